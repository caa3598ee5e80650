"""Talks that go on, as the ledger has them, and who listens in."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow, IntervalRow, ListeningRow, SeatRow
from acd.rules.call import Direction, Kind


@dataclass(frozen=True, slots=True)
class TalkNow:
    """Whose caller it is. `since` this talk or, with `on_hold`, this hold."""

    call: str
    node: str
    seat: str
    agent: str
    since: datetime
    on_hold: bool


async def going_on(session: AsyncSession, nodes: Collection[str]) -> list[TalkNow]:
    """Of agents at seats of these nodes, the longest call first."""
    rows = await session.execute(
        select(
            CallRow.id,
            CallRow.node,
            IntervalRow.seat,
            SeatRow.agent,
            IntervalRow.started_at,
            IntervalRow.kind,
        )
        .join(IntervalRow, IntervalRow.call == CallRow.id)
        .join(SeatRow, SeatRow.id == IntervalRow.seat)
        .where(
            CallRow.node.in_(nodes),
            CallRow.ended_at.is_(None),
            CallRow.direction.in_((Direction.INBOUND, Direction.OUTBOUND)),
            IntervalRow.ended_at.is_(None),
            IntervalRow.kind.in_((Kind.TALK, Kind.HOLD)),
            SeatRow.agent.is_not(None),
        )
        .order_by(CallRow.started_at, CallRow.id, IntervalRow.number)
    )
    return [
        TalkNow(call, node, seat, agent or "", since, on_hold=kind == Kind.HOLD)
        for call, node, seat, agent, since, kind in rows
    ]


async def listeners(session: AsyncSession, node: str, call: str) -> list[str]:
    """Log-ins of whoever hears the call right now; each session is in the audit log (180.7.5)."""
    hearing = select(ListeningRow.listener).where(
        ListeningRow.node == node,
        ListeningRow.ended_at.is_(None),
        ListeningRow.call == call,
        ListeningRow.started_at.is_not(None),
    )
    return list(await session.scalars(hearing))
