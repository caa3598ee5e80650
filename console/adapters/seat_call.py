"""A seat's open call, for the agent who sits there."""

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow, LegRow, SeatRow
from config.centre import CustomerClass
from console.adapters.calls import transfers
from console.views.transfers import SeatCall
from people.adapters.tables import CustomerRow
from people.rules.masking import masked


async def call_of(session: AsyncSession, seat: str, agent: str | None) -> SeatCall | None:
    """None when the seat has no call, or `agent`, where one is named, does not sit there."""
    sits = await session.scalar(select(SeatRow.agent).where(SeatRow.id == seat))
    if agent is not None and sits != agent:
        return None
    row = await session.scalar(
        select(CallRow)
        .where(CallRow.ended_at.is_(None), _at(seat))
        .order_by(CallRow.started_at.desc())
        .limit(1)
    )
    return await _view(session, row) if row else None


def _at(seat: str) -> ColumnElement[bool]:
    """A leg of the call is at the seat, ringing included."""
    legs = select(LegRow.call).where(LegRow.seat == seat, LegRow.ended_at.is_(None))
    return CallRow.id.in_(legs)


async def _view(session: AsyncSession, row: CallRow) -> SeatCall:
    customer = await session.get(CustomerRow, row.customer) if row.customer is not None else None
    return SeatCall(
        call=row.id,
        stage=row.stage,
        since=row.stage_at,
        caller=masked(row.caller),
        customer_class=CustomerClass(row.customer_class),
        customer_name=customer.name if customer else None,
        transfers=await transfers(session, row.id),
    )
