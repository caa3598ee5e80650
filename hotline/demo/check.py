"""Holds what became of a call against what the script expects; every check says what it wanted and got."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import exists, select

from acd.adapters.tables import AlarmRow, CallRow
from hotline.demo.play import Played
from hotline.demo.script import Expect, ExpectedBreach, ExpectedDraft, Range
from hotline.demo.witness import Seen, Witness
from hotline.serve import Running
from recordings.adapters.audio import read_flac
from recordings.adapters.tables import DraftRow, RecordingRow, TranscriptRow
from recordings.filing import TRANSCRIBE, file_job
from runtime.jobs import JobRow, JobState

BOOKS_CLOSED = 40.0  # seconds for filing and transcription after the last call
SPOKEN_MS = 800
WHOLE_MS = 1000


@dataclass(frozen=True, slots=True)
class Check:
    what: str
    ok: bool
    wanted: Any
    got: Any


@dataclass(frozen=True, slots=True)
class Verdict:
    played: Played
    checks: tuple[Check, ...]
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        return all(check.ok for check in self.checks)


@dataclass(frozen=True, slots=True)
class Books:
    """Everything in the database about one call."""

    call: CallRow
    recordings: list[RecordingRow]
    alarms: list[AlarmRow]
    draft: DraftRow | None
    transcript: TranscriptRow | None


async def books_closed(hotline: Running) -> None:
    """Wait until calls are written down as ended, filed and transcribed; the daily jobs are never done."""
    kinds = (file_job(hotline.connector.node.name), TRANSCRIBE)
    busy = JobRow.kind.in_(kinds) & JobRow.state.in_([JobState.OPEN, JobState.RUNNING])
    unfinished = exists().where(CallRow.ended_at.is_(None)) | exists().where(busy)
    for _ in range(int(BOOKS_CLOSED / 0.2)):
        async with hotline.database.read() as session:
            if not await session.scalar(select(unfinished)):
                return
        await asyncio.sleep(0.2)


async def judge(hotline: Running, witness: Witness, played: Played) -> Verdict:
    if played.call_id is None:
        return Verdict(played, (Check("call row", ok=False, wanted="one", got="none"),))
    books = await _open_books(hotline, played.call_id)
    checks = [
        *_of_call(played.script.expect, books.call),
        *_of_recordings(hotline, played.script.expect, books),
        *_of_breach(played.script.expect.breach, books, witness),
        *_of_draft(played.script.expect.draft, books),
        *_of_bus(played.call_id, witness),
    ]
    return Verdict(played, tuple(checks), _facts(books))


async def _open_books(hotline: Running, call_id: str) -> Books:
    async with hotline.database.read() as session:
        call = await session.get_one(CallRow, call_id)
        recordings = list(await session.scalars(select(RecordingRow).where(RecordingRow.call == call_id)))
        alarms = list(await session.scalars(select(AlarmRow).where(AlarmRow.call == call_id)))
        draft = await session.scalar(select(DraftRow).where(DraftRow.call == call_id))
        transcript = await session.get(TranscriptRow, draft.recording) if draft else None
    return Books(call, recordings, alarms, draft, transcript)


def _of_call(expect: Expect, call: CallRow) -> Iterator[Check]:
    yield _equal("outcome", expect.outcome, call.outcome)
    yield _equal("known", expect.known, call.known)
    for name in ("hung_up_by", "customer_class", "queue"):
        wanted = getattr(expect, name)
        if wanted is not None:
            yield _equal(name, wanted, getattr(call, name))
    if expect.seat is not None:
        seats = [expect.seat] if isinstance(expect.seat, str) else expect.seat
        yield Check("seat", call.seat in seats, expect.seat, call.seat)
    for name in ("ring_ms", "wait_ms", "talk_ms"):
        yield from _within(name, getattr(expect, name), getattr(call, name))


def _of_recordings(hotline: Running, expect: Expect, books: Books) -> Iterator[Check]:
    yield _equal("recordings", expect.recordings, len(books.recordings))
    for row in books.recordings:
        sound = read_flac(hotline.installation.vault.audio(row), row.id)
        yield _equal("recording length", row.duration_ms, sound.milliseconds)
        if row.kind == "call":
            yield _equal("channels", 2, row.channels)
            covered = row.duration_ms >= books.call.talk_ms - WHOLE_MS
            yield Check("talk is covered", covered, f">= {books.call.talk_ms} ms", row.duration_ms)
        if expect.both_speak:
            yield Check("both speak", min(row.voice_ms) >= SPOKEN_MS, f">= {SPOKEN_MS} ms each", row.voice_ms)


def _of_breach(expect: ExpectedBreach | None, books: Books, witness: Witness) -> Iterator[Check]:
    breaches = [alarm for alarm in books.alarms if alarm.kind == "breach" and not alarm.withdrawn]
    if expect is None:
        yield _equal("breaches", 0, len(breaches))
        return
    yield _equal("breaches", [expect.seat], [alarm.seat for alarm in breaches])
    for alarm in breaches:
        yield _equal("limit", expect.limit_ms, round((alarm.at - alarm.since) / timedelta(milliseconds=1)))
        warned = [seen for seen in witness.bus if seen.topic == f"alarm/pre_warning/{books.call.id}"]
        early = bool(warned) and warned[0].received < alarm.at
        yield Check(
            "pre-warning comes before", early, f"< {alarm.at}", [str(seen.received) for seen in warned]
        )
        topic = f"alarm/breach/{books.call.id}"
        yield from _late("alarm on the bus", expect.late_ms, topic, alarm, witness.bus)
        yield from _late("alarm on the screen", expect.screen_late_ms, topic, alarm, witness.screen)
        reasons = [
            seen.data["reason"]
            for seen in witness.bus
            if seen.topic == f"seat/{expect.seat}/state" and seen.data["state"] == "not_ready"
        ]
        yield Check("seat not ready with its reason", expect.not_ready in reasons, expect.not_ready, reasons)


def _late(what: str, allowed: Range, topic: str, alarm: AlarmRow, seen: list[Seen]) -> Iterator[Check]:
    first = next((one for one in seen if one.topic == topic), None)
    if first is None:
        yield Check(what, ok=False, wanted=topic, got="nothing")
        return
    late = round((first.received - alarm.at) / timedelta(milliseconds=1), 1)
    yield Check(f"{what}, ms after the limit", allowed[0] <= late <= allowed[1], list(allowed), late)


def _of_draft(expect: ExpectedDraft | str | None, books: Books) -> Iterator[Check]:
    if not isinstance(expect, ExpectedDraft):
        yield _equal("draft", "none", "one" if books.draft else "none")
        return
    if books.draft is None:
        yield Check("draft", ok=False, wanted="one", got="none")
        return
    fields = books.draft.fields
    for name in ("kind", "business", "nature", "urgent"):
        if getattr(expect, name) is not None:
            yield _equal(f"draft: {name}", getattr(expect, name), fields[name]["value"])
    if expect.phone:
        phones = fields["phones"]["value"]
        yield Check("draft: phone", expect.phone in phones, expect.phone, phones)
    evidence = [span for field in fields.values() for span in field["evidence"]]
    yield Check("draft: fields have their words", bool(evidence), "some", len(evidence))
    words = books.transcript.words if books.transcript else []
    timed = bool(words) and all(start <= end for _, start, end, _, _ in words)
    yield Check("transcript: words in time", timed, "start <= end", len(words))


def _of_bus(call_id: str, witness: Witness) -> Iterator[Check]:
    ended = [seen for seen in witness.bus if seen.topic == f"call/{call_id}/ended"]
    yield _equal("told on the bus", 1, len(ended))
    ended = [seen for seen in witness.screen if seen.topic == f"call/{call_id}/ended"]
    yield _equal("told on the screen", 1, len(ended))


def _equal(what: str, wanted: object, got: object) -> Check:
    return Check(what, wanted == got, wanted, got)


def _within(what: str, allowed: Range | None, got: int) -> Iterator[Check]:
    if allowed is not None:
        yield Check(what, allowed[0] <= got <= allowed[1], list(allowed), got)


def _facts(books: Books) -> dict[str, Any]:
    call, draft = books.call, books.draft
    return {
        "call": call.id,
        "outcome": call.outcome,
        "customer_class": call.customer_class,
        "queue": call.queue,
        "seat": call.seat,
        "ring_ms": call.ring_ms,
        "wait_ms": call.wait_ms,
        "talk_ms": call.talk_ms,
        "hung_up_by": call.hung_up_by,
        "known": call.known,
        "trace": call.trace,
        "recordings": [
            {
                "id": row.id,
                "kind": row.kind,
                "state": row.state,
                "channels": row.channels,
                "duration_ms": row.duration_ms,
                "voice_ms": row.voice_ms,
                "sha256": row.sha256,
            }
            for row in books.recordings
        ],
        "text": books.transcript.text if books.transcript else None,
        "draft": {name: field["value"] for name, field in draft.fields.items()} if draft else None,
        "due_at": draft.due_at.isoformat() if draft else None,
    }
