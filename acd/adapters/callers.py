"""What the exchange itself knows of a number: is it blocked, did it call before, who spoke with it."""

from datetime import datetime

from sqlalchemy import Select, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.routing_tables import BlockedCallerRow
from acd.adapters.tables import CallRow, SeatRow
from acd.rules.call import Direction
from acd.rules.routing import Past, TakenSeat
from runtime.database import Reader

CALLS_COUNTED = 20

# Asked for every caller, so put together once.
_CALLS = (
    select(CallRow.seat, CallRow.answered_at)
    .where(
        CallRow.caller == bindparam("number"),
        CallRow.started_at >= bindparam("since"),
        CallRow.ended_at.is_not(None),
        CallRow.direction == Direction.INBOUND,
    )
    .order_by(CallRow.started_at.desc())
    .limit(CALLS_COUNTED)
)
_BLOCKED = select(BlockedCallerRow.id).where(
    BlockedCallerRow.number == bindparam("number"),
    BlockedCallerRow.until.is_(None) | (BlockedCallerRow.until > bindparam("now")),
)
_TAKEN = select(SeatRow.id, SeatRow.post, SeatRow.node).where(SeatRow.agent.is_not(None))
_BY_ID = _TAKEN.where(SeatRow.id == bindparam("which"))
_BY_AGENT = _TAKEN.where(SeatRow.agent == bindparam("which"))


async def past_of(reader: Reader, number: str, since: datetime, now: datetime) -> Past:
    """Earlier calls from outside since then, the newest first; the last seat only with somebody in it."""
    calls = (await reader.execute(_CALLS, {"number": number, "since": since})).all()
    blocked = (await reader.execute(_BLOCKED, {"number": number, "now": now})).first()
    spoke = next((seat for seat, answered_at in calls if answered_at and seat), "")
    last = await _taken(reader, _BY_ID, spoke) if spoke else None
    return Past(blocked is not None, len(calls), last)


async def seat_of(reader: Reader, login: str) -> TakenSeat | None:
    """Where the person sits now."""
    return await _taken(reader, _BY_AGENT, login)


async def seat_title(session: AsyncSession, login: str) -> str | None:
    """The same, by the name that people see."""
    return await session.scalar(select(SeatRow.title).where(SeatRow.agent == login).limit(1))


async def _taken(reader: Reader, query: Select[str, str, str], which: str) -> TakenSeat | None:
    found = (await reader.execute(query, {"which": which})).first()
    return TakenSeat(found.id, found.post, found.node) if found else None
