"""A report that nobody has released is told shortly before its deadline, and at it (180.8.4, 180.8.6)."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, String, cast, exists, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import AlarmRow, alarm_row
from config.regulation import implements
from reports.adapters.tables import ReportRow
from reports.events import ReportAlarm
from reports.rules.life import State
from runtime.database import save
from runtime.outbox import Announcer

CLAUSE = "180.8.4"
WARNING, LATE = "warning", "late"


@implements("180.8.4", "180.8.6")
async def alarm_reports(
    session: AsyncSession, announce: Announcer, now: datetime, ahead: timedelta
) -> list[ReportAlarm]:
    """Each is warned of once within `ahead` of its deadline and told once when that is past."""
    due = ReportRow.due_at
    told = [
        *await _raise(session, LATE, now, due <= now),
        *await _raise(session, WARNING, now, (due > now) & (due <= now + ahead)),
    ]
    await announce(session, *told)
    return told


async def _raise(
    session: AsyncSession, kind: str, now: datetime, when: ColumnElement[bool]
) -> list[ReportAlarm]:
    known = exists().where(AlarmRow.id == literal(f"report_{kind}:") + cast(ReportRow.id, String))
    query = select(ReportRow).where(ReportRow.state != State.RELEASED, when, ~known)
    reports = list(await session.scalars(query))
    await save(session, AlarmRow, [_row(kind, report, now) for report in reports])
    return [ReportAlarm(row.form, now, kind, row.period, row.last.isoformat(), row.due_at) for row in reports]


def _row(kind: str, row: ReportRow, now: datetime) -> dict[str, object]:
    at = row.due_at if kind == LATE else now
    return alarm_row(f"report_{kind}", str(row.id), clause=CLAUSE, since=row.generated_at, at=at)
