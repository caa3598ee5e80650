"""A ticket's thread, pictures and area, read for its owner and for the department that has its order."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from console.views.handling import Appointment, AreaTicket, Entry, PictureView
from tickets.adapters.areas import same_area
from tickets.adapters.tables import EntryRow, PictureRow, TicketRow, VisitRow
from tickets.rules.permissions import Actor

Names = Mapping[str, str]


async def entries_of(session: AsyncSession, ticket: str) -> list[EntryRow]:
    query = select(EntryRow).where(EntryRow.ticket == ticket).order_by(EntryRow.number)
    return list(await session.scalars(query))


def entry_view(row: EntryRow, names: Names) -> Entry:
    body, to = row.body, row.body.get("to")
    told = [to] if isinstance(to, str) else to or []
    due = body.get("due_at")
    return Entry(
        at=row.at,
        kind=row.kind,
        by=names.get(row.author, row.author),
        text=body.get("text") or body.get("evidence") or body.get("grade"),
        to="、".join(names.get(login, login) for login in told) or None,
        department=body.get("department"),
        order=body.get("order"),
        clock=body.get("clock"),
        cause=body.get("cause"),
        due_at=datetime.fromisoformat(due) if due else None,
        fields=_fields(body.get("fields")),
        place=body.get("place"),
        from_branch=body.get("from_branch"),
        to_branch=body.get("to_branch"),
        team=tuple(names.get(login, login) for login in body.get("team", ())),
    )


def _fields(kept: object) -> dict[str, str]:
    """A draft keeps its fields with their evidence: those are no paper's."""
    pairs = kept.items() if isinstance(kept, dict) else ()
    return {name: value for name, value in pairs if isinstance(value, str)}


async def area_of_ticket(
    session: AsyncSession, row: TicketRow, within: timedelta, actor: Actor
) -> tuple[AreaTicket, ...]:
    found = await same_area(session, row, within, actor)
    return tuple(AreaTicket.model_validate(one) for one in found)


async def pictures_of(session: AsyncSession, ticket: str, names: Names) -> tuple[PictureView, ...]:
    query = select(PictureRow).where(PictureRow.ticket == ticket).order_by(PictureRow.at, PictureRow.id)
    return tuple(
        PictureView(id=row.id, order=row.order, name=row.name, by=names.get(row.by, row.by), at=row.at)
        for row in await session.scalars(query)
    )


async def appointment_of(session: AsyncSession, order: str) -> Appointment | None:
    query = select(VisitRow).where(VisitRow.order == order).order_by(VisitRow.entry.desc()).limit(1)
    row = await session.scalar(query)
    return Appointment.model_validate(row) if row else None
