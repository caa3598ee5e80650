"""Durable jobs: rows with a lease and a fence, on SQLite and PostgreSQL, parked after N tries."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Identity,
    Index,
    String,
    Text,
    UniqueConstraint,
    func,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from runtime.database import Base, Database, UtcDateTime, add_once

LEASE = timedelta(seconds=60)
MOST_TRIES = 5


class JobState(StrEnum):
    OPEN = "open"
    RUNNING = "running"
    DONE = "done"
    PARKED = "parked"


class JobRow(Base):
    __tablename__ = "job"
    __table_args__ = (
        UniqueConstraint("kind", "key"),
        Index(
            "ix_job_open",
            "kind",
            "due",
            sqlite_where=text("state IN ('open', 'running')"),
            postgresql_where=text("state IN ('open', 'running')"),
        ),
    )

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    kind: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(String(200))
    payload: Mapped[str] = mapped_column(Text)
    due: Mapped[datetime]
    priority: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(String(10), default=JobState.OPEN)
    tries: Mapped[int] = mapped_column(default=0)
    fence: Mapped[int] = mapped_column(default=0)
    lease_until: Mapped[datetime | None]
    worker: Mapped[str | None] = mapped_column(String(80))
    fault: Mapped[str | None] = mapped_column(Text)


@dataclass(frozen=True, slots=True)
class Job:
    """A claimed job. `fence` goes back with every renewal and with the finish."""

    id: int
    kind: str
    key: str
    payload: Mapping[str, Any]
    tries: int
    fence: int


class LeaseLostError(Exception):
    """Another worker holds the job by now: drop the result."""


async def enqueue(
    session: AsyncSession, kind: str, key: str, payload: Mapping[str, Any], *, priority: int = 0
) -> None:
    """Put a job into the caller's transaction; the same kind and key twice is one job."""
    body = json.dumps(payload, ensure_ascii=False)
    row = {"kind": kind, "key": key, "payload": body, "due": _now(session), "priority": priority}
    await add_once(session, JobRow, row, unique=["kind", "key"])


async def claim(database: Database, kinds: tuple[str, ...], worker: str) -> Job | None:
    """Take the most urgent due job, or one whose worker went silent; too many tries park it instead."""
    while await _anything_due(database, kinds):
        async with database.write() as session:
            now = await _database_time(session)
            row = await session.scalar(_next_due(kinds, now).with_for_update(skip_locked=True))
            if row is None:
                return None
            if row.tries >= MOST_TRIES:
                row.state, row.lease_until = JobState.PARKED, None
                continue
            row.state, row.worker = JobState.RUNNING, worker
            row.tries, row.fence = row.tries + 1, row.fence + 1
            row.lease_until = now + LEASE
            return Job(row.id, row.kind, row.key, json.loads(row.payload), row.tries, row.fence)
    return None


async def renew(database: Database, job: Job) -> None:
    """Say that the worker lives; every third of the lease. Raises LeaseLostError."""
    async with database.write() as session:
        await hold(session, job)


async def hold(session: AsyncSession, job: Job) -> None:
    """Renew in the caller's transaction. Raises LeaseLostError, which undoes it."""
    now = await _database_time(session)
    await _change(session, job, lease_until=now + LEASE)


async def finish(session: AsyncSession, job: Job) -> None:
    """Done, in the transaction that saves the result. Raises LeaseLostError, which undoes that result."""
    await _change(session, job, state=JobState.DONE, lease_until=None, fault=None)


async def put_back(database: Database, job: Job, fault: str) -> None:
    """Try again later, after 2, 4, 8… seconds; the fault is kept for whoever looks at stuck jobs."""
    async with database.write() as session:
        now = await _database_time(session)
        due = now + timedelta(seconds=2**job.tries)
        await _change(session, job, state=JobState.OPEN, due=due, lease_until=None, fault=fault[:2000])


async def again(session: AsyncSession, job: Job, after: timedelta, fault: str | None = None) -> None:
    """Once more after a while, with all its tries: what recurs, or waits for somebody who is away."""
    now = await _database_time(session)
    values = {"state": JobState.OPEN, "due": now + after, "tries": 0, "lease_until": None}
    await _change(session, job, **values, fault=fault and fault[:2000])


async def reopen(session: AsyncSession, kind: str, key: str, payload: Mapping[str, Any]) -> bool:
    """Enqueue, or take up again what was done or parked; False when it is under way anyway."""
    ended = (JobRow.kind == kind) & (JobRow.key == key) & JobRow.state.in_((JobState.DONE, JobState.PARKED))
    now = await _database_time(session)
    opened = update(JobRow).where(ended).values(state=JobState.OPEN, due=now, tries=0)
    if (await session.execute(opened.returning(JobRow.id))).first():
        return True
    known = await session.scalar(select(JobRow.id).where(JobRow.kind == kind, JobRow.key == key))
    await enqueue(session, kind, key, payload)
    return known is None


def _next_due(kinds: tuple[str, ...], now: datetime) -> Any:  # noqa: ANN401 (a SELECT of JobRow)
    free = (JobRow.state == JobState.OPEN) & (JobRow.due <= now)
    silent = (JobRow.state == JobState.RUNNING) & (JobRow.lease_until < now)
    return (
        select(JobRow)
        .where(JobRow.kind.in_(kinds), free | silent)
        .order_by(JobRow.priority.desc(), JobRow.due, JobRow.id)
        .limit(1)
    )


async def _anything_due(database: Database, kinds: tuple[str, ...]) -> bool:
    """A look without a lock: idle workers must not stand in the way of those who write."""
    async with database.read() as session:
        now = await _database_time(session)
        return await session.scalar(_next_due(kinds, now)) is not None


async def _change(session: AsyncSession, job: Job, **values: object) -> None:
    mine = (JobRow.id == job.id) & (JobRow.fence == job.fence) & (JobRow.state == JobState.RUNNING)
    changed = await session.execute(update(JobRow).where(mine).values(**values).returning(JobRow.id))
    if changed.first() is None:
        raise LeaseLostError(f"job {job.id} ({job.kind} {job.key}) is no longer ours")


async def _database_time(session: AsyncSession) -> datetime:
    moment: datetime = (await session.execute(select(_now(session)))).scalar_one()
    return moment


def _now(session: AsyncSession) -> ColumnElement[datetime]:
    """One clock for all machines: the database's, to be read in the statement itself."""
    if session.get_bind().dialect.name == "sqlite":
        return func.strftime("%Y-%m-%d %H:%M:%f000", type_=UtcDateTime())  # as the driver spells times
    return func.clock_timestamp(type_=UtcDateTime())
