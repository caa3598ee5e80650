"""`hotline up` and `hotline serve`: everything on one machine, supervised, ended cleanly."""

import asyncio
import gc
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from sqlalchemy import select

from acd.adapters.tables import MonitorRow, SeatRow
from acd.connector import Connector
from hotline import schema
from hotline.answering import PAUSE, Say, bus_answers, listening, nobody, parts_answer
from hotline.children import Child
from hotline.embedded import asterisk_child, broker_child, configuration
from hotline.health import Health
from hotline.installation import Installation
from hotline.provision.tools import Tools
from hotline.wiring import Wiring
from runtime.database import Database
from runtime.tasks import Part, Supervisor

BOOT_PATIENCE = 5.0
LAST_WORDS = 1.0


@dataclass(frozen=True, slots=True)
class Running:
    """A hotline that answers: what demo and tests hold on to."""

    installation: Installation
    database: Database
    connector: Connector
    wiring: Wiring
    tools: Tools
    health: Health

    @property
    def address(self) -> str:
        own = self.installation.settings.console
        return f"http://{own.host}:{own.port}/"


@asynccontextmanager
async def running(installation: Installation, found: Tools, say: Say = nobody) -> AsyncIterator[Running]:
    """All parts up and answering; on leaving, all of them ended.

    Telephony ends first, so that the end of its calls is still written down; the broker last.
    """
    database = installation.open_database()
    try:
        await schema.migrate(database)
        own = configuration(installation, found) if installation.settings.asterisk.embedded else None
        wiring = Wiring(installation, database, own)
        connector = await wiring.connector()
        broker, programs = _broker(installation, found), await _programs(wiring, found)
        faults: dict[str, int] = {}
        health = Health(wiring, connector, found.asterisk_version, faults, broker | programs)
        async with (
            _supervised(_runs(broker), faults),
            _supervised(_runs(programs), faults) as telephony,
            bus_answers(installation),
            _supervised(_parts(wiring, connector, health), faults),
        ):
            await parts_answer(health, say)
            keep_what_is_loaded()
            try:
                yield Running(installation, database, connector, wiring, found, health)
            finally:
                await _end(telephony)
                await _heard_out(connector, installation)
    finally:
        await database.close()


def keep_what_is_loaded() -> None:
    """Never look for garbage among modules, tables and settings: a full search stops all calls for 0.14 s."""
    gc.collect()
    gc.freeze()


@asynccontextmanager
async def _supervised(parts: dict[str, Part], faults: dict[str, int]) -> AsyncIterator[asyncio.Task[None]]:
    supervising = asyncio.create_task(Supervisor(parts, faults).run())
    try:
        yield supervising
    finally:
        await _end(supervising)


async def _end(supervising: asyncio.Task[None]) -> None:
    supervising.cancel()
    await asyncio.gather(supervising, return_exceptions=True)


async def _heard_out(connector: Connector, installation: Installation) -> None:
    """What our own Asterisk said of its calls' end stands in the ledger before we go."""
    with suppress(TimeoutError):
        async with asyncio.timeout(LAST_WORDS):
            while installation.settings.asterisk.embedded and connector.node.link.connected:  # noqa: ASYNC110 (the link has no event for it)
                await asyncio.sleep(PAUSE)
    connector.hear_waiting()
    await connector.node.scribe.drain()


def _runs(children: dict[str, Child]) -> dict[str, Part]:
    return {name: child.run for name, child in children.items()}


def _parts(wiring: Wiring, connector: Connector, health: Health) -> dict[str, Part]:
    own = wiring.installation.settings.asterisk

    async def connect() -> None:
        # Not a moment later than Asterisk listens; without this a failed try is followed by a pause.
        await listening(own.host, own.ami_port, BOOT_PATIENCE if own.embedded else 0)
        await connector.run()

    return {
        "bus": wiring.publisher.run,
        "fastagi": wiring.run_flows,
        "console": lambda: wiring.console(health).run_part(),
        "connector": connect,
        "answering": wiring.answering(connector).run,
        "asking": wiring.asking.run,
        "clock": wiring.clockwork().run,
    }


def _broker(installation: Installation, found: Tools) -> dict[str, Child]:
    return {"mosquitto": broker_child(installation, found)} if installation.settings.bus.embedded else {}


async def _programs(wiring: Wiring, found: Tools) -> dict[str, Child]:
    own = wiring.installation
    programs = {}
    if own.settings.asterisk.embedded:
        async with wiring.database.read() as session:
            seats = list(await session.scalars(select(SeatRow)))
            monitors = list(await session.scalars(select(MonitorRow)))
        programs["asterisk"] = asterisk_child(own, found, seats, monitors)
    for number in range(1, own.settings.recogniser.workers + 1):
        programs[f"worker{number}"] = worker_child(own, number)
    return programs


def worker_child(installation: Installation, number: int) -> Child:
    command = (sys.executable, "-m", "hotline", "worker")
    environment = {"HOTLINE_HOME": str(installation.settings.path())}
    environment["HOTLINE_CENTRE_FILE"] = str(installation.settings.centre_file.absolute())
    log_file = installation.settings.path("log", f"worker{number}.log")
    return Child(f"worker{number}", command, log_file, environment)
