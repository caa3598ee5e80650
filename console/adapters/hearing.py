"""Which recordings a post may hear: all, those of drafts, those that tickets were made from."""

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from console.rules.permissions import Act
from recordings.adapters.tables import DraftRow, RecordingRow
from tickets.adapters.tables import TicketRow


async def audible(session: AsyncSession, recording: str, acts: frozenset[Act]) -> RecordingRow | None:
    row = await session.get(RecordingRow, recording)
    if row is None or row.deleted_at:
        return None
    if Act.HEAR_CALLS in acts:
        return row
    of_draft = exists().where(DraftRow.recording == recording)
    of_ticket = exists().where(TicketRow.recording == recording)
    drafted, ticketed = (await session.execute(select(of_draft, of_ticket))).one()
    may = (drafted and Act.HEAR_DRAFTS in acts) or (ticketed and Act.HEAR_TICKETS in acts)
    return row if may else None
