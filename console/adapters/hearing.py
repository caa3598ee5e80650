"""Which recordings a post may hear: all, of its drafts, of tickets, of one's own calls that were checked."""

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.quality import WorkKind
from console.rules.permissions import Act
from people.adapters.directory import of_branches
from people.rules.branches import Scope
from quality.adapters.tables import GRADED, SampleRow
from recordings.adapters.tables import DraftRow, RecordingRow
from tickets.adapters.branches import seen
from tickets.adapters.tables import TicketRow


async def audible(
    session: AsyncSession, recording: str, acts: frozenset[Act], login: str, scope: Scope
) -> RecordingRow | None:
    """Of drafts and tickets those of one's branches; calls are the exchange's, heard by another right."""
    row = await session.get(RecordingRow, recording)
    if row is None or row.deleted_at:
        return None
    if Act.HEAR_CALLS in acts:
        return row
    own = of_branches(DraftRow.branch, scope)
    of_draft = exists().where(DraftRow.recording == recording, *own)
    of_handed = exists().where(DraftRow.recording == recording, DraftRow.handed_by.is_not(None), *own)
    of_ticket = exists().where(TicketRow.recording == recording, *seen(scope))
    of_check = exists().where(
        SampleRow.kind == WorkKind.CALL,
        SampleRow.subject == row.call,
        SampleRow.person == login,
        SampleRow.state == GRADED,
    )
    found = (await session.execute(select(of_draft, of_handed, of_ticket, of_check))).one()
    opens = (Act.HEAR_DRAFTS, Act.REVIEW_HANDED, Act.HEAR_TICKETS, Act.SEE_OWN_CHECKS)
    may = any(there and act in acts for there, act in zip(found, opens, strict=True))
    return row if may else None
