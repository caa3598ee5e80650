"""A report that nobody has released is told shortly before its deadline, and at it (180.8.4, 180.8.6)."""

from datetime import datetime, timedelta

from sqlalchemy import String, cast, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.deadlines import LATE, newly_due
from acd.adapters.tables import alarm_row
from config.regulation import implements
from reports.adapters.tables import ReportRow
from reports.events import ReportAlarm
from reports.rules.life import State
from runtime.outbox import Announcer

CLAUSE = "180.8.4"


@implements("180.8.4", "180.8.6")
async def alarm_reports(
    session: AsyncSession, announce: Announcer, now: datetime, ahead: timedelta
) -> list[ReportAlarm]:
    """Each is warned of once within `ahead` of its deadline and told once when that is past."""

    def alarm(kind: str, row: ReportRow) -> dict[str, object]:
        at = row.due_at if kind == LATE else now
        return alarm_row(f"report_{kind}", str(row.id), clause=CLAUSE, since=row.generated_at, at=at)

    waiting, key = select(ReportRow).where(ReportRow.state != State.RELEASED), cast(ReportRow.id, String)
    due = await newly_due(
        session, "report", waiting, key=key, due=ReportRow.due_at, now=now, ahead=ahead, alarm=alarm
    )
    told = [
        ReportAlarm(row.form, now, kind, row.period, row.last.isoformat(), row.due_at) for kind, row in due
    ]
    await announce(session, *told)
    return told
