"""The call ledger: facts in, one call with its legs and intervals out. Pure; a call that ended is final."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from acd.rules import facts
from acd.rules.call import Call, Direction, Interval, Kind, Known, Leg, Stage
from acd.rules.facts import Fact
from acd.rules.outbound import OUT

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
    """The first to put the phone down ended the call, if it was the caller, or a seat in talk."""
    leg = call.leg(fact.leg)
    if leg is None or call.hung_up_by != "unknown":
        return call
    if leg.seat and not leg.bridge:
        return call
    by = "system" if fact.by_system else "seat" if leg.seat else "caller"
    return replace(call, hung_up_by=by)


def _leg_ended(call: Call, fact: facts.LegEnded) -> Call:
    call = _with_leg(call, fact.leg, ended_at=fact.at, cause=fact.cause, bridge="")
    call = _end(call, fact.at, lambda part: part.leg == fact.leg, "left")
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
        trace=(*call.trace, detail["note"]) if detail.get("note") else call.trace,
    )
    if call.stage is Stage.RECORDING:
        return _begin(call, Interval(Kind.MESSAGE, fact.at))
    return _end(call, fact.at, lambda part: part.kind is Kind.MESSAGE, "left")


def _queue_joined(call: Call, fact: facts.QueueJoined) -> Call:
    call = _begin(call, Interval(Kind.WAIT, fact.at, queue=fact.queue))
    return replace(_at_stage(call, Stage.WAITING, fact.at), queue=fact.queue, position=fact.position)


def _queue_left(call: Call, fact: facts.QueueLeft) -> Call:
    """Answered, given up or sent on: AMI's own word for it is not to be trusted, the caller's hang-up is."""
    gone = call.hung_up_by == "caller" and not any(part.kind is Kind.TALK for part in call.intervals)
    return _end(call, fact.at, lambda part: part.kind is Kind.WAIT, "abandoned" if gone else "left")


def _seat_rang(call: Call, fact: facts.SeatRang) -> Call:
    ring = Interval(Kind.RING, fact.at, queue=fact.queue, seat=fact.seat, leg=fact.leg)
    return replace(_at_stage(_begin(call, ring), Stage.RINGING, fact.at), seat=fact.seat)


def _seat_missed(call: Call, fact: facts.SeatMissed) -> Call:
    call = _end(call, fact.at, _ring_of(fact.seat), "missed")
    return _at_stage(call, Stage.WAITING, fact.at) if call.stage is Stage.RINGING else call


def _seat_answered(call: Call, fact: facts.SeatAnswered) -> Call:
    call = _end(call, fact.at, _ring_of(fact.seat), "answered")
    call = _waited_well(call, fact)
    talk = Interval(Kind.TALK, fact.at, queue=fact.queue, seat=fact.seat, leg=fact.leg)
    return replace(_at_stage(_begin(call, talk), Stage.TALKING, fact.at), seat=fact.seat, queue=fact.queue)


def _waited_well(call: Call, fact: facts.SeatAnswered) -> Call:
    """The caller left the queue for a seat; Asterisk says so a moment before it says which."""
    call = _end(call, fact.at, lambda part: part.kind is Kind.WAIT, "answered")
    waits = [part for part in call.intervals if part.kind is Kind.WAIT]
    parts = tuple(
        replace(part, result="answered") if waits and part is waits[-1] else part for part in call.intervals
    )
    return replace(call, intervals=parts)


def _bridge_joined(call: Call, fact: facts.BridgeJoined) -> Call:
    call = _with_leg(call, fact.leg, bridge=fact.bridge)
    return _talk_began(call, fact) if call.direction is Direction.OUTBOUND else call


def _talk_began(call: Call, fact: facts.BridgeJoined) -> Call:
    """No queue says of a call-back that seat and customer talk: they do when both are in the bridge."""
    joined = [leg for leg in call.legs if leg.bridge == fact.bridge]
    seat = next((leg for leg in joined if leg.seat), None)
    if seat is None or all(leg.seat for leg in joined):
        return call
    talk = Interval(Kind.TALK, fact.at, queue=call.queue, seat=seat.seat, leg=seat.id)
    return replace(_at_stage(_begin(call, talk), Stage.TALKING, fact.at), seat=seat.seat)


def _bridge_left(call: Call, fact: facts.BridgeLeft) -> Call:
    """Talk ends when either side leaves the bridge; AgentComplete comes late and with wrong reasons."""
    bridged = {leg.id for leg in call.legs if leg.bridge == fact.bridge}
    call = _with_leg(call, fact.leg, bridge="")
    caller_left = not (leg := call.leg(fact.leg)) or not leg.seat
    ends: Callable[[Interval], bool] = lambda part: (  # noqa: E731 (a name for what follows)
        part.kind in {Kind.TALK, Kind.HOLD}
        and (part.leg == fact.leg or (caller_left and part.leg in bridged))
    )
    return _end(call, fact.at, ends, "left")


def _held(call: Call, fact: facts.Held) -> Call:
    leg = call.leg(fact.leg)
    return _begin(call, Interval(Kind.HOLD, fact.at, seat=leg.seat if leg else "", leg=fact.leg))


def _resumed(call: Call, fact: facts.Resumed) -> Call:
    return _end(call, fact.at, lambda part: part.kind is Kind.HOLD and part.leg == fact.leg, "resumed")


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
    facts.BridgeJoined: _bridge_joined,
    facts.BridgeLeft: _bridge_left,
    facts.Held: _held,
    facts.Resumed: _resumed,
}


def _at_stage(call: Call, stage: Stage, at: datetime) -> Call:
    return replace(call, stage=stage, stage_at=at)


def _with_leg(call: Call, leg_id: str, **changes: Any) -> Call:  # noqa: ANN401 (fields of Leg)
    legs = tuple(replace(leg, **changes) if leg.id == leg_id else leg for leg in call.legs)
    return replace(call, legs=legs)


def _begin(call: Call, part: Interval) -> Call:
    same = any(p.kind is part.kind and p.leg == part.leg and p.ended_at is None for p in call.intervals)
    return call if same else replace(call, intervals=(*call.intervals, part))


def _end(call: Call, at: datetime, which: Callable[[Interval], bool], result: str) -> Call:
    return replace(call, intervals=tuple(_ended(call.intervals, at, which, result)))


def _ended(
    parts: tuple[Interval, ...], at: datetime, which: Callable[[Interval], bool], result: str
) -> Iterator[Interval]:
    for part in parts:
        open_one = part.ended_at is None and which(part)
        yield replace(part, ended_at=max(at, part.started_at), result=result) if open_one else part


def _ring_of(seat: str) -> Callable[[Interval], bool]:
    return lambda part: part.kind is Kind.RING and part.seat == seat


def _over(call: Call, at: datetime) -> Call:
    waiting = next((p for p in call.intervals if p.kind is Kind.WAIT and not p.ended_at), None)
    call = _end(call, at, lambda part: part is waiting, "abandoned")
    call = _end(call, at, lambda _: True, "left")
    return replace(_at_stage(call, Stage.ENDED, at), ended_at=at)
