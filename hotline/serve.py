"""`hotline up` and `hotline serve`: everything on one machine, supervised, ended cleanly."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

from sqlalchemy import select

from acd.adapters.tables import SeatRow
from acd.connector import Connector
from hotline import schema
from hotline.children import Child
from hotline.embedded import asterisk_child, broker_child
from hotline.errors import SetupError
from hotline.installation import Installation
from hotline.provision.tools import ToolMissing, Tools, tools
from hotline.wiring import Wiring
from runtime.database import Database
from runtime.tasks import Part, Supervisor

log = logging.getLogger(__name__)

START_LIMIT = 30.0


@dataclass(frozen=True, slots=True)
class Running:
    """A hotline that answers: what demo and tests hold on to."""

    installation: Installation
    database: Database
    connector: Connector
    wiring: Wiring
    supervisor: Supervisor
    tools: Tools

    @property
    def address(self) -> str:
        own = self.installation.settings.console
        return f"http://{own.host}:{own.port}/"


@contextmanager
def ready_machine(installation: Installation) -> Iterator[Tools]:
    """Everything a start needs is there and nobody else runs here. Raises SetupError."""
    installation.prepare_folders()
    try:
        found = tools()
    except ToolMissing as error:
        raise SetupError(str(error)) from None
    with installation.lock():
        installation.check_ports()
        yield found


@asynccontextmanager
async def running(installation: Installation, found: Tools) -> AsyncIterator[Running]:
    """All parts up and answering; on leaving, all of them ended."""
    database = installation.open_database()
    try:
        await schema.migrate(database)
        wiring = Wiring(installation, database)
        connector = await wiring.connector()
        supervisor = Supervisor(await _parts(wiring, connector, found))
        supervising = asyncio.create_task(supervisor.run())
        try:
            await _answering(supervising, connector, wiring)
            yield Running(installation, database, connector, wiring, supervisor, found)
        finally:
            await connector.scribe.drain()
            supervising.cancel()
            await asyncio.gather(supervising, return_exceptions=True)
    finally:
        await database.close()


async def _parts(wiring: Wiring, connector: Connector, found: Tools) -> dict[str, Part]:
    installation = wiring.installation
    parts: dict[str, Part] = {
        "connector": connector.run,
        "fastagi": wiring.run_flows,
        "bus": wiring.publisher.run,
        "console": lambda: wiring.console(connector).run_part(),
    }
    if installation.settings.bus.embedded:
        parts["mosquitto"] = broker_child(installation, found).run
    if installation.settings.asterisk.embedded:
        async with wiring.database.read() as session:
            seats = list(await session.scalars(select(SeatRow)))
        parts["asterisk"] = asterisk_child(installation, found, seats).run
    for number in range(1, installation.settings.recogniser.workers + 1):
        parts[f"worker{number}"] = worker_child(installation, number).run
    return parts


def worker_child(installation: Installation, number: int) -> Child:
    command = (sys.executable, "-m", "hotline", "worker")
    environment = {"HOTLINE_HOME": str(installation.settings.path())}
    environment["HOTLINE_CENTRE_FILE"] = str(installation.settings.centre_file.absolute())
    log_file = installation.settings.path("log", f"worker{number}.log")
    return Child(f"worker{number}", command, log_file, environment)


async def _answering(supervising: asyncio.Task[None], connector: Connector, wiring: Wiring) -> None:
    """Raises SetupError when the parts do not come up in time."""
    deadline = asyncio.get_running_loop().time() + START_LIMIT
    while not (connector.link.connected and wiring.publisher.connected and wiring.flows_ready.is_set()):
        if supervising.done():
            await supervising
        if asyncio.get_running_loop().time() > deadline:
            raise SetupError(
                f"部件没有就绪 / parts did not come up: {connector.link.trouble or 'bus or FastAGI'}. "
                f"见 / see {wiring.installation.settings.path('log')}"
            )
        await asyncio.sleep(0.02)


async def until_told_to_stop() -> None:
    """Ctrl-C or a supervisor's SIGTERM."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await stop.wait()


def log_to(installation: Installation) -> None:
    installation.prepare_folders()
    logging.basicConfig(
        filename=installation.settings.path("log", "hotline.log"),
        level=os.environ.get("HOTLINE_LOG_LEVEL", "INFO"),
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
