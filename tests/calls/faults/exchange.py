"""A hotline whose parts are processes of their own, so that each can be killed."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from acd.adapters.tables import SeatRow
from hotline import schema
from hotline.answering import listening
from hotline.children import Child
from hotline.demo.phones import Exchange as Phones
from hotline.embedded import asterisk_child, broker_child
from hotline.installation import Installation
from hotline.provision.tools import tools
from runtime.clock import utc_now
from runtime.database import Database
from tests.calls.stand import FIRST_PORT, LOCAL, free_ports, installation_in, own_ports

READY = "✓"
STARTS_WITHIN = 60.0
SMALL = 10  # seats of a crowd whose sound finds room in the ports of one test
Served = Callable[[], AbstractContextManager[None]]


@dataclass(slots=True)
class Parts:
    """`serve` starts the database where it is a server; SQLite has none."""

    installation: Installation
    database: Database
    seats: list[SeatRow]
    phones: Phones
    serve: Served | None = None
    children: dict[str, Child] = field(default_factory=dict)
    running: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    fastagi_port: int = 0
    hotline: asyncio.subprocess.Process | None = None
    _serving: AbstractContextManager[None] | None = None

    def start(self, name: str) -> None:
        self.running[name] = asyncio.create_task(self.children[name].run(), name=name)

    async def kill(self, name: str) -> None:
        process = self.children[name].process
        assert process
        process.kill()
        with suppress(Exception):
            await self.running.pop(name)

    async def start_hotline(self) -> None:
        """Connector, FastAGI, console and worker: one process, beside an Asterisk that is not its child."""
        self.hotline = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "hotline", "up"),
            env=self._environment(),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        assert self.hotline.stdout
        said = ""
        async with asyncio.timeout(STARTS_WITHIN):
            while READY not in said:
                line = await self.hotline.stdout.readline()
                assert line, f"the hotline ended by itself:\n{said}"
                said += line.decode()

    async def signal_hotline(self, number: signal.Signals) -> None:
        assert self.hotline
        self.hotline.send_signal(number)
        if number in {signal.SIGKILL, signal.SIGTERM}:
            await self.hotline.wait()

    def start_database(self) -> None:
        if self.serve:
            self._serving = self.serve()
            self._serving.__enter__()

    def stop_database(self) -> None:
        if self._serving:
            self._serving.__exit__(None, None, None)
            self._serving = None

    def _environment(self) -> dict[str, str]:
        own = self.installation.settings
        return os.environ | {
            "HOTLINE_HOME": str(own.home),
            "HOTLINE_CENTRE_FILE": str(own.centre_file),
            "HOTLINE_DATABASE_URL": own.database,
            "HOTLINE_ASTERISK__EMBEDDED": "false",
            "HOTLINE_ASTERISK__AMI_PORT": str(own.asterisk.ami_port),
            "HOTLINE_ASTERISK__HTTP_PORT": str(own.asterisk.http_port),
            "HOTLINE_BUS__EMBEDDED": "false",
            "HOTLINE_BUS__PORT": str(own.bus.port),
            "HOTLINE_BUS__USERNAME": self.installation.bus.username or "",
            "HOTLINE_BUS__PASSWORD": self.installation.bus.password or "",
            "HOTLINE_FASTAGI__PORT": str(self.fastagi_port or own.fastagi.port),
            "HOTLINE_CONSOLE__PORT": str(own.console.port),
            "PYTHONUNBUFFERED": "1",
        }


@asynccontextmanager
async def parts_in(
    home: Path, seats: int, url: str | None, serve: Served | None, *, fastagi: bool = True
) -> AsyncIterator[Parts]:
    """All of it up, with so many agents logged in; all of it ended on leaving.

    Without `fastagi` ours listens where nobody asks.
    """
    installation = installation_in(home, database_url=url)
    own = installation.settings
    first_port = own_ports() if seats <= SMALL else FIRST_PORT
    phones = Phones(tools().sipp, own.asterisk.sip_port, own.path("phones"), first_port)
    database = installation.open_database()
    parts = Parts(installation, database, [], phones, serve)
    if not fastagi:
        (parts.fastagi_port,) = free_ports(1, socket.SOCK_STREAM)
    parts.start_database()
    try:
        await schema.migrate(database)
        parts.seats = await _seated(database, own.asterisk.node, seats)
        parts.children = {
            "asterisk": asterisk_child(installation, tools(), parts.seats),
            "mosquitto": broker_child(installation, tools()),
        }
        for name in parts.children:
            parts.start(name)
        await listening(LOCAL, own.bus.port, STARTS_WITHIN)
        await listening(LOCAL, own.asterisk.ami_port, STARTS_WITHIN)
        await parts.start_hotline()
        yield parts
    finally:
        if parts.hotline and parts.hotline.returncode is None:
            await parts.signal_hotline(signal.SIGKILL)
        for task in parts.running.values():
            task.cancel()
        await asyncio.gather(*parts.running.values(), return_exceptions=True)
        await database.close()
        parts.stop_database()


async def _seated(database: Database, node: str, number: int) -> list[SeatRow]:
    rows = [
        SeatRow(
            id=str(8500 + turn),
            node=node,
            title=f"seat {turn}",
            post="junior",
            profile="sip",
            secret=f"secret-{turn}",
            agent=f"agent{turn}",
            since=utc_now(),
        )
        for turn in range(number)
    ]
    async with database.write() as session:
        session.add_all(rows)
    return rows
