"""Tables of routing: callers who are blocked, and call-backs that were promised."""

from datetime import datetime

from sqlalchemy import ForeignKey, Identity, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from runtime.database import Base


class BlockedCallerRow(Base):
    """A number that is not served, and why; without `until` for good."""

    __tablename__ = "acd_blocked_caller"

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    number: Mapped[str] = mapped_column(String(64), unique=True)
    reason: Mapped[str] = mapped_column(Text)
    login: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]
    until: Mapped[datetime | None]


class CallbackRow(Base):
    """A call-back promised to the caller of a call; open until it `done_at`."""

    __tablename__ = "acd_callback"
    __table_args__ = (Index("ix_acd_callback_due", "done_at", "due_at"),)

    call: Mapped[str] = mapped_column(ForeignKey("acd_call.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[str] = mapped_column(String(64))
    customer_class: Mapped[str] = mapped_column(String(20))
    queue: Mapped[str] = mapped_column(String(32))
    promised_at: Mapped[datetime]
    due_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
