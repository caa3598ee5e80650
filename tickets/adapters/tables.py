"""Tables of the tickets: form, thread, orders, visits and pictures, papers that came, deadlines, alarms."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Identity, Index, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from people.rules.branches import HQ
from runtime.database import Base

_CLOSED = text("state = 'closed'")  # and not archived yet: a few of very many


class TicketRow(Base):
    """A complaint or suggestion form; `source` says by which channel it came.

    `owner` has it now, `first_asked` took it first and answers for it to the end (net.0). `due_at` is the
    earliest of its running deadlines. `version` grows with every change. `fields` are those that forms.toml
    adds. `informant` passed the complaint on, a colleague's login or a name; `account` is the key account
    of the register, `account_level` what its repair limits go by (net.2.3). `branch` holds it (csc.2.1).
    """

    __tablename__ = "tickets_ticket"
    __table_args__ = (
        Index("ix_tickets_ticket_created", "created_at"),
        Index("ix_tickets_ticket_phone", "phone", "created_at"),
        Index("ix_tickets_ticket_owner", "owner", "state"),
        Index("ix_tickets_ticket_account", "account"),
        Index("ix_tickets_ticket_closed", "number", sqlite_where=_CLOSED, postgresql_where=_CLOSED),
        Index("ix_tickets_ticket_branch", "branch", "created_at"),
    )

    number: Mapped[str] = mapped_column(String(20), primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    business: Mapped[str] = mapped_column(String(20))
    nature: Mapped[str | None] = mapped_column(String(24))
    customer: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(64))
    address: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)
    urgent: Mapped[bool]
    source: Mapped[str] = mapped_column(String(12))
    call: Mapped[str | None] = mapped_column(String(80))
    recording: Mapped[str | None] = mapped_column(String(32), unique=True)
    owner: Mapped[str] = mapped_column(String(40))
    due_at: Mapped[datetime]
    created_at: Mapped[datetime]
    received_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(12))
    first_asked: Mapped[str] = mapped_column(String(40))
    grade: Mapped[str] = mapped_column(String(12))
    answer_by: Mapped[str] = mapped_column(String(12))
    version: Mapped[int]
    fields: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    informant: Mapped[str] = mapped_column(String(120), default="")
    account: Mapped[int | None]
    account_level: Mapped[str] = mapped_column(String(12), default="none")
    branch: Mapped[str] = mapped_column(String(12), default=HQ, server_default=HQ)


class ReaderRow(Base):
    """A branch that passed a ticket on, or took it in for another: it keeps reading it."""

    __tablename__ = "tickets_reader"

    ticket: Mapped[str] = mapped_column(ForeignKey("tickets_ticket.number"), primary_key=True)
    branch: Mapped[str] = mapped_column(ForeignKey("people_branch.code"), primary_key=True)


class EntryRow(Base):
    """One dated entry of a ticket's thread; never changed, never deleted."""

    __tablename__ = "tickets_entry"

    ticket: Mapped[str] = mapped_column(ForeignKey("tickets_ticket.number"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    author: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]
    body: Mapped[dict[str, Any]] = mapped_column(JSON)


class OrderRow(Base):
    """An order of a ticket: dispatch, chase, urge, return, second dispatch, written warning, reply.

    `refers_to` is the order it follows; `due_at` the department's deadline, where the order sets one.
    `fields` are those that its department must be told (net.3.1), `cause` what a reply found (net.3.2).
    """

    __tablename__ = "tickets_order"
    __table_args__ = (
        Index("ix_tickets_order_ticket", "ticket"),
        Index("ix_tickets_order_found", "department", "kind", "issued_at"),
        Index("ix_tickets_order_state", "state", "issued_at"),
        Index("ix_tickets_order_issued", "issued_at"),
    )

    id: Mapped[str] = mapped_column(String(28), primary_key=True)
    ticket: Mapped[str] = mapped_column(ForeignKey("tickets_ticket.number"))
    kind: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(12))
    department: Mapped[str] = mapped_column(String(32))
    refers_to: Mapped[str | None] = mapped_column(ForeignKey("tickets_order.id"))
    issuer: Mapped[str] = mapped_column(String(40))
    issued_at: Mapped[datetime]
    reviewer: Mapped[str | None] = mapped_column(String(40))
    reviewed_at: Mapped[datetime | None]
    review_note: Mapped[str] = mapped_column(Text)
    due_at: Mapped[datetime | None]
    urgent: Mapped[bool]
    text: Mapped[str] = mapped_column(Text)
    evidence: Mapped[str] = mapped_column(Text)
    fields: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    cause: Mapped[str | None] = mapped_column(String(24))


