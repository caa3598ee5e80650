"""Tables of the recordings: files in their hash chain, holds, pauses, transcripts, drafts."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from people.rules.branches import HQ
from runtime.database import Base

CALL, VOICEMAIL = "call", "voicemail"  # kinds of recordings
STORED, SILENT, LOST, DELETED = "stored", "silent", "lost", "deleted"  # and their states
FOLDER, REMOTE = "folder", "s3"  # where a file lies


class RecordingRow(Base):
    """One audio file. `chain` is the SHA-256 over its own hashes and the chain of the file before it.

    `sha256` and `size` are the audio's; `stored_sha256` is what lies in the store once it is sealed, which
    `master_key` and `wrapped_key` open. A deleted recording keeps its row, so that the chain stays whole.
    """

    __tablename__ = "recordings_recording"
    __table_args__ = (Index("ix_recordings_recording_call", "call"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    call: Mapped[str] = mapped_column(String(80))
    kind: Mapped[str] = mapped_column(String(10))
    state: Mapped[str] = mapped_column(String(10))
    path: Mapped[str] = mapped_column(String(200))
    channels: Mapped[int]
    duration_ms: Mapped[int] = mapped_column(BigInteger)
    voice_ms: Mapped[list[int]] = mapped_column(JSON)
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str] = mapped_column(String(64))
    number: Mapped[int] = mapped_column(BigInteger, unique=True)
    chain: Mapped[str] = mapped_column(String(64))
    started_at: Mapped[datetime]
    stored_at: Mapped[datetime]
    place: Mapped[str] = mapped_column(String(10), default="folder", server_default="folder")
    stored_sha256: Mapped[str | None] = mapped_column(String(64))
    master_key: Mapped[str | None] = mapped_column(String(40))
    wrapped_key: Mapped[str | None] = mapped_column(String(120))
    verified_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]
    deleted_by: Mapped[str | None] = mapped_column(String(60))


class HoldRow(Base):
    """A legal hold on a recording: while one is not lifted, nothing deletes it."""

    __tablename__ = "recordings_hold"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    recording: Mapped[str] = mapped_column(ForeignKey("recordings_recording.id"), index=True)
    reason: Mapped[str] = mapped_column(Text)
    set_by: Mapped[str] = mapped_column(String(40))
    set_at: Mapped[datetime]
    lifted_by: Mapped[str | None] = mapped_column(String(40))
    lifted_at: Mapped[datetime | None]
    lift_reason: Mapped[str | None] = mapped_column(Text)


class PauseRow(Base):
    """A stretch of a call that is silent in its recording, because a seat said so."""

    __tablename__ = "recordings_pause"

    call: Mapped[str] = mapped_column(String(80), primary_key=True)
    paused_at: Mapped[datetime] = mapped_column(primary_key=True)
    seat: Mapped[str] = mapped_column(String(32))
    by: Mapped[str] = mapped_column(String(40))
    until: Mapped[datetime]
    resumed_at: Mapped[datetime | None]


class CompletenessRow(Base):
    """One day's proof that every talk was recorded; `faults` lists the calls where it was not."""

    __tablename__ = "recordings_completeness"

    day: Mapped[date] = mapped_column(primary_key=True)
    talks: Mapped[int]
    matched: Mapped[int]
    short: Mapped[int]
    missing: Mapped[int]
    talk_ms: Mapped[int] = mapped_column(BigInteger)
    paused_ms: Mapped[int] = mapped_column(BigInteger)
    faults: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    made_at: Mapped[datetime]


class TranscriptRow(Base):
    """`words`: list of [text, start s, end s, confidence 0–1, speaker]."""

    __tablename__ = "recordings_transcript"

    recording: Mapped[str] = mapped_column(
        ForeignKey("recordings_recording.id", ondelete="CASCADE"), primary_key=True
    )
    engine: Mapped[str] = mapped_column(String(20))
    model: Mapped[str] = mapped_column(String(60))
    words: Mapped[list[list[Any]]] = mapped_column(JSON)
    text: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime]


class DraftRow(Base):
    """A ticket to be, in the extractor's list until confirmed or refused. `version` guards two editors.

    With `handed_by` it is in the seniors' list: whoever gave it to them could not handle it (180.3.2).
    `branch` is that of the caller's number (csc.2.1).
    """

    __tablename__ = "recordings_draft"
    __table_args__ = (Index("ix_recordings_draft_due", "state", "due_at"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    recording: Mapped[str] = mapped_column(ForeignKey("recordings_recording.id"), unique=True)
    call: Mapped[str] = mapped_column(String(80))
    caller: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(10))
    due_at: Mapped[datetime]
    opened_at: Mapped[datetime]
    fields: Mapped[dict[str, Any]] = mapped_column(JSON)
    missing: Mapped[list[str]] = mapped_column(JSON)
    version: Mapped[int] = mapped_column(default=1)
    editor: Mapped[str | None] = mapped_column(String(40))
    closed_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(Text)
    handed_by: Mapped[str | None] = mapped_column(String(40))
    handed_why: Mapped[str | None] = mapped_column(Text)
    branch: Mapped[str] = mapped_column(String(12), default=HQ, server_default=HQ)
