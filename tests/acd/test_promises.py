"""A promised call-back becomes a row for whoever dials, once a number, and no number travels (180.1.9)."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from acd.adapters.outbound_tables import CallBackRow
from acd.adapters.scribe import Scribe
from acd.events import CallbackPromised
from acd.node import Node
from acd.promises import Promises, keep_promise
from acd.rules.call import Call
from acd.rules.facts import LegAnswered, StageReached
from runtime.database import Database
from runtime.outbox import Announcer
from tests.acd.conftest import announced

pytestmark = pytest.mark.clause("180.1.9")
AT = datetime(2026, 11, 24, 12, tzinfo=UTC)
NUMBER = "05582200099"


@pytest.fixture
def promises(node: Node, scribe: Scribe) -> Promises:
    scribe.announce = Announcer({CallbackPromised: (keep_promise,)})
    return Promises(node)


def promised(call_id: str) -> tuple[Call, StageReached]:
    detail = {"way": "call_back", "what": "1800", "priority": "30"}
    call = Call(call_id, AT, AT, caller=NUMBER, customer_class="large", queue="supervisor", customer=7)
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
    (told,) = await announced(database)
    assert told["event"] == "CallbackPromised"
    assert NUMBER not in str(told)


async def test_a_number_that_waits_already_gets_no_second_row(
    promises: Promises, scribe: Scribe, database: Database
) -> None:
    for call_id in ("1", "2"):
        call, fact = promised(call_id)
        promises.heard(call, call, fact)
        await scribe.drain()
    assert [row.call for row in await rows(database)] == ["1"]
