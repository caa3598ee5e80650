"""Figures of calls, of seats that rang, of breaches, of promised call-backs and of live listening."""

from collections.abc import Mapping

from sqlalchemy import String, and_, cast, inspect, literal, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.selectable import FromClause

from acd.adapters.figures import ServiceLevel
from acd.adapters.outbound_tables import CallBackRow
from acd.adapters.tables import AlarmRow, CallRow, IntervalRow, ListeningRow, StretchRow
from acd.rules.call import Direction, Kind, Known, Outcome
from config.regulation import implements
from reports.adapters.figures.terms import Expression, Figure, Source, Terms, count, mean, share
from runtime.database import Base

SECOND = 1000.0  # milliseconds of the ledger


def table_of(row: type[Base]) -> FromClause:
    table = inspect(row).local_table
    assert isinstance(table, FromClause)
    return table


def _agent_at(seat: InstrumentedAttribute[str], at: Expression) -> Expression:
    """Who sat there: the seat's stretch that had begun last."""
    return (
        select(StretchRow.agent)
        .where(StretchRow.seat == seat, StretchRow.began_at <= at)
        .order_by(StretchRow.began_at.desc())
        .limit(1)
        .scalar_subquery()
    )


CALLS = Source(
    "calls",
    table_of(CallRow),
    CallRow.started_at,
    CallRow.id,
    {
        "node": CallRow.node,
        "queue": CallRow.queue,
        "customer_class": CallRow.customer_class,
        "seat": CallRow.seat,
        "outcome": CallRow.outcome,
        "known": CallRow.known,
    },
    {
        "at": CallRow.started_at,
        "phone": CallRow.caller,
        "queue": CallRow.queue,
        "seat": CallRow.seat,
        "outcome": CallRow.outcome,
        "wait": CallRow.wait_ms / SECOND,
        "talk": CallRow.talk_ms / SECOND,
        "known": CallRow.known,
    },
    CallRow.direction == Direction.INBOUND,
    "calls",
    CallRow.id,
)
_RING_OF_CALL = table_of(IntervalRow).join(table_of(CallRow), CallRow.id == IntervalRow.call)
RINGS = Source(
    "rings",
    _RING_OF_CALL,
    CallRow.started_at,
    IntervalRow.call + literal("/") + cast(IntervalRow.number, String),
    {
        "queue": IntervalRow.queue,
        "seat": IntervalRow.seat,
        "person": _agent_at(IntervalRow.seat, IntervalRow.started_at),
    },
    {
        "at": IntervalRow.started_at,
        "phone": CallRow.caller,
        "queue": IntervalRow.queue,
        "seat": IntervalRow.seat,
        "result": IntervalRow.result,
        "known": CallRow.known,
    },
    and_(IntervalRow.kind == Kind.RING, IntervalRow.ended_at.is_not(None)),
    "calls",
    CallRow.id,
)
STRETCHES = Source(
    "stretches",
    table_of(StretchRow),
    StretchRow.began_at,
    StretchRow.seat + literal("/") + cast(StretchRow.began_at, String),
    {"person": StretchRow.agent, "seat": StretchRow.seat},
    {
        "at": StretchRow.began_at,
        "person": StretchRow.agent,
        "seat": StretchRow.seat,
        "seat_state": StretchRow.state,
        "reason": StretchRow.reason,
        "length": StretchRow.length_ms / SECOND,
    },
    and_(StretchRow.agent.is_not(None), StretchRow.length_ms.is_not(None)),
)
BREACHES = Source(
    "breaches",
    table_of(AlarmRow),
    AlarmRow.at,
    AlarmRow.id,
    {
        "queue": AlarmRow.queue,
        "seat": AlarmRow.seat,
        "person": _agent_at(AlarmRow.seat, AlarmRow.since),
    },
    {"at": AlarmRow.at, "queue": AlarmRow.queue, "seat": AlarmRow.seat, "clause": AlarmRow.clause},
    AlarmRow.withdrawn.is_(False),
    "calls",
    AlarmRow.call,
)
CALL_BACKS = Source(
    "call_backs",
    table_of(CallBackRow),
    CallBackRow.promised_at,
    cast(CallBackRow.id, String),
    {"queue": CallBackRow.queue, "customer_class": CallBackRow.customer_class, "result": CallBackRow.result},
    {
        "at": CallBackRow.promised_at,
        "phone": CallBackRow.number,
        "queue": CallBackRow.queue,
        "due": CallBackRow.due_at,
        "reached": CallBackRow.reached_at,
        "result": CallBackRow.result,
    },
    page="calls",
    opens=CallBackRow.call,
)
LISTENING = Source(
    "listening",
    table_of(ListeningRow),
    ListeningRow.asked_at,
    ListeningRow.id,
    {"person": ListeningRow.agent, "listener": ListeningRow.listener, "seat": ListeningRow.seat},
    {
        "at": ListeningRow.started_at,
        "listener": ListeningRow.listener,
        "person": ListeningRow.agent,
        "seat": ListeningRow.seat,
        "mode": ListeningRow.mode,
    },
    ListeningRow.started_at.is_not(None),
    "calls",
    ListeningRow.call,
)


