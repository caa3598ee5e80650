"""What waits for somebody is told of shortly before its deadline, and at it; each once."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import Select, SQLColumnExpression, exists, literal
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import AlarmRow
from runtime.database import Base, save

WARNING, LATE = "warning", "late"
Waiting = TypeVar("Waiting", bound=Base)


async def newly_due(  # noqa: PLR0913 (the query in its parts)
    session: AsyncSession,
    what: str,
    waiting: Select[Waiting],
    *,
    key: SQLColumnExpression[str],
    due: SQLColumnExpression[datetime],
    now: datetime,
    ahead: timedelta,
    alarm: Callable[[str, Waiting], dict[str, Any]],
) -> list[tuple[str, Waiting]]:
    """Those of which nobody was told yet, late ones first, each with its kind; their `alarm` rows are kept.

    Whatever fell due while nobody looked is late now; a warning whose deadline is past is left out.
    An alarm's id is `{what}_{kind}:{key}`.
    """
    told: list[tuple[str, Waiting]] = []
    for kind, when in ((LATE, due <= now), (WARNING, (due > now) & (due <= now + ahead))):
        known = exists().where(AlarmRow.id == literal(f"{what}_{kind}:") + key)
        rows = list(await session.scalars(waiting.where(when, ~known)))
        await save(session, AlarmRow, [alarm(kind, row) for row in rows])
        told += [(kind, row) for row in rows]
    return told
