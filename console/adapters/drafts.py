"""Drafts read for the extractor: the open ones by deadline, and one with its recording and words."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow
from config.centre import CustomerClass
from console.rules import draft_view
from console.views.drafts import Draft, DraftCall, DraftRow, RecordingView, TranscriptView
from people.adapters.directory import of_branches
from people.adapters.tables import PersonRow
from people.rules.branches import Scope
from people.rules.masking import masked
from recordings.adapters.tables import DraftRow as Kept
from recordings.adapters.tables import RecordingRow, TranscriptRow
from tickets.adapters.tables import TicketRow

SHOWN = 500


async def by_deadline(
    session: AsyncSession, state: str, lists: frozenset[bool], scope: Scope
) -> tuple[DraftRow, ...]:
    """Of own branch and below. `lists`: False for the extractors' own, True for what seniors were handed."""
    rows = await session.execute(
        select(Kept, RecordingRow.duration_ms)
        .join(RecordingRow, RecordingRow.id == Kept.recording)
        .where(Kept.state == state, Kept.handed_by.is_not(None).in_(lists))
        .where(*of_branches(Kept.branch, scope))
        .order_by(Kept.due_at, Kept.opened_at)
        .limit(SHOWN)
    )
    return tuple(_row(row, duration) for row, duration in rows)


def _row(row: Kept, duration_ms: int) -> DraftRow:
    return DraftRow(
        id=row.id,
        state=row.state,
        due_at=row.due_at,
        caller=masked(row.caller),
        duration_seconds=duration_ms / 1000,
        kind=draft_view.value(row.fields, "kind"),
        business=draft_view.value(row.fields, "business"),
        nature=draft_view.value(row.fields, "nature"),
        urgent=row.fields["urgent"]["value"] is True,
        confidence=draft_view.sureness(row.fields),
        handed_on=row.handed_by is not None,
    )


async def one(session: AsyncSession, draft_id: str, lists: frozenset[bool], scope: Scope) -> Draft | None:
    """None: there is no such draft in these lists, of these branches."""
    row = await session.get(Kept, draft_id)
    recording = await session.get(RecordingRow, row.recording) if row else None
    if row is None or recording is None or (row.handed_by is not None) not in lists:
        return None
    if not scope.holds(row.branch):
        return None
    transcript = await session.get(TranscriptRow, row.recording)
    return Draft(
        id=row.id,
        state=row.state,
        due_at=row.due_at,
        version=row.version,
        recording=recording_view(recording),
        call=await _call(session, row),
        transcript=transcript_view(transcript) if transcript else None,
        fields=draft_view.field_views(row.fields),
        missing=tuple(row.missing),
        editor=await name_of(session, row.editor),
        ticket=await session.scalar(select(TicketRow.number).where(TicketRow.recording == row.recording)),
        handed_by=await name_of(session, row.handed_by),
        handed_why=row.handed_why,
    )


def recording_view(row: RecordingRow) -> RecordingView:
    return RecordingView(
        id=row.id, duration_seconds=row.duration_ms / 1000, channels=row.channels, sha256=row.sha256
    )


async def name_of(session: AsyncSession, login: str | None) -> str | None:
    person = await session.get(PersonRow, login) if login else None
    return person.name if person else login


async def _call(session: AsyncSession, row: Kept) -> DraftCall:
    """The extractor calls back, so the number is whole here."""
    call = await session.get(CallRow, row.call)
    return DraftCall(
        id=row.call,
        caller=row.caller,
        customer_class=CustomerClass(call.customer_class) if call else CustomerClass.ORDINARY,
        started_at=call.started_at if call else row.opened_at,
        ended_at=call.ended_at if call else None,
    )


def transcript_view(row: TranscriptRow) -> TranscriptView:
    return TranscriptView(engine=row.engine, model=row.model, words=draft_view.word_views(row.words))
