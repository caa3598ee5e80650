"""A call owed to a dissatisfied caller without a ticket is told near its deadline, and at it (csc.5.2.b)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, String, cast, exists, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.deadlines import LATE, WARNING, newly_due
from acd.adapters.tables import AlarmRow, alarm_row
from config.regulation import implements
from runtime.outbox import Announcer
from tickets.adapters.survey_tables import FollowUpRow, SurveyRow
from tickets.events import CallOwed

CLAUSE = "csc.5.2.b"
WHAT = "follow_up"
AHEAD = timedelta(hours=4)  # as the clocks of tickets warn
_KEY = cast(FollowUpRow.survey, String) + literal("/") + cast(FollowUpRow.step, String)
_OWED = (
    select(FollowUpRow)
    .join(SurveyRow, SurveyRow.id == FollowUpRow.survey)
    .where(FollowUpRow.done_at.is_(None), SurveyRow.ticket.is_(None))
)


async def anybody_to_tell(session: AsyncSession, now: datetime) -> bool:
    """A look without a lock."""
    return await session.scalar(_OWED.where(or_(*_untold(now))).limit(1)) is not None


def _untold(now: datetime) -> Iterator[ColumnElement[bool]]:
    near = (FollowUpRow.due_at > now) & (FollowUpRow.due_at <= now + AHEAD)
    for kind, when in ((LATE, FollowUpRow.due_at <= now), (WARNING, near)):
        yield when & ~exists().where(AlarmRow.id == literal(f"{WHAT}_{kind}:") + _KEY)


@implements("csc.5.2.b")
async def alarm_calls(session: AsyncSession, announce: Announcer, now: datetime) -> list[CallOwed]:
    """Each is warned of once and told once when it is late."""

    def alarm(kind: str, row: FollowUpRow) -> dict[str, object]:
        at = row.due_at if kind == LATE else now
        return alarm_row(f"{WHAT}_{kind}", f"{row.survey}/{row.step}", clause=CLAUSE, since=at, at=at)

    due = await newly_due(
        session, WHAT, _OWED, key=_KEY, due=FollowUpRow.due_at, now=now, ahead=AHEAD, alarm=alarm
    )
    told = [CallOwed(row.survey, now, kind, row.step, row.due_at) for kind, row in due]
    await announce(session, *told)
    return told
