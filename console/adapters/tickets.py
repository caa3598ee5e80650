"""Tickets read for people: pages backwards in time, and one form with its thread."""

from sqlalchemy import ColumnElement, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from console.adapters.drafts import recording_view
from console.rules.cursor import Cursor
from console.rules.search import Wanted
from console.views.tickets import Entry, Ticket, TicketRow
from people.adapters.tables import PersonRow
from people.rules.masking import masked
from recordings.adapters.tables import RecordingRow
from tickets.adapters.tables import EntryRow
from tickets.adapters.tables import TicketRow as Kept


async def page(
    session: AsyncSession, filters: list[ColumnElement[bool]], before: Cursor | None, limit: int
) -> list[TicketRow]:
    query = select(Kept, PersonRow.name).outerjoin(PersonRow, PersonRow.login == Kept.owner).where(*filters)
    if before:
        query = query.where(tuple_(Kept.created_at, Kept.number) < (before.at, before.id))
    query = query.order_by(Kept.created_at.desc(), Kept.number.desc()).limit(limit)
    return [_view(row, owner, masked(row.phone)) for row, owner in await session.execute(query)]


def matching(wanted: Wanted) -> ColumnElement[bool]:
    by_text = Kept.number.startswith(wanted.text, autoescape=True)
    if wanted.ending:
        return by_text | Kept.phone.endswith(wanted.ending, autoescape=True)
    if wanted.whole:
        return by_text | (Kept.phone == wanted.whole)
    return by_text | Kept.customer.contains(wanted.text, autoescape=True)


async def one(session: AsyncSession, number: str) -> Ticket | None:
    """Here the number is whole: whoever handles the ticket calls the customer."""
    row = await session.get(Kept, number)
    if row is None:
        return None
    owner = await session.get(PersonRow, row.owner)
    recording = await session.get(RecordingRow, row.recording) if row.recording else None
    return Ticket(
        ticket=_view(row, owner.name if owner else None, row.phone),
        content=row.content,
        address=row.address,
        call=row.call,
        recording=recording_view(recording) if recording and not recording.deleted_at else None,
        entries=await _thread(session, number),
    )


async def _thread(session: AsyncSession, number: str) -> tuple[Entry, ...]:
    rows = await session.execute(
        select(EntryRow, PersonRow.name)
        .outerjoin(PersonRow, PersonRow.login == EntryRow.author)
        .where(EntryRow.ticket == number)
        .order_by(EntryRow.number)
    )
    return tuple(Entry(at=row.at, kind=row.kind, by=name or row.author) for row, name in rows)


def _view(row: Kept, owner: str | None, phone: str) -> TicketRow:
    return TicketRow(
        number=row.number,
        kind=row.kind,
        business=row.business,
        nature=row.nature,
        customer=row.customer,
        phone=phone,
        urgent=row.urgent,
        source=row.source,
        owner=owner or row.owner,
        due_at=row.due_at,
        created_at=row.created_at,
    )
