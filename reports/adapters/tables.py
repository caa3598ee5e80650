"""Tables of the reports: forms as they were proposed and approved, reports as made, surges found."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Float, Identity, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from runtime.database import Base


class FormRow(Base):
    """A version of a form that somebody proposed; in force from its approval on (180.8.5).

    The first version of a form is the one of the file and stands in no row.
    """

    __tablename__ = "reports_form"
    __table_args__ = (UniqueConstraint("form", "version"),)

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    form: Mapped[str] = mapped_column(String(32))
    version: Mapped[int]
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    why: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(10))
    proposed_by: Mapped[str] = mapped_column(String(40))
    proposed_at: Mapped[datetime]
    decided_by: Mapped[str | None] = mapped_column(String(40))
    decided_at: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(Text)


class ReportRow(Base):
    """A report of one form for one period, in the version of its form that held when it was made.

    `tables` are the figures as they were counted; after release they stay as they are.
    """

    __tablename__ = "reports_report"
    __table_args__ = (
        UniqueConstraint("form", "period", "last"),
        Index("ix_reports_report_due", "due_at"),
    )

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    form: Mapped[str] = mapped_column(String(32))
    version: Mapped[int]
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    period: Mapped[str] = mapped_column(String(8))
    first: Mapped[date]
    last: Mapped[date]
    due_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(10))
    tables: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    generated_by: Mapped[str] = mapped_column(String(40))
    generated_at: Mapped[datetime]
    checked_by: Mapped[str | None] = mapped_column(String(40))
    checked_at: Mapped[datetime | None]
    released_by: Mapped[str | None] = mapped_column(String(40))
    released_at: Mapped[datetime | None]


class SurgeRow(Base):
    """Many alike complaints in a short time: proposed, then approved or refused by a person."""

    __tablename__ = "reports_surge"
    __table_args__ = (Index("ix_reports_surge_found", "found_at"),)

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    area: Mapped[str] = mapped_column(String(40))
    business: Mapped[str] = mapped_column(String(20))
    word: Mapped[str] = mapped_column(String(40))
    tickets: Mapped[list[str]] = mapped_column(JSON)
    expected: Mapped[float] = mapped_column(Float)
    found_at: Mapped[datetime]
    grown_at: Mapped[datetime]
    announcement: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(10))
    decided_by: Mapped[str | None] = mapped_column(String(40))
    decided_at: Mapped[datetime | None]
    parent: Mapped[str | None] = mapped_column(String(20))
