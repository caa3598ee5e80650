"""Which ticket of a caller is past its deadline: routing asks before it sends the call anywhere (180.1.6)."""

from datetime import datetime

from sqlalchemy import bindparam, select

from acd.rules.routing import OverdueTicket
from config.regulation import implements
from runtime.database import Reader
from tickets.adapters.tables import TicketRow
from tickets.rules.life import OVER

# Asked for every caller, so put together once.
_LATE = (
    select(TicketRow.number, TicketRow.owner)
    .where(
        TicketRow.phone == bindparam("phone"),
        TicketRow.due_at < bindparam("now"),
        TicketRow.state.not_in(OVER),
    )
    .order_by(TicketRow.due_at)
    .limit(1)
)


@implements("180.1.6")
async def overdue_ticket(reader: Reader, phone: str, now: datetime) -> OverdueTicket | None:
    """The one that has been late for longest."""
    found = (await reader.execute(_LATE, {"phone": phone, "now": now})).first()
    return OverdueTicket(found.number, found.owner) if found else None
