"""Blocked callers: a supervisor closes the hotline to a number, with a reason, and opens it again."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.routing_tables import BlockedCallerRow
from people.handlers import Act, audit
from people.rules.masking import masked


@dataclass(frozen=True, slots=True)
class Block:
    """`until` None: until somebody opens it again."""

    number: str
    reason: str
    until: datetime | None


async def blocked_callers(session: AsyncSession) -> list[BlockedCallerRow]:
    """Newest first; those whose time is over too, until they are removed."""
    return list(await session.scalars(select(BlockedCallerRow).order_by(BlockedCallerRow.at.desc())))


async def block(session: AsyncSession, wanted: Block, login: str, now: datetime) -> None:
    """Block the number, or give its block another reason and end."""
    found = select(BlockedCallerRow).where(BlockedCallerRow.number == wanted.number)
    row = await session.scalar(found.with_for_update())
    if row is None:
        row = BlockedCallerRow(number=wanted.number)
        session.add(row)
    row.reason, row.login, row.at, row.until = wanted.reason, login, now, wanted.until
    await audit(session, Act(login, "block", "caller", masked(wanted.number), wanted.reason), now)


async def unblock(session: AsyncSession, row_id: int, login: str, now: datetime) -> bool:
    """False when nobody is blocked by that id."""
    row = await session.get(BlockedCallerRow, row_id)
    if row is None:
        return False
    await session.delete(row)
    await audit(session, Act(login, "unblock", "caller", masked(row.number), row.reason), now)
    return True
