"""The one place where the parts are put together, by plain calls."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

import uvicorn
from sqlalchemy import select

from acd.adapters.ami import AmiLink
from acd.adapters.asterisk_config import Configuration
from acd.adapters.callers import past_of, seat_of
from acd.adapters.floor_kept import read_kept
from acd.adapters.scribe import Scribe
from acd.adapters.tables import SeatRow
from acd.call_backs import Wish, promise_callback
from acd.calling_in import last_drill
from acd.connector import Connector, connector_of
from acd.node import Node
from acd.outbound import add_outbound
from acd.provisioning import Provisioning
from acd.resync import Resynchroniser
from acd.rules.routing import OverdueTicket, Past, TakenSeat
from acd.seats import Seats
from acd.wall_board import WallBoard
from config.centre import Post
from config.lexicon import load_lexicon
from config.settings import AsteriskSettings
from console.adapters.reports import lists_of
from console.app import create_app
from console.parts import ConsoleParts
from console.views.system import PartHealth
from hotline import __version__
from hotline.installation import Installation
from hotline.reactions import announcer
from hotline.working import worker
from ivr.adapters.fastagi import AgiScript, AgiServer
from ivr.asking import Sources
from ivr.call_back import CallBackOffer
from ivr.flows import CallFlows
from knowledge.clockwork import Librarianship
from people.clockwork import Reminding
from people.handlers import Customer, customer_calling
from quality.archiving import Archiving
from quality.clockwork import Drawing
from recordings import handlers as recordings
from recordings.worker import Worker
from reports.clockwork import Clockwork as Reporting
from reports.words import words
from runtime.bus import Publisher, listen
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer
from runtime.requests import Answering, Asking
from tickets.clockwork import Clockwork
from tickets.inbox import papers_wait
from tickets.overdue import overdue_ticket

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
    exchanges: Mapping[str, Configuration] = field(default_factory=dict)  # by node, of those that are ours
    flows_ready: asyncio.Event = field(default_factory=asyncio.Event)
    console_ready: asyncio.Event = field(default_factory=asyncio.Event)

    @cached_property
    def announce(self) -> Announcer:
        return announcer(self.installation.centre, self.installation.quality.rules)

    @cached_property
    def publisher(self) -> Publisher:
        return Publisher(self.database, self.installation.bus)

    @cached_property
    def agi(self) -> AgiServer:
        return AgiServer()

    async def connectors(self) -> list[Connector]:
        """One a node, in the order of the settings."""
        return [await self.connector(own) for own in self.installation.settings.exchanges]

    async def connector(self, own: AsteriskSettings | None = None) -> Connector:
        """Of the first node, where none is named."""
        own = own or self.installation.settings.asterisk
        node, places = own.node, self.installation.places(own)
        async with self.database.read() as session:
            seats = Seats(await session.scalars(select(SeatRow).where(SeatRow.node == node)))
            kept = await read_kept(session, node)
        connector = connector_of(
            Node(
                self._link(own),
                self.installation.centre,
                seats,
                Scribe(node, self.database, self.announce, self.publisher.nudge),
            ),
            Resynchroniser(self.database, places.events),
            places.calls,
            kept,
            {Post.EXTRACTOR: self._drafts_wait, Post.TEXT_CLERK: self._papers_wait},
        )
        add_outbound(connector, self.installation.calendar)
        write = self.exchanges[node].write if node in self.exchanges else None
        connector.node.parts.append(Provisioning(connector.node, connector.agents, self.database, write))
        connector.node.parts.append(WallBoard(connector.node, self.database, self.installation.settings.zone))
        return connector

    def _link(self, own: AsteriskSettings) -> AmiLink:
        """Where there are several nodes, each is named in Asterisk too: the name begins every call's id."""
        named = own.node if self.installation.settings.nodes else None
        return AmiLink(self.installation.ami(own), reconnect_delay=AMI_PATIENCE, system=named)

    async def _drafts_wait(self) -> bool:
        async with self.database.read() as session:
            return await recordings.drafts_wait(session)

    async def _papers_wait(self) -> bool:
        async with self.database.read() as session:
            return await papers_wait(session)

    def answering(self, connector: Connector) -> Answering:
        return Answering(self.installation.bus, connector.node.name, connector.node.answers)

    @cached_property
    def asking(self) -> Asking:
        return Asking(self.installation.bus)

    @cached_property
    def _sources(self) -> Sources:
        return Sources(self._customer_calling, self._past_of, self._overdue_ticket, self._seat_of)

    async def run_flows(self) -> None:
        flows = CallFlows(self.installation.centre, self.installation.calendar, self._sources, utc_now)
        own = self.installation.settings.fastagi
        await self.agi.start(own.host, own.port, self._flows(flows))
        self.flows_ready.set()
        await self.agi.serve()

    def _flows(self, flows: CallFlows) -> dict[str, AgiScript]:
        offer = CallBackOffer(self.installation.centre, self._promise_callback, utc_now)
        return {"incoming": flows.incoming, "message": flows.message, "call-back": offer.offer}

    async def _promise_callback(self, wish: Wish) -> None:
        terms = self.installation.centre.outbound
        assert terms, "the dialplan offers none without"
        async with self.database.write() as session:
            await promise_callback(session, self.announce, terms, wish, utc_now())
        self.publisher.nudge()

    async def _customer_calling(self, number: str) -> Customer | None:
        async with self.database.look() as reader:
            return await customer_calling(reader, number)

    async def _past_of(self, number: str, since: datetime, now: datetime) -> Past:
        async with self.database.look() as reader:
            return await past_of(reader, number, since, now)

    async def _overdue_ticket(self, number: str, now: datetime) -> OverdueTicket | None:
        async with self.database.look() as reader:
            return await overdue_ticket(reader, number, now)

    async def _seat_of(self, login: str) -> TakenSeat | None:
        async with self.database.look() as reader:
            return await seat_of(reader, login)

    def clockwork(self) -> Clockwork:
        return Clockwork(self.database, self.announce, self.installation.office)

    def reporting(self) -> Reporting:
        own = self.installation
        titles = words(lists_of(own.centre, own.settings))
        return Reporting(self.database, self.announce, own.statistics, load_lexicon(), titles)

    def drawing(self) -> Drawing:
        return Drawing(self.database, self.announce, self.installation.quality)

    def archiving(self) -> Archiving:
        own = self.installation
        return Archiving(self.database, self.announce, own.quality, own.office)

    def librarianship(self) -> Librarianship:
        return Librarianship(self.database, self.announce, self.installation.library)

    def reminding(self) -> Reminding:
        return Reminding(self.database, self.announce, self.installation.rosters, last_drill)

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
                vault=self.installation.vault,
                version=__version__,
                status_secret=self.installation.secret("status"),
                crm=self.installation.crm,
                gateway_secret=self.installation.secret("gateway"),
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
