"""The works of a stretch of time, of every kind that is drawn daily (180.7.3), with their risks."""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from acd.adapters.tables import CallRow, IntervalRow, StretchRow, TransferRow
from acd.rules.call import Kind as Interval
from config.centre import Post
from config.quality import WorkKind
from config.regulation import implements
from knowledge.adapters.tables import VersionRow
from people.adapters.tables import PersonRow
from quality.adapters.tables import FindingRow
from quality.rules.sampling import Work
from quality.rules.sitting import Sat, Sitters
from quality.standards import Standards
from recordings.adapters.tables import CALL, STORED, DraftRow, RecordingRow
from tickets.adapters.survey_tables import SurveyRow
from tickets.adapters.tables import DeadlineAlarmRow, EntryRow, OrderRow, TicketRow
from tickets.rules.alarms import Level
from tickets.rules.form import TEXT_SOURCES

FROM_DRAFTS = "voicemail"
HANDED = ("handed_over", "escalated", "submitted")
Moment = InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None]
LONGEST_TALK = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Span:
    """From `since` up to, not including, `until`."""

    since: datetime
    until: datetime

    def holds(
        self, moment: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None]
    ) -> ColumnElement[bool]:
        return (moment >= self.since) & (moment < self.until)


Source = Callable[[AsyncSession, Span, Standards], Awaitable[list[Work]]]


async def calls(session: AsyncSession, span: Span, standards: Standards) -> list[Work]:
    """One for each person who talked in a recorded call; the person is empty where the seat's is unknown."""
    query = (
        select(CallRow.id, CallRow.caller, CallRow.hold_ms, IntervalRow.seat, IntervalRow.started_at)
        .join(IntervalRow, IntervalRow.call == CallRow.id)
        .join(RecordingRow, RecordingRow.call == CallRow.id)
        .where(span.holds(CallRow.started_at), IntervalRow.kind == Interval.TALK)
        .where(RecordingRow.kind == CALL, RecordingRow.state == STORED)
    )
    talks = (await session.execute(query)).all()
    sitters = await sitters_of(session, span)
    again = await _callers_again(session, span, standards.rules.repeat_within)
    with_phrases = await _calls_with_phrases(session, span)
    rated_low = await _rated_low(session, SurveyRow.call, span, standards)
    long_hold = standards.rules.long_hold / timedelta(milliseconds=1)
    return [
        Work(
            WorkKind.CALL,
            call,
            sitters.at(seat, started_at),
            started_at,
            _named(
                long_hold=hold_ms > long_hold,
                repeat=caller in again,
                phrase=call in with_phrases,
                low_survey=call in rated_low,
            ),
        )
        for call, caller, hold_ms, seat, started_at in talks
    ]


async def sitters_of(session: AsyncSession, span: Span) -> Sitters:
    """Who sat where, from well before the stretch of time: a stretch of a seat may have begun then."""
    query = select(StretchRow.seat, StretchRow.agent, StretchRow.began_at, StretchRow.ended_at).where(
        StretchRow.began_at < span.until + LONGEST_TALK,
        StretchRow.ended_at.is_(None) | (StretchRow.ended_at >= span.since),
    )
    return Sitters(Sat(*row) for row in await session.execute(query))


async def _callers_again(session: AsyncSession, span: Span, within: timedelta) -> frozenset[str]:
    """Callers of more than one call, the last of which may be any of these."""
    those_days = (CallRow.started_at >= span.since - within) & (CallRow.started_at < span.until)
    called = Counter(await session.scalars(select(CallRow.caller).where(those_days, CallRow.caller != "")))
    return frozenset(caller for caller, times in called.items() if times > 1)


async def _calls_with_phrases(session: AsyncSession, span: Span) -> frozenset[str]:
    query = (
        select(RecordingRow.call)
        .join(FindingRow, FindingRow.recording == RecordingRow.id)
        .where(span.holds(RecordingRow.started_at))
    )
    return frozenset(await session.scalars(query.distinct()))


