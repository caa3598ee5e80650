"""Complaints about the same area, so that a department sees what is known there already (net.1.2)."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from tickets.adapters.branches import seen
from tickets.adapters.tables import TicketRow
from tickets.rules.area import area_of
from tickets.rules.permissions import Actor

SHOWN = 20


@implements("net.1.2")
async def same_area(
    session: AsyncSession, row: TicketRow, within: timedelta, actor: Actor
) -> list[TicketRow]:
    """Earlier ones of the same business, the newest first; none where the address names no area.

    Of those that the reader's branch sees; a department is told of every one: the network is one.
    """
    area = area_of(row.address)
    if not area:
        return []
    query = select(TicketRow).where(
        TicketRow.kind == "complaint",
        TicketRow.business == row.business,
        TicketRow.number != row.number,
        TicketRow.created_at >= row.created_at - within,
        TicketRow.created_at <= row.created_at,
        TicketRow.address.contains(area, autoescape=True),
        *(() if actor.department else seen(actor.scope)),
    )
    return list(await session.scalars(query.order_by(TicketRow.created_at.desc()).limit(SHOWN)))
