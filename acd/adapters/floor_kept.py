"""What of the floor outlives a restart of the connector: moves that last, stretches that are open."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import AlarmRow, MoveRow, SeatRow, StretchRow
from acd.rules.seat import SeatState
from acd.rules.serving import Move
from acd.rules.stretches import Stretch


@dataclass(frozen=True, slots=True)
class Kept:
    """`alarms`: ids of those already told about the open stretches."""

    moves: tuple[Move, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    alarms: frozenset[str] = frozenset()


async def read_kept(session: AsyncSession, node: str) -> Kept:
    moves = await session.scalars(select(MoveRow).where(MoveRow.node == node, MoveRow.ended_at.is_(None)))
    seats = select(SeatRow.id).where(SeatRow.node == node)
    rows = await session.scalars(
        select(StretchRow).where(StretchRow.ended_at.is_(None), StretchRow.seat.in_(seats))
    )
    stretches = tuple(stretch_of(row) for row in rows)
    oldest = min((stretch.began_at for stretch in stretches), default=datetime.max.replace(tzinfo=UTC))
    told = select(AlarmRow.id).where(AlarmRow.kind == "overdrawn", AlarmRow.since >= oldest)
    return Kept(
        tuple(Move(row.id, row.seat, row.queue, row.into, row.by, row.began_at, row.until) for row in moves),
        stretches,
        frozenset(await session.scalars(told)),
    )


def stretch_of(row: StretchRow) -> Stretch:
    return Stretch(
        row.seat,
        row.began_at,
        row.agent,
        SeatState(row.state),
        row.reason,
        row.by,
        row.forced,
        row.ended_at,
    )
