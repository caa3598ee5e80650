"""Tables of the tickets: the form, and the thread of dated entries its state is derived from."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from runtime.database import Base


class TicketRow(Base):
    """A complaint or suggestion form; `source` says by which channel it came."""

    __tablename__ = "tickets_ticket"
    __table_args__ = (Index("ix_tickets_ticket_created", "created_at"),)

    number: Mapped[str] = mapped_column(String(20), primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    business: Mapped[str] = mapped_column(String(20))
    nature: Mapped[str | None] = mapped_column(String(24))
    customer: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(64), index=True)
    address: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)
    urgent: Mapped[bool]
    source: Mapped[str] = mapped_column(String(12))
    call: Mapped[str | None] = mapped_column(String(80))
    recording: Mapped[str | None] = mapped_column(String(32), unique=True)
    owner: Mapped[str] = mapped_column(String(40))
    due_at: Mapped[datetime]
    created_at: Mapped[datetime]


class EntryRow(Base):
    """One dated entry of a ticket's thread; never changed, never deleted."""

    __tablename__ = "tickets_entry"

    ticket: Mapped[str] = mapped_column(ForeignKey("tickets_ticket.number"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    author: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
