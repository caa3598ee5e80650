"""Tables of the recordings: the files and their hash chain, transcripts, drafts for the extractor."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from runtime.database import Base


class RecordingRow(Base):
    """One audio file. `chain` is the SHA-256 over its own hash and the chain of the file before it."""

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
    """A ticket to be, in the extractor's list until confirmed or refused. `version` guards two editors."""

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
