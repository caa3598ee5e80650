"""A paper that nobody has entered is told of shortly before its deadline, and at it (180.2.2)."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import String, cast, exists, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.deadlines import LATE, WARNING, newly_due
from acd.adapters.tables import AlarmRow, alarm_row
from config.centre import Post
from config.regulation import implements
from people import messages
from people.adapters.branch_tables import tree_of
from people.adapters.directory import active_with
from tickets.adapters.tables import IncomingRow
from tickets.case import Acting
from tickets.events import PaperAlarm
from tickets.rules.inbox import PaperState

WHAT = "paper"
CLAUSE = "180.2.2"
CHANNELS = {
    "letter": ("信函", "letter"),
    "fax": ("传真", "fax"),
    "email": ("电子邮件", "e-mail"),
    "paper": ("部门来文", "paper"),
    "visit": ("来访", "visitor"),
}
_KEY = cast(IncomingRow.id, String)
_WAITING = select(IncomingRow).where(IncomingRow.state == PaperState.WAITING)


async def any_paper_due(session: AsyncSession, now: datetime, ahead: timedelta) -> bool:
    """A look without a lock."""
    told = exists().where(AlarmRow.id == literal(f"{WHAT}_{LATE}:") + _KEY)
    warned = told | exists().where(AlarmRow.id == literal(f"{WHAT}_{WARNING}:") + _KEY)
    due = (IncomingRow.due_at <= now) & ~told
    near = (IncomingRow.due_at > now) & (IncomingRow.due_at <= now + ahead) & ~warned
    return await session.scalar(_WAITING.where(due | near).limit(1)) is not None


@implements("180.2.2")
async def alarm_papers(acting: Acting) -> list[PaperAlarm]:
    """Each is warned of once and told once when it is late: on the floor, and to whoever is to enter it."""
    now = acting.now

    def alarm(kind: str, row: IncomingRow) -> dict[str, object]:
        at = row.due_at if kind == LATE else now
        return alarm_row(f"{WHAT}_{kind}", str(row.id), clause=CLAUSE, since=row.received_at, at=at)

    ahead = acting.office.entry_warning(now)
    due = await newly_due(
        acting.session, WHAT, _WAITING, key=_KEY, due=IncomingRow.due_at, now=now, ahead=ahead, alarm=alarm
    )
    told = [PaperAlarm(row.id, now, kind, row.channel, row.due_at) for kind, row in due]
    await acting.announce(acting.session, *told)
    for kind, row in due:
        await _write(acting, kind, row)
    return told


async def _write(acting: Acting, kind: str, row: IncomingRow) -> None:
    zh, en = ("已过录入时限", "is overdue") if kind == LATE else ("即将到录入时限", "is due soon")
    channel_zh, channel_en = CHANNELS[row.channel]
    at = f"{row.due_at.astimezone(acting.office.zone):%H:%M}"
    await messages.send(
        acting.session,
        acting.announce,
        acting.now,
        sender=acting.actor.login,
        addressed=f"post:{Post.TEXT_CLERK}",
        recipients=await _concerned(acting.session, row),
        text=f"收件 {row.id}（{channel_zh}）{zh}（{at}）/ Paper {row.id} ({channel_en}) {en} ({at})",
        urgent=kind == LATE,
    )


async def _concerned(session: AsyncSession, row: IncomingRow) -> Iterable[str]:
    """Whoever took it, else the text clerks, else the seniors: of its branch, else of the nearest above."""
    if row.taken_by:
        return [row.taken_by]
    for branch in (await tree_of(session)).line(row.branch):
        for post in (Post.TEXT_CLERK, Post.SENIOR):
            if found := await active_with(session, post, branch):
                return sorted(found)
    return ()
