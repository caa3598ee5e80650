"""What is made of recordings: transcribed, drafted, reviewed.

Clauses 180.3.2 (drafts), csc.3.3.b (messages answered by the next day).
"""

import secrets
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow
from config.centre import Voicemail
from config.lexicon import Lexicon
from config.regulation import implements
from people.adapters.branch_tables import holder_of
from people.rules.branches import HQ
from recordings.adapters import archive
from recordings.adapters.tables import SILENT, VOICEMAIL, DraftRow, RecordingRow, TranscriptRow
from recordings.events import DraftClosed, DraftHandedOn, DraftOpened, TranscriptReady
from recordings.rules.draft import Draft, draft
from recordings.rules.transcript import Transcript
from runtime.clock import utc_now
from runtime.database import save
from runtime.outbox import Announcer, plain


class DraftGoneError(Exception):
    """No such draft, or somebody else closed or changed it meanwhile (`by`)."""

    def __init__(self, draft_id: str, by: str | None = None) -> None:
        super().__init__(f"draft {draft_id}")
        self.by = by


@implements("180.3.2", "csc.3.3.b")
async def keep_transcript(  # noqa: PLR0913 (what a draft is made of)
    session: AsyncSession,
    announce: Announcer,
    recording: RecordingRow,
    transcript: Transcript,
    *,
    lexicon: Lexicon,
    voicemail: Voicemail,
    zone: ZoneInfo,
) -> None:
    """Keep the words; a message with words becomes a draft, due the next day. Twice is once."""
    now = utc_now()
    words = [[word.text, word.start, word.end, word.confidence, word.speaker] for word in transcript.words]
    row = {
        "recording": recording.id,
        "engine": transcript.engine,
        "model": transcript.model,
        "words": words,
        "text": transcript.text,
        "made_at": now,
    }
    await save(session, TranscriptRow, [row])
    told = TranscriptReady(recording.id, recording.call, now, len(words), transcript.engine)
    await announce(session, told)
    if not words:
        recording.state = SILENT
    elif recording.kind == VOICEMAIL and await archive.draft_of(session, recording.id) is None:
        await _open_draft(session, announce, recording, transcript, lexicon, voicemail, zone)


async def _open_draft(  # noqa: PLR0913, PLR0917 (as above)
    session: AsyncSession,
    announce: Announcer,
    recording: RecordingRow,
    transcript: Transcript,
    lexicon: Lexicon,
    voicemail: Voicemail,
    zone: ZoneInfo,
) -> None:
    call = await session.get(CallRow, recording.call)
    hung_up_at = (call.ended_at if call else None) or recording.stored_at
    caller = call.caller if call else ""
    found = draft(transcript, lexicon, hung_up_at.astimezone(zone).date())
    row = DraftRow(
        id=secrets.token_hex(16),
        recording=recording.id,
        call=recording.call,
        caller=caller,
        branch=await holder_of(session, caller) or HQ,
        state="open",
        due_at=voicemail.due(hung_up_at, zone),
        opened_at=utc_now(),
        fields=draft_fields(found, transcript),
        missing=list(found.missing),
    )
    session.add(row)
    await session.flush()
    values = {name: field["value"] for name, field in row.fields.items()}
    opened = DraftOpened(
        row.id,
        recording.id,
        recording.call,
        row.opened_at,
        row.due_at,
        values["kind"],
        values["business"],
        values["nature"],
        row.branch,
    )
    await announce(session, opened)


def draft_fields(found: Draft, transcript: Transcript) -> dict[str, Any]:
    """As the form has them: value, confidence and the words it came from, null where nothing is said."""
    single = ("kind", "business", "nature", "name", "address", "amount", "request")
    fields = {name: _field(getattr(found, name)) for name in single}
    fields["urgent"] = _field(found.urgency, nothing=False)
    fields["phones"] = {
        "value": [finding.value for finding in found.phones],
        "confidence": min((finding.confidence for finding in found.phones), default=0.0),
        "evidence": [plain(span) for finding in found.phones for span in finding.evidence],
    }
    fields["content"] = {"value": transcript.text, "confidence": _confidence(transcript), "evidence": []}
    return fields


def _field(finding: Any, nothing: object = None) -> dict[str, Any]:  # noqa: ANN401 (a Finding of any value)
    if finding is None:
        return {"value": nothing, "confidence": 0.0, "evidence": []}
    value = finding.value if isinstance(finding.value, (str, bool)) else str(finding.value)
    return {"value": value, "confidence": finding.confidence, "evidence": plain(finding.evidence)}


def _confidence(transcript: Transcript) -> float:
    words = transcript.words
    return round(sum(word.confidence for word in words) / len(words), 3) if words else 0.0


async def correct_draft(
    session: AsyncSession, draft_id: str, version: int, values: Mapping[str, Any], editor: str
) -> DraftRow:
    """Save what the extractor typed; evidence stays. Raises DraftGoneError when the version is old."""
    row = await _open_one(session, draft_id, version)
    corrected = {name: dict(field) for name, field in row.fields.items()}
    for name, value in values.items():
        if name in corrected and corrected[name]["value"] != value:
            corrected[name] |= {"value": value, "confidence": 1.0}
    row.fields, row.version, row.editor = corrected, row.version + 1, editor
    return row


async def close_draft(  # noqa: PLR0913 (who closes what and how)
    session: AsyncSession, announce: Announcer, row: DraftRow, *, state: str, editor: str, reason: str = ""
) -> None:
    row.state, row.editor, row.reason = state, editor, reason or None
    row.closed_at, row.version = utc_now(), row.version + 1
    await announce(session, DraftClosed(row.id, row.recording, row.closed_at, state, editor, row.branch))


async def refuse_draft(  # noqa: PLR0913 (who refuses what and why)
    session: AsyncSession, announce: Announcer, draft_id: str, version: int, *, reason: str, editor: str
) -> None:
    """No ticket comes of it: a wrong number, a test, a message said twice. The recording stays."""
    row = await _open_one(session, draft_id, version)
    await close_draft(session, announce, row, state="refused", editor=editor, reason=reason)


@implements("180.3.2")
async def hand_on_draft(  # noqa: PLR0913 (who hands on what and why)
    session: AsyncSession, announce: Announcer, draft_id: str, version: int, *, why: str, by: str
) -> None:
    """To the seniors, as it is; the deadline stays. Raises DraftGoneError, also when they have it already."""
    row = await _open_one(session, draft_id, version)
    if row.handed_by:
        raise DraftGoneError(draft_id, row.handed_by)
    row.handed_by, row.handed_why, row.editor, row.version = by, why, by, row.version + 1
    await announce(session, DraftHandedOn(row.id, row.recording, utc_now(), by, row.branch))


async def _open_one(session: AsyncSession, draft_id: str, version: int) -> DraftRow:
    row = await archive.draft_for_update(session, draft_id)
    if row is None or row.state != "open" or row.version != version:
        raise DraftGoneError(draft_id, row.editor if row else None)
    return row


@implements("180.3.3")
async def drafts_wait(session: AsyncSession) -> bool:
    """Whether extractors have work of their own; the exchange asks every second."""
    return await archive.an_open_draft(session) is not None
