"""The watch kept running: real timers, alarms in a real database, the call taken back (180.1.3)."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from acd import ring_watch
from acd.adapters.scribe import Scribe
from acd.adapters.tables import AlarmRow
from acd.agents import Agents
from acd.node import Node
from acd.ring_watch import RingWatch
from acd.rules.answer_watch import Limits, Ring
from acd.rules.call import Call, Interval, Kind, Leg, Stage
from runtime.clock import utc_now
from runtime.database import Database
from tests.acd.conftest import Orders, announced

pytestmark = pytest.mark.clause("180.1.3")
LIMITS = Limits(timedelta(milliseconds=100), timedelta(milliseconds=200))
FIFTEEN = Limits(timedelta(seconds=10), timedelta(seconds=15))


@pytest.fixture
async def watch(node: Node) -> AsyncIterator[RingWatch]:
    sending = asyncio.create_task(node.send_actions())
    yield RingWatch(node, Agents(node))
    sending.cancel()
    await asyncio.wait([sending])


def ring(leg: str = "leg", seat: str = "8001", *, ago: timedelta = timedelta()) -> Ring:
    return Ring("1", "junior", seat, leg, f"PJSIP/{seat}-0a", utc_now() - ago, LIMITS)


async def alarms(scribe: Scribe) -> list[tuple[str, str, bool]]:
    await scribe.drain()
    async with scribe.database.read() as session:
        rows = await session.scalars(select(AlarmRow).order_by(AlarmRow.at, AlarmRow.id))
        return [(row.kind, row.seat, row.withdrawn) for row in rows]


async def test_a_seat_that_does_not_answer_is_warned_charged_and_loses_the_call(
    watch: RingWatch, node: Node, scribe: Scribe, database: Database, orders: Orders
) -> None:
    one = ring()
    watch.rang(one)
    await asyncio.sleep(0.4)
    assert await alarms(scribe) == [("pre_warning", "8001", False), ("breach", "8001", False)]
    told = [fact for fact in await announced(database) if fact["event"].startswith("Answer")]
    assert [fact["event"] for fact in told] == ["AnswerPreWarned", "AnswerBreached"]
    assert node.seats["8001"].not_ready == "no_answer"
    assert told[1]["data"]["at"] == one.due.isoformat()
    assert orders.hung_up == ["PJSIP/8001-0a"]


@pytest.mark.parametrize(
    ("before", "order", "to"),
    [([15], "Redirect", "senior-20"), ([14.9], "Hangup", None), ([], "Hangup", None)],
)
async def test_a_caller_for_whom_two_seats_rang_in_vain_goes_on_to_seniors(
    watch: RingWatch, node: Node, orders: Orders, *, before: list[float], order: str, to: str | None
) -> None:
    """Instead of to the next junior; a ring that ended before the limit is none of the two."""
    now = utc_now()
    first = now - timedelta(seconds=40)
    rings = [Interval(Kind.RING, first, "junior", "8002", "a", first + timedelta(seconds=s)) for s in before]
    caller = Leg("1", "PJSIP/trunk-carrier-1", "", first)
    second = Ring("1", "junior", "8001", "leg", "PJSIP/8001-0a", now - FIFTEEN.limit, FIFTEEN)
    node.calls["1"] = Call(
        "1", first, now, stage=Stage.RINGING, queue="junior", legs=(caller,),
        intervals=(
            Interval(Kind.WAIT, first, "junior"),
            *rings,
            Interval(Kind.RING, second.since, "junior", "8001", "leg"),
        ),
    )  # fmt: skip
    watch.rang(second)
    await asyncio.sleep(0.2)
    given = [(action, told.get("Exten")) for action, told in orders.given if action in {"Redirect", "Hangup"}]
    assert given == [(order, to)]
    assert node.seats["8001"].not_ready == "no_answer"


async def test_a_caller_whom_a_seat_sent_on_and_nobody_took_goes_back_and_not_on(
    watch: RingWatch, node: Node, orders: Orders
) -> None:
    """Rung by a hand-over, not by the queue: the dialplan knows who sent them."""
    now = utc_now()
    sent = Ring("1", "junior", "8001", "leg", "PJSIP/8001-0a", now - FIFTEEN.limit, FIFTEEN)
    missed = now - timedelta(seconds=60), now - timedelta(seconds=40)
    node.calls["1"] = Call(
        "1", missed[0], now, stage=Stage.RINGING, queue="junior", legs=(Leg("1", "PJSIP/x-1", "", now),),
        intervals=(
            Interval(Kind.RING, missed[0], "junior", "8002", "a", missed[1]),
            Interval(Kind.RING, sent.since, "junior", "8001", "leg"),
        ),
    )  # fmt: skip
    watch.rang(sent)
    await asyncio.sleep(0.2)
    assert [action for action, _ in orders.given if action in {"Redirect", "Hangup"}] == ["Hangup"]


async def test_an_answer_in_time_leaves_no_trace(watch: RingWatch, scribe: Scribe, orders: Orders) -> None:
    one = ring()
    watch.rang(one)
    watch.answered(one.leg, one.since + timedelta(milliseconds=50))
    await asyncio.sleep(0.4)
    assert await alarms(scribe) == []
    assert orders.hung_up == []


async def test_a_late_message_of_an_answer_in_time_withdraws_the_breach(
    watch: RingWatch, scribe: Scribe, database: Database
) -> None:
    one = ring()
    watch.rang(one)
    await asyncio.sleep(0.4)
    watch.answered(one.leg, one.due)
    assert await alarms(scribe) == [("pre_warning", "8001", False), ("breach", "8001", True)]
    assert [fact["event"] for fact in await announced(database)].count("BreachWithdrawn") == 1


async def test_an_answer_just_after_the_limit_is_charged_and_left_alone(
    watch: RingWatch, node: Node, scribe: Scribe, orders: Orders, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Alarms leave first; whoever answers before the call is taken back keeps it."""
    monkeypatch.setattr(ring_watch, "ALARMS_FIRST", timedelta(seconds=0.6))
    one = ring()
    watch.rang(one)
    await asyncio.sleep(0.4)
    watch.answered(one.leg, one.due + timedelta(milliseconds=20))
    await asyncio.sleep(0.6)
    assert await alarms(scribe) == [("pre_warning", "8001", False), ("breach", "8001", False)]
    assert (orders.hung_up, node.seats["8001"].not_ready) == ([], None)


