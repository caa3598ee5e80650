"""Which ticket of a caller is past its deadline: routing asks before it sends the call anywhere (180.1.6)."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.rules.routing import OverdueTicket
from config.regulation import implements
from tickets.adapters.tables import TicketRow
from tickets.rules.life import State


@implements("180.1.6")
async def overdue_ticket(session: AsyncSession, phone: str, now: datetime) -> OverdueTicket | None:
    """The one that has been late for longest."""
    query = (
        select(TicketRow.number, TicketRow.owner)
        .where(TicketRow.phone == phone, TicketRow.due_at < now, TicketRow.state != State.CLOSED)
        .order_by(TicketRow.due_at)
        .limit(1)
    )
    found = (await session.execute(query)).first()
    return OverdueTicket(found.number, found.owner) if found else None