@implements("180.8.2", "csc.3.3.a", "ops.3", "ops.5", "ops.6", "csc.3.1.b")
def of_calls(terms: Terms) -> Mapping[str, Figure]:
    """The same conditions as on the floor; the limit is that of the period's first day."""
    level = ServiceLevel.on(terms.centre, terms.period.first)
    offered, chances = level.offered, and_(level.offered, ~level.abandoned_short)
    talked = CallRow.talk_ms > 0
    return {
        "calls": count(CALLS, CALLS.base),
        "offered": count(CALLS, offered),
        "answered": count(CALLS, offered & level.answered),
        "connect_rate": share(CALLS, level.answered, chances),
        "connect_rate_of_all": share(CALLS, level.answered, offered),
        "within_limit_rate": share(CALLS, level.in_time, chances),
        "abandoned": count(CALLS, offered & level.abandoned & ~level.abandoned_short),
        "abandoned_short": count(CALLS, offered & level.abandoned_short),
        "voicemails": count(CALLS, CallRow.outcome == Outcome.VOICEMAIL),
        "mean_wait": mean(CALLS, CallRow.wait_ms / SECOND, offered),
        "mean_talk": mean(CALLS, CallRow.talk_ms / SECOND, talked),
        "not_observed": share(CALLS, CallRow.known != Known.OBSERVED, CALLS.base),
        "breaches": count(BREACHES, AlarmRow.kind == "breach"),
        "wait_breaches": count(BREACHES, AlarmRow.kind == "wait_breach"),
        "call_backs": count(CALL_BACKS, CALL_BACKS.base),
        "call_backs_reached": count(CALL_BACKS, CallBackRow.reached_at.is_not(None)),
        "call_backs_kept": share(
            CALL_BACKS,
            CallBackRow.reached_at <= CallBackRow.due_at,
            CallBackRow.reached_at.is_not(None) | (CallBackRow.due_at <= terms.now),
        ),
    }


@implements("csc.4.2", "ops.8")
def of_agents() -> Mapping[str, Figure]:
    """What a person's own seat did: rings taken, how long talks and wrap-ups were, how often heard."""
    return {
        "rings": count(RINGS, RINGS.base),
        "ring_answer_rate": share(RINGS, IntervalRow.result == "answered", RINGS.base),
        "talks": count(STRETCHES, StretchRow.state == "talking"),
        "mean_own_talk": mean(STRETCHES, StretchRow.length_ms / SECOND, StretchRow.state == "talking"),
        "mean_wrap_up": mean(STRETCHES, StretchRow.length_ms / SECOND, StretchRow.state == "wrap_up"),
        "listened": count(LISTENING, LISTENING.base),
        "coached": count(LISTENING, ListeningRow.mode == "whisper"),
    }
