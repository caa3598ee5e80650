"""A caller on hold: the seat is reminded, the supervisor told; who comes back in time hears nothing."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from acd.adapters.tables import AlarmRow
from acd.hold_watch import HoldWatch
from acd.node import Node
from acd.rules import facts
from acd.rules.call import Call, Interval, Kind
from config.centre import Hold
from runtime.clock import utc_now
from runtime.database import Database
from tests.acd.conftest import announced

LIMITS = Hold.model_construct(
    remind_after=timedelta(seconds=0.2), alarm_after=timedelta(seconds=0.4), priority=50
)


@pytest.fixture
async def held(node: Node) -> Call:
    """A call whose caller was put on hold just now."""
    node.centre = node.centre.model_copy(update={"hold": LIMITS})
    now = utc_now()
    hold = Interval(Kind.HOLD, now, "junior", "8001", "leg")
    call = Call("1", now, now, intervals=(hold,))
    node.calls[call.id] = call
    HoldWatch(node).heard(call, replace(call, intervals=()), facts.BridgeLeft(now, "1", "leg", "room"))
    return call


async def test_a_forgotten_caller_reminds_the_seat_and_then_the_supervisor(
    held: Call, node: Node, database: Database
) -> None:
    async with asyncio.timeout(10):
        while len(await announced(database)) < 2:  # noqa: ASYNC110 (a database)
            await asyncio.sleep(0.05)
    reminded, forgotten = await announced(database)
    assert (reminded["event"], reminded["data"]["seat"]) == ("HoldReminded", "8001")
    assert forgotten["event"] == "CallerForgotten"
    assert reminded["data"]["at"] < forgotten["data"]["at"]
    async with database.read() as session:
        alarm = await session.scalar(select(AlarmRow))
    assert alarm
    assert (alarm.kind, alarm.seat, alarm.since) == ("forgotten", "8001", held.intervals[0].started_at)
    assert alarm.at - alarm.since == LIMITS.alarm_after


async def test_a_look_after_a_reconnect_reminds_of_a_known_hold_no_second_time(
    held: Call, node: Node, database: Database
) -> None:
    """It comes three seconds later, and finds what began meanwhile."""
    watch = HoldWatch(node)
    for before in (replace(held, intervals=()), None):
        watch.heard(held, before, facts.BridgeLeft(utc_now(), "1", "leg", "room"))
    await asyncio.sleep(LIMITS.alarm_after.total_seconds() + 0.2)
    await node.scribe.drain()
    told = [one["event"] for one in await announced(database)]
    assert sorted(told) == ["CallerForgotten"] * 2 + ["HoldReminded"] * 2, "one pair by each of two watches"


async def test_who_comes_back_in_time_hears_nothing(held: Call, node: Node, database: Database) -> None:
    (hold,) = held.intervals
    node.calls[held.id] = replace(held, intervals=(replace(hold, ended_at=utc_now(), result="resumed"),))
    await asyncio.sleep(0.5)
    await node.scribe.drain()
    assert await announced(database) == []
