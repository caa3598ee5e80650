"""Where the load falls: a fresh installation in a folder that goes away, with a real database and broker."""

import asyncio
import secrets
import socket
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from acd.adapters.tables import SeatRow
from acd.connector import Connector
from config.settings import (
    LOOPBACK,
    AsteriskSettings,
    BusSettings,
    ConsoleSettings,
    FastAgiSettings,
    RecogniserSettings,
    Settings,
)
from hotline import schema
from hotline.answering import listening
from hotline.embedded import broker_child
from hotline.installation import Installation
from hotline.provision.tools import Tools
from hotline.serve import keep_what_is_loaded
from hotline.wiring import Wiring
from runtime.clock import utc_now
from runtime.database import Database, save
from runtime.outbox import OutboxRow

SEATS = 150
BROKER_STARTS = 10.0
PAUSE = 0.1


@dataclass(frozen=True, slots=True)
class Ground:
    """The connector hears what it is given: no Asterisk is behind it."""

    installation: Installation
    database: Database
    connector: Connector
    wiring: Wiring

    async def settled(self) -> None:
        """What was told before is on the bus, so that it does not stand in the way of what comes."""
        while True:
            async with self.database.read() as session:
                if await session.scalar(select(OutboxRow.id).limit(1)) is None:
                    return
            await asyncio.sleep(PAUSE)


def seat_name(number: int) -> str:
    return f"b{number % SEATS:03d}"


def fresh_settings(home: Path) -> Settings:
    """On ports that nobody has."""
    kinds = [socket.SOCK_STREAM] * 6 + [socket.SOCK_DGRAM]
    probes = [socket.socket(socket.AF_INET, kind) for kind in kinds]
    try:
        for probe in probes:
            probe.bind((LOOPBACK, 0))
        ami, http, tls, bus, agi, console, sip = (int(probe.getsockname()[1]) for probe in probes)
    finally:
        for probe in probes:
            probe.close()
    return Settings(
        home=home,
        database_url=None,
        asterisk=AsteriskSettings(ami_port=ami, http_port=http, sip_port=sip, tls_port=tls),
        bus=BusSettings(port=bus),
        fastagi=FastAgiSettings(port=agi),
        console=ConsoleSettings(port=console),
        recogniser=RecogniserSettings(),
    )


@asynccontextmanager
async def ground() -> AsyncIterator[Ground]:
    """Nothing runs yet: no scribe, no bus."""
    with tempfile.TemporaryDirectory(prefix="hotline-bench-") as folder:
        installation = Installation(fresh_settings(Path(folder)))
        installation.prepare_folders()
        database = installation.open_database()
        await schema.migrate(database)
        await _seat(database, installation.settings.asterisk.node)
        wiring = Wiring(installation, database)
        connector = await wiring.connector()
        keep_what_is_loaded()
        try:
            yield Ground(installation, database, connector, wiring)
        finally:
            await database.close()


@asynccontextmanager
async def ground_with_bus(tools: Tools) -> AsyncIterator[Ground]:
    """What the connector hears is written and published."""
    async with ground() as where:
        bus, scribe = where.installation.bus, where.connector.node.scribe
        broker = asyncio.create_task(broker_child(where.installation, tools).run())
        await listening(bus.host, bus.port, BROKER_STARTS)
        parts = [asyncio.create_task(part) for part in (scribe.run(), where.wiring.publisher.run())]
        try:
            yield where
        finally:
            await scribe.drain()
            await end(*parts, broker)


async def end(*tasks: asyncio.Task[None]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _seat(database: Database, node: str) -> None:
    rows = [
        {
            "id": seat_name(number),
            "node": node,
            "title": seat_name(number),
            "post": "junior",
            "secret": secrets.token_urlsafe(9),
            "agent": f"agent{number}",
            "not_ready": None,
            "phone": True,
            "device": "NOT_INUSE",
            "state": "ready",
            "since": utc_now(),
            "call": None,
            "ring_due": None,
            "wrap_up_until": None,
        }
        for number in range(SEATS)
    ]
    async with database.write() as session:
        await save(session, SeatRow, rows)
