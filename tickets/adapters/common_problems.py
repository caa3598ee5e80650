"""Complaints counted by business and nature."""

from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from people.rules.branches import EVERYTHING, Scope
from tickets.adapters.branches import held
from tickets.adapters.survey_tables import SurveyRow
from tickets.adapters.tables import TicketRow
from tickets.rules.common_problems import Counted, Kind

EXAMPLES = 3
Received = tuple[ColumnElement[bool], ...]


async def complaints_between(
    session: AsyncSession, start: datetime, end: datetime, mark: int, scope: Scope = EVERYTHING
) -> list[Counted]:
    """Of [start, end), with a few of the newest as examples; `mark`: a lower score is dissatisfied.

    Of the branches in `scope`.
    """
    received = _received(start, end, scope)
    counts = await _counts(session, received)
    unhappy = await _dissatisfied(session, received, mark)
    return [
        Counted(kind, count, unhappy.get(kind, 0), await _examples(session, kind, received))
        for kind, count in counts.items()
    ]


async def counts_between(
    session: AsyncSession, start: datetime, end: datetime, scope: Scope = EVERYTHING
) -> dict[Kind, int]:
    return await _counts(session, _received(start, end, scope))


async def _counts(session: AsyncSession, received: Received) -> dict[Kind, int]:
    query = (
        select(TicketRow.business, TicketRow.nature, func.count())
        .where(*received)
        .group_by(TicketRow.business, TicketRow.nature)
    )
    return {(business, nature or ""): count for business, nature, count in await session.execute(query)}


async def _dissatisfied(session: AsyncSession, received: Received, mark: int) -> dict[Kind, int]:
    query = (
        select(TicketRow.business, TicketRow.nature, func.count(func.distinct(TicketRow.number)))
        .join(SurveyRow, SurveyRow.ticket == TicketRow.number)
        .where(*received, SurveyRow.score < mark)
        .group_by(TicketRow.business, TicketRow.nature)
    )
    return {(business, nature or ""): count for business, nature, count in await session.execute(query)}


async def _examples(session: AsyncSession, kind: Kind, received: Received) -> tuple[str, ...]:
    business, nature = kind
    query = (
        select(TicketRow.number)
        .where(
            *received,
            TicketRow.business == business,
            func.coalesce(TicketRow.nature, "") == nature,
        )
        .order_by(TicketRow.received_at.desc())
        .limit(EXAMPLES)
    )
    return tuple(await session.scalars(query))


def _received(start: datetime, end: datetime, scope: Scope) -> Received:
    within = (TicketRow.received_at >= start, TicketRow.received_at < end)
    return (TicketRow.kind == "complaint", *within, *held(scope))
