"""Feedback that nobody gave and a month that nobody published are told of (csc.5.1.c, 180.7.13)."""

from datetime import datetime, time, timedelta

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.deadlines import LATE, newly_due
from acd.adapters.tables import AlarmRow, alarm_row
from config.regulation import implements
from quality.adapters.tables import DrawRow, MonthRow, ReworkRow
from quality.events import FeedbackAlarm, MonthAlarm
from quality.figures import next_month
from quality.standards import Standards
from runtime.database import save
from runtime.outbox import Announcer

AHEAD = timedelta(hours=2)  # so long before its deadline feedback is called to mind
DAY = timedelta(days=1)


@implements("csc.5.1.c")
async def alarm_feedback(session: AsyncSession, announce: Announcer, now: datetime) -> list[FeedbackAlarm]:
    """Each is warned of once before its deadline and told once when that is past."""

    def alarm(kind: str, row: ReworkRow) -> dict[str, object]:
        at = row.due_at if kind == LATE else now
        return alarm_row(f"feedback_{kind}", row.sample, clause="csc.5.1.c", since=row.opened_at, at=at)

    waiting = select(ReworkRow).where(ReworkRow.told_at.is_(None))
    key, due = ReworkRow.sample, ReworkRow.due_at
    found = await newly_due(session, "feedback", waiting, key=key, due=due, now=now, ahead=AHEAD, alarm=alarm)
    told = [FeedbackAlarm(row.sample, now, kind, row.due_at) for kind, row in found]
    await announce(session, *told)
    return told


@implements("180.7.13")
async def alarm_month(
    session: AsyncSession, announce: Announcer, standards: Standards, now: datetime
) -> MonthAlarm | None:
    """Of the last month, if anything was drawn in it; once."""
    month = (standards.calendar.local_day(now).replace(day=1) - DAY).replace(day=1)
    due_at = datetime.combine(standards.report_due(month) + DAY, time(), standards.zone)
    row = alarm_row("quality_month_late", month.isoformat(), clause="180.7.13", since=due_at, at=due_at)
    owed = (
        exists().where(DrawRow.day >= month, DrawRow.day < next_month(month), DrawRow.drawn > 0)
        & ~exists().where(MonthRow.month == month)
        & ~exists().where(AlarmRow.id == row["id"])
    )
    if now < due_at or not await session.scalar(select(owed)):
        return None
    await save(session, AlarmRow, [row])
    told = MonthAlarm(month.isoformat(), now, due_at)
    await announce(session, told)
    return told
