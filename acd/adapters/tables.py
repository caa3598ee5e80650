"""Tables of the exchange: the call ledger, the seats, the breaches and what is known of each node."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Identity, Index, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from runtime.clock import utc_now
from runtime.database import Base


class CallRow(Base):
    """One row a call (Asterisk's linked id). Durations in milliseconds; `known` says how it is known."""

    __tablename__ = "acd_call"
    __table_args__ = (
        Index("ix_acd_call_started", "started_at"),
        Index("ix_acd_call_open", "node", "ended_at"),
        Index("ix_acd_call_caller", "caller", "started_at"),
    )

    id: Mapped[str] = mapped_column(String(80), primary_key=True)
    node: Mapped[str] = mapped_column(String(16))
    caller: Mapped[str] = mapped_column(String(64))
    caller_name: Mapped[str] = mapped_column(String(80))
    dialled: Mapped[str] = mapped_column(String(64))
    trunk: Mapped[str] = mapped_column(String(32))
    customer: Mapped[int | None]
    customer_class: Mapped[str] = mapped_column(String(20))
    stage: Mapped[str] = mapped_column(String(20))
    queue: Mapped[str] = mapped_column(String(32))
    seat: Mapped[str] = mapped_column(String(32))
    started_at: Mapped[datetime]
    stage_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    outcome: Mapped[str] = mapped_column(String(20))
    hung_up_by: Mapped[str] = mapped_column(String(10))
    ring_ms: Mapped[int] = mapped_column(BigInteger)
    wait_ms: Mapped[int] = mapped_column(BigInteger)
    talk_ms: Mapped[int] = mapped_column(BigInteger)
    hold_ms: Mapped[int] = mapped_column(BigInteger)
    known: Mapped[str] = mapped_column(String(14))
    trace: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    direction: Mapped[str] = mapped_column(String(10), server_default="inbound")


class LegRow(Base):
    """One channel of a call: the caller's, or a seat's."""

    __tablename__ = "acd_leg"

    id: Mapped[str] = mapped_column(String(80), primary_key=True)
    call: Mapped[str] = mapped_column(ForeignKey("acd_call.id", ondelete="CASCADE"), index=True)
    channel: Mapped[str] = mapped_column(String(120))
    seat: Mapped[str] = mapped_column(String(32))
    started_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    cause: Mapped[int | None]


class IntervalRow(Base):
    """A stretch of a call: waiting, a seat ringing, talk, hold, a message being recorded."""

    __tablename__ = "acd_interval"

    call: Mapped[str] = mapped_column(ForeignKey("acd_call.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(10))
    queue: Mapped[str] = mapped_column(String(32))
    seat: Mapped[str] = mapped_column(String(32))
    leg: Mapped[str] = mapped_column(String(80))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    result: Mapped[str] = mapped_column(String(12))


class TransferRow(Base):
    """A seat sent its caller on: to whom, why, with which ticket, and what became of it."""

    __tablename__ = "acd_transfer"

    call: Mapped[str] = mapped_column(ForeignKey("acd_call.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(10))
    seat: Mapped[str] = mapped_column(String(32))
    to: Mapped[str] = mapped_column(String(32))
    at: Mapped[datetime]
    why: Mapped[str] = mapped_column(Text)
    ticket: Mapped[str] = mapped_column(String(40))
    result: Mapped[str] = mapped_column(String(10))


class SeatRow(Base):
    """A position with a phone. `state` is derived (acd/rules/seat.py) and kept for whoever looks.

    `profile` says what the phone is: `sip`, a SIP telephone or softphone, or `browser`, the console itself.
    """

    __tablename__ = "acd_seat"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    node: Mapped[str] = mapped_column(String(16))
    title: Mapped[str] = mapped_column(String(80))
    post: Mapped[str] = mapped_column(String(20))
    secret: Mapped[str] = mapped_column(String(64))
    profile: Mapped[str] = mapped_column(String(8), default="sip", server_default="sip")
    agent: Mapped[str | None] = mapped_column(String(40))
    not_ready: Mapped[str | None] = mapped_column(String(40))
    phone: Mapped[bool] = mapped_column(default=False)
    device: Mapped[str] = mapped_column(String(16), default="UNAVAILABLE")
    state: Mapped[str] = mapped_column(String(12), default="offline")
    since: Mapped[datetime]
    call: Mapped[str | None] = mapped_column(String(80))
    ring_due: Mapped[datetime | None]
    wrap_up_until: Mapped[datetime | None]
    set_by: Mapped[str | None] = mapped_column(String(40))
    forced: Mapped[bool] = mapped_column(default=False, server_default=false())
    queues: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list, server_default="[]")


class StretchRow(Base):
    """A seat was in one state from then to then (acd/rules/stretches.py); the last one is open."""

    __tablename__ = "acd_stretch"
    __table_args__ = (Index("ix_acd_stretch_began", "began_at"), Index("ix_acd_stretch_ended", "ended_at"))

    seat: Mapped[str] = mapped_column(String(32), primary_key=True)
    began_at: Mapped[datetime] = mapped_column(primary_key=True)
    agent: Mapped[str | None] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(12))
    reason: Mapped[str | None] = mapped_column(String(40))
    by: Mapped[str] = mapped_column(String(40))
    forced: Mapped[bool]
    ended_at: Mapped[datetime | None]
    length_ms: Mapped[int | None] = mapped_column(BigInteger)


class MoveRow(Base):
    """A temporary move of a seat into a queue or out of it (180.9.2); `ended_by` empty: its time was over."""

    __tablename__ = "acd_move"
    __table_args__ = (Index("ix_acd_move_open", "node", "ended_at"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    node: Mapped[str] = mapped_column(String(16))
    seat: Mapped[str] = mapped_column(String(32))
    queue: Mapped[str] = mapped_column(String(32))
    into: Mapped[bool]
    by: Mapped[str] = mapped_column(String(40))
    began_at: Mapped[datetime]
    until: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str] = mapped_column(String(40))


class AlarmRow(Base):
    """A pre-warning or breach, by event time; `noticed_at` is our own clock when it was decided.

    The id is `{kind}:{leg}`: told twice, an alarm is still one alarm.
    """

    __tablename__ = "acd_alarm"
    __table_args__ = (Index("ix_acd_alarm_at", "at"),)

    id: Mapped[str] = mapped_column(String(110), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    clause: Mapped[str] = mapped_column(String(20))
    call: Mapped[str] = mapped_column(String(80))
    leg: Mapped[str] = mapped_column(String(80))
    queue: Mapped[str] = mapped_column(String(32))
    seat: Mapped[str] = mapped_column(String(32))
    since: Mapped[datetime]
    at: Mapped[datetime]
    noticed_at: Mapped[datetime]
    withdrawn: Mapped[bool] = mapped_column(default=False)


def alarm_row(  # noqa: PLR0913 (what an alarm says)
    kind: str,
    mark: str,
    *,
    clause: str,
    since: datetime,
    at: datetime,
    call: str = "",
    leg: str = "",
    queue: str = "",
    seat: str = "",
) -> dict[str, object]:
    """An alarm decided now; `mark` tells it from others of its kind."""
    return {
        "id": f"{kind}:{mark}",
        "kind": kind,
        "clause": clause,
        "call": call,
        "leg": leg,
        "queue": queue,
        "seat": seat,
        "since": since,
        "at": at,
        "noticed_at": utc_now(),
        "withdrawn": False,
    }


class WaitRow(Base):
    """A wait that is over: how long an idle seat stood beside the caller, and how long none did."""

    __tablename__ = "acd_wait"
    __table_args__ = (Index("ix_acd_wait_since", "since"),)

    call: Mapped[str] = mapped_column(String(80), primary_key=True)
    since: Mapped[datetime] = mapped_column(primary_key=True)
    queue: Mapped[str] = mapped_column(String(32))
    ended_at: Mapped[datetime]
    idle_ms: Mapped[int] = mapped_column(BigInteger)
    no_seat_ms: Mapped[int] = mapped_column(BigInteger)
    breached: Mapped[bool]


class EmergencyRow(Base):
    """Emergency mode from its beginning to its end (csc.6.3); at most one is open. Drills are marked."""

    __tablename__ = "acd_emergency"

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    began_at: Mapped[datetime]
    began_by: Mapped[str] = mapped_column(String(40))
    reason: Mapped[str] = mapped_column(String(200))
    voicemail: Mapped[bool]
    drill: Mapped[bool]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None] = mapped_column(String(40))
    plan: Mapped[str | None] = mapped_column(String(32))
    conclusion: Mapped[str] = mapped_column(Text, default="", server_default="")
    concluded_by: Mapped[str | None] = mapped_column(String(40))


class CallInRow(Base):
    """Somebody who was told of an emergency: from the standby roster, or at a seat. `message`: by which."""

    __tablename__ = "acd_call_in"

    emergency: Mapped[int] = mapped_column(ForeignKey("acd_emergency.id"), primary_key=True)
    login: Mapped[str] = mapped_column(String(40), primary_key=True)
    standby: Mapped[bool]
    message: Mapped[str | None] = mapped_column(String(32))


class NodeRow(Base):
    """How far the facts of one Asterisk node have been taken in; what came later is read from its files."""

    __tablename__ = "acd_node"

    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    seen_until: Mapped[datetime]
    booted_at: Mapped[datetime | None]


class MonitorRow(Base):
    """A listener's own telephone: a SIP account that is no seat and in no queue; its line as it is now."""

    __tablename__ = "acd_monitor"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    node: Mapped[str] = mapped_column(String(16))
    login: Mapped[str] = mapped_column(String(40), unique=True)
    profile: Mapped[str] = mapped_column(String(8), default="sip", server_default="sip")
    secret: Mapped[str] = mapped_column(String(64))
    phone: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(String(12), default="free")
    mode: Mapped[str] = mapped_column(String(10), default="listen")
    awaited: Mapped[str] = mapped_column(String(40), default="")


class ListeningRow(Base):
    """One call listened to by one person; heard from `started_at` on. `modes`: which since when."""

    __tablename__ = "acd_listening"
    __table_args__ = (
        Index("ix_acd_listening_listener", "listener", "asked_at"),
        Index("ix_acd_listening_agent", "agent", "asked_at"),
        Index("ix_acd_listening_open", "node", "ended_at"),
    )

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    node: Mapped[str] = mapped_column(String(16))
    listener: Mapped[str] = mapped_column(String(40))
    agent: Mapped[str] = mapped_column(String(40))
    seat: Mapped[str] = mapped_column(String(32))
    call: Mapped[str] = mapped_column(String(80))
    mode: Mapped[str] = mapped_column(String(10))
    modes: Mapped[list[list[str]]] = mapped_column(JSON)
    asked_at: Mapped[datetime]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(String(20), default="")
