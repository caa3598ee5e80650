"""Emergency mode in the tables: the open row is the one that runs."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from acd import calling_in
from acd.adapters.tables import EmergencyRow
from acd.emergency import running
from console.adapters.tickets import names_of
from console.views.emergency import CalledView, EmergencyReport, EmergencyStart, EmergencyView
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


async def begin(session: AsyncSession, wanted: EmergencyStart, by: str, now: datetime) -> EmergencyRow:
    row = EmergencyRow(
        began_at=now,
        began_by=by,
        reason=wanted.reason,
        voicemail=wanted.voicemail,
        drill=wanted.drill,
        plan=wanted.plan,
    )
    session.add(row)
    await session.flush()
    return row


async def report(session: AsyncSession, row: EmergencyRow, now: datetime) -> EmergencyReport:
    found, names = await calling_in.report(session, row, now), await names_of(session)
    return EmergencyReport(
        emergency=_view(row),
        called=tuple(
            CalledView(
                login=one.login,
                name=names.get(one.login, one.login),
                standby=one.standby,
                delivered_at=one.delivered_at,
                read_at=one.read_at,
                came_at=one.came_at,
            )
            for one in found.called
        ),
        calls=found.calls,
        answered=found.answered,
        abandoned=found.abandoned,
        voicemails=found.voicemails,
    )


def _view(row: EmergencyRow) -> EmergencyView:
    return EmergencyView.model_validate(row)
