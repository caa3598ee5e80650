"""Tables of calls out: call-backs, lists and their numbers, attempts, do-not-call numbers, reminders."""

from datetime import datetime

from sqlalchemy import ForeignKey, Identity, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from runtime.database import Base

_OPEN_CALL_BACK = text("state IN ('waiting', 'calling')")
_OPEN_ATTEMPT = text("state <> 'ended'")


class CallBackRow(Base):
    """A promise, one open one a number. `waiting_since` and `priority` are its place in the line.

    `ticket` holds the question, where there is one.
    """

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
    ticket: Mapped[str | None] = mapped_column(String(20))


class AttemptRow(Base):
    """One dialling, written before it is dialled; `known` as in the ledger."""

    __tablename__ = "acd_attempt"
    __table_args__ = (
        Index(
            "uq_acd_attempt_open",
            "kind",
            "subject",
            unique=True,
            sqlite_where=_OPEN_ATTEMPT,
            postgresql_where=_OPEN_ATTEMPT,
        ),
        Index("ix_acd_attempt_state", "node", "state"),
    )

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    kind: Mapped[str] = mapped_column(String(10))
    subject: Mapped[int]
    node: Mapped[str] = mapped_column(String(16))
    number: Mapped[str] = mapped_column(String(32))
    queue: Mapped[str] = mapped_column(String(32))
    seat: Mapped[str] = mapped_column(String(32), default="")
    prompt: Mapped[str] = mapped_column(String(80), default="")
    state: Mapped[str] = mapped_column(String(10), default="planned")
    planned_at: Mapped[datetime]
    dialled_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    result: Mapped[str] = mapped_column(String(20), default="")
    known: Mapped[str] = mapped_column(String(14), default="")


class ListRow(Base):
    """Numbers to be called in order. `mode` person: an agent speaks; message: `prompt` is played."""

    __tablename__ = "acd_outbound_list"

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    mode: Mapped[str] = mapped_column(String(10))
    queue: Mapped[str] = mapped_column(String(32))
    prompt: Mapped[str] = mapped_column(String(80))
    hours: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(10), default="paused")
    made_by: Mapped[str] = mapped_column(String(40))
    made_at: Mapped[datetime]


class ListNumberRow(Base):
    """A number of a list. `turn` is its place; one that did not answer goes behind all others."""

    __tablename__ = "acd_outbound_number"
    __table_args__ = (
        Index("uq_acd_outbound_number", "list", "number", unique=True),
        Index("ix_acd_outbound_number_turn", "list", "state", "turn"),
    )

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    list: Mapped[int] = mapped_column(ForeignKey("acd_outbound_list.id", ondelete="CASCADE"))
    number: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(120))
    turn: Mapped[int]
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    unanswered: Mapped[bool] = mapped_column(default=False)
    tries: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime]
    result: Mapped[str] = mapped_column(String(20), default="")


class DoNotCallRow(Base):
    """Who asked not to be called: lists never dial the number."""

    __tablename__ = "acd_do_not_call"

    number: Mapped[str] = mapped_column(String(32), primary_key=True)
    by: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]


class ReminderRow(Base):
    """What an agent is told at its time. `history` has a line for each postponement."""

    __tablename__ = "acd_reminder"
    __table_args__ = (Index("ix_acd_reminder_state", "state", "due_at"),)

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    agent: Mapped[str] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(String(400))
    number: Mapped[str] = mapped_column(String(32))
    due_at: Mapped[datetime]
    warn_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    made_by: Mapped[str] = mapped_column(String(40))
    told_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    history: Mapped[str] = mapped_column(Text, default="")
