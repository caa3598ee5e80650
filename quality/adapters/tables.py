"""Tables of quality: draws, the sample, graded cards, rework, appeals, phrases found, monthly reports."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Float, ForeignKey, Identity, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from runtime.database import Base

DRAWN, GRADED = "drawn", "graded"  # states of a sample


class DrawRow(Base):
    """One day's draw of one kind: with `seed` it can be done again from `basis`, of which `digest` tells."""

    __tablename__ = "quality_draw"

    day: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(12), primary_key=True)
    seed: Mapped[str] = mapped_column(String(64))
    share: Mapped[float] = mapped_column(Float)
    works: Mapped[int]
    drawn: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))
    basis: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    drawn_at: Mapped[datetime]


class SampleRow(Base):
    """One piece of work of one person that is to be checked. `of` is when it was done.

    `state`: drawn, then graded once somebody signed; `score` is that card's. `again`: offered to a second
    inspector, who does not see the first one's marks.
    """

    __tablename__ = "quality_sample"
    __table_args__ = (
        UniqueConstraint("subject", "kind", "person"),
        Index("ix_quality_sample_drawn", "drawn_at", "id"),
        Index("ix_quality_sample_person", "person", "of"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    subject: Mapped[str] = mapped_column(String(120))
    person: Mapped[str] = mapped_column(String(40))
    of: Mapped[datetime]
    how: Mapped[str] = mapped_column(String(8))
    risks: Mapped[list[str]] = mapped_column(JSON)
    again: Mapped[bool]
    drawn_at: Mapped[datetime]
    drawn_by: Mapped[str | None] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(8), default=DRAWN)
    score: Mapped[int | None]
    graded_at: Mapped[datetime | None]
    seen_at: Mapped[datetime | None]


class GradeRow(Base):
    """One inspector's card of one sample, as `card` was then; nothing of it changes once it is signed.

    `second`: the blind one. A card that an appeal upset stays, with the moment in `set_aside_at`.
    """

    __tablename__ = "quality_grade"
    __table_args__ = (UniqueConstraint("sample", "grader"),)

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    sample: Mapped[str] = mapped_column(ForeignKey("quality_sample.id"))
    grader: Mapped[str] = mapped_column(String(40))
    second: Mapped[bool]
    card: Mapped[dict[str, Any]] = mapped_column(JSON)
    marks: Mapped[dict[str, int | None]] = mapped_column(JSON)
    remark: Mapped[str] = mapped_column(Text)
    begun_at: Mapped[datetime]
    score: Mapped[int | None]
    fatal: Mapped[bool] = mapped_column(default=False)
    faults: Mapped[list[str]] = mapped_column(JSON, default=list)
    signed_at: Mapped[datetime | None]
    signature: Mapped[str | None] = mapped_column(String(64))
    set_aside_at: Mapped[datetime | None]


class ReworkRow(Base):
    """Work below the mark: told to the person by `due_at`, with a plan, and done again (csc.5.1.b, .c)."""

    __tablename__ = "quality_rework"
    __table_args__ = (Index("ix_quality_rework_open", "done_at", "due_at"),)

    sample: Mapped[str] = mapped_column(ForeignKey("quality_sample.id"), primary_key=True)
    opened_at: Mapped[datetime]
    due_at: Mapped[datetime]
    told_at: Mapped[datetime | None]
    told_by: Mapped[str | None] = mapped_column(String(40))
    plan: Mapped[str] = mapped_column(Text, default="")
    done_at: Mapped[datetime | None]
    done_by: Mapped[str | None] = mapped_column(String(40))


class AppealRow(Base):
    """The person does not agree; `clip_from` to `clip_to` is where to listen, in seconds."""

    __tablename__ = "quality_appeal"

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    sample: Mapped[str] = mapped_column(ForeignKey("quality_sample.id"), index=True)
    grade: Mapped[int] = mapped_column(ForeignKey("quality_grade.id"), unique=True)
    at: Mapped[datetime]
    text: Mapped[str] = mapped_column(Text)
    clip_from: Mapped[float | None] = mapped_column(Float)
    clip_to: Mapped[float | None] = mapped_column(Float)
    upheld: Mapped[bool | None]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[str | None] = mapped_column(String(40))
    decision: Mapped[str] = mapped_column(Text, default="")


class FindingRow(Base):
    """A phrase rule that a recording met (quality/rules/phrases.py); times in seconds."""

    __tablename__ = "quality_finding"

    recording: Mapped[str] = mapped_column(
        ForeignKey("recordings_recording.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    rule: Mapped[str] = mapped_column(String(24))
    speaker: Mapped[str] = mapped_column(String(8))
    start: Mapped[float] = mapped_column(Float)
    end: Mapped[float] = mapped_column(Float)
    text: Mapped[str] = mapped_column(Text)


class MonthRow(Base):
    """A month's report as it was published (180.7.13)."""

    __tablename__ = "quality_month"

    month: Mapped[date] = mapped_column(primary_key=True)
    figures: Mapped[dict[str, Any]] = mapped_column(JSON)
    remark: Mapped[str] = mapped_column(Text)
    published_at: Mapped[datetime]
    published_by: Mapped[str] = mapped_column(String(40))
