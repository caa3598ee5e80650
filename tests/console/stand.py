"""The console on real parts: a migrated SQLite database, a real broker, the built pages.

`python -m tests.console.stand` serves it for a look by hand.
"""

import asyncio
import contextlib
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from acd.agents import SeatRefusedError
from config.centre import load_centre
from config.settings import Settings
from console.app import create_app
from console.parts import ConsoleParts
from console.views.system import PartHealth
from hotline.provision.commands import tools
from hotline.schema import migrate
from recordings.adapters.stores.folder import FolderStore
from recordings.vault import Vault
from runtime.bus import BusAddress, Publisher, listen
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer, Event
from runtime.requests import PATIENCE, RefusedError, UnansweredError
from tests.acd.adapters.bare_asterisk import free_port
from tests.console import listening_seeds, seeds

FOR_LOOKING = 18980


@dataclass(slots=True)
class Switchboard:
    """Takes orders in place of a node; seat s12 has nobody in it. `refusing`: the answer to everything."""

    asked: list[tuple[str, object]] = field(default_factory=list)
    refusing: RefusedError | UnansweredError | None = None
    answers: dict[type, object] = field(default_factory=dict)

    async def __call__(self, part: str, request: object, patience: timedelta = PATIENCE) -> object:  # noqa: ARG002 (as asked)
        if self.refusing:
            raise self.refusing
        if getattr(request, "seat", "") == "s12":
            raise SeatRefusedError("seat_empty", "座席 s12 无人登录", "nobody is logged in at seat s12")
        self.asked.append((part, request))
        return self.answers.get(type(request))


@dataclass(slots=True)
class Stand:
    home: Path
    database: Database
    announce: Announcer
    address: BusAddress
    switchboard: Switchboard
    parts: ConsoleParts
    app: FastAPI

    async def tell(self, *events: Event) -> None:
        """Announce as every part of the product does: into the outbox, with a transaction of its own."""
        async with self.database.write() as session:
            await self.announce(session, *events)

    async def seed(self) -> None:
        now, zone = utc_now(), self.parts.settings.zone
        async with self.database.write() as session:
            await seeds.staff(session)
            await seeds.seats(session, now)
            await seeds.ledger(session, now)
            await seeds.alarms(session, now)
            await listening_seeds.listening(session, now)
            await seeds.messages(session, self.announce, self.parts.vault, now, zone)


def zone_of_noon() -> str:
    """A time zone in which it is midday, so that today's figures do not depend on when tests run."""
    return f"Etc/GMT{utc_now().hour - 12:+d}"


@asynccontextmanager
async def stand(home: Path, bus_port: int = 1) -> AsyncIterator[Stand]:
    """Without a broker unless `bus_port` is one's."""
    settings = Settings(home=home, time_zone=zone_of_noon())
    database, announce, switchboard = Database(settings.database), Announcer({}), Switchboard()
    await migrate(database)
    address = BusAddress("127.0.0.1", bus_port, settings.centre)
    parts = ConsoleParts(
        settings=settings,
        centre=load_centre(settings.centre_file),
        database=database,
        announce=announce,
        messages=lambda: listen(address),
        ask=switchboard,
        health=_health,
        vault=Vault(FolderStore(home / "recordings"), home / "recording-keys.toml"),
        version="test",
    )
    try:
        yield Stand(home, database, announce, address, switchboard, parts, create_app(parts))
    finally:
        await database.close()


async def _health() -> Sequence[PartHealth]:
    return (
        PartHealth(name="asterisk", ok=True, detail=None, since=None),
        PartHealth(name="bus", ok=False, detail="connection refused", since=utc_now()),
    )


@asynccontextmanager
async def broker(home: Path) -> AsyncIterator[int]:
    """A real Mosquitto on a free port."""
    port = free_port()
    config = home / "mosquitto.conf"
    config.write_text(f"listener {port} 127.0.0.1\nallow_anonymous true\n")
    program = await asyncio.create_subprocess_exec(
        str(tools().mosquitto), "-c", str(config),
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        await _listens(port)
        yield port
    finally:
        program.terminate()
        await program.wait()


@asynccontextmanager
async def serving(own: Stand, port: int) -> AsyncIterator[str]:
    """The console over real HTTP, with the outbox going to the bus; gives its address."""
    config = uvicorn.Config(
        own.app, port=port, log_level="warning", timeout_graceful_shutdown=1, ws="websockets-sansio"
    )
    server = uvicorn.Server(config)
    closing = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(_publish(own, closing))
        running = group.create_task(server._serve())
        try:
            await _listens(port)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.should_exit = True
            await running
            closing.set()


async def _publish(own: Stand, closing: asyncio.Event) -> None:
    """The outbox to the bus, by the product's publisher; ended between two looks, not in one."""
    publisher = Publisher(own.database, own.address)
    async with own.address.client() as client:
        while not closing.is_set():
            await publisher._drain(client)
            await asyncio.sleep(0.05)


async def _listens(port: int) -> None:
    async with asyncio.timeout(10):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except ConnectionRefusedError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return


async def _look() -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with broker(Path(folder)) as bus, stand(Path(folder), bus) as own:
            await own.seed()
            async with serving(own, FOR_LOOKING) as url:
                sys.stdout.write(f"{url}  admin / {seeds.PASSWORD}\n")
                stop = asyncio.Event()
                for number in (signal.SIGINT, signal.SIGTERM):
                    asyncio.get_running_loop().add_signal_handler(number, stop.set)
                await stop.wait()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        os.umask(0o077)
        asyncio.run(_look())
