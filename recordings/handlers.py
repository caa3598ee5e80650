"""What is done with recordings: filed and chained after the call, transcribed, drafted, reviewed.

Clauses 180.7.5 (every call), 180.3.2 (drafts), csc.3.3.b (messages answered by the next day).
"""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.asterisk_config import Places
from acd.adapters.tables import AlarmRow, CallRow
from acd.events import CallEnded
from config.centre import Voicemail
from config.lexicon import Lexicon
from config.regulation import implements
from ivr.rules.voice import somebody_spoke, voiced_seconds
from recordings.adapters import archive
from recordings.adapters.audio import RATE, Sound, read_capture, read_sound, write_flac
from recordings.adapters.tables import DraftRow, RecordingRow, TranscriptRow
from recordings.events import (
    DraftClosed,
    DraftOpened,
    RecordingMissing,
    RecordingStored,
    TranscriptReady,
)
from recordings.rules.draft import Draft, draft
from recordings.rules.transcript import Transcript
from runtime.clock import utc_now
from runtime.database import one_at_a_time, save
from runtime.jobs import enqueue
from runtime.outbox import Announcer, plain

FILE, TRANSCRIBE = "recording.file", "recording.transcribe"
TOLERANCE_MS = 1000
WAV_HEADER = 44  # all there is in the file of a message nobody spoke
CALL, VOICEMAIL = "call", "voicemail"
SILENT, STORED = "silent", "stored"


class DraftGoneError(Exception):
    """No such draft, or somebody else closed or changed it meanwhile (`by`)."""

    def __init__(self, draft_id: str, by: str | None = None) -> None:
        super().__init__(f"draft {draft_id}")
        self.by = by


async def keep_call(session: AsyncSession, event: CallEnded) -> None:
    """Reaction to a call's end: its audio is to be filed (180.7.5)."""
    await enqueue(session, FILE, event.call, {"call": event.call}, priority=10)


@dataclass(frozen=True, slots=True)
class Filed:
    """A capture made into a verified file, not yet in the books."""

    recording: str
    kind: str
    sound: Sound
    path: str
    sha256: str
    size: int
    source: Path


def code_captures(call: str, spool: Places, store: Path, day: str, *, talked: bool) -> list[Filed]:
    """Code what was captured of a call, if anything; blocking, for a thread. Raises AudioError.

    A call that nobody answered leaves waiting music, not a recording.
    """
    capture, message = spool.calls / f"{call}.raw", spool.messages / f"{call}.wav"
    filed = []
    if talked and _has_sound(capture):
        filed.append(_code(CALL, capture, read_capture(capture), store, day))
    if _has_sound(message):
        filed.append(_code(VOICEMAIL, message, read_sound(message), store, day))
    return filed


def _has_sound(path: Path) -> bool:
    return path.exists() and path.stat().st_size > WAV_HEADER


def _code(kind: str, source: Path, sound: Sound, store: Path, day: str) -> Filed:
    recording = secrets.token_hex(16)
    path = f"{day}/{recording}.flac"
    sha256 = write_flac(sound, store / path)
    return Filed(recording, kind, sound, path, sha256, (store / path).stat().st_size, source)


@implements("180.7.5")
async def file_recordings(
    session: AsyncSession, announce: Announcer, call: CallRow, filed: list[Filed]
) -> None:
    """Book the files of a call in the chain; alarm when a talk has no audio over all its length."""
    for item in filed:
        if await archive.recording_of(session, call.id, item.kind) is None:
            await _book(session, announce, call, item)
    booked = await archive.recording_of(session, call.id, CALL)
    recorded = booked.duration_ms if booked else 0
    if call.talk_ms > recorded + TOLERANCE_MS:
        await _alarm_missing(session, announce, call, recorded)


async def _book(session: AsyncSession, announce: Announcer, call: CallRow, item: Filed) -> None:
    await one_at_a_time(session, "recordings")
    last = await archive.last_in_chain(session)
    now, sound = utc_now(), item.sound
    voice = [round(voiced_seconds(sound.samples[:, column], RATE) * 1000) for column in range(sound.channels)]
    silent = item.kind == VOICEMAIL and not somebody_spoke(sound.samples[:, 0], RATE)
    session.add(
        RecordingRow(
            id=item.recording,
            call=call.id,
            kind=item.kind,
            state=SILENT if silent else STORED,
            path=item.path,
            channels=sound.channels,
            duration_ms=sound.milliseconds,
            voice_ms=voice,
            size=item.size,
            sha256=item.sha256,
            number=last.number + 1 if last else 1,
            chain=chained(last.chain if last else "", item.sha256),
            started_at=call.started_at,
            stored_at=now,
        )
    )
    await session.flush()
    stored = RecordingStored(item.recording, call.id, item.kind, now, sound.milliseconds, voice, item.sha256)
    await announce(session, stored)
    if item.kind == VOICEMAIL and not silent:
        await enqueue(session, TRANSCRIBE, item.recording, {"recording": item.recording}, priority=5)


def chained(before: str, sha256: str) -> str:
    """The next link: nobody can change or drop a recording without breaking all that follow."""
    return hashlib.sha256(f"{before}\n{sha256}".encode()).hexdigest()


async def _alarm_missing(session: AsyncSession, announce: Announcer, call: CallRow, recorded: int) -> None:
    now = utc_now()
    row = {
        "id": f"recording_missing:{call.id}",
        "kind": "recording_missing",
        "clause": "180.7.5",
        "call": call.id,
        "leg": "",
        "queue": call.queue,
        "seat": call.seat,
        "since": call.started_at,
        "at": call.ended_at or now,
        "noticed_at": now,
        "withdrawn": False,
    }
    await save(session, AlarmRow, [row])
    await announce(session, RecordingMissing(call.id, now, call.queue, call.seat, call.talk_ms, recorded))


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
    found = draft(transcript, lexicon, hung_up_at.astimezone(zone).date())
    row = DraftRow(
        id=secrets.token_hex(16),
        recording=recording.id,
        call=recording.call,
        caller=call.caller if call else "",
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
    await announce(session, DraftClosed(row.id, row.recording, row.closed_at, state, editor))


async def refuse_draft(  # noqa: PLR0913 (who refuses what and why)
    session: AsyncSession, announce: Announcer, draft_id: str, version: int, *, reason: str, editor: str
) -> None:
    """No ticket comes of it: a wrong number, a test, a message said twice. The recording stays."""
    row = await _open_one(session, draft_id, version)
    await close_draft(session, announce, row, state="refused", editor=editor, reason=reason)


async def _open_one(session: AsyncSession, draft_id: str, version: int) -> DraftRow:
    row = await archive.draft_for_update(session, draft_id)
    if row is None or row.state != "open" or row.version != version:
        raise DraftGoneError(draft_id, row.editor if row else None)
    return row


@implements("180.3.3")
async def drafts_wait(session: AsyncSession) -> bool:
    """Whether extractors have work of their own; the exchange asks every second."""
    return await archive.an_open_draft(session) is not None
