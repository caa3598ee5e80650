"""The one place where the parts are put together, by plain calls."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import Any

import uvicorn
from sqlalchemy import select

from acd.adapters.ami import AmiLink
from acd.adapters.scribe import Scribe
from acd.adapters.tables import SeatRow
from acd.connector import Connector, connector_of
from acd.node import Node
from acd.resync import Resynchroniser
from acd.seats import Seats
from console.app import create_app
from console.parts import ConsoleParts
from console.views.system import PartHealth
from hotline import __version__
from hotline.installation import Installation
from hotline.reactions import REACTIONS
from hotline.working import worker
from ivr.adapters.fastagi import AgiServer
from ivr.flows import CallFlows
from people.handlers import Customer, customer_calling
from recordings.worker import Worker
from runtime.bus import Publisher, listen
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer
from runtime.requests import Answering, Asking

log = logging.getLogger(__name__)

AMI_PATIENCE = timedelta(milliseconds=100)  # doubled at each failure


class ConsoleServer(uvicorn.Server):
    """Uvicorn as one of our parts: signals are ours, and being cancelled is a clean end."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    def __init__(self, config: uvicorn.Config, ready: asyncio.Event) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        try:
            await super().startup(sockets)
        except SystemExit:
            raise OSError(f"{self.config.host}:{self.config.port} cannot be listened on") from None
        self._ready.set()

    async def run_part(self) -> None:
        serving = asyncio.create_task(self.serve())
        try:
            await asyncio.shield(serving)
        except asyncio.CancelledError:
            self.config.app.state.live.close()  # type: ignore[union-attr]  # create_app's own
            self.should_exit = True
            await serving
            raise


@dataclass
class Wiring:
    """All parts of one centre in one process, but for the worker's own and the programs beside."""

    installation: Installation
    database: Database
    flows_ready: asyncio.Event = field(default_factory=asyncio.Event)
    console_ready: asyncio.Event = field(default_factory=asyncio.Event)

    @cached_property
    def announce(self) -> Announcer:
        return Announcer(REACTIONS)

    @cached_property
    def publisher(self) -> Publisher:
        return Publisher(self.database, self.installation.bus)

    @cached_property
    def agi(self) -> AgiServer:
        return AgiServer()

    async def connector(self) -> Connector:
        node = self.installation.settings.asterisk.node
        async with self.database.read() as session:
            seats = Seats(await session.scalars(select(SeatRow).where(SeatRow.node == node)))
        return connector_of(
            Node(
                AmiLink(self.installation.ami, reconnect_delay=AMI_PATIENCE),
                self.installation.centre,
                seats,
                Scribe(node, self.database, self.announce, self.publisher.nudge),
            ),
            Resynchroniser(self.database, self.installation.asterisk.events),
            self.installation.asterisk.calls,
        )

    def answering(self, connector: Connector) -> Answering:
        return Answering(self.installation.bus, connector.node.name, connector.node.answers)

    @cached_property
    def asking(self) -> Asking:
        return Asking(self.installation.bus)

    async def run_flows(self) -> None:
        flows = CallFlows(
            self.installation.centre, self.installation.settings.zone, self._customer_calling, utc_now
        )
        own = self.installation.settings.fastagi
        await self.agi.start(own.host, own.port, {"incoming": flows.incoming, "message": flows.message})
        self.flows_ready.set()
        await self.agi.serve()

    async def _customer_calling(self, number: str) -> Customer | None:
        async with self.database.read() as session:
            return await customer_calling(session, number)

    def worker(self) -> Worker:
        return worker(self.installation, self.database)

    def console(self, health: Callable[[], Awaitable[Sequence[PartHealth]]]) -> ConsoleServer:
        own = self.installation.settings
        app = create_app(
            ConsoleParts(
                settings=own,
                centre=self.installation.centre,
                database=self.database,
                announce=self.announce,
                messages=self._messages,
                ask=self.asking.ask,
                health=health,
                store=self.installation.recordings,
                version=__version__,
                status_secret=self.installation.secret("status"),
            )
        )
        config = uvicorn.Config(
            app,
            host=own.console.host,
            port=own.console.port,
            log_config=None,
            access_log=False,
            ws="websockets-sansio",
            ws_per_message_deflate=False,
            server_header=False,
            timeout_graceful_shutdown=1,
        )
        return ConsoleServer(config, self.console_ready)

    def _messages(self) -> AsyncIterator[tuple[str, dict[str, Any]]]:
        return listen(self.installation.bus)
