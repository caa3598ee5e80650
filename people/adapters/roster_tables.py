"""Tables of rosters: versions and their duties, leave and swaps, faults, questions, assessments, targets."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Float, ForeignKey, Identity, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from runtime.database import Base


class RosterRow(Base):
    """One version of a week's roster; `week` is its Monday. Nothing of it changes once it is published.

    `edition` grows with each change of a draft, so that two planners do not undo each other's work.
    """

    __tablename__ = "people_roster"
    __table_args__ = (UniqueConstraint("week", "version"),)

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    week: Mapped[date]
    version: Mapped[int]
    edition: Mapped[int] = mapped_column(default=1)
    changed_at: Mapped[datetime]
    changed_by: Mapped[str] = mapped_column(String(40))
    published_at: Mapped[datetime | None]
    published_by: Mapped[str | None] = mapped_column(String(40))
    why: Mapped[str] = mapped_column(Text, default="")


class DutyRow(Base):
    """A person has a shift. The times are those of the shift when it was given."""

    __tablename__ = "people_duty"
    __table_args__ = (Index("ix_people_duty_login", "login", "day"),)

    roster: Mapped[int] = mapped_column(ForeignKey("people_roster.id", ondelete="CASCADE"), primary_key=True)
    login: Mapped[str] = mapped_column(String(40), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    shift: Mapped[str] = mapped_column(String(32), primary_key=True)
    begins: Mapped[datetime]
    ends: Mapped[datetime]


class WishRow(Base):
    """Leave from `first` to `last`, or a shift given to `colleague`, for one of theirs where there is one."""

    __tablename__ = "people_wish"
    __table_args__ = (Index("ix_people_wish_state", "state", "first"), Index("ix_people_wish_login", "login"))

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    login: Mapped[str] = mapped_column(String(40))
    first: Mapped[date]
    last: Mapped[date]
    shift: Mapped[str | None] = mapped_column(String(32))
    colleague: Mapped[str | None] = mapped_column(String(40))
    their_day: Mapped[date | None]
    their_shift: Mapped[str | None] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(10))


class WishEntryRow(Base):
    """What was done about a wish, by whom; lines are only added."""

    __tablename__ = "people_wish_entry"

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    wish: Mapped[int] = mapped_column(ForeignKey("people_wish.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(40))
    act: Mapped[str] = mapped_column(String(10))
    text: Mapped[str] = mapped_column(Text)


class FaultRow(Base):
    """A fault of a system (ops.1). `to`: whom it was reported to; `due_at`: when it is to be mended.

    `entry`: its line in the shift log.
    """

    __tablename__ = "people_fault"
    __table_args__ = (Index("ix_people_fault_open", "recovered_at", "due_at"),)

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    severity: Mapped[str] = mapped_column(String(32))
    system: Mapped[str] = mapped_column(String(80))
    text: Mapped[str] = mapped_column(Text)
    to: Mapped[str] = mapped_column(String(80))
    began_at: Mapped[datetime]
    reported_at: Mapped[datetime]
    reported_by: Mapped[str] = mapped_column(String(40))
    due_at: Mapped[datetime]
    recovered_at: Mapped[datetime | None]
    alarmed_at: Mapped[datetime | None]
    entry: Mapped[int | None] = mapped_column(ForeignKey("people_shift_entry.id"), unique=True)


class FaultEntryRow(Base):
    """How a fault was followed: lines are only added."""

    __tablename__ = "people_fault_entry"

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    fault: Mapped[int] = mapped_column(ForeignKey("people_fault.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(40))
    act: Mapped[str] = mapped_column(String(10))
    text: Mapped[str] = mapped_column(Text)


class QuestionRow(Base):
    """A person doubts a figure of their own (csc.4.2); `shown` is what they saw."""

    __tablename__ = "people_question"
    __table_args__ = (Index("ix_people_question_login", "login", "at"),)

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    login: Mapped[str] = mapped_column(String(40))
    month: Mapped[date]
    figure: Mapped[str] = mapped_column(String(32))
    shown: Mapped[float | None] = mapped_column(Float)
    at: Mapped[datetime]
    text: Mapped[str] = mapped_column(Text)
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[str | None] = mapped_column(String(40))
    answer: Mapped[str] = mapped_column(Text, default="")


class AssessmentRow(Base):
    """A person's attendance and attitude in a month, as the supervisor assessed it (180.9.3), once."""

    __tablename__ = "people_assessment"

    login: Mapped[str] = mapped_column(String(40), primary_key=True)
    month: Mapped[date] = mapped_column(primary_key=True)
    attendance: Mapped[dict[str, Any]] = mapped_column(JSON)
    attitude: Mapped[str] = mapped_column(String(8))
    remark: Mapped[str] = mapped_column(Text)
    by: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]


class RemindedRow(Base):
    """What was reminded of once, and when."""

    __tablename__ = "people_reminded"

    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    at: Mapped[datetime]


class TargetRow(Base):
    """What is to be reached in a month: by the centre (`scope` is empty), `group:…` or `person:…`."""

    __tablename__ = "people_target"

    month: Mapped[date] = mapped_column(primary_key=True)
    figure: Mapped[str] = mapped_column(String(32), primary_key=True)
    scope: Mapped[str] = mapped_column(String(48), primary_key=True)
    value: Mapped[float] = mapped_column(Float)
    by: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]
