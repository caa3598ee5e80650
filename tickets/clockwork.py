"""Raises what is due: warnings, alarms, escalations. Nothing is lost by an outage, nothing raised twice.

A deadline's next stage is a row. What raising does is rows too, all in the transaction that moves the
deadline on, under the ticket's lock: so it happens once, whoever is killed when, and needs no lease.
"""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select

from config.centre import Post
from config.offices import Told
from config.regulation import implements
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer
from tickets.adapters.people import least_busy
from tickets.adapters.tables import DeadlineAlarmRow, DeadlineRow, TicketRow
from tickets.case import Acting, Case, clocks_of, open_case
from tickets.events import DeadlineRaised
from tickets.notifying import manager_of, tell
from tickets.office import Office
from tickets.ordering import urge_by_clock
from tickets.owed_calls import alarm_calls, anybody_to_tell
from tickets.papers_due import alarm_papers, any_paper_due
from tickets.rules.alarms import Level, Stage, stages
from tickets.rules.clock import Clock, ClockState
from tickets.rules.permissions import Actor

log = logging.getLogger(__name__)
LOOKS = 1.0  # seconds between two looks
CLOCK = Actor("clock", frozenset())
# They are not at the tickets' page: a message goes with it.
PERSONAL = frozenset({Told.FIRST_ASKED, Told.KEY_ACCOUNT_MANAGER, Told.CUSTOMER_MANAGER})
ENTRIES = {Level.WARNING: "warned", Level.ALARM: "overdue", Level.ESCALATION: "alarmed"}


@dataclass(frozen=True, slots=True)
class Clockwork:
    """The part `clock`; any number of them may run."""

    database: Database
    announce: Announcer
    office: Office

    async def run(self) -> None:
        while True:
            await self.raise_due(utc_now())
            await self.tell_of_calls(utc_now())
            await self.tell_of_papers(utc_now())
            await asyncio.sleep(LOOKS)

    async def tell_of_calls(self, now: datetime) -> None:
        async with self.database.read() as session:
            anybody = await anybody_to_tell(session, now)
        if anybody:
            async with self.database.write() as session:
                await alarm_calls(session, self.announce, now)

    async def tell_of_papers(self, now: datetime) -> None:
        async with self.database.read() as session:
            anything = await any_paper_due(session, now, self.office.entry_warning(now))
        if anything:
            async with self.database.write() as session:
                await alarm_papers(Acting(session, self.announce, self.office, CLOCK, now))

    @implements("180.5.3", "csc.6.1.b", "csc.3.3.b")
    async def raise_due(self, now: datetime) -> int:
        """Everything that is due by now, the oldest first; how many tickets it was."""
        count = 0
        while await self._anything(now) and await self._raise_one(now):
            count += 1
        return count

    async def _anything(self, now: datetime) -> bool:
        """A look without a lock: an idle clock must not stand in the way of those who write."""
        async with self.database.read() as session:
            return await session.scalar(_due(now)) is not None

    async def _raise_one(self, now: datetime) -> bool:
        async with self.database.write() as session:
            number = await session.scalar(_due(now).with_for_update(skip_locked=True, of=TicketRow))
            if number is None:
                return False
            acting = Acting(session, self.announce, self.office, CLOCK, now)
            await _raise(await open_case(acting, number))
            return True


def _due(now: datetime) -> Select[Any]:
    return (
        select(TicketRow.number)
        .join(DeadlineRow, DeadlineRow.ticket == TicketRow.number)
        .where(DeadlineRow.next_at <= now)
        .order_by(DeadlineRow.next_at)
        .limit(1)
    )


async def _raise(case: Case) -> None:
    session, now = case.acting.session, case.acting.now
    query = select(DeadlineRow).where(DeadlineRow.ticket == case.row.number, DeadlineRow.next_at <= now)
    due = {row.clock: row for row in await session.scalars(query)}
    owner = case.row.owner
    clocks = {clock.policy.clock: clock for clock in clocks_of(case.acting.office, case.row, case.entries)}
    for name, row in due.items():
        clock = clocks.get(name)
        if clock is None or clock.state is not ClockState.RUNNING:
            row.next_at = None  # its rule was taken away
            continue
        await _raise_clock(case, row, clock)
    if case.row.owner != owner:
        await case.save()


async def _raise_clock(case: Case, row: DeadlineRow, clock: Clock) -> None:
    now, all_stages = case.acting.now, stages(clock)
    for stage in all_stages[row.stage :]:
        if stage.at > now:
            break
        await _raise_stage(case, row, clock, stage)
        row.stage += 1
    row.next_at = all_stages[row.stage].at if row.stage < len(all_stages) else None


async def _raise_stage(case: Case, row: DeadlineRow, clock: Clock, stage: Stage) -> None:
    told, acting = await _told(case, stage.told), case.acting
    acting.session.add(
        DeadlineAlarmRow(
            ticket=row.ticket,
            clock=row.clock,
            round=row.round,
            stage=row.stage,
            level=stage.level,
            due_at=clock.due_at,
            owed_at=stage.at,
            raised_at=acting.now,
            told=told,
        )
    )
    case.write(ENTRIES[stage.level], clock=row.clock, to=told)
    if stage.told in PERSONAL:
        title = clock.policy.title
        await tell(case, [told], f"{title.zh} / {title.en}: {stage.level}", urgent=True)
    raised = DeadlineRaised(
        row.ticket, acting.now, row.clock, stage.level, told, clock.due_at, case.row.branch
    )
    await acting.announce(acting.session, raised)
    if stage.level is Level.ALARM and clock.policy.urges:
        await urge_by_clock(case)
    if stage.told is Told.MANAGER:
        await _to_manager_hotline(case)


@implements("net.2.4", "hot.5.1.2")
async def _told(case: Case, to: Told) -> str:
    """A login, or a post."""
    match to:
        case Told.OWNER:
            return case.row.owner
        case Told.FIRST_ASKED:
            return case.row.first_asked
        case Told.KEY_ACCOUNT_MANAGER | Told.CUSTOMER_MANAGER:
            return await manager_of(case, to) or case.row.owner
    return str(to)


@implements("180.10.1", "180.1.6")
async def _to_manager_hotline(case: Case) -> None:
    """What is overdue and unanswered becomes the manager hotline's; without one, its owner keeps it."""
    manager = await least_busy(case.acting.session, Post.MANAGER, case.line)
    if manager and manager != case.row.owner:
        case.write("escalated", to=manager, **{"from": case.row.owner})
        case.give_to(manager)
