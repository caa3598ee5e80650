"""Appointments of orders, and the places that handling reports name."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from tickets.adapters.tables import EntryRow, OrderRow, TicketRow, VisitRow
from tickets.rules.places import ReportedPlace


async def awaited(session: AsyncSession, order: str) -> VisitRow | None:
    """The order's last appointment, if nobody has been there yet."""
    query = select(VisitRow).where(VisitRow.order == order, VisitRow.arrived_at.is_(None))
    return await session.scalar(query.order_by(VisitRow.entry.desc()).limit(1))


async def no_longer_needed(session: AsyncSession, order: str, now: datetime) -> None:
    """The order is finished before its appointment has come: nobody waits, and nobody broke it."""
    query = delete(VisitRow).where(
        VisitRow.order == order, VisitRow.arrived_at.is_(None), VisitRow.due_at > now
    )
    await session.execute(query)


async def places(
    session: AsyncSession,
    since: datetime,
    until: datetime,
    department: str | None,
    within: Sequence[ColumnElement[bool]] = (),
) -> AsyncIterator[ReportedPlace]:
    """Of every report with coordinates, the oldest first; of one department where one is named.

    `within` says of which tickets.
    """
    query = (
        select(EntryRow, TicketRow)
        .join(TicketRow, TicketRow.number == EntryRow.ticket)
        .where(EntryRow.kind == "handling_report", EntryRow.at >= since, EntryRow.at < until)
        .where(*within)
        .order_by(EntryRow.at, EntryRow.ticket)
    )
    causes = await _causes(session, since)
    for entry, ticket in await session.execute(query):
        place, body = entry.body.get("place"), entry.body
        if place and department in {None, body.get("department")}:
            yield ReportedPlace(
                ticket=ticket.number,
                reported_at=entry.at,
                department=body.get("department", ""),
                business=ticket.business,
                nature=ticket.nature,
                address=ticket.address,
                cause=causes.get(body.get("order", "")),
                findings=body["fields"].get("findings", ""),
                latitude=place["latitude"],
                longitude=place["longitude"],
            )


async def _causes(session: AsyncSession, since: datetime) -> dict[str, str]:
    """By the order that was replied to."""
    query = select(OrderRow.refers_to, OrderRow.cause).where(
        OrderRow.kind == "reply", OrderRow.cause.is_not(None), OrderRow.issued_at >= since
    )
    return {order: cause for order, cause in await session.execute(query) if order and cause}
