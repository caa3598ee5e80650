"""What an agent's desk shows, from the tables: the seat, its call, and what is known of the caller."""

from collections.abc import Iterable

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow, SeatRow
from config.centre import CustomerClass, Post
from config.regulation import implements
from config.terms import AccountLevel
from console.views.desk import Caller, CallerTicket, EarlierCall, FreeSeat
from people.adapters.tables import CustomerRow
from people.rules.branches import Scope
from tickets.adapters.branches import seen
from tickets.adapters.tables import TicketRow

EARLIER = 5
TICKETS = 5


async def seat_of(session: AsyncSession, login: str) -> SeatRow | None:
    return await session.scalar(select(SeatRow).where(SeatRow.agent == login).limit(1))


async def free_seats(session: AsyncSession, posts: Iterable[Post]) -> tuple[FreeSeat, ...]:
    """Seats of these posts that nobody sits at."""
    rows = await session.scalars(
        select(SeatRow)
        .where(SeatRow.agent.is_(None), SeatRow.post.in_([str(post) for post in posts]))
        .order_by(SeatRow.id)
    )
    return tuple(FreeSeat.model_validate(row) for row in rows)


@implements("hot.5.1.3")
async def caller(session: AsyncSession, call_id: str, scope: Scope) -> Caller | None:
    call = await session.get(CallRow, call_id)
    if call is None:
        return None
    customer = await session.get(CustomerRow, call.customer) if call.customer else None
    return Caller(
        call=call.id,
        number=call.caller,
        display_name=call.caller_name,
        customer=customer.name if customer else None,
        customer_class=CustomerClass(call.customer_class),
        account_level=AccountLevel(customer.account_level) if customer else AccountLevel.NONE,
        preference=customer.preference if customer else "",
        dialled=call.dialled,
        queue=call.queue,
        started_at=call.started_at,
        answered_at=call.answered_at,
        earlier=await _earlier(session, call),
        tickets=await _tickets(session, call.caller, customer, scope),
    )


async def _earlier(session: AsyncSession, call: CallRow) -> tuple[EarlierCall, ...]:
    if not call.caller:
        return ()
    rows = await session.scalars(
        select(CallRow)
        .where(CallRow.caller == call.caller, CallRow.id != call.id)
        .order_by(CallRow.started_at.desc())
        .limit(EARLIER)
    )
    return tuple(
        EarlierCall(
            id=row.id,
            started_at=row.started_at,
            queue=row.queue,
            seat=row.seat,
            outcome=row.outcome,
            talk_seconds=row.talk_ms / 1000,
        )
        for row in rows
    )


async def _tickets(
    session: AsyncSession, number: str, customer: CustomerRow | None, scope: Scope
) -> tuple[CallerTicket, ...]:
    """By the number, or by the customer's name: a firm calls from many numbers."""
    known = [TicketRow.phone == number] if number else []
    known += [TicketRow.customer == customer.name] if customer else []
    if not known:
        return ()
    rows = await session.scalars(
        select(TicketRow)
        .where(or_(*known), *seen(scope))
        .order_by(TicketRow.created_at.desc())
        .limit(TICKETS)
    )
    return tuple(CallerTicket.model_validate(row) for row in rows)
