"""Emergency mode in the tables: the open row is the one that runs."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import EmergencyRow
from acd.emergency import running
from console.views.emergency import EmergencyStart, EmergencyView
from runtime.database import one_at_a_time

SHOWN = 50


async def now_running(session: AsyncSession) -> EmergencyView | None:
    row = await running(session)
    return _view(row) if row else None


async def newest(session: AsyncSession) -> tuple[EmergencyView, ...]:
    rows = await session.scalars(select(EmergencyRow).order_by(EmergencyRow.id.desc()).limit(SHOWN))
    return tuple(_view(row) for row in rows)


async def end(session: AsyncSession, by: str, now: datetime) -> bool:
    """Whether one ran."""
    await one_at_a_time(session, "emergency")
    ended = await session.scalars(
        update(EmergencyRow)
        .where(EmergencyRow.ended_at.is_(None))
        .values(ended_at=now, ended_by=by)
        .returning(EmergencyRow.id)
    )
    return bool(ended.all())


def begin(session: AsyncSession, wanted: EmergencyStart, by: str, now: datetime) -> None:
    session.add(
        EmergencyRow(
            began_at=now,
            began_by=by,
            reason=wanted.reason,
            voicemail=wanted.voicemail,
            drill=wanted.drill,
        )
    )


def _view(row: EmergencyRow) -> EmergencyView:
    return EmergencyView(
        began_at=row.began_at,
        began_by=row.began_by,
        reason=row.reason,
        voicemail=row.voicemail,
        drill=row.drill,
        ended_at=row.ended_at,
        ended_by=row.ended_by,
    )
