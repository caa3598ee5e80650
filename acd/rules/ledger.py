"""The call ledger: facts in, one call with its legs and intervals out. Pure; a call that ended is final."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from acd.rules import facts, talks
from acd.rules.call import Call, Direction, Interval, Kind, Known, Leg, Stage, Transfer, TransferKind
from acd.rules.facts import Fact
from acd.rules.intervals import Which, begin, end
from acd.rules.outbound import OUT
from acd.rules.trace import entries_of

NAME_LENGTH = 80
NUMBER_LENGTH = 64


def step(call: Call | None, fact: Fact) -> Call:
    """The call after the fact. Facts of an ended call change nothing: AMI may send some twice."""
    if call is None:
        out = fact.call.startswith(OUT)
        call = Call(fact.call, fact.at, fact.at, direction=Direction.OUTBOUND if out else Direction.INBOUND)
    change = _CHANGES.get(type(fact))
    return call if change is None or call.is_over else change(call, fact)


def close(call: Call, at: datetime, known: Known) -> Call:
    """End a call whose own end was never heard: everything open ends at `at`."""
    at = max(at, call.stage_at)
    legs = tuple(leg if leg.ended_at else replace(leg, ended_at=at) for leg in call.legs)
    return _over(replace(call, legs=legs, known=known), at)


def clean(text: str, length: int) -> str:
    """What a caller's telephone claims, without control characters and not longer than our column."""
    return "".join(sign for sign in text if sign.isprintable())[:length]


def _leg_started(call: Call, fact: facts.LegStarted) -> Call:
    if call.leg(fact.leg):
        return call
    leg = Leg(fact.leg, fact.channel, fact.seat, fact.at)
    if fact.listens:
        return replace(call, legs=(*call.legs, leg), direction=Direction.LISTENING)
    began = bool(fact.seat) and fact.leg == fact.call  # the linked id is the id of the leg that began it
    outbound = call.direction is Direction.OUTBOUND
    direction = Direction.INTERNAL if began and not outbound else call.direction
    call = replace(call, legs=(*call.legs, leg), direction=direction)
    if fact.seat or len(call.legs) > 1 or outbound:
        return call
    return replace(
        call,
        caller=clean(fact.caller, NUMBER_LENGTH),
        caller_name=clean(fact.caller_name, NAME_LENGTH),
        dialled=clean(fact.dialled, NUMBER_LENGTH),
    )


def _leg_answered(call: Call, fact: facts.LegAnswered) -> Call:
    return _with_leg(call, fact.leg, answered_at=fact.at)


def _leg_hanging_up(call: Call, fact: facts.LegHangingUp) -> Call:
    """The first to put the phone down ended the call, if it was the caller, or the seat in talk."""
    call = _with_leg(call, fact.leg, hanging_up=True)
    leg, talk = call.leg(fact.leg), call.open_parts(Kind.TALK)
    if leg is None or call.hung_up_by != "unknown":
        return call
    if leg is not call.caller_leg and fact.leg not in {part.leg for part in talk}:
        return call
    by = "system" if fact.by_system else "caller" if leg is call.caller_leg else "seat"
    return replace(call, hung_up_by=by)


def _leg_ended(call: Call, fact: facts.LegEnded) -> Call:
    call = _with_leg(call, fact.leg, ended_at=fact.at, cause=fact.cause, bridge="")
    call = talks.gone(call, fact.leg, fact.at)
    if not all(leg.ended_at for leg in call.legs):
        return call
    by = "system" if call.hung_up_by == "unknown" else call.hung_up_by
    return _over(replace(call, hung_up_by=by), fact.at)


def _stage_reached(call: Call, fact: facts.StageReached) -> Call:
    detail = fact.detail
    call = replace(
        _at_stage(call, Stage(fact.stage), fact.at),
        trunk=detail.get("trunk", call.trunk),
        dialled=detail.get("dialled") or call.dialled,
        queue=detail.get("queue", call.queue),
        customer=int(detail["customer"]) if detail.get("customer") else call.customer,
        customer_class=detail.get("class", call.customer_class),
        direction=Direction(detail["direction"]) if detail.get("direction") else call.direction,
        trace=(*call.trace, *entries_of(fact.at, detail, fact.decision)),
    )
    if call.stage is Stage.RECORDING:
        return begin(call, Interval(Kind.MESSAGE, fact.at))
    return end(call, fact.at, lambda part: part.kind is Kind.MESSAGE, "left")


def _queue_joined(call: Call, fact: facts.QueueJoined) -> Call:
    call = begin(call, Interval(Kind.WAIT, fact.at, queue=fact.queue))
    return replace(_at_stage(call, Stage.WAITING, fact.at), queue=fact.queue, position=fact.position)


