"""Orders read for people: pages backwards in time, and one with what its reader needs of the ticket."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from config.terms import AccountLevel
from console.adapters.handling import (
    appointment_of,
    area_of_ticket,
    entries_of,
    entry_view,
    pictures_of,
)
from console.rules.cursor import Cursor
from console.views.orders import Order, OrderDetail
from people.adapters.branch_tables import tree_of
from people.adapters.tables import PersonRow
from tickets.adapters.branches import UNSENT, of_seen_tickets
from tickets.adapters.tables import OrderRow, TicketRow
from tickets.case import standing
from tickets.office import Office
from tickets.rules.permissions import Actor, allowed, sees_all


def visible(actor: Actor) -> list[ColumnElement[bool]]:
    """What of the tickets that the branch sees; a department what has left for it, whoever holds the ticket.

    It sees nothing that is still being weighed.
    """
    at_department = (OrderRow.department == (actor.department or "")) & OrderRow.state.not_in(UNSENT)
    if not sees_all(actor.posts):
        return [at_department]
    own = of_seen_tickets(actor.scope)
    return [or_(*own, at_department)] if own and actor.department else own


async def page(
    session: AsyncSession, filters: list[ColumnElement[bool]], before: Cursor | None, limit: int
) -> list[Order]:
    query = select(OrderRow, PersonRow.name).outerjoin(PersonRow, PersonRow.login == OrderRow.issuer)
    query = query.where(*filters)
    if before:
        query = query.where(tuple_(OrderRow.issued_at, OrderRow.id) < (before.at, before.id))
    query = query.order_by(OrderRow.issued_at.desc(), OrderRow.id.desc()).limit(limit)
    return [view(row, {row.issuer: name or row.issuer}) for row, name in await session.execute(query)]


@implements("hot.5.1.1", "net.1.2")
async def one(session: AsyncSession, order_id: str, actor: Actor, office: Office) -> OrderDetail | None:
    """The back office sees the front office's whole thread, and the other way round."""
    row = await session.scalar(select(OrderRow).where(OrderRow.id == order_id, *visible(actor)))
    if row is None:
        return None
    ticket = await session.get_one(TicketRow, row.ticket)
    orders = await session.scalars(select(OrderRow).where(OrderRow.ticket == row.ticket))
    original = await session.get(OrderRow, row.refers_to) if row.refers_to else None
    rows = await session.execute(select(PersonRow.login, PersonRow.name))
    names = {login: name for login, name in rows}  # noqa: C416 (a Result has keys())
    return OrderDetail(
        order=view(row, names),
        original=view(original, names) if original else None,
        version=ticket.version,
        kind=ticket.kind,
        business=ticket.business,
        nature=ticket.nature,
        customer=ticket.customer,
        phone=ticket.phone,
        address=ticket.address,
        content=ticket.content,
        account_level=AccountLevel(ticket.account_level),
        entries=tuple(entry_view(entry, names) for entry in await entries_of(session, ticket.number)),
        area=await area_of_ticket(session, ticket, office.similar_within, actor),
        pictures=await pictures_of(session, ticket.number, names),
        appointment=await appointment_of(session, row.id),
        actions=allowed(actor, standing(ticket, orders, await tree_of(session))),
    )


def view(row: OrderRow, names: Mapping[str, str]) -> Order:
    fields = {name: getattr(row, name) for name in Order.model_fields}
    people = {
        "issuer": names.get(row.issuer, row.issuer),
        "reviewer": names.get(row.reviewer or "", row.reviewer),
    }
    return Order.model_validate(fields | people)
