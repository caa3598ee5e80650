"""A promised call-back becomes a row for whoever dials, once a number, and no number travels (180.1.9)."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from acd.adapters.outbound_tables import CallBackRow
from acd.adapters.scribe import Scribe
from acd.call_backs import Wish, promise_callback
from acd.node import Node
from acd.promises import Promises
from acd.rules.call import Call
from acd.rules.facts import LegAnswered, StageReached
from config.quality import load_quality
from config.settings import Settings
from hotline.reactions import announcer
from runtime.database import Database
from tests.acd.conftest import announced

pytestmark = pytest.mark.clause("180.1.9")
QUALITY = load_quality(Settings().quality_file)
AT = datetime(2026, 11, 24, 12, tzinfo=UTC)
NUMBER = "05582200099"


@pytest.fixture
def promises(node: Node, scribe: Scribe) -> Promises:
    scribe.announce = announcer(node.centre, QUALITY)
    return Promises(node)


def promised(call_id: str) -> tuple[Call, StageReached]:
    detail = {"step": "2", "way": "call_back", "what": "1800", "priority": "30"}
    passed = {"kind": "step", "way": "queue", "what": "supervisor", "passed": "nobody_there"}
    call = Call(call_id, AT, AT, caller=NUMBER, customer_class="large", customer=7, trace=(passed,))
    return call, StageReached(AT, call_id, "promised", detail)


async def rows(database: Database) -> list[CallBackRow]:
    async with database.read() as session:
        return list(await session.scalars(select(CallBackRow)))


async def test_a_promise_is_a_row_and_a_masked_fact(
    promises: Promises, scribe: Scribe, database: Database
) -> None:
    call, fact = promised("1")
    promises.heard(call, call, fact)
    promises.heard(call, call, LegAnswered(AT, "1", "1"))
    await scribe.drain()
    (row,) = await rows(database)
    assert (row.number, row.call, row.customer, row.customer_class) == (NUMBER, "1", 7, "large")
    assert (row.queue, row.priority, row.state, row.reason) == ("supervisor", 30, "waiting", "class")
    assert row.due_at == AT + timedelta(minutes=30)
    told = await announced(database)
    assert [one["event"] for one in told] == ["CallbackPromised", "CallBackChanged"]
    assert NUMBER not in str(told)


async def test_a_number_that_waits_already_gets_no_second_row(
    promises: Promises, scribe: Scribe, database: Database
) -> None:
    for call_id in ("1", "2"):
        call, fact = promised(call_id)
        promises.heard(call, call, fact)
        await scribe.drain()
    assert [row.call for row in await rows(database)] == ["1"]


async def test_a_promise_is_kept_where_nobody_is_dialled(
    node: Node, scribe: Scribe, database: Database
) -> None:
    scribe.announce = announcer(node.centre.model_copy(update={"outbound": None}), QUALITY)
    call, fact = promised("1")
    Promises(node).heard(call, call, fact)
    await scribe.drain()
    (row,) = await rows(database)
    assert (row.number, row.due_at, row.warn_at) == (NUMBER, *[AT + timedelta(minutes=30)] * 2)


@pytest.mark.clause("csc.3.1.b")
async def test_an_offer_that_was_taken_is_not_kept_twice(
    promises: Promises, scribe: Scribe, database: Database
) -> None:
    call, _ = promised("1")
    promises.heard(call, call, StageReached(AT, "1", "promised", {"way": "call_back", "what": "7200"}))
    await scribe.drain()
    assert await rows(database) == []


@pytest.mark.clause("csc.3.1.b")
async def test_of_two_promises_the_older_place_and_the_earlier_time_hold(
    promises: Promises, node: Node, scribe: Scribe, database: Database
) -> None:
    wish = Wish(NUMBER, "senior", AT - timedelta(minutes=5), "key")
    async with database.write() as session:
        await promise_callback(session, scribe.announce, node.centre.outbound, wish, AT)
    call, fact = promised("1")
    promises.heard(call, call, fact)
    await scribe.drain()
    (row,) = await rows(database)
    assert (row.waiting_since, row.reason, row.priority) == (wish.waiting_since, "key", 30)
    assert row.due_at == AT + timedelta(minutes=30)