def _queue_left(call: Call, fact: facts.QueueLeft) -> Call:
    """Answered, given up or sent on: AMI's own word for it is not to be trusted, the caller's hang-up is."""
    gone = call.hung_up_by == "caller" and not any(part.kind is Kind.TALK for part in call.intervals)
    return end(call, fact.at, lambda part: part.kind is Kind.WAIT, "abandoned" if gone else "left")


def _seat_rang(call: Call, fact: facts.SeatRang) -> Call:
    ring = Interval(Kind.RING, fact.at, queue=fact.queue or call.queue, seat=fact.seat, leg=fact.leg)
    return replace(_at_stage(begin(call, ring), Stage.RINGING, fact.at), seat=fact.seat)


def _seat_missed(call: Call, fact: facts.SeatMissed) -> Call:
    call = end(call, fact.at, _ring_of(fact.seat), "missed")
    return _at_stage(call, Stage.WAITING, fact.at) if call.stage is Stage.RINGING else call


def _seat_answered(call: Call, fact: facts.SeatAnswered) -> Call:
    call = _waited_well(end(call, fact.at, _ring_of(fact.seat), "answered"), fact)
    queue = fact.queue or call.queue
    return replace(talks.take_charge(call, fact.leg, fact.seat, queue, fact.at), queue=queue)


def _waited_well(call: Call, fact: facts.SeatAnswered) -> Call:
    """The caller left the queue for a seat; Asterisk says so a moment before it says which."""
    call = end(call, fact.at, lambda part: part.kind is Kind.WAIT, "answered")
    waits = [part for part in call.intervals if part.kind is Kind.WAIT]
    parts = tuple(
        replace(part, result="answered") if waits and part is waits[-1] else part for part in call.intervals
    )
    return replace(call, intervals=parts)


def _bridge_joined(call: Call, fact: facts.BridgeJoined) -> Call:
    return talks.joined(_with_leg(call, fact.leg, bridge=fact.bridge), fact.leg, fact.at)


def _leg_replaced(call: Call, fact: facts.LegReplaced) -> Call:
    """The old leg left the bridge a moment before; the talk goes on."""
    if call.leg(fact.leg) or call.leg(fact.replaces) is None:
        return call
    leg = Leg(fact.leg, fact.channel, fact.seat, fact.at, answered_at=fact.at, bridge=fact.bridge)
    call = replace(call, legs=(*call.legs, leg))
    return talks.take_charge(call, leg.id, leg.seat, call.queue, fact.at)


def _bridge_left(call: Call, fact: facts.BridgeLeft) -> Call:
    """Talk ends when either side leaves the bridge; AgentComplete comes late and with wrong reasons."""
    return talks.left(_with_leg(call, fact.leg, bridge="", moved=True), fact.at)


def _held(call: Call, fact: facts.Held) -> Call:
    return talks.left(_with_leg(call, fact.leg, holding=True), fact.at)


def _resumed(call: Call, fact: facts.Resumed) -> Call:
    return talks.joined(_with_leg(call, fact.leg, holding=False), fact.leg, fact.at)


def _transfer_asked(call: Call, fact: facts.TransferAsked) -> Call:
    asked = Transfer(TransferKind(fact.kind), fact.seat, fact.to, fact.at, fact.why, fact.ticket)
    return call if asked in call.transfers else replace(call, transfers=(*call.transfers, asked))


_CHANGES: dict[type[Fact], Callable[[Call, Any], Call]] = {
    facts.LegStarted: _leg_started,
    facts.LegAnswered: _leg_answered,
    facts.LegHangingUp: _leg_hanging_up,
    facts.LegEnded: _leg_ended,
    facts.StageReached: _stage_reached,
    facts.QueueJoined: _queue_joined,
    facts.QueueLeft: _queue_left,
    facts.SeatRang: _seat_rang,
    facts.SeatMissed: _seat_missed,
    facts.SeatAnswered: _seat_answered,
    facts.TransferAsked: _transfer_asked,
    facts.BridgeJoined: _bridge_joined,
    facts.LegReplaced: _leg_replaced,
    facts.BridgeLeft: _bridge_left,
    facts.Held: _held,
    facts.Resumed: _resumed,
}


def _at_stage(call: Call, stage: Stage, at: datetime) -> Call:
    return replace(call, stage=stage, stage_at=at)


def _with_leg(call: Call, leg_id: str, **changes: Any) -> Call:  # noqa: ANN401 (fields of Leg)
    legs = tuple(replace(leg, **changes) if leg.id == leg_id else leg for leg in call.legs)
    return replace(call, legs=legs)


def _ring_of(seat: str) -> Which:
    return lambda part: part.kind is Kind.RING and part.seat == seat


def _over(call: Call, at: datetime) -> Call:
    waiting = next((p for p in call.intervals if p.kind is Kind.WAIT and not p.ended_at), None)
    call = end(call, at, lambda part: part is waiting, "abandoned")
    call = end(call, at, lambda _: True, "left")
    return replace(_at_stage(call, Stage.ENDED, at), ended_at=at)
