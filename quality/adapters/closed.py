"""Closed tickets, and how far the checks of their works are (csc.3.2.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.quality import WorkKind
from quality.adapters.tables import DRAWN, GRADED, AppealRow, DrawRow, ReworkRow, SampleRow
from quality.rules.archiving import ENTRIES, Checks, Settled, held_by
from quality.standards import Standards
from recordings.adapters.tables import DraftRow
from tickets.adapters.tables import EntryRow, TicketRow
from tickets.rules.life import State

PAGE = 500  # tickets of a look at the table: the loop has calls to serve as well
_CLOSED = TicketRow.state == State.CLOSED


async def closed_tickets(session: AsyncSession, standards: Standards, after: str) -> list[Settled]:
    """The next ones by number; as if nothing had been done to them since the day of their entry."""
    row, day = TicketRow, standards.calendar.local_day
    query = (
        select(row.number, row.source, row.call, row.recording, row.created_at)
        .where(_CLOSED, row.number > after)
        .order_by(row.number)
        .limit(PAGE)
    )
    return [
        Settled(number, source, call, recording, day(created_at), day(created_at))
        for number, source, call, recording, created_at in await session.execute(query)
    ]


async def with_their_last_day(
    session: AsyncSession, standards: Standards, tickets: Sequence[Settled]
) -> list[Settled]:
    numbers = [ticket.number for ticket in tickets]
    query = (
        select(EntryRow.ticket, func.max(EntryRow.at))
        .where(EntryRow.ticket.in_(numbers))
        .group_by(EntryRow.ticket)
    )
    last = {number: at for number, at in await session.execute(query)}  # noqa: C416 (a Result has keys())
    day = standards.calendar.local_day
    return [replace(ticket, last_on=day(last[ticket.number])) for ticket in tickets]


async def checks_so_far(session: AsyncSession, standards: Standards) -> Checks:
    draws = await session.execute(select(DrawRow.kind, DrawRow.day).where(DrawRow.kind.in_(ENTRIES)))
    ungraded = select(SampleRow.kind, SampleRow.of).where(
        SampleRow.state == DRAWN, SampleRow.kind.in_(ENTRIES), SampleRow.drawn_by.is_(None)
    )
    day = standards.calendar.local_day
    return Checks(
        drawn=_by_kind((kind, on) for kind, on in draws),
        waiting=_by_kind((kind, day(of)) for kind, of in await session.execute(ungraded)),
        until=await session.scalar(select(func.max(DrawRow.day))),
        held=await _held(session),
        passed=await _passed(session),
    )


def _by_kind(days: Iterable[tuple[str, date]]) -> Mapping[WorkKind, set[date]]:
    found: dict[WorkKind, set[date]] = {}
    for kind, day in days:
        found.setdefault(WorkKind(kind), set()).add(day)
    return found


def _open() -> ColumnElement[bool]:
    """Not graded, disputed, or below the mark and not done again."""
    disputed = exists().where(AppealRow.sample == SampleRow.id, AppealRow.decided_at.is_(None))
    to_do = exists().where(ReworkRow.sample == SampleRow.id, ReworkRow.done_at.is_(None))
    return (SampleRow.state == DRAWN) | disputed | to_do


async def _held(session: AsyncSession) -> frozenset[str]:
    """Open checks are few: what they are about is told apart here, not for every ticket."""
    checks = (await session.execute(select(SampleRow.kind, SampleRow.subject).where(_open()))).all()
    of_drafts = (
        select(DraftRow.recording)
        .join(SampleRow, SampleRow.subject == DraftRow.id)
        .where(SampleRow.kind == WorkKind.DRAFT, _open())
    )
    about = held_by((kind, subject) for kind, subject in checks)
    return frozenset([*about, *await session.scalars(of_drafts)])


async def _passed(session: AsyncSession) -> frozenset[str]:
    """Closed tickets whose own entry was checked, drawn or asked for; those not in order are in `_held`."""
    graded = SampleRow.state == GRADED
    by_hand = (
        select(TicketRow.number)
        .join(SampleRow, SampleRow.subject == TicketRow.number)
        .where(_CLOSED, graded, SampleRow.kind.in_((WorkKind.TICKET, WorkKind.PAPER)))
    )
    by_voice = (
        select(TicketRow.number)
        .join(DraftRow, DraftRow.recording == TicketRow.recording)
        .join(SampleRow, SampleRow.subject == DraftRow.id)
        .where(_CLOSED, graded, SampleRow.kind == WorkKind.DRAFT)
    )
    return frozenset([*await session.scalars(by_hand), *await session.scalars(by_voice)])
