"""The one place where the parts are put together, by plain calls."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator, Sequence
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
from acd.connector import Connector
from acd.events import CallEnded
from acd.resync import Resynchroniser
from acd.seats import Seats
from config.lexicon import load_lexicon
from console.app import create_app
from console.parts import ConsoleParts
from console.views.system import PartHealth
from hotline import __version__
from hotline.installation import Installation
from ivr.adapters.fastagi import AgiServer
from ivr.flows import CallFlows
from people.handlers import Customer, customer_calling
from recordings import handlers as recordings
from recordings.adapters import models
from recordings.transcribing import Ear
from recordings.worker import Worker
from runtime.bus import Publisher, listen
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer, Reaction

log = logging.getLogger(__name__)

AMI_PATIENCE = timedelta(milliseconds=100)  # doubled at each failure
REACTIONS: dict[type, tuple[Reaction, ...]] = {CallEnded: (recordings.keep_call,)}


class ConsoleServer(uvicorn.Server):
    """Uvicorn as one of our parts: signals are ours, and being cancelled is a clean end."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def run_part(self) -> None:
        serving = asyncio.create_task(self.serve())
        try:
            await asyncio.shield(serving)
        except asyncio.CancelledError:
            self.should_exit = True
            await serving
            raise


@dataclass
class Wiring:
    """All parts of one centre in one process, but for the worker's own and the programs beside."""

    installation: Installation
    database: Database
    flows_ready: asyncio.Event = field(default_factory=asyncio.Event)

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
        return Connector(
            AmiLink(self.installation.ami, reconnect_delay=AMI_PATIENCE),
            self.installation.centre,
            seats,
            Scribe(node, self.database, self.announce, self.publisher.nudge),
            Resynchroniser(self.database, self.installation.asterisk.events),
        )

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
        own = self.installation
        return Worker(
            self.database,
            self.announce,
            own.asterisk,
            own.recordings,
            own.centre.voicemail,
            load_lexicon(),
            own.settings.zone,
            self._ear(),
        )

    def _ear(self) -> Ear | None:
        """Without a model recordings are still filed; their transcription waits for it."""
        own = self.installation.settings.recogniser
        try:
            return Ear(own.engine, own.model, models.verify(own.model))
        except models.ModelError as error:
            log.error("%s", error)  # noqa: TRY400 (the text says all)
            return None

    def console(self, connector: Connector) -> ConsoleServer:
        own = self.installation.settings
        app = create_app(
            ConsoleParts(
                settings=own,
                centre=self.installation.centre,
                database=self.database,
                announce=self.announce,
                messages=self._messages,
                switch_seat=_seat_switch(connector),
                health=lambda: self.health(connector),
                store=self.installation.recordings,
                version=__version__,
            )
        )
        config = uvicorn.Config(
            app,
            host=own.console.host,
            port=own.console.port,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=1,
        )
        return ConsoleServer(config)

    def _messages(self) -> AsyncIterator[tuple[str, dict[str, Any]]]:
        return listen(self.installation.bus)

    async def health(self, connector: Connector) -> Sequence[PartHealth]:
        """Every part's word on itself, for the status page and `hotline status`."""
        link, scribe = connector.link, connector.scribe
        return [
            _part("asterisk", ok=link.connected, detail=link.trouble),
            _part("ledger", ok=scribe.healthy, detail=None if scribe.healthy else "database is away"),
            _part("fastagi", ok=True, detail=f"{self.agi.calls} calls"),
            await self._database_health(),
            _part("bus", ok=self.publisher.connected, detail=None),
            self._recogniser_health(),
            _part("seats", ok=True, detail=f"{sum(seat.phone for seat in connector.seats.all())} phones"),
        ]

    def _recogniser_health(self) -> PartHealth:
        own = self.installation.settings.recogniser
        there = models.model_directory(own.model).is_dir()
        mend = f"hotline models install {own.model}"
        return _part("recogniser", ok=there, detail=own.model if there else f"{own.model}: {mend}")

    async def _database_health(self) -> PartHealth:
        try:
            async with asyncio.timeout(2), self.database.read() as session:
                await session.execute(select(1))
        except Exception as error:  # noqa: BLE001 (whatever it is, it is the answer)
            return _part("database", ok=False, detail=str(error))
        return _part("database", ok=True, detail=self.database.engine.dialect.name)


def _part(name: str, *, ok: bool, detail: str | None) -> PartHealth:
    return PartHealth(name=name, ok=ok, detail=detail, since=None)


def _seat_switch(connector: Connector) -> Any:  # noqa: ANN401 (console.parts.SeatSwitch)
    async def switch(seat: str, *, ready: bool, reason: str | None) -> None:
        if ready:
            connector.set_ready(seat)
        else:
            connector.set_not_ready(seat, reason or "break")

    return switch
