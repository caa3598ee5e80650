"""Writing and reading the shift log (ops.2.2). Lines are only added, their hashes audited."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import false, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from people.adapters.roster_tables import FaultRow
from people.adapters.tables import ShiftEntryRow
from people.handlers import Act, audit
from people.rules.shift_log import FOLLOWS, Entry, Kind, WrongEntryError, check
from runtime.database import one_at_a_time

SHOWN = 300


@dataclass(frozen=True, slots=True)
class Written:
    entry: Entry
    text: str


async def write(session: AsyncSession, new: Written, now: datetime) -> ShiftEntryRow:
    """Raises WrongEntryError."""
    await one_at_a_time(session, "shift log")
    about = await session.get(ShiftEntryRow, new.entry.about) if new.entry.about else None
    check(new.entry, _entry(about), now, followed_already=await _followed(session, about))
    await _check_reported(session, about)
    row = ShiftEntryRow(
        at=now,
        of=new.entry.of,
        kind=new.entry.kind,
        author=new.entry.author,
        text=new.text,
        about=new.entry.about,
        to=new.entry.to,
    )
    session.add(row)
    await session.flush()
    digest = hashlib.sha256(f"{row.kind}\n{row.of.isoformat()}\n{row.text}".encode()).hexdigest()
    await audit(session, Act(row.author, "write", "shift_entry", str(row.id), digest), now)
    return row


async def entries(session: AsyncSession, since: datetime, until: datetime) -> Sequence[ShiftEntryRow]:
    """Of a day, newest first."""
    query = select(ShiftEntryRow).where(ShiftEntryRow.of >= since, ShiftEntryRow.of < until)
    return (await session.scalars(query.order_by(ShiftEntryRow.id.desc()).limit(SHOWN))).all()


async def unsettled(session: AsyncSession) -> Sequence[ShiftEntryRow]:
    """Faults not recovered from and hand-overs nobody took, however old; the oldest first."""
    later = aliased(ShiftEntryRow)
    query = (
        select(ShiftEntryRow)
        .outerjoin(later, later.about == ShiftEntryRow.id)
        .where(ShiftEntryRow.kind.in_([*FOLLOWS.values()]), later.id.is_(None))
    )
    return (await session.scalars(query.order_by(ShiftEntryRow.id))).all()


def _entry(row: ShiftEntryRow | None) -> Entry | None:
    return Entry(Kind(row.kind), row.author, row.of, row.about, row.to) if row else None


async def _check_reported(session: AsyncSession, about: ShiftEntryRow | None) -> None:
    """A fault with a clock of its own is mended there, so that both say the same."""
    its = (FaultRow.entry == about.id) & FaultRow.recovered_at.is_(None) if about else false()
    if fault := await session.scalar(select(FaultRow.id).where(its)):
        zh, en = f"请在“障碍”页恢复障碍 {fault}", f"mend fault {fault} on the page Faults"
        raise WrongEntryError("about", zh, en)


async def _followed(session: AsyncSession, row: ShiftEntryRow | None) -> bool:
    query = select(ShiftEntryRow.id).where(ShiftEntryRow.about == row.id) if row else None
    return query is not None and await session.scalar(query) is not None