async def _rated_low(
    session: AsyncSession, of: InstrumentedAttribute[str | None], span: Span, standards: Standards
) -> frozenset[str]:
    """Calls or tickets whose customers said since then that they are not satisfied."""
    mark = standards.dissatisfied_below(standards.calendar.local_day(span.since))
    low = (SurveyRow.ended_at >= span.since) & (SurveyRow.score < mark)
    return frozenset(named for named in await session.scalars(select(of).where(low)) if named)


@implements("180.7.6", "180.7.8")
async def tickets(session: AsyncSession, span: Span, standards: Standards) -> list[Work]:
    """Those entered at the telephone, and those entered from paper; messages are checked as drafts."""
    query = (
        select(TicketRow.number, EntryRow.author, TicketRow.created_at, TicketRow.source, TicketRow.urgent)
        .join(EntryRow, EntryRow.ticket == TicketRow.number)
        .where(span.holds(TicketRow.created_at), EntryRow.number == 1, TicketRow.source != FROM_DRAFTS)
    )
    overdue = await _overdue(session, span)
    rated_low = await _rated_low(session, SurveyRow.ticket, span, standards)
    return [
        Work(
            WorkKind.PAPER if source in TEXT_SOURCES else WorkKind.TICKET,
            number,
            author,
            at,
            _named(urgent=urgent, overdue=number in overdue, low_survey=number in rated_low),
        )
        for number, author, at, source, urgent in await session.execute(query)
    ]


async def _overdue(session: AsyncSession, span: Span) -> frozenset[str]:
    since = DeadlineAlarmRow.raised_at >= span.since
    query = select(DeadlineAlarmRow.ticket).where(since, DeadlineAlarmRow.level != Level.WARNING)
    return frozenset(await session.scalars(query.distinct()))


@implements("180.7.8")
async def drafts(session: AsyncSession, span: Span, standards: Standards) -> list[Work]:  # noqa: ARG001 (a Source)
    query = select(DraftRow.id, DraftRow.editor, DraftRow.closed_at, DraftRow.due_at).where(
        span.holds(DraftRow.closed_at)
    )
    return [
        Work(WorkKind.DRAFT, draft, editor, at, _named(overdue=at > due_at))
        for draft, editor, at, due_at in await session.execute(query)
        if editor and at
    ]


@implements("180.7.6", "180.7.7")
async def orders(session: AsyncSession, span: Span, standards: Standards) -> list[Work]:  # noqa: ARG001 (a Source)
    query = select(OrderRow.id, OrderRow.issuer, OrderRow.issued_at, OrderRow.urgent, OrderRow.ticket)
    overdue = await _overdue(session, span)
    return [
        Work(WorkKind.ORDER, order, issuer, at, _named(urgent=urgent, overdue=ticket in overdue))
        for order, issuer, at, urgent, ticket in await session.execute(
            query.where(span.holds(OrderRow.issued_at))
        )
    ]


@implements("180.7.7")
async def reviews(session: AsyncSession, span: Span, standards: Standards) -> list[Work]:  # noqa: ARG001 (a Source)
    query = select(OrderRow.id, OrderRow.reviewer, OrderRow.reviewed_at, OrderRow.urgent).where(
        span.holds(OrderRow.reviewed_at)
    )
    return [
        Work(WorkKind.REVIEW, order, reviewer, at, _named(urgent=urgent))
        for order, reviewer, at, urgent in await session.execute(query)
        if reviewer and at
    ]


