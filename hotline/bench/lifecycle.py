"""How long `hotline up` takes until every part answers, and until all of it has ended."""

import asyncio
import os
import signal
import sys
import time
from pathlib import Path

from config.settings import Settings
from hotline.bench.figures import Figure
from hotline.bench.ground import fresh_settings

LONGEST = 60.0


async def measure(folder: Path) -> list[Figure]:
    """Twice in one folder: the first start makes the database."""
    settings = fresh_settings(folder / "home")
    first, _ = await _up_and_down(settings)
    start, end = await _up_and_down(settings)
    of = "hotline up, Asterisk and broker included"
    return [
        Figure("start.first", "首次启动 · first start", round(first, 2), "s", of),
        Figure("start.again", "再次启动 · start again", round(start, 2), "s", of),
        Figure("stop", "停止 · stop", round(end, 2), "s", of),
    ]


async def _up_and_down(settings: Settings) -> tuple[float, float]:
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "hotline", "up"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env=_environment(settings),
    )
    assert process.stdout
    said = b""
    async with asyncio.timeout(LONGEST):
        while "✓".encode() not in said:
            line = await process.stdout.readline()
            assert line, said.decode()
            said += line
        started = time.perf_counter() - began
        process.send_signal(signal.SIGTERM)
        began = time.perf_counter()
        await process.communicate()
    return started, time.perf_counter() - began


def _environment(settings: Settings) -> dict[str, str]:
    return dict(os.environ) | {
        "HOTLINE_HOME": str(settings.home),
        "HOTLINE_CONSOLE__PORT": str(settings.console.port),
        "HOTLINE_FASTAGI__PORT": str(settings.fastagi.port),
        "HOTLINE_BUS__PORT": str(settings.bus.port),
        "HOTLINE_ASTERISK__AMI_PORT": str(settings.asterisk.ami_port),
        "HOTLINE_ASTERISK__HTTP_PORT": str(settings.asterisk.http_port),
        "HOTLINE_ASTERISK__SIP_PORT": str(settings.asterisk.sip_port),
        "HOTLINE_ASTERISK__TLS_PORT": str(settings.asterisk.tls_port),
    }
