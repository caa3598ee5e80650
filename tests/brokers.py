"""A real Mosquitto on a free port, which can be killed and started again."""

import asyncio
import contextlib
from dataclasses import dataclass, field
from pathlib import Path

from hotline.provision.tools import tools
from runtime.bus import BusAddress
from tests.acd.adapters.bare_asterisk import free_port

WAIT_SECONDS = 10


@dataclass(slots=True)
class Broker:
    """Keeps retained messages in its folder when it is stopped, not when it is killed."""

    folder: Path
    centre: str = "hq"
    port: int = field(default_factory=free_port)
    _process: asyncio.subprocess.Process | None = None

    @property
    def address(self) -> BusAddress:
        return BusAddress("127.0.0.1", self.port, self.centre)

    async def start(self) -> None:
        config = self.folder / "mosquitto.conf"
        config.write_text(f"listener {self.port} 127.0.0.1\nallow_anonymous true\n")
        self._process = await asyncio.create_subprocess_exec(
            "setpriv", "--pdeathsig", "TERM", "--", str(tools().mosquitto), "-c", str(config),
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        async with asyncio.timeout(WAIT_SECONDS):
            await self._listens()

    async def kill(self) -> None:
        if self._process and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def _listens(self) -> None:
        while True:
            assert self._process
            assert self._process.returncode is None, "the broker ended at once"
            with contextlib.suppress(ConnectionRefusedError):
                _, writer = await asyncio.open_connection("127.0.0.1", self.port)
                writer.close()
                return
            await asyncio.sleep(0.02)
