"""Alarms are raised once, in order, by level; an outage loses none, two clocks double none."""

import asyncio
import json
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from runtime.outbox import OutboxRow
from tests.tickets.desks import Desks
from tickets.adapters.tables import DeadlineAlarmRow
from tickets.clockwork import Clockwork
from tickets.rules.life import Action

pytestmark = pytest.mark.clause("180.5.3", "csc.6.1.b")
DAY = timedelta(days=1)


def clock_of(desks: Desks) -> Clockwork:
    return Clockwork(desks.database, desks.announce, desks.office)


async def raised(desks: Desks, clock: str) -> list[tuple[str, str]]:
    async with desks.database.read() as session:
        query = select(DeadlineAlarmRow).where(DeadlineAlarmRow.clock == clock)
        rows = await session.scalars(query.order_by(DeadlineAlarmRow.round, DeadlineAlarmRow.stage))
        return [(row.level, row.told) for row in rows]


async def test_a_late_dispatch_is_pre_warned_then_alarmed_then_told_to_the_seniors(desks: Desks) -> None:
    ticket = await desks.enter("chu")
    clock = clock_of(desks)
    for minutes, levels in [(44, 0), (1, 1), (14, 1), (1, 2), (29, 2), (1, 3)]:
        await clock.raise_due(desks.later(minutes=minutes))
        assert len(await raised(desks, "dispatch")) == levels
    assert await raised(desks, "dispatch") == [
        ("warning", "chu"),
        ("alarm", "chu"),
        ("escalation", "senior"),
    ]
    assert await desks.thread(ticket) == ["registered", "warned", "overdue", "alarmed"]
    assert await clock.raise_due(desks.later(minutes=60)) == 0
    async with desks.database.read() as session:
        told = await session.scalars(select(OutboxRow.payload).where(OutboxRow.topic.endswith("/deadline")))
        assert [json.loads(payload)["data"]["level"] for payload in told] == [
            "warning",
            "alarm",
            "escalation",
        ]


async def test_what_fell_due_during_an_outage_is_raised_afterwards_each_once_by_several_clocks(
    desks: Desks,
) -> None:
    numbers = [await desks.enter("chu") for _ in range(4)]
    desks.later(days=10)
    await asyncio.gather(*(clock_of(desks).raise_due(desks.now) for _ in range(3)))
    levels = await raised(desks, "dispatch")
    assert len(levels) == 3 * len(numbers)
    assert len(await raised(desks, "settle")) == 3 * len(numbers)
    async with desks.database.read() as session:
        rows = list(await session.scalars(select(DeadlineAlarmRow)))
    assert all(row.owed_at < row.raised_at for row in rows)


@pytest.mark.clause("180.10.1", "180.1.6")
async def test_what_stays_overdue_becomes_the_manager_hotlines(desks: Desks) -> None:
    ticket = await desks.enter("chu")
    await clock_of(desks).raise_due(desks.later(days=10))
    row = await desks.ticket(ticket)
    assert (row.owner, row.first_asked, row.version) == ("jing", "chu", 2)
    assert "escalated" in await desks.thread(ticket)


async def test_an_overdue_order_is_urged_by_the_clock(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    order = await desks.issue("gao", ticket, Action.DISPATCH, due_at=desks.now + timedelta(hours=3))
    await clock_of(desks).raise_due(desks.later(hours=1))
    assert await desks.orders(kind="urge") == []
    await clock_of(desks).raise_due(desks.later(hours=2))
    (urge,) = await desks.orders(kind="urge")
    assert (urge.issuer, urge.refers_to, urge.department) == ("clock", order, "network")


async def test_a_moved_deadline_warns_anew_and_a_stopped_one_is_silent(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    order = await desks.issue("gao", ticket, Action.DISPATCH, due_at=desks.now + timedelta(hours=3))
    clock = clock_of(desks)
    await clock.raise_due(desks.later(hours=1))
    await desks.issue("gao", ticket, Action.CHASE, due_at=desks.now + timedelta(hours=5))
    await clock.raise_due(desks.later(hours=2))
    assert await raised(desks, "order") == [("warning", "gao")]
    await clock.raise_due(desks.later(hours=1))
    assert await raised(desks, "order") == [("warning", "gao"), ("warning", "gao")]
    await desks.reply("wangluo", order)
    await clock.raise_due(desks.later(days=1))
    assert len(await raised(desks, "order")) == 2


async def test_a_waiting_ticket_is_not_late_for_its_customer_but_has_a_clock(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    await desks.act("gao", ticket, Action.WAIT, "等客户补充资料")
    clocks = await desks.deadlines(ticket)
    assert (clocks["settle"].state, clocks["waiting"].state) == ("paused", "running")
    desks.later(days=1)
    await desks.act("gao", ticket, Action.RESUME, "")
    clocks = await desks.deadlines(ticket)
    assert (clocks["settle"].state, clocks["waiting"].state) == ("running", "stopped")
    assert clocks["settle"].due_at == datetime.fromisoformat("2026-11-30T09:00+08:00")
