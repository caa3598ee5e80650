"""The waits of a node under watch (180.1.3): who waits beside whom, and what is done then."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from acd.adapters.scribe import Scribe
from acd.adapters.tables import AlarmRow, WaitRow
from acd.agents import Agents
from acd.node import Node
from acd.rules import facts
from acd.rules.call import Call, Interval, Kind, Leg, Stage
from acd.serving import Serving
from acd.wait_watch import WaitWatch
from config.centre import Escalation, Reach
from runtime.clock import utc_now
from runtime.database import Database
from tests.acd.conftest import Orders, announced

pytestmark = pytest.mark.clause("180.1.3")
LIMIT = timedelta(milliseconds=300)
WARNING = timedelta(milliseconds=100)
LONG = 0.6


def with_queues(node: Node, **changes: object) -> None:
    own = {"own_limit": LIMIT, "pre_warning": WARNING, "wait_breach": Escalation(priority=50)} | changes
    queues = tuple(queue.model_copy(update=own) for queue in node.centre.queues)
    node.centre = node.centre.model_copy(update={"queues": queues})


@pytest.fixture
async def watch(node: Node) -> AsyncIterator[WaitWatch]:
    """All seats have a phone, only 8001 is ready."""
    with_queues(node)
    agents = Agents(node)
    own = WaitWatch(node, agents)
    node.parts.extend((agents, Serving(node, agents), own))
    for seat in ("8001", "8002", "8101"):
        node.change_seat(seat, utc_now(), device="NOT_INUSE", not_ready=None if seat == "8001" else "break")
    sending = asyncio.create_task(node.send_actions())
    yield own
    sending.cancel()
    await asyncio.wait([sending])


def waits(node: Node, watch: WaitWatch, name: str = "1", queue: str = "junior") -> Call:
    """A caller joins the queue now."""
    at = utc_now()
    leg = Leg(name, f"PJSIP/trunk-carrier-{name}", "", at)
    wait = Interval(Kind.WAIT, at, queue)
    call = Call(name, at, at, stage=Stage.WAITING, queue=queue, legs=(leg,), intervals=(wait,))
    node.calls[name] = call
    watch.heard(call, None, facts.QueueJoined(at, name, queue, 1))
    return call


def goes_on(node: Node, watch: WaitWatch, call: Call, stage: Stage) -> Call:
    after = replace(call, stage=stage, ended_at=utc_now() if stage is Stage.ENDED else None)
    node.calls[call.id] = after
    watch.heard(after, call, facts.Fact(utc_now(), call.id))
    return after


async def alarms(scribe: Scribe) -> list[tuple[str, str, str]]:
    await scribe.drain()
    async with scribe.database.read() as session:
        rows = await session.scalars(select(AlarmRow).order_by(AlarmRow.at))
        return [(row.kind, row.call, row.queue) for row in rows]


async def test_a_wait_beside_an_idle_seat_charges_the_queue_and_prefers_the_caller(
    watch: WaitWatch, node: Node, scribe: Scribe, database: Database, orders: Orders
) -> None:
    call = waits(node, watch)
    await asyncio.sleep(LONG)
    assert await alarms(scribe) == [("wait_breach", "1", "junior")]
    (told,) = [fact["data"] for fact in await announced(database) if fact["event"] == "WaitBreached"]
    assert told["since"] == call.started_at.isoformat()
    assert told["at"] == (call.started_at + LIMIT).isoformat()
    names = [action for action, _ in orders.given]
    assert names.index("QueueAdd") < names.index("QueueChangePriorityCaller")
    raised = dict(orders.given)["QueueChangePriorityCaller"]
    assert (raised["Caller"], raised["Priority"]) == ("PJSIP/trunk-carrier-1", 50)


async def test_nobody_is_charged_while_no_seat_is_idle_and_that_time_is_kept(
    watch: WaitWatch, node: Node, scribe: Scribe
) -> None:
    node.change_seat("8001", utc_now(), device="INUSE")
    call = waits(node, watch)
    await asyncio.sleep(LONG)
    goes_on(node, watch, call, Stage.ENDED)
    assert await alarms(scribe) == []
    async with scribe.database.read() as session:
        row = (await session.scalars(select(WaitRow))).one()
    assert row.no_seat_ms >= LONG * 1000
    assert (row.idle_ms, row.breached) == (0, False)


async def test_a_seat_that_becomes_idle_starts_the_clock(
    watch: WaitWatch, node: Node, scribe: Scribe
) -> None:
    node.change_seat("8001", utc_now(), device="INUSE")
    waits(node, watch)
    await asyncio.sleep(0.2)
    node.change_seat("8001", utc_now(), device="NOT_INUSE")
    await asyncio.sleep(0.2)
    assert await alarms(scribe) == []
    await asyncio.sleep(0.3)
    assert await alarms(scribe) == [("wait_breach", "1", "junior")]


async def test_one_idle_seat_stands_beside_the_first_in_line_only(
    watch: WaitWatch, node: Node, scribe: Scribe
) -> None:
    waits(node, watch, "1")
    waits(node, watch, "2")
    await asyncio.sleep(LONG)
    assert await alarms(scribe) == [("wait_breach", "1", "junior")]


async def test_a_seat_of_another_post_is_not_eligible(watch: WaitWatch, node: Node, scribe: Scribe) -> None:
    waits(node, watch, queue="senior")
    await asyncio.sleep(LONG)
    assert await alarms(scribe) == []


async def test_a_seat_beyond_the_reach_is_eligible_once_it_widens(
    watch: WaitWatch, node: Node, scribe: Scribe
) -> None:
    """A senior may take ordinary callers after 0.3 s; the limit runs from then."""
    reach = (
        Reach(after=timedelta(), penalty=0),
        Reach(after=timedelta(milliseconds=300), penalty=10),
    )
    with_queues(node, reach=reach)
    node.change_seat("8001", utc_now(), not_ready="break")
    node.change_seat("8101", utc_now(), not_ready=None)
    waits(node, watch)
    await asyncio.sleep(0.5)
    assert await alarms(scribe) == []
    await asyncio.sleep(0.4)
    assert await alarms(scribe) == [("wait_breach", "1", "junior")]


async def test_a_seat_that_rings_stops_the_clock(watch: WaitWatch, node: Node, scribe: Scribe) -> None:
    call = waits(node, watch)
    call = goes_on(node, watch, call, Stage.RINGING)
    await asyncio.sleep(LONG)
    goes_on(node, watch, call, Stage.TALKING)
    assert await alarms(scribe) == []


async def test_the_policy_may_send_the_caller_to_another_queue(
    watch: WaitWatch, node: Node, orders: Orders
) -> None:
    with_queues(node, wait_breach=Escalation(queue="senior", priority=10))
    waits(node, watch)
    await asyncio.sleep(LONG)
    sent = dict(orders.given)["Redirect"]
    assert (sent["Context"], sent["Exten"]) == ("raised", "senior-10")


async def test_a_caller_who_is_served_meanwhile_is_not_moved(
    watch: WaitWatch, node: Node, orders: Orders
) -> None:
    """The order waits behind others; when its turn comes the caller talks already."""
    with_queues(node, wait_breach=Escalation(queue="senior"))
    call = waits(node, watch)
    node.act(lambda: asyncio.sleep(LONG))
    await asyncio.sleep(0.4)
    goes_on(node, watch, call, Stage.TALKING)
    await asyncio.sleep(LONG)
    assert "Redirect" not in dict(orders.given)


async def test_after_the_connection_was_lost_the_clock_begins_anew(
    watch: WaitWatch, node: Node, scribe: Scribe
) -> None:
    waits(node, watch)
    watch.lost()
    await asyncio.sleep(0.4)
    watch.caught_up()
    await asyncio.sleep(0.2)
    assert await alarms(scribe) == []
    await asyncio.sleep(0.3)
    assert await alarms(scribe) == [("wait_breach", "1", "junior")]
