"""What the exchange itself knows of a number: is it blocked, did it call before, who spoke with it."""

from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.routing_tables import BlockedCallerRow
from acd.adapters.tables import CallRow, SeatRow
from acd.rules.call import Direction
from acd.rules.routing import Past, TakenSeat

CALLS_COUNTED = 20


async def past_of(session: AsyncSession, number: str, since: datetime, now: datetime) -> Past:
    """Earlier calls from outside since then, the newest first; the last seat only with somebody in it."""
    calls = (
        await session.execute(
            select(CallRow.seat, CallRow.answered_at)
            .where(
                CallRow.caller == number,
                CallRow.started_at >= since,
                CallRow.ended_at.is_not(None),
                CallRow.direction == Direction.INBOUND,
            )
            .order_by(CallRow.started_at.desc())
            .limit(CALLS_COUNTED)
        )
    ).all()
    spoke = next((seat for seat, answered_at in calls if answered_at and seat), "")
    last = await _taken(session, SeatRow.id == spoke) if spoke else None
    return Past(await _blocked(session, number, now), len(calls), last)


async def seat_of(session: AsyncSession, login: str) -> TakenSeat | None:
    """Where the person sits now."""
    return await _taken(session, SeatRow.agent == login)


async def seat_title(session: AsyncSession, login: str) -> str | None:
    """The same, by the name that people see."""
    return await session.scalar(select(SeatRow.title).where(SeatRow.agent == login).limit(1))


async def _taken(session: AsyncSession, which: ColumnElement[bool]) -> TakenSeat | None:
    query = select(SeatRow.id, SeatRow.post).where(which, SeatRow.agent.is_not(None))
    found = (await session.execute(query)).first()
    return TakenSeat(found.id, found.post) if found else None


async def _blocked(session: AsyncSession, number: str, now: datetime) -> bool:
    in_force = BlockedCallerRow.until.is_(None) | (BlockedCallerRow.until > now)
    query = select(BlockedCallerRow.id).where(BlockedCallerRow.number == number, in_force)
    return await session.scalar(query) is not None
