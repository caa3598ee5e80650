"""Surveys read for people: due ones, calls owed, disputes, and what the manager hotline has to settle."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, exists, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from config.centre import Post
from console.adapters.tickets import names_of
from console.rules.cursor import Cursor
from console.views.surveys import (
    Answerable,
    CaseLine,
    DisputeLine,
    FollowUpLine,
    SurveyDetail,
    SurveyLine,
)
from people.adapters.tables import PersonRow
from people.rules.branches import Scope
from people.rules.masking import masked
from tickets.adapters.branches import held
from tickets.adapters.survey_tables import DisputeRow, FollowUpRow, SurveyRow
from tickets.adapters.tables import EntryRow, TicketRow
from tickets.clockwork import CLOCK
from tickets.office import Office
from tickets.rules.life import OVER, State
from tickets.rules.survey import Blame, SurveyState, is_own_work

Names = Mapping[str, str]


async def due(session: AsyncSession, scope: Scope, after: Cursor | None, limit: int) -> list[SurveyLine]:
    """The earliest deadline first; of own branch and below, as all here."""
    query = (
        select(SurveyRow, TicketRow)
        .join(TicketRow, TicketRow.number == SurveyRow.ticket)
        .where(SurveyRow.state == SurveyState.DUE, *held(scope))
    )
    if after:
        query = query.where(tuple_(SurveyRow.due_at, SurveyRow.id) > (after.at, int(after.id)))
    rows = await session.execute(query.order_by(SurveyRow.due_at, SurveyRow.id).limit(limit))
    names = await names_of(session)
    return [_line(survey, ticket, masked(survey.phone), names) for survey, ticket in rows]


async def one(
    session: AsyncSession, survey: int, login: str, scope: Scope, office: Office
) -> SurveyDetail | None:
    query = (
        select(SurveyRow, TicketRow)
        .join(TicketRow, TicketRow.number == SurveyRow.ticket)
        .where(SurveyRow.id == survey, *held(scope))
    )
    found = (await session.execute(query)).first()
    if found is None:
        return None
    row, ticket = found
    answers = select(EntryRow).where(EntryRow.ticket == ticket.number, EntryRow.kind == "answered")
    entries = list(await session.scalars(answers.order_by(EntryRow.number)))
    handlers = {ticket.owner, ticket.first_asked, *(entry.author for entry in entries)}
    return SurveyDetail(
        survey=_line(row, ticket, row.phone, await names_of(session)),
        state=SurveyState(row.state),
        content=ticket.content,
        answer=entries[-1].body.get("text", "") if entries else "",
        department=row.department,
        responsible=office.responsible(ticket.business),
        own_work=is_own_work(login, handlers),
        score=row.score,
        opinion=row.opinion,
        reasons=tuple(row.reasons),
        disputed=await session.get(DisputeRow, survey) is not None,
    )


def _line(row: SurveyRow, ticket: TicketRow, phone: str, names: Names) -> SurveyLine:
    return SurveyLine(
        id=row.id,
        ticket=ticket.number,
        business=ticket.business,
        nature=ticket.nature,
        customer=ticket.customer,
        phone=phone,
        repeat=row.repeat,
        handler=names.get(row.handler, row.handler),
        opened_at=row.opened_at,
        due_at=row.due_at,
        tries=row.tries,
    )


async def follow_ups(
    session: AsyncSession, scope: Scope, after: Cursor | None, limit: int
) -> list[FollowUpLine]:
    """The next call of each dissatisfied customer, the earliest deadline first.

    Those of a call alone are headquarters', as the exchange is.
    """
    earlier = aliased(FollowUpRow)
    before = exists().where(
        earlier.survey == FollowUpRow.survey, earlier.step < FollowUpRow.step, earlier.done_at.is_(None)
    )
    query = (
        select(FollowUpRow, SurveyRow, TicketRow)
        .join(SurveyRow, SurveyRow.id == FollowUpRow.survey)
        .outerjoin(TicketRow, TicketRow.number == SurveyRow.ticket)
        .where(FollowUpRow.done_at.is_(None), ~before, *held(scope))
    )
    if after:
        query = query.where(tuple_(FollowUpRow.due_at, FollowUpRow.survey) > (after.at, int(after.id)))
    query = query.order_by(FollowUpRow.due_at, FollowUpRow.survey).limit(limit)
    rows = (await session.execute(query)).all()
    names = await names_of(session)
    first = await _first_calls(session, [row.survey for row, *_ in rows])
    return [_follow_up(*row, names, first) for row in rows]


async def _first_calls(session: AsyncSession, surveys: Iterable[int]) -> Mapping[int, str]:
    """What was said in the first call."""
    done = select(FollowUpRow).where(FollowUpRow.survey.in_(surveys), FollowUpRow.done_at.is_not(None))
    return {row.survey: row.text for row in await session.scalars(done)}


def _follow_up(
    row: FollowUpRow, survey: SurveyRow, ticket: TicketRow | None, names: Names, first: Mapping[int, str]
) -> FollowUpLine:
    return FollowUpLine(
        survey=row.survey,
        step=row.step,
        due_at=row.due_at,
        ticket=survey.ticket,
        call=survey.call,
        customer=ticket.customer if ticket else "",
        phone=masked(survey.phone),
        score=survey.score or 0,
        reasons=tuple(survey.reasons),
        opinion=survey.opinion,
        handler=names.get(survey.handler, survey.handler),
        first_call=first.get(row.survey),
    )


async def phone_of(session: AsyncSession, survey: int, scope: Scope) -> str | None:
    query = select(SurveyRow.phone).outerjoin(TicketRow, TicketRow.number == SurveyRow.ticket)
    return await session.scalar(query.where(SurveyRow.id == survey, *held(scope)))


# The manager hotline


async def case_filters(
    session: AsyncSession, scope: Scope, why: str, now: datetime
) -> list[ColumnElement[bool]]:
    """Late and unanswered, sent on because it was refused or by a supervisor, or returned thrice."""
    if why == "ruling":
        return [*held(scope), TicketRow.state == State.RULING]
    still_open = TicketRow.state.not_in(OVER)
    if why == "overdue":
        return [*held(scope), still_open, TicketRow.due_at < now]
    staff = await session.scalars(select(PersonRow))
    posts = {person.login: frozenset(map(Post, person.posts)) for person in staff}
    managers = [login for login, own in posts.items() if Post.MANAGER in own]
    supervisors = [login for login, own in posts.items() if Post.SUPERVISOR in own]
    by = EntryRow.author.in_(supervisors) if why == "handed_up" else EntryRow.author != CLOCK.login
    sent_on = exists().where(EntryRow.ticket == TicketRow.number, EntryRow.kind == "escalated", by)
    at_managers = [still_open, TicketRow.state != State.RULING, TicketRow.owner.in_(managers), sent_on]
    return [*held(scope), *at_managers]


async def cases(
    session: AsyncSession, filters: list[ColumnElement[bool]], after: Cursor | None, limit: int
) -> list[CaseLine]:
    query = select(TicketRow).where(*filters)
    if after:
        query = query.where(tuple_(TicketRow.due_at, TicketRow.number) > (after.at, after.id))
    query = query.order_by(TicketRow.due_at, TicketRow.number).limit(limit)
    rows = list(await session.scalars(query))
    names, sent = await names_of(session), await _escalations(session, [row.number for row in rows])
    return [_case(row, sent.get(row.number), names) for row in rows]


async def _escalations(session: AsyncSession, tickets: Iterable[str]) -> Mapping[str, EntryRow]:
    """The last one of each."""
    which = (EntryRow.kind == "escalated") & EntryRow.ticket.in_(tickets)
    rows = await session.scalars(select(EntryRow).where(which).order_by(EntryRow.number))
    return {row.ticket: row for row in rows}


def _case(row: TicketRow, sent: EntryRow | None, names: Names) -> CaseLine:
    return CaseLine(
        number=row.number,
        kind=row.kind,
        business=row.business,
        nature=row.nature,
        customer=row.customer,
        phone=masked(row.phone),
        state=row.state,
        owner=names.get(row.owner, row.owner),
        due_at=row.due_at,
        escalated_by=names.get(sent.author, sent.author) if sent else None,
        why=sent.body.get("text", "") if sent else "",
    )


async def disputes(  # noqa: PLR0913 (whose, which of them)
    session: AsyncSession, office: Office, scope: Scope, *, settled: bool, after: Cursor | None, limit: int
) -> list[DisputeLine]:
    """The oldest first."""
    query = (
        select(DisputeRow, SurveyRow, TicketRow)
        .join(SurveyRow, SurveyRow.id == DisputeRow.survey)
        .join(TicketRow, TicketRow.number == SurveyRow.ticket)
        .where(DisputeRow.ruled_at.is_not(None) if settled else DisputeRow.ruled_at.is_(None))
        .where(*held(scope))
    )
    if after:
        query = query.where(tuple_(DisputeRow.raised_at, DisputeRow.survey) > (after.at, int(after.id)))
    rows = await session.execute(query.order_by(DisputeRow.raised_at, DisputeRow.survey).limit(limit))
    names = await names_of(session)
    return [_dispute(*row, names, office) for row in rows]


def _dispute(
    row: DisputeRow, survey: SurveyRow, ticket: TicketRow, names: Names, office: Office
) -> DisputeLine:
    def name(login: str | None) -> str | None:
        return names.get(login, login) if login else None

    people = dict.fromkeys((survey.handler, ticket.first_asked, ticket.owner, survey.surveyor or ""))
    answerable = [Answerable(value=login, name=names.get(login, login)) for login in people if login]
    department = office.department(survey.department or "")
    if department:
        answerable.append(Answerable(value=department.id, name=department.title.zh))
    return DisputeLine(
        survey=row.survey,
        ticket=ticket.number,
        customer=ticket.customer,
        raised_at=row.raised_at,
        raised_by=names.get(row.raised_by, row.raised_by),
        text=row.text,
        score=survey.score or 0,
        opinion=survey.opinion,
        surveyor=name(survey.surveyor) or "",
        answerable=tuple(answerable),
        fault=Blame(row.fault) if row.fault else None,
        at_fault=name(row.at_fault),
        ruling=row.ruling,
        ruled_by=name(row.ruled_by),
        ruled_at=row.ruled_at,
    )
