"""What is due to be called, and the rows that say so: each change is fenced by the state it starts from."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.outbound_tables import (
    AttemptRow,
    CallBackRow,
    DoNotCallRow,
    ListNumberRow,
    ListRow,
    ReminderRow,
)
from acd.rules.outbound import AttemptKind, Subject
from runtime.database import add_once
from runtime.jobs import enqueue

ENDED, PLANNED, DIALLING = "ended", "planned", "dialling"
RUNNING, PAUSED, STOPPED, DONE = "running", "paused", "stopped", "done"


def job_kind(node: str) -> str:
    return f"outbound.{node}"


# Call-backs


async def call_backs_due(session: AsyncSession, now: datetime) -> Sequence[CallBackRow]:
    """By their place in the line."""
    query = (
        select(CallBackRow)
        .where(CallBackRow.state == Subject.WAITING, CallBackRow.next_at <= now)
        .order_by(CallBackRow.priority.desc(), CallBackRow.waiting_since, CallBackRow.id)
    )
    return (await session.scalars(query)).all()


async def call_backs_to_alarm(session: AsyncSession, now: datetime) -> Sequence[CallBackRow]:
    """Open ones whose warning or limit has come and was not told yet."""
    warn = (CallBackRow.alarm == "") & (CallBackRow.warn_at <= now)
    late = (CallBackRow.alarm != "late") & (CallBackRow.due_at <= now)
    still_open = CallBackRow.state.in_((Subject.WAITING, Subject.CALLING))
    query = select(CallBackRow).where(still_open, warn | late)
    return (await session.scalars(query.with_for_update(skip_locked=True))).all()


async def take_call_back(session: AsyncSession, callback: int) -> bool:
    """False when another node was faster, or it was withdrawn."""
    mine = (CallBackRow.id == callback) & (CallBackRow.state == Subject.WAITING)
    taken = update(CallBackRow).where(mine).values(state=Subject.CALLING).returning(CallBackRow.id)
    return (await session.execute(taken)).first() is not None


# Lists


async def running_lists(session: AsyncSession) -> Sequence[ListRow]:
    return (await session.scalars(select(ListRow).where(ListRow.state == RUNNING).order_by(ListRow.id))).all()


async def next_numbers(
    session: AsyncSession, list_id: int, now: datetime, most: int
) -> Sequence[ListNumberRow]:
    query = (
        select(ListNumberRow)
        .where(
            ListNumberRow.list == list_id,
            ListNumberRow.state == Subject.WAITING,
            ListNumberRow.next_at <= now,
        )
        .order_by(ListNumberRow.turn)
        .limit(most)
    )
    return (await session.scalars(query.with_for_update(skip_locked=True))).all()


async def is_finished(session: AsyncSession, list_id: int) -> bool:
    open_one = select(ListNumberRow.id).where(
        ListNumberRow.list == list_id, ListNumberRow.state.in_((Subject.WAITING, Subject.CALLING))
    )
    return (await session.scalar(open_one.limit(1))) is None


async def last_turn(session: AsyncSession, list_id: int) -> int:
    newest = select(func.max(ListNumberRow.turn)).where(ListNumberRow.list == list_id)
    return (await session.scalar(newest)) or 0


async def is_barred(session: AsyncSession, number: str) -> bool:
    return await session.get(DoNotCallRow, number) is not None


async def bar(session: AsyncSession, number: str, by: str, now: datetime) -> None:
    await add_once(session, DoNotCallRow, {"number": number, "by": by, "at": now}, unique=["number"])


async def unbar(session: AsyncSession, number: str) -> None:
    await session.execute(delete(DoNotCallRow).where(DoNotCallRow.number == number))


# Attempts


async def plan(session: AsyncSession, attempt: AttemptRow) -> None:
    """The attempt and its job, in the transaction that takes its subject: nothing is dialled without them."""
    session.add(attempt)
    await session.flush()
    await enqueue(session, job_kind(attempt.node), str(attempt.id), {"attempt": attempt.id})


async def under_way(session: AsyncSession, node: str, kind: AttemptKind) -> Sequence[int]:
    query = select(AttemptRow.id).where(
        AttemptRow.node == node, AttemptRow.state != ENDED, AttemptRow.kind == kind
    )
    return (await session.scalars(query)).all()


async def seats_called(session: AsyncSession, node: str) -> set[str]:
    """Seats that an open attempt holds."""
    query = select(AttemptRow.seat).where(AttemptRow.node == node, AttemptRow.state != ENDED)
    return set(await session.scalars(query))


# Reminders


async def reminders_to_tell(session: AsyncSession, now: datetime) -> Sequence[ReminderRow]:
    warn = (ReminderRow.state == "waiting") & (ReminderRow.warn_at <= now)
    due = ReminderRow.state.in_(("waiting", "warned")) & (ReminderRow.due_at <= now)
    query = select(ReminderRow).where(warn | due).with_for_update(skip_locked=True)
    return (await session.scalars(query)).all()
