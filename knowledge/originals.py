"""The originals of letters, faxes and e-mails: the register of where they lie (180.6.7)."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from knowledge.adapters.tables import OriginalRow
from runtime.database import save
from tickets.adapters.tables import EntryRow
from tickets.events import TicketChanged
from tickets.rules.life import ENTRIES, Action

FILED = ENTRIES[Action.FILE_ORIGINAL]


@implements("180.6.7", "180.2.4")
async def keep_filed(session: AsyncSession, changed: TicketChanged) -> None:
    """A reaction: where the paper of a ticket lies is found from the register too. Filed again, it moved."""
    if changed.entry != FILED:
        return
    query = select(EntryRow.body).where(EntryRow.ticket == changed.ticket, EntryRow.kind == FILED)
    body = await session.scalar(query.order_by(EntryRow.number.desc()).limit(1))
    row = {
        "ticket": changed.ticket,
        "place": str((body or {}).get("text", "")),
        "filed_by": changed.by,
        "filed_at": changed.at,
    }
    await save(session, OriginalRow, [row])
