"""Turns at a node: a seat is held for a call-back, let go, called; lists keep to hours and pace."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from acd.adapters import outbound_book as book
from acd.adapters.outbound_tables import AttemptRow, CallBackRow, ListNumberRow, ListRow
from acd.adapters.tables import AlarmRow
from acd.agents import Agents
from acd.call_backs import Wish, promise_callback
from acd.node import Node
from acd.outbound_lists import BadRow, Entry, ListFileError, add_list, read_numbers
from acd.outbound_turns import RESERVED, Turns
from acd.rules.call import Call, Interval, Kind, Stage
from acd.serving import Serving
from config.centre import Centre, Hours
from config.working_calendar import WorkingCalendar
from runtime.clock import utc_now
from runtime.database import Database
from tests.acd.conftest import announced

NUMBER = "13900000001"
MINUTE = timedelta(minutes=1)


@pytest.fixture
def turns(node: Node, calendar: WorkingCalendar) -> Turns:
    """Seat 8001 is the only junior one at work."""
    agents = Agents(node)
    node.parts.append(Serving(node, agents))
    agents.log_out("8002")
    agents.log_out("8101")
    node.change_seat("8001", utc_now(), device="INUSE")
    assert node.centre.outbound
    return Turns(node, agents, node.centre.outbound, calendar)


@pytest.fixture
def promise(turns: Turns, database: Database) -> Callable[[], Awaitable[int]]:
    async def promised() -> int:
        now = utc_now()
        wish = Wish(NUMBER, "junior", now - 3 * MINUTE, "key")
        async with database.write() as session:
            return await promise_callback(session, turns.node.scribe.announce, turns.terms, wish, now)

    return promised


def waits(node: Node, priority: int) -> None:
    """A caller joins the line of the junior queue now."""
    now = utc_now()
    step = {"kind": "step", "way": "queue", "what": "junior", "priority": priority, "passed": ""}
    call = Call("1", now, now, queue="junior", stage=Stage.WAITING, trace=(step,))
    node.calls["1"] = replace(call, intervals=(Interval(Kind.WAIT, now, "junior"),))


async def attempts(database: Database) -> list[AttemptRow]:
    async with database.read() as session:
        return list(await session.scalars(select(AttemptRow).order_by(AttemptRow.id)))


@pytest.mark.clause("csc.3.1.b")
async def test_a_busy_seat_is_held_and_called_when_it_is_free(
    turns: Turns, promise: Callable[[], Awaitable[int]], database: Database
) -> None:
    await promise()
    waits(turns.node, 0)
    await turns.look()
    assert (turns.node.seats["8001"].not_ready, await attempts(database)) == (RESERVED, [])
    turns.node.change_seat("8001", utc_now(), device="NOT_INUSE")
    await turns.look()
    await turns.look()
    (attempt,) = await attempts(database)
    assert (attempt.seat, attempt.number, attempt.state) == ("8001", NUMBER, "planned")


@pytest.mark.clause("180.5.1")
async def test_a_call_that_one_seat_asked_for_rings_no_other(turns: Turns, database: Database) -> None:
    turns.agents.log_in("8101", "hui")
    now = utc_now()
    turns.node.change_seat("8101", now, device="NOT_INUSE")
    wish = Wish(NUMBER, "direct.8101", now, "survey")
    async with database.write() as session:
        await promise_callback(session, turns.node.scribe.announce, turns.terms, wish, now)
    await turns.look()
    await turns.look()
    assert [attempt.seat for attempt in await attempts(database)] == ["8101"]


async def test_a_held_seat_is_let_go_when_somebody_more_urgent_comes(
    turns: Turns, promise: Callable[[], Awaitable[int]], database: Database
) -> None:
    await promise()
    await turns.look()
    assert turns.node.seats["8001"].not_ready == RESERVED
    waits(turns.node, 20)
    turns.node.change_seat("8001", utc_now(), device="NOT_INUSE")
    await turns.look()
    assert turns.node.seats["8001"].held_back is None
    assert await attempts(database) == []


@pytest.mark.clause("csc.3.1.b")
async def test_it_is_warned_before_two_hours_and_alarmed_after_once_each(
    turns: Turns, promise: Callable[[], Awaitable[int]], database: Database
) -> None:
    made = await promise()
    for minutes in (0, 90, 95, 120, 121):
        await turns._alarm(utc_now() + minutes * MINUTE)
    async with database.read() as session:
        alarms = list(await session.scalars(select(AlarmRow).order_by(AlarmRow.at)))
        row = await session.get_one(CallBackRow, made)
    assert [(alarm.kind, alarm.at - row.promised_at) for alarm in alarms] == [
        ("call_back_warning", 90 * MINUTE), ("call_back_late", 120 * MINUTE),
    ]  # fmt: skip
    told = [
        payload["data"]["kind"]
        for payload in await announced(database)
        if payload["event"] == "CallBackAlarm"
    ]
    assert told == ["warning", "late"]


async def a_list(database: Database, mode: str, *numbers: str, hours: str = "always") -> int:
    now = utc_now()
    row = ListRow(
        name="t", mode=mode, queue="junior", prompt="", hours=hours, state="running", made_by="t", made_at=now
    )
    async with database.write() as session:
        return await add_list(session, row, [Entry(2, number, "") for number in numbers], now)


@pytest.mark.clause("hot.4.4")
async def test_persons_are_dialled_one_for_each_idle_seat(turns: Turns, database: Database) -> None:
    await a_list(database, "person", NUMBER, "13900000002", "13900000003")
    await turns.look()
    assert await attempts(database) == []
    turns.node.change_seat("8001", utc_now(), device="NOT_INUSE")
    for _ in range(3):
        await turns.look()
    assert [attempt.number for attempt in await attempts(database)] == [NUMBER]


@pytest.mark.clause("hot.4.4")
async def test_outside_its_hours_nobody_and_at_no_time_who_asked_not_to_be(
    turns: Turns, database: Database
) -> None:
    never = Hours.model_validate({"days": [], "from": "00:00", "to": "24:00"})
    turns.node.centre = turns.node.centre.model_copy(
        update={"hours": turns.node.centre.hours | {"never": never}}
    )
    await a_list(database, "message", "13900000009", hours="never")
    made = await a_list(database, "message", NUMBER, "13900000002")
    async with database.write() as session:
        await book.bar(session, NUMBER, "t", utc_now())
    await turns.look()
    assert [attempt.number for attempt in await attempts(database)] == ["13900000002"]
    async with database.read() as session:
        rows = await session.scalars(select(ListNumberRow).where(ListNumberRow.list == made))
        assert {row.number: row.state for row in rows} == {NUMBER: "barred", "13900000002": "calling"}


def test_a_file_is_read_row_by_row(centre: Centre) -> None:
    assert centre.outbound
    plan = centre.outbound.numbers
    text = "\ufeffname,number\n甲,13900000001\n乙,95588\n丙,+8613900000001\n"
    assert [type(one) for one in read_numbers(text, plan)] == [Entry, BadRow, BadRow]
    with pytest.raises(ListFileError, match="lacks column number"):
        list(read_numbers("phone\n1\n", plan))
