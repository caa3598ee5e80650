"""`hotline up` and `hotline serve`: everything on one machine, supervised, ended cleanly."""

import asyncio
import gc
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial

from acd.accounts import accounts_of
from acd.adapters.asterisk_config import Configuration
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
    """A hotline that answers: what demo and tests hold on to; `connector` is the first node's."""

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
        wiring = Wiring(installation, database, _configurations(installation, found))
        connectors = await wiring.connectors()
        broker, programs = _broker(installation, found), await _programs(wiring, found)
        faults: dict[str, int] = {}
        health = Health(wiring, connectors, found.asterisk_version, faults, broker | programs)
        async with (
            _supervised(_runs(broker), faults),
            _supervised(_runs(programs), faults) as telephony,
            bus_answers(installation),
            _supervised(_parts(wiring, connectors, health), faults),
        ):
            await parts_answer(health, say)
            keep_what_is_loaded()
            try:
                yield Running(installation, database, connectors[0], wiring, found, health)
            finally:
                await _end(telephony)
                await asyncio.gather(*(_heard_out(connector, wiring) for connector in connectors))
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


async def _heard_out(connector: Connector, wiring: Wiring) -> None:
    """What our own Asterisk said of its calls' end stands in the ledger before we go."""
    with suppress(TimeoutError):
        async with asyncio.timeout(LAST_WORDS):
            while connector.node.name in wiring.exchanges and connector.node.link.connected:  # noqa: ASYNC110 (the link has no event for it)
                await asyncio.sleep(PAUSE)
    connector.hear_waiting()
    await connector.node.scribe.drain()


def _runs(children: dict[str, Child]) -> dict[str, Part]:
    return {name: child.run for name, child in children.items()}


def _parts(wiring: Wiring, connectors: Sequence[Connector], health: Health) -> dict[str, Part]:
    return {
        "bus": wiring.publisher.run,
        "fastagi": wiring.run_flows,
        "console": lambda: wiring.console(health).run_part(),
        **{f"connector {one.node.name}": partial(_connect, one, wiring) for one in connectors},
        **{f"answering {one.node.name}": wiring.answering(one).run for one in connectors},
        "asking": wiring.asking.run,
        "clock": wiring.clockwork().run,
        "statistics": wiring.reporting().run,
        "quality": wiring.drawing().run,
        "archive": wiring.archiving().run,
        "knowledge": wiring.librarianship().run,
        "reminding": wiring.reminding().run,
    }


async def _connect(connector: Connector, wiring: Wiring) -> None:
    """Not a moment later than Asterisk listens; without this a failed try is followed by a pause."""
    address, own = connector.node.link.address, connector.node.name in wiring.exchanges
    await listening(address.host, address.port, BOOT_PATIENCE if own else 0)
    await connector.run()


def _configurations(installation: Installation, found: Tools) -> dict[str, Configuration]:
    """By node, of those that are ours to start."""
    nodes = installation.settings.exchanges
    return {own.node: configuration(installation, found, own) for own in nodes if own.embedded}


def _broker(installation: Installation, found: Tools) -> dict[str, Child]:
    return {"mosquitto": broker_child(installation, found)} if installation.settings.bus.embedded else {}


async def _programs(wiring: Wiring, found: Tools) -> dict[str, Child]:
    own = wiring.installation
    programs = {}
    for node in own.settings.exchanges:
        if node.embedded:
            async with wiring.database.read() as session:
                seats, monitors = await accounts_of(session, node.node)
            child = asterisk_child(own, found, seats, monitors, node)
            programs[child.name] = child
    for number in range(1, own.settings.recogniser.workers + 1):
        programs[f"worker{number}"] = worker_child(own, number)
    if own.settings.live_help.engine != "off":
        programs["live-help"] = help_child(own)
    return programs


def worker_child(installation: Installation, number: int) -> Child:
    return _own_child(installation, f"worker{number}", "worker", {})


def help_child(installation: Installation) -> Child:
    """Help during the call; it needs the bus, and no call needs it."""
    own, bus = installation.settings.live_help, installation.settings.bus
    told = {f"HOTLINE_LIVE_HELP__{name.upper()}": str(value) for name, value in own.model_dump().items()}
    return _own_child(installation, "live-help", "live-help", told | {"HOTLINE_BUS__PORT": str(bus.port)})


def _own_child(installation: Installation, name: str, command: str, more: dict[str, str]) -> Child:
    environment = {"HOTLINE_HOME": str(installation.settings.path())}
    environment["HOTLINE_CENTRE_FILE"] = str(installation.settings.centre_file.absolute())
    log_file = installation.settings.path("log", f"{name}.log")
    return Child(name, (sys.executable, "-m", "hotline", command), log_file, environment | more)