class VisitRow(Base):
    """An appointment at the customer's place (net.1.3): the `entry` that made it, and what became of it.

    `due_at` is what holds after it was moved.
    """

    __tablename__ = "tickets_visit"
    __table_args__ = (Index("ix_tickets_visit_due", "due_at"),)

    ticket: Mapped[str] = mapped_column(ForeignKey("tickets_ticket.number"), primary_key=True)
    entry: Mapped[int] = mapped_column(primary_key=True)
    order: Mapped[str] = mapped_column(ForeignKey("tickets_order.id"))
    department: Mapped[str] = mapped_column(String(32))
    made_by: Mapped[str] = mapped_column(String(40))
    made_at: Mapped[datetime]
    due_at: Mapped[datetime]
    moves: Mapped[int]
    arrived_at: Mapped[datetime | None]


class PictureRow(Base):
    """A picture of a handling report (net.1.6), kept with the ticket that it belongs to."""

    __tablename__ = "tickets_picture"
    __table_args__ = (Index("ix_tickets_picture_ticket", "ticket"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    ticket: Mapped[str] = mapped_column(ForeignKey("tickets_ticket.number"))
    order: Mapped[str] = mapped_column(ForeignKey("tickets_order.id"))
    name: Mapped[str] = mapped_column(String(120))
    media_type: Mapped[str] = mapped_column(String(24))
    by: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class IncomingRow(Base):
    """A letter, fax, e-mail, paper or visitor that arrived (180.2.2), and what became of it.

    `due_at` is when it has to be a ticket. `key` is the gateway's own: sent twice, it is still one paper.
    `reason` says why it was put aside, `branch` in whose inbox it lies.
    """

    __tablename__ = "tickets_incoming"
    __table_args__ = (
        Index("ix_tickets_incoming_state", "state", "due_at", "id"),
        Index("ix_tickets_incoming_received", "received_at", "id"),
        Index("ix_tickets_incoming_ticket", "ticket"),
    )

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    channel: Mapped[str] = mapped_column(String(12))
    sender: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(64))
    address: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)
    received_at: Mapped[datetime]
    due_at: Mapped[datetime]
    registered_at: Mapped[datetime]
    registered_by: Mapped[str] = mapped_column(String(40))
    key: Mapped[str | None] = mapped_column(String(80), unique=True)
    state: Mapped[str] = mapped_column(String(8))
    taken_by: Mapped[str | None] = mapped_column(String(40))
    taken_at: Mapped[datetime | None]
    ticket: Mapped[str | None] = mapped_column(ForeignKey("tickets_ticket.number"))
    settled_by: Mapped[str | None] = mapped_column(String(40))
    settled_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(Text, default="")
    branch: Mapped[str] = mapped_column(String(12), default=HQ)


class IncomingFileRow(Base):
    """The original itself: a scan, a fax, an e-mail, kept with the paper that it belongs to."""

    __tablename__ = "tickets_incoming_file"
    __table_args__ = (UniqueConstraint("paper", "sha256"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    paper: Mapped[int] = mapped_column(ForeignKey("tickets_incoming.id"))
    name: Mapped[str] = mapped_column(String(120))
    media_type: Mapped[str] = mapped_column(String(40))
    size: Mapped[int]
    by: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class ListItemRow(Base):
    """A business or nature that the centre added to the shipped ones (180.0.2, 180.0.3)."""

    __tablename__ = "tickets_list_item"
    __table_args__ = (UniqueConstraint("list", "value"),)

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    list: Mapped[str] = mapped_column(String(12))
    value: Mapped[str] = mapped_column(String(20))
    title_zh: Mapped[str] = mapped_column(String(40))
    title_en: Mapped[str] = mapped_column(String(60))


_WAKES = text("next_at IS NOT NULL")


class DeadlineRow(Base):
    """One clock of a ticket as it stands now; the thread explains how it came to this.

    `round` grows when it starts anew or is moved, `stage` counts what this round has raised, `next_at` is
    when the next stage comes.
    """

    __tablename__ = "tickets_deadline"
    __table_args__ = (
        Index("ix_tickets_deadline_next", "next_at", sqlite_where=_WAKES, postgresql_where=_WAKES),
    )

    ticket: Mapped[str] = mapped_column(ForeignKey("tickets_ticket.number"), primary_key=True)
    clock: Mapped[str] = mapped_column(String(24), primary_key=True)
    state: Mapped[str] = mapped_column(String(8))
    started_at: Mapped[datetime]
    due_at: Mapped[datetime]
    round: Mapped[int]
    stage: Mapped[int]
    next_at: Mapped[datetime | None]


class DeadlineAlarmRow(Base):
    """What a clock raised: its key lets no stage of a round be raised twice."""

    __tablename__ = "tickets_alarm"
    __table_args__ = (Index("ix_tickets_alarm_raised", "raised_at"),)

    ticket: Mapped[str] = mapped_column(ForeignKey("tickets_ticket.number"), primary_key=True)
    clock: Mapped[str] = mapped_column(String(24), primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    stage: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[str] = mapped_column(String(12))
    due_at: Mapped[datetime]
    owed_at: Mapped[datetime]
    raised_at: Mapped[datetime]
    told: Mapped[str] = mapped_column(String(40))
