"""Tables of calls out: call-backs that were promised."""

from datetime import datetime

from sqlalchemy import Identity, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from runtime.database import Base

_OPEN_CALL_BACK = text("state IN ('waiting', 'calling')")


class CallBackRow(Base):
    """A promised call-back. `waiting_since` and `priority` are its place in the line; one open a number."""

    __tablename__ = "acd_callback"
    __table_args__ = (
        Index(
            "uq_acd_callback_open",
            "number",
            unique=True,
            sqlite_where=_OPEN_CALL_BACK,
            postgresql_where=_OPEN_CALL_BACK,
        ),
        Index("ix_acd_callback_state", "state", "next_at"),
    )

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    number: Mapped[str] = mapped_column(String(32))
    queue: Mapped[str] = mapped_column(String(32))
    priority: Mapped[int]
    waiting_since: Mapped[datetime]
    promised_at: Mapped[datetime]
    due_at: Mapped[datetime]
    warn_at: Mapped[datetime]
    reason: Mapped[str] = mapped_column(String(20))
    call: Mapped[str] = mapped_column(String(80))
    customer: Mapped[int | None]
    customer_class: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    tries: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime]
    result: Mapped[str] = mapped_column(String(20), default="")
    reached_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    alarm: Mapped[str] = mapped_column(String(10), default="")
