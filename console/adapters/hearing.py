"""Which recordings a post may hear: all, those of its drafts, those that tickets were made from."""

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
    of_handed = exists().where(DraftRow.recording == recording, DraftRow.handed_by.is_not(None))
    of_ticket = exists().where(TicketRow.recording == recording)
    found = (await session.execute(select(of_draft, of_handed, of_ticket))).one()
    opens = (Act.HEAR_DRAFTS, Act.REVIEW_HANDED, Act.HEAR_TICKETS)
    may = any(there and act in acts for there, act in zip(found, opens, strict=True))
    return row if may else None
