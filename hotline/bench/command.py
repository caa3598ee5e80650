"""`hotline bench`: every measurement in turn, as a table and as JSON beside the installation's data."""

import json
import os
import platform
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import typer

from hotline import __version__
from hotline.bench import bus, fastagi, knowledge, ledger, lifecycle, live_help, recogniser, reports, watch
from hotline.bench.figures import Figure
from hotline.bench.ground import ground, ground_with_bus
from hotline.errors import SetupError
from hotline.installation import Installation
from hotline.provision.tools import ToolMissing, Tools, tools
from runtime.clock import utc_now

COMMAND = "hotline bench"


async def bench(*, as_json: bool) -> None:
    """Under five minutes, on loopback, in folders that go away. Raises SetupError."""
    installation = Installation.load()
    installation.prepare_folders()
    try:
        found = tools()
    except ToolMissing as error:
        raise SetupError(str(error)) from None
    began, load = time.monotonic(), os.getloadavg()[0]
    figures = await _measured(installation, found)
    report: dict[str, Any] = {
        "command": COMMAND,
        "version": __version__,
        "at": utc_now().isoformat(),
        "seconds": round(time.monotonic() - began, 1),
        "machine": _machine() | {"load_before": round(load, 2)},
        "figures": [asdict(figure) for figure in figures],
    }
    path = installation.settings.path("bench.json")
    path.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    if as_json:
        typer.echo(json.dumps(report, ensure_ascii=False))
    else:
        _show(report, figures, path)


async def _measured(installation: Installation, found: Tools) -> list[Figure]:
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="hotline-bench-") as folder:
        with _told("启动与停止 · start and stop"):
            figures += await lifecycle.measure(Path(folder))
        with _told("识别 · recogniser"):
            figures += await recogniser.measure(installation.settings.recogniser, Path(folder))
        with _told("报表 · reports"):
            figures += await reports.measure(Path(folder))
        with _told("知识库 · knowledge base"):
            figures += await knowledge.measure(Path(folder))
    with _told("FastAGI"):
        figures += await fastagi.measure()
    async with ground_with_bus(found) as where:
        with _told("总线 · bus"):
            figures += await bus.measure(where)
        with _told("15 秒监视 · 15-second watch"):
            figures += await watch.measure(where)
        with _told("通话辅助 · help during the call"):
            figures += await live_help.measure(where)
    async with ground() as where:
        with _told("台账 · ledger"):
            figures += await ledger.measure(where)
        with _told("接入决策 · routing decision"):
            figures += await fastagi.measure_decisions(where)
    return figures


@contextmanager
def _told(what: str) -> Iterator[None]:
    began = time.monotonic()
    typer.echo(f"{what} …", err=True)
    yield
    typer.echo(f"  {time.monotonic() - began:.1f} s", err=True)


def _machine() -> dict[str, object]:
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next(
        (line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine()
    )


def _show(report: dict[str, Any], figures: list[Figure], path: Path) -> None:
    machine = report["machine"]
    typer.echo(
        f"{COMMAND}, {machine['processor']}, {machine['cores']} cores, Python {machine['python']}, "
        f"load before {machine['load_before']}, {report['seconds']} s"
    )
    for figure in figures:
        typer.echo(f"{figure.value:>10,g} {figure.unit:<3} {figure.told}  ({figure.of})")
    typer.echo(str(path))
