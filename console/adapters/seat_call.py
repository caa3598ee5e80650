"""A seat's open call, for the agent who sits there."""

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow, LegRow, SeatRow
from acd.rules.call import TransferKind
from acd.rules.seat import SeatState
from acd.rules.transfer import Result
from config.centre import CustomerClass, Post
from console.adapters.calls import transfers
from console.views.calls import Transfer
from console.views.transfers import ReadySeat, SeatCall
from people.adapters.tables import CustomerRow, PersonRow
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
    return await _view(session, row, seat) if row else None


async def ready_seats(session: AsyncSession, seat: str) -> tuple[ReadySeat, ...]:
    """Seats besides this one that would answer a caller who is sent there."""
    rows = await session.execute(
        select(SeatRow.id, SeatRow.title, SeatRow.post, PersonRow.name)
        .outerjoin(PersonRow, PersonRow.login == SeatRow.agent)
        .where(SeatRow.state == SeatState.READY, SeatRow.id != seat)
        .order_by(SeatRow.id)
    )
    return tuple(
        ReadySeat(id=seat_id, title=title, post=Post(post), agent_name=name)
        for seat_id, title, post, name in rows
    )


def _at(seat: str) -> ColumnElement[bool]:
    """A leg of the call is at the seat, ringing included."""
    legs = select(LegRow.call).where(LegRow.seat == seat, LegRow.ended_at.is_(None))
    return CallRow.id.in_(legs)


async def _view(session: AsyncSession, row: CallRow, seat: str) -> SeatCall:
    sent = await transfers(session, row.id)
    customer = await session.get(CustomerRow, row.customer) if row.customer is not None else None
    return SeatCall(
        call=row.id,
        stage=row.stage,
        since=row.stage_at,
        caller=masked(row.caller),
        customer_class=CustomerClass(row.customer_class),
        customer_name=customer.name if customer else None,
        asking=next((one.to for one in sent if one.seat == seat and _is_open(one)), None),
        transfers=sent,
    )


def _is_open(sent: Transfer) -> bool:
    return (sent.kind, sent.result) == (TransferKind.ATTENDED, Result.OPEN)
