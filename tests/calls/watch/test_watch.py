"""The 15-second watch on real telephones (180.1.3), with three seconds in the place of fifteen."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from acd.adapters.tables import AlarmRow, IntervalRow
from acd.rules.call import Kind
from acd.rules.seat import SeatState
from runtime.bus import listen
from tests.calls.stand import Stand, brief_stand

pytestmark = pytest.mark.clause("180.1.3")
GREETING = "say agent-greeting"
LIMIT = timedelta(seconds=3)
BY_THE_WAY = timedelta(milliseconds=900)  # from the limit until the phone is silent, on a busy machine
AWAY = 600.0  # nobody is at the desk
CALLER, GIVES_UP_SOON, GIVES_UP, LARGE = "13900008001", "13900008002", "13900008003", "05582200088"

# The first of the two queues with these numbers is the juniors', the second one the seniors'.
stand = brief_stand(("pre_warning = 10\nmax_wait = 600", "pre_warning = 1\nlimit = 3\nmax_wait = 600"))


async def alarms(stand: Stand, call: str) -> list[AlarmRow]:
    await stand.connector.node.scribe.drain()
    async with stand.database.read() as session:
        query = select(AlarmRow).where(AlarmRow.call == call).order_by(AlarmRow.at)
        return list(await session.scalars(query))


async def rings(stand: Stand, call: str) -> list[IntervalRow]:
    return [part for part in await stand.intervals(call) if part.kind == Kind.RING]


def lasted(ring: IntervalRow) -> timedelta:
    assert ring.ended_at
    return ring.ended_at - ring.started_at


async def test_a_seat_that_answers_in_time_was_warned_and_is_not_charged(stand: Stand) -> None:
    async with stand.seat("8001", 2, GREETING):
        stand.call("caller", CALLER, "1801", "wait 4", "hang up")
        row = await stand.reaches(CALLER, "talking")
        (ring,) = await rings(stand, row.id)
        assert timedelta(seconds=1) < lasted(ring) < LIMIT
        told = [(alarm.kind, alarm.seat, alarm.at - ring.started_at) for alarm in await alarms(stand, row.id)]
        assert told == [("pre_warning", "8001", timedelta(seconds=1))]
        assert stand.connector.node.seats["8001"].not_ready is None


async def test_a_caller_for_whom_two_juniors_rang_in_vain_is_served_by_a_senior_and_the_trace_says_why(
    stand: Stand,
) -> None:
    await stand.start("asking", "console")
    async with (
        stand.seat("8001", AWAY),
        stand.seat("8002", AWAY),
        stand.seat("8101", 0.5, GREETING),
        stand.signed_in("zhouqiang") as supervisor,
        stand.signed_in("lina") as agent,
    ):
        stand.call("caller", CALLER, "1801", "wait 20", "hang up")
        row = await stand.reaches(CALLER, "talking", 30)
        first, second, third = await rings(stand, row.id)
        assert (row.seat, row.queue, third.seat) == ("8101", "senior", "8101")
        assert {first.seat, second.seat} == {"8001", "8002"}
        assert all(LIMIT <= lasted(ring) < LIMIT + BY_THE_WAY for ring in (first, second))
        breaches = [alarm for alarm in await alarms(stand, row.id) if alarm.kind == "breach"]
        assert [(one.seat, one.at, one.since) for one in breaches] == [
            (ring.seat, ring.started_at + LIMIT, ring.started_at) for ring in (first, second)
        ]
        seats = stand.connector.node.seats
        assert {(seats[seat].state, seats[seat].not_ready) for seat in ("8001", "8002")} == {
            (SeatState.NOT_READY, "no_answer")
        }
        trace = (await supervisor.get(f"/api/calls/{row.id}")).json()["trace"]
        assert [entry["text"] for entry in trace if entry["kind"] == "note"] == [
            "raised to senior after a breach"
        ]
        assert (await agent.get(f"/api/calls/{row.id}")).status_code == 403


@pytest.mark.clause("180.1.9")
async def test_a_class_customer_whom_a_senior_lets_ring_comes_to_the_next_senior_and_to_no_junior(
    stand: Stand,
) -> None:
    async with stand.seat("8001", 0.3, GREETING), stand.seat("8101", AWAY):
        stand.call("large", LARGE, "180", "wait 20", "hang up")
        row = await stand.reaches(LARGE, "ringing")
        async with stand.seat("8102", 0.3, GREETING):
            row = await stand.reaches(LARGE, "talking")
            assert [ring.seat for ring in await rings(stand, row.id)] == ["8101", "8102"]
            assert (row.seat, row.customer_class) == ("8102", "large")
            assert stand.connector.node.seats["8001"].state is SeatState.READY


@pytest.mark.clause("ops.2.1")
async def test_figures_tell_who_gave_up_at_once_apart_on_the_bus_as_over_rest(stand: Stand) -> None:
    await stand.start("asking", "console")
    told: dict[str, dict[str, Any]] = {}

    async def follow() -> None:
        async for topic, payload in listen(stand.installation.bus, "queue/+/figures"):
            told[topic] = payload["data"]

    following = asyncio.create_task(follow())
    stand.call("soon", GIVES_UP_SOON, "1801", "wait 3", "hang up")
    stand.call("late", GIVES_UP, "1801", "wait 8", "hang up")
    await stand.reaches(GIVES_UP_SOON, "ended")
    await stand.reaches(GIVES_UP, "ended")
    async with stand.seat("8001", 0.3, GREETING), stand.signed_in("zhouqiang") as supervisor:
        stand.call("caller", CALLER, "1801", "wait 3", "hang up")
        await stand.reaches(CALLER, "talking")
        counted = {
            "offered": 3, "answered": 1, "answered_within_limit": 1, "abandoned": 1, "abandoned_short": 1,
            "connect_rate": 1 / 2, "connect_rate_of_all": 1 / 3, "within_limit_share": 1 / 2,
            "within_limit_share_of_all": 1 / 3, "waiting": 0,
        }  # fmt: skip
        await stand.until(lambda: counted.items() <= told.get("queue/junior/figures", {}).items())
        junior, *_ = (await supervisor.get("/api/wall-board")).json()
        assert junior["queue"] == "junior"
        assert counted.items() <= junior.items()
    following.cancel()
    await asyncio.wait([following])
