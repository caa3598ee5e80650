"""Complaints counted by business and nature."""

from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from tickets.adapters.survey_tables import SurveyRow
from tickets.adapters.tables import TicketRow
from tickets.rules.common_problems import Counted, Kind

EXAMPLES = 3


async def complaints_between(
    session: AsyncSession, start: datetime, end: datetime, mark: int
) -> list[Counted]:
    """Of [start, end), with a few of the newest as examples; `mark`: a lower score is dissatisfied."""
    counts = await counts_between(session, start, end)
    unhappy = await _dissatisfied(session, start, end, mark)
    return [
        Counted(kind, count, unhappy.get(kind, 0), await _examples(session, kind, start, end))
        for kind, count in counts.items()
    ]


async def counts_between(session: AsyncSession, start: datetime, end: datetime) -> dict[Kind, int]:
    query = (
        select(TicketRow.business, TicketRow.nature, func.count())
        .where(*_received(start, end))
        .group_by(TicketRow.business, TicketRow.nature)
    )
    return {(business, nature or ""): count for business, nature, count in await session.execute(query)}


async def _dissatisfied(session: AsyncSession, start: datetime, end: datetime, mark: int) -> dict[Kind, int]:
    query = (
        select(TicketRow.business, TicketRow.nature, func.count(func.distinct(TicketRow.number)))
        .join(SurveyRow, SurveyRow.ticket == TicketRow.number)
        .where(*_received(start, end), SurveyRow.score < mark)
        .group_by(TicketRow.business, TicketRow.nature)
    )
    return {(business, nature or ""): count for business, nature, count in await session.execute(query)}


async def _examples(session: AsyncSession, kind: Kind, start: datetime, end: datetime) -> tuple[str, ...]:
    business, nature = kind
    query = (
        select(TicketRow.number)
        .where(
            *_received(start, end),
            TicketRow.business == business,
            func.coalesce(TicketRow.nature, "") == nature,
        )
        .order_by(TicketRow.received_at.desc())
        .limit(EXAMPLES)
    )
    return tuple(await session.scalars(query))


def _received(start: datetime, end: datetime) -> tuple[ColumnElement[bool], ...]:
    return (TicketRow.kind == "complaint", TicketRow.received_at >= start, TicketRow.received_at < end)
