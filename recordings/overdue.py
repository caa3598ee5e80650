"""A message that nobody has taken up yet is told shortly before its deadline, and at it (csc.3.3.b)."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.deadlines import LATE, newly_due
from acd.adapters.tables import alarm_row
from config.regulation import implements
from recordings.adapters.tables import DraftRow
from recordings.events import DraftAlarm
from runtime.outbox import Announcer

CLAUSE = "csc.3.3.b"


@implements("csc.3.3.b")
async def alarm_drafts(
    session: AsyncSession, announce: Announcer, now: datetime, ahead: timedelta
) -> list[DraftAlarm]:
    """Each open draft is warned of once within `ahead` of its deadline and told once when that is past."""

    def alarm(kind: str, draft: DraftRow) -> dict[str, object]:
        at = draft.due_at if kind == LATE else now
        return alarm_row(
            f"draft_{kind}", draft.id, clause=CLAUSE, since=draft.opened_at, at=at, call=draft.call
        )

    waiting = select(DraftRow).where(DraftRow.state == "open")
    due = await newly_due(
        session, "draft", waiting, key=DraftRow.id, due=DraftRow.due_at, now=now, ahead=ahead, alarm=alarm
    )
    told = [DraftAlarm(draft.id, draft.call, now, kind, draft.due_at) for kind, draft in due]
    await announce(session, *told)
    return told
