"""A message that nobody has taken up yet is told shortly before its deadline, and at it (csc.3.3.b)."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import AlarmRow, alarm_row
from config.regulation import implements
from recordings.adapters.tables import DraftRow
from recordings.events import DraftAlarm
from runtime.database import save
from runtime.outbox import Announcer

CLAUSE = "csc.3.3.b"
WARNING, LATE = "warning", "late"


@implements("csc.3.3.b")
async def alarm_drafts(
    session: AsyncSession, announce: Announcer, now: datetime, ahead: timedelta
) -> list[DraftAlarm]:
    """Each open draft is warned of once within `ahead` of its deadline and told once when that is past.

    Whatever fell due while nobody looked is told now; a warning whose deadline is past is left out.
    """
    due = DraftRow.due_at
    told = [
        *await _raise(session, LATE, now, due <= now),
        *await _raise(session, WARNING, now, (due > now) & (due <= now + ahead)),
    ]
    await announce(session, *told)
    return told


async def _raise(
    session: AsyncSession, kind: str, now: datetime, when: ColumnElement[bool]
) -> list[DraftAlarm]:
    known = exists().where(AlarmRow.id == literal(f"draft_{kind}:") + DraftRow.id)
    drafts = list(await session.scalars(select(DraftRow).where(DraftRow.state == "open", when, ~known)))
    await save(session, AlarmRow, [_row(kind, draft, now) for draft in drafts])
    return [DraftAlarm(draft.id, draft.call, now, kind, draft.due_at) for draft in drafts]


def _row(kind: str, draft: DraftRow, now: datetime) -> dict[str, object]:
    at = draft.due_at if kind == LATE else now
    return alarm_row(f"draft_{kind}", draft.id, clause=CLAUSE, since=draft.opened_at, at=at, call=draft.call)
