"""What customers answered within a stretch of time, of tickets."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.rules.results import Result
from people.rules.branches import Scope
from tickets.adapters.branches import held
from tickets.adapters.survey_tables import SurveyRow
from tickets.adapters.tables import TicketRow


async def results(session: AsyncSession, since: datetime, until: datetime, scope: Scope) -> list[Result]:
    """Of own branch and below."""
    query = (
        select(
            TicketRow.number,
            TicketRow.business,
            TicketRow.nature,
            SurveyRow.department,
            SurveyRow.reasons,
            SurveyRow.score,
            SurveyRow.opinion,
        )
        .join(TicketRow, TicketRow.number == SurveyRow.ticket)
        .where(SurveyRow.ended_at >= since, SurveyRow.ended_at < until, SurveyRow.score.is_not(None))
        .where(*held(scope))
    )
    return [
        Result(number, business, nature or "", department or "", tuple(reasons), score or 0, opinion)
        for number, business, nature, department, reasons, score, opinion in await session.execute(query)
    ]
