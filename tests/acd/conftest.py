"""A node without Asterisk whose scribe writes into a real database, and what was written and ordered."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from acd.adapters.ami import AmiAddress, AmiEvent, AmiLink
from acd.adapters.ami_wire import HeaderValue
from acd.adapters.scribe import Scribe
from acd.adapters.tables import SeatRow
from acd.node import Node
from acd.seats import Seats
from config.centre import Centre
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer, OutboxRow


@pytest.fixture
async def scribe(database: Database) -> AsyncIterator[Scribe]:
    own = Scribe("ast1", database, Announcer({}), lambda: None)
    writing = asyncio.create_task(own.run())
    yield own
    await own.drain()  # a driver cut off in mid-write outlives the loop
    writing.cancel()
    await asyncio.wait([writing])


class Orders(AmiLink):
    """Takes actions in Asterisk's place and remembers them."""

    def __init__(self) -> None:
        super().__init__(AmiAddress("127.0.0.1", 1, "connector", "secret"))
        self.given: list[tuple[str, dict[str, HeaderValue]]] = []

    async def act(self, action: str, /, **headers: HeaderValue) -> AmiEvent:
        self.given.append((action, headers))
        return AmiEvent.parse("Response: Success", utc_now())

    @property
    def hung_up(self) -> list[str]:
        return [str(headers["Channel"]) for action, headers in self.given if action == "Hangup"]


@pytest.fixture
def orders() -> Orders:
    return Orders()


@pytest.fixture
def node(scribe: Scribe, centre: Centre, orders: Orders) -> Node:
    """With two junior seats, 8001 and 8002, and a senior one, 8101; all taken and ready."""
    posts = {"8001": "junior", "8002": "junior", "8101": "senior"}
    return Node(orders, centre, Seats(seat_row(seat, post) for seat, post in posts.items()), scribe)


def seat_row(seat: str, post: str) -> SeatRow:
    since = datetime(2026, 11, 22, tzinfo=UTC)
    return SeatRow(
        id=seat, node="ast1", title=seat, post=post, secret="s", agent="zhang", not_ready=None, since=since
    )


async def announced(database: Database) -> list[dict[str, Any]]:
    """Payloads in the order they were told."""
    async with database.read() as session:
        rows = await session.scalars(select(OutboxRow.payload).order_by(OutboxRow.id))
        return [json.loads(payload) for payload in rows]