async def test_a_ring_that_ends_just_after_the_limit_still_takes_the_seat_out(
    watch: RingWatch, node: Node, orders: Orders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ring_watch, "ALARMS_FIRST", timedelta(seconds=0.6))
    one = ring()
    watch.rang(one)
    await asyncio.sleep(0.4)
    watch.stopped(one.leg, one.due + timedelta(milliseconds=20))
    assert node.seats["8001"].not_ready == "no_answer"
    await asyncio.sleep(0.6)
    assert orders.hung_up == []


async def test_a_seat_charged_just_before_the_line_was_lost_is_taken_out_all_the_same(
    watch: RingWatch, node: Node, orders: Orders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ring_watch, "ALARMS_FIRST", timedelta(seconds=0.6))
    watch.rang(ring())
    await asyncio.sleep(0.4)
    watch.lost()
    assert node.seats["8001"].not_ready == "no_answer"
    await asyncio.sleep(0.6)
    assert orders.hung_up == []


async def test_each_ringing_seat_is_watched_for_itself(watch: RingWatch, scribe: Scribe) -> None:
    first, second = ring("leg-1", "8001"), ring("leg-2", "8002")
    watch.rang(first)
    watch.rang(second)
    watch.answered(second.leg, second.since)
    await asyncio.sleep(0.4)
    assert await alarms(scribe) == [("pre_warning", "8001", False), ("breach", "8001", False)]


async def test_the_same_ring_told_twice_is_watched_once(
    watch: RingWatch, scribe: Scribe, orders: Orders
) -> None:
    watch.rang(ring())
    watch.rang(ring(ago=timedelta(seconds=9)))
    await asyncio.sleep(0.4)
    assert len(await alarms(scribe)) == 2
    assert len(orders.hung_up) == 1


async def test_a_ring_that_was_found_late_is_charged_by_its_own_beginning(
    watch: RingWatch, scribe: Scribe, orders: Orders
) -> None:
    """As after a reconnect: it has rung for long already."""
    watch.rang(ring(ago=timedelta(seconds=20)))
    await asyncio.sleep(0.3)
    assert [kind for kind, _, _ in await alarms(scribe)] == ["pre_warning", "breach"]
    assert len(orders.hung_up) == 1


async def test_a_caller_who_hangs_up_in_time_charges_nobody(watch: RingWatch, scribe: Scribe) -> None:
    one = ring()
    watch.rang(one)
    watch.call_over(one.call, one.since + timedelta(milliseconds=150))
    await asyncio.sleep(0.3)
    assert await alarms(scribe) == []


async def test_a_miss_is_told_by_seat_and_ends_that_ring_only(watch: RingWatch, scribe: Scribe) -> None:
    watch.rang(ring("leg-1", "8001"))
    watch.rang(ring("leg-2", "8002"))
    watch.missed("1", "8002", utc_now())
    await asyncio.sleep(0.4)
    assert {seat for _, seat, _ in await alarms(scribe)} == {"8001"}


async def test_after_the_connection_was_lost_nothing_is_charged_on_a_guess(
    watch: RingWatch, scribe: Scribe, orders: Orders
) -> None:
    watch.rang(ring())
    watch.lost()
    await asyncio.sleep(0.4)
    assert await alarms(scribe) == []
    assert orders.hung_up == []
