"""Timed service (hot.4.3): what an agent is to do at a time is told then, once, also after a restart."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters import outbound_book as book
from acd.adapters.callers import seat_of
from acd.adapters.outbound_tables import ReminderRow
from acd.events import ReminderTold
from config.outbound import Outbound
from config.regulation import implements
from runtime.database import Database
from runtime.outbox import Announcer
from runtime.requests import RefusedError

OPEN = frozenset({"waiting", "warned", "told"})


@dataclass(frozen=True, slots=True)
class Reminding:
    database: Database
    announce: Announcer

    @implements("hot.4.3")
    async def look(self, now: datetime) -> int:
        """Tell what is due. State and fact are one transaction: never lost, never told twice."""
        async with self.database.read() as session:
            if not await book.reminders_to_tell(session, now):
                return 0  # writers of SQLite stand in each other's way
        async with self.database.write() as session:
            rows = await book.reminders_to_tell(session, now)
            for row in rows:
                due = row.due_at <= now
                row.state = "told" if due else "warned"
                if due:
                    row.told_at = now
                kind = "due" if due else "pre_warning"
                sits = await seat_of(session, row.agent)  # at this node or another
                seat = sits.id if sits else ""
                await self.announce(session, ReminderTold(row.id, row.agent, seat, now, kind, row.due_at))
        return len(rows)


async def remind(  # noqa: PLR0913 (one thing each)
    session: AsyncSession,
    terms: Outbound,
    *,
    agent: str,
    text: str,
    number: str,
    due_at: datetime,
    by: str,
) -> int:
    row = ReminderRow(
        agent=agent,
        text=text,
        number=number,
        due_at=due_at,
        warn_at=due_at - terms.reminder.pre_warning,
        made_by=by,
    )
    session.add(row)
    await session.flush()
    return row.id


async def carry_out(session: AsyncSession, reminder: int, agent: str | None, now: datetime) -> None:
    """Raises RefusedError: not this agent's, or finished already. `agent` None: for anybody."""
    row = await _open(session, reminder, agent)
    row.state, row.closed_at = "done", now


@implements("hot.4.3")
async def postpone(  # noqa: PLR0913, PLR0917 (one thing each)
    session: AsyncSession,
    terms: Outbound,
    reminder: int,
    agent: str | None,
    until: datetime,
    reason: str,
    now: datetime,
) -> None:
    """Another time, with the reason kept. Raises RefusedError: a time that is past, and as carry_out."""
    row = await _open(session, reminder, agent)
    if until <= now:
        raise RefusedError("time_is_past", "时间必须在将来", "the new time must lie in the future")
    line = f"{now.isoformat()} {row.due_at.isoformat()} → {until.isoformat()} {agent or '-'}: {reason}"
    row.history = f"{row.history}\n{line}".strip()
    row.due_at, row.warn_at = until, until - terms.reminder.pre_warning
    row.state, row.told_at = "waiting", None


async def _open(session: AsyncSession, reminder: int, agent: str | None) -> ReminderRow:
    row = await session.get(ReminderRow, reminder, with_for_update=True)
    if row is None or agent not in {None, row.agent}:
        raise RefusedError("no_reminder", "没有这条提醒", "there is no such reminder")
    if row.state not in OPEN:
        raise RefusedError("reminder_closed", "提醒已经结束", "the reminder is finished already")
    return row
