"""Fault reports with their clock: reported, followed until mended, alarmed when late (ops.1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from config.regulation import implements
from people import shift_log
from people.adapters import directory
from people.adapters.roster_tables import FaultEntryRow, FaultRow
from people.handlers import Act, audit
from people.planner import Planning
from people.rules.faults import FaultStep, WrongFaultError, check
from people.rules.shift_log import Entry, Kind
from people.shift_log import Written
from runtime.requests import RefusedError


@dataclass(frozen=True, slots=True)
class Reported:
    severity: str
    system: str
    text: str
    to: str
    began_at: datetime


@implements("ops.1")
async def report(planning: Planning, told: Reported) -> int:
    """Raises RefusedError."""
    session, now = planning.session, planning.now
    kind = planning.book.rules.fault(told.severity)
    if kind is None:
        raise RefusedError("no_severity", "没有这个级别", "there is no such severity", field="severity")
    if told.began_at > now:
        raise RefusedError("too_late", "时间不能晚于现在", "it cannot have happened yet", field="began_at")
    row = FaultRow(
        severity=told.severity, system=told.system, text=told.text, to=told.to, began_at=told.began_at,
        reported_at=now, reported_by=planning.by, due_at=now + kind.within,
    )  # fmt: skip
    session.add(row)
    await session.flush()
    await _log(planning, row, told.began_at, told.text)
    await _add(planning, row, FaultStep.REPORT, now, told.text)
    return row.id


@implements("ops.1")
async def follow(planning: Planning, fault: int, step: FaultStep, text: str, of: datetime | None) -> None:
    """`of`: when it happened, now where it is not said. Raises RefusedError."""
    row = await planning.session.get(FaultRow, fault, with_for_update=True)
    if row is None or step is FaultStep.REPORT:
        raise RefusedError("no_fault", "没有此障碍", "there is no such fault")
    at = of or planning.now
    try:
        check(step, at, row.began_at, row.recovered_at, planning.now)
    except WrongFaultError as wrong:
        raise RefusedError("wrong_step", wrong.zh, wrong.en, field=wrong.field) from None
    if step is FaultStep.RECOVER:
        row.recovered_at = at
        await planning.session.flush()
        recovery = Entry(Kind.RECOVERY, planning.by, at, row.entry)
        await shift_log.write(planning.session, Written(recovery, text), planning.now)
    elif step is FaultStep.REOPEN:
        kind = planning.book.rules.fault(row.severity)
        row.recovered_at, row.alarmed_at = None, None
        row.due_at = at + kind.within if kind else row.due_at
        await _log(planning, row, at, text)
    await _add(planning, row, step, at, text)


def late(now: datetime) -> Select[FaultRow]:
    """Not mended in time, and nobody was told so."""
    untold = FaultRow.recovered_at.is_(None), FaultRow.alarmed_at.is_(None)
    return select(FaultRow).where(*untold, FaultRow.due_at <= now)


@implements("ops.1")
async def alarm_late(planning: Planning) -> None:
    """Faults past their time are told to the supervisors and whoever reported them, once."""
    rows = (await planning.session.scalars(late(planning.now).with_for_update())).all()
    supervisors = await directory.active_with(planning.session, Post.SUPERVISOR)
    for row in rows:
        row.alarmed_at = planning.now
        zh, en = f"障碍 {row.id} 超时未恢复：{row.system}", f"Fault {row.id} is late: {row.system}"
        await planning.tell(supervisors | {row.reported_by}, f"{zh} / {en}", urgent=True)


async def _log(planning: Planning, row: FaultRow, of: datetime, text: str) -> None:
    """It stands in the shift log as well (ops.2.2), where it is settled by the same recovery."""
    told = Written(Entry(Kind.FAULT, planning.by, of), f"障碍 {row.id} {row.system}：{text}")
    row.entry = (await shift_log.write(planning.session, told, planning.now)).id
    await planning.session.flush()


async def _add(planning: Planning, row: FaultRow, step: FaultStep, of: datetime, text: str) -> None:
    planning.session.add(FaultEntryRow(fault=row.id, at=of, by=planning.by, act=step, text=text))
    await audit(planning.session, Act(planning.by, step, "fault", str(row.id), text), planning.now)


async def faults(
    session: AsyncSession, *, open_only: bool, before: int | None, limit: int
) -> Sequence[FaultRow]:
    """Newest first."""
    query = select(FaultRow).order_by(FaultRow.id.desc()).limit(limit)
    if open_only:
        query = query.where(FaultRow.recovered_at.is_(None))
    return (await session.scalars(query.where(FaultRow.id < before) if before else query)).all()


async def entries(session: AsyncSession, fault: int) -> Sequence[FaultEntryRow]:
    query = select(FaultEntryRow).where(FaultEntryRow.fault == fault).order_by(FaultEntryRow.id)
    return (await session.scalars(query)).all()