@implements("180.7.11")
async def hand_overs(session: AsyncSession, span: Span, standards: Standards) -> list[Work]:  # noqa: ARG001 (a Source)
    """Of tickets between people and posts, and of callers between seats; checked with who handed over."""
    entries = select(EntryRow.ticket, EntryRow.number, EntryRow.author, EntryRow.at).where(
        span.holds(EntryRow.at), EntryRow.kind.in_(HANDED)
    )
    handed = [
        Work(WorkKind.HAND_OVER, f"{ticket}/{number}", author, at)
        for ticket, number, author, at in await session.execute(entries)
    ]
    sitters = await sitters_of(session, span)
    moved = select(TransferRow.call, TransferRow.number, TransferRow.seat, TransferRow.at)
    return handed + [
        Work(WorkKind.HAND_OVER, f"{call}/{number}", sitters.at(seat, at), at)
        for call, number, seat, at in await session.execute(moved.where(span.holds(TransferRow.at)))
    ]


@implements("180.7.9")
async def articles(session: AsyncSession, span: Span, standards: Standards) -> list[Work]:  # noqa: ARG001 (a Source)
    """Versions that were published; checked with who published them."""
    query = select(
        VersionRow.article, VersionRow.number, VersionRow.published_by, VersionRow.published_at
    ).where(span.holds(VersionRow.published_at))
    return [
        Work(WorkKind.KNOWLEDGE, f"{article}/{number}", publisher, at)
        for article, number, publisher, at in await session.execute(query)
        if publisher and at
    ]


SOURCES: tuple[Source, ...] = (calls, tickets, drafts, orders, reviews, hand_overs, articles)


async def works_of(session: AsyncSession, span: Span, standards: Standards) -> Mapping[WorkKind, list[Work]]:
    """By kind, each work once; what a department or a clock did is not the centre's own work."""
    staff = await _own_staff(session)
    found: dict[WorkKind, dict[str, Work]] = {}
    for source in SOURCES:
        for work in await source(session, span, standards):
            if work.person in staff or (work.kind is WorkKind.CALL and not work.person):
                found.setdefault(work.kind, {})[work.key] = work
    return {kind: list(works.values()) for kind, works in found.items()}


async def _own_staff(session: AsyncSession) -> frozenset[str]:
    people = await session.execute(select(PersonRow.login, PersonRow.posts))
    return frozenset(login for login, posts in people if posts != [Post.DEPARTMENT])


def _named(**risks: bool) -> frozenset[str]:
    return frozenset(risk for risk, there in risks.items() if there)


async def done_at(session: AsyncSession, kind: WorkKind, subject: str, now: datetime) -> datetime | None:
    """When a piece of work was done; None where there is none. Of what has no rows here yet, now."""
    columns: dict[WorkKind, tuple[Moment, ColumnElement[bool]]] = {
        WorkKind.CALL: (CallRow.started_at, CallRow.id == subject),
        WorkKind.TICKET: (TicketRow.created_at, TicketRow.number == subject),
        WorkKind.PAPER: (TicketRow.created_at, TicketRow.number == subject),
        WorkKind.DRAFT: (DraftRow.closed_at, DraftRow.id == subject),
        WorkKind.ORDER: (OrderRow.issued_at, OrderRow.id == subject),
        WorkKind.REVIEW: (OrderRow.reviewed_at, OrderRow.id == subject),
    }
    if kind is WorkKind.HAND_OVER:
        return await _handed_at(session, *subject.rpartition("/")[::2])
    if kind is WorkKind.KNOWLEDGE:
        return await _published_at(session, *subject.partition("/")[::2])
    if kind not in columns:
        return now
    column, which = columns[kind]
    found: datetime | None = await session.scalar(select(column).where(which))
    return found


async def _handed_at(session: AsyncSession, thing: str, number: str) -> datetime | None:
    if not number.isdigit():
        return None
    entry = await session.get(EntryRow, (thing, int(number)))
    transfer = await session.get(TransferRow, (thing, int(number)))
    return entry.at if entry else transfer.at if transfer else None


async def _published_at(session: AsyncSession, article: str, number: str) -> datetime | None:
    if not (article.isdigit() and number.isdigit()):
        return None
    version = await session.get(VersionRow, (int(article), int(number)))
    return version.published_at if version else None
