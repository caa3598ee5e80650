"""How many checks each person had in a stretch of time: calls drawn, calls graded, calls listened to live."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import ListeningRow
from config.quality import WorkKind
from quality.adapters.tables import SampleRow
from quality.adapters.works import Span


@dataclass(frozen=True, slots=True)
class Checks:
    """`drawn` includes those that are graded by now."""

    drawn: int = 0
    graded: int = 0
    listened: int = 0


async def checks_of(session: AsyncSession, span: Span) -> dict[str, Checks]:
    """By log-in. Calls count for when they were, not for when they were graded."""
    drawn: Counter[str] = Counter()
    graded: Counter[str] = Counter()
    query = select(SampleRow.person, SampleRow.state, func.count()).where(
        SampleRow.kind == WorkKind.CALL, span.holds(SampleRow.of), SampleRow.person != ""
    )
    for person, state, count in await session.execute(query.group_by(SampleRow.person, SampleRow.state)):
        drawn[person] += count
        graded[person] += count if state == "graded" else 0
    heard = select(ListeningRow.agent, func.count()).where(span.holds(ListeningRow.started_at))
    listened = Counter({row[0]: row[1] for row in await session.execute(heard.group_by(ListeningRow.agent))})
    return {
        person: Checks(drawn[person], graded[person], listened[person])
        for person in drawn.keys() | listened.keys()
    }
