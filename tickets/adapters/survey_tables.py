"""Tables of the satisfaction survey: what was asked, who is called again, disputes, facts with consent."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Identity, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from runtime.database import Base


class SurveyRow(Base):
    """A customer asked once: of an answered ticket (`round` counts its answers), or of a call by voice menu.

    `handler` is whose work is judged, `department` the one that replied. `repeat`: the customer had to
    complain again. `score` 0 to 100 stands with state answered only.
    """

    __tablename__ = "tickets_survey"
    __table_args__ = (
        Index("uq_tickets_survey_round", "ticket", "round", unique=True),
        Index("uq_tickets_survey_call", "call", unique=True),
        Index("ix_tickets_survey_state", "state", "due_at"),
        Index("ix_tickets_survey_ended", "ended_at"),
    )

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    ticket: Mapped[str | None] = mapped_column(ForeignKey("tickets_ticket.number"))
    round: Mapped[int | None]
    call: Mapped[str | None] = mapped_column(String(80))
    channel: Mapped[str] = mapped_column(String(8))  # phone, voice
    state: Mapped[str] = mapped_column(String(10))
    phone: Mapped[str] = mapped_column(String(64))
    handler: Mapped[str] = mapped_column(String(40))
    department: Mapped[str | None] = mapped_column(String(32))
    repeat: Mapped[bool]
    opened_at: Mapped[datetime]
    due_at: Mapped[datetime]
    tries: Mapped[int] = mapped_column(default=0)
    surveyor: Mapped[str | None] = mapped_column(String(40))
    ended_at: Mapped[datetime | None]
    score: Mapped[int | None]
    opinion: Mapped[str] = mapped_column(Text, default="")
    reasons: Mapped[list[str]] = mapped_column(JSON, default=list)
    cause: Mapped[str] = mapped_column(String(24), default="")
    amends: Mapped[str] = mapped_column(String(12), default="")


class FollowUpRow(Base):
    """A call that the supervisor owes a dissatisfied customer: `step` 1, and 2 that confirms (csc.5.2.b)."""

    __tablename__ = "tickets_follow_up"
    __table_args__ = (Index("ix_tickets_follow_up_open", "done_at", "due_at"),)

    survey: Mapped[int] = mapped_column(ForeignKey("tickets_survey.id"), primary_key=True)
    step: Mapped[int] = mapped_column(primary_key=True)
    due_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    by: Mapped[str | None] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(Text, default="")


class DisputeRow(Base):
    """A survey that contradicts what the customer says, and the manager hotline's ruling (180.10.2).

    `at_fault`: the colleague or department who is held to account where the fault is ours.
    """

    __tablename__ = "tickets_dispute"
    __table_args__ = (Index("ix_tickets_dispute_open", "ruled_at", "raised_at"),)

    survey: Mapped[int] = mapped_column(ForeignKey("tickets_survey.id"), primary_key=True)
    raised_at: Mapped[datetime]
    raised_by: Mapped[str] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(Text)
    fault: Mapped[str | None] = mapped_column(String(10))
    at_fault: Mapped[str | None] = mapped_column(String(40))
    ruling: Mapped[str] = mapped_column(Text, default="")
    ruled_by: Mapped[str | None] = mapped_column(String(40))
    ruled_at: Mapped[datetime | None]


class CustomerFactsRow(Base):
    """What a customer said of themselves. A row is a consent: without one nothing is kept (180.5.6)."""

    __tablename__ = "tickets_customer_facts"

    survey: Mapped[int] = mapped_column(ForeignKey("tickets_survey.id"), primary_key=True)
    consented_at: Mapped[datetime]
    facts: Mapped[dict[str, str]] = mapped_column(JSON)
