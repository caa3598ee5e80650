"""Queries of surveys, calls owed to dissatisfied customers, and disputes."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from people.rules.branches import Scope
from tickets.adapters.branches import held
from tickets.adapters.survey_tables import DisputeRow, FollowUpRow, SurveyRow
from tickets.adapters.tables import TicketRow
from tickets.rules.survey import SurveyState


async def void(session: AsyncSession, ticket: str) -> None:
    """Opened again: nothing to ask about and nobody to be called until it is answered once more."""
    due = (SurveyRow.ticket == ticket) & (SurveyRow.state == SurveyState.DUE)
    await session.execute(update(SurveyRow).where(due).values(state=SurveyState.VOID))
    rounds = select(SurveyRow.id).where(SurveyRow.ticket == ticket)
    owed = FollowUpRow.survey.in_(rounds) & FollowUpRow.done_at.is_(None)
    await session.execute(delete(FollowUpRow).where(owed))


async def ended_between(
    session: AsyncSession, start: datetime, end: datetime, scope: Scope
) -> list[tuple[str, int | None]]:
    """State and score of every survey that ended in [start, end), of own branch and below."""
    when = (SurveyRow.ended_at >= start) & (SurveyRow.ended_at < end)
    query = select(SurveyRow.state, SurveyRow.score).where(when)
    if own := held(scope):
        query = query.join(TicketRow, TicketRow.number == SurveyRow.ticket).where(*own)
    rows = await session.execute(query)
    return [(row.state, row.score) for row in rows]


async def next_call(session: AsyncSession, survey: int) -> FollowUpRow | None:
    """The next call that is owed, locked."""
    owed = (FollowUpRow.survey == survey) & FollowUpRow.done_at.is_(None)
    query = select(FollowUpRow).where(owed).order_by(FollowUpRow.step).limit(1)
    return await session.scalar(query.with_for_update())


async def satisfied_before(
    session: AsyncSession, phone: str, business: str, *, mark: int, since: datetime
) -> SurveyRow | None:
    """The newest survey of the same customer and business that says "satisfied" and is not disputed."""
    query = (
        select(SurveyRow)
        .join(TicketRow, TicketRow.number == SurveyRow.ticket)
        .outerjoin(DisputeRow, DisputeRow.survey == SurveyRow.id)
        .where(
            TicketRow.phone == phone,
            TicketRow.business == business,
            SurveyRow.score >= mark,
            SurveyRow.ended_at >= since,
            DisputeRow.survey.is_(None),
        )
        .order_by(SurveyRow.ended_at.desc())
        .limit(1)
    )
    return await session.scalar(query) if phone else None
