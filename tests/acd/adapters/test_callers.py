"""What the exchange knows of a number, on both databases."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from acd.adapters.callers import past_of, seat_of
from acd.adapters.routing_tables import BlockedCallerRow
from acd.adapters.tables import CallRow, SeatRow
from acd.rules.routing import Past, TakenSeat
from runtime.database import Database

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SINCE = NOW - timedelta(days=7)
NUMBER = "13800138000"


def call(number: int, ago: timedelta, seat: str = "", **more: Any) -> CallRow:  # noqa: ANN401 (columns)
    at = NOW - ago
    row = {
        "id": f"c{number}", "node": "ast1", "caller": NUMBER, "caller_name": "", "dialled": "180",
        "trunk": "carrier", "customer_class": "ordinary", "stage": "ended", "queue": "junior", "seat": seat,
        "started_at": at, "stage_at": at, "answered_at": at if seat else None, "ended_at": at,
        "outcome": "answered", "hung_up_by": "caller", "ring_ms": 0, "wait_ms": 0, "talk_ms": 0, "hold_ms": 0,
        "known": "observed", "trace": [],
    }  # fmt: skip
    return CallRow(**row | more)


def seat(seat_id: str, post: str, agent: str | None) -> SeatRow:
    return SeatRow(id=seat_id, node="ast1", title="", post=post, secret="s", agent=agent, since=NOW)


async def past(database: Database, *rows: object, number: str = NUMBER) -> Past:
    async with database.write() as session:
        session.add_all([*rows, seat("8001", "junior", "lina"), seat("8002", "junior", None)])
    async with database.read() as session:
        return await past_of(session, number, SINCE, NOW)


HOUR, MONTH = timedelta(hours=1), timedelta(days=30)


async def test_an_unknown_number_has_no_past(database: Database) -> None:
    assert await past(database, call(1, HOUR, "8001", caller="139")) == Past()


async def test_earlier_calls_are_counted_and_the_last_one_who_spoke_is_named(database: Database) -> None:
    found = await past(
        database, call(1, 3 * HOUR, "8002"), call(2, 2 * HOUR, "8001"), call(3, HOUR), call(4, MONTH, "8002")
    )
    assert found == Past(earlier_calls=3, last_seat=TakenSeat("8001", "junior", "ast1"))


async def test_an_empty_seat_is_not_offered(database: Database) -> None:
    assert await past(database, call(1, HOUR, "8002")) == Past(earlier_calls=1)


async def test_calls_that_are_open_or_went_out_do_not_make_a_repeat_caller(database: Database) -> None:
    rows = (call(1, HOUR, "8001", ended_at=None), call(2, HOUR, "8001", direction="outbound"))
    assert await past(database, *rows) == Past()


@pytest.mark.parametrize(("until", "blocked"), [(None, True), (NOW + HOUR, True), (NOW, False)])
async def test_a_block_holds_until_its_end(
    database: Database, until: datetime | None, *, blocked: bool
) -> None:
    row = BlockedCallerRow(number=NUMBER, reason="pranks", login="zhou", at=NOW, until=until)
    assert (await past(database, row)).blocked is blocked


async def test_where_a_person_sits(database: Database) -> None:
    await past(database)
    async with database.read() as session:
        assert await seat_of(session, "lina") == TakenSeat("8001", "junior", "ast1")
        assert await seat_of(session, "nobody") is None
