"""Whose caller it is: one talk at a time, hold, consultation, conference; all read off the bridges. Pure.

Who is in one bridge with the caller talks with them. The first seat there is in charge until it is gone and
another one is there; a seat that left without hanging up has the caller on hold.
"""

from collections import Counter
from dataclasses import replace
from datetime import datetime

from acd.rules.call import Call, Interval, Kind, Leg, Stage
from acd.rules.intervals import begin, end, of


def take_charge(call: Call, leg: str, seat: str, queue: str, at: datetime) -> Call:
    """The talk is this seat's from now on; whoever had the caller has them no more."""
    if any(part.leg == leg for part in call.open_parts(Kind.TALK)):
        return call
    at = max([at, *(part.ended_at or part.started_at for part in call.intervals if part.kind is Kind.TALK)])
    same = next((part for part in call.open_parts(Kind.HOLD) if part.leg == leg), None)
    call = end(_handed_over(call, leg), at, of(leg, Kind.HOLD), "resumed")
    call = end(call, at, lambda part: part.kind in {Kind.TALK, Kind.HOLD}, "transferred")
    call = end(call, at, of(leg, Kind.CONSULT, Kind.CONFERENCE), "transferred")
    call = begin(call, Interval(Kind.TALK, at, queue=same.queue if same else queue, seat=seat, leg=leg))
    hung_up_by = "unknown" if call.hung_up_by == "seat" else call.hung_up_by
    return replace(call, stage=Stage.TALKING, stage_at=at, seat=seat or call.seat, hung_up_by=hung_up_by)


def _handed_over(call: Call, leg: str) -> Call:
    """A seat that had the caller may be gone a moment before the next one is there: nothing lies between."""
    kinds = {Kind.WAIT, Kind.RING, Kind.TALK, Kind.HOLD}
    last = next((part for part in reversed(call.intervals) if part.kind in kinds), None)
    if last is None or last.kind not in {Kind.TALK, Kind.HOLD} or last.result != "left" or last.leg == leg:
        return call
    handed = replace(last, result="transferred")
    return replace(call, intervals=tuple(handed if part is last else part for part in call.intervals))


def joined(call: Call, leg: str, at: datetime) -> Call:
    """The leg came into a bridge, or its phone ended its hold."""
    call = _talk(_consult(call, at), at)
    if _arrived_alone(call, leg):
        call = _alone(call, at)
    return _conference(call, at)


def left(call: Call, at: datetime) -> Call:
    """Somebody left a bridge, or holds by the phone's own key."""
    call = _talk(_consult(call, at), at)
    if not _present(call):
        call = _alone(call, at)
    return _conference(call, at)


def gone(call: Call, leg: str, at: datetime) -> Call:
    """The leg ended: all it had open ends with it."""
    return left(end(call, at, lambda part: part.leg == leg, "left"), at)


def _present(call: Call) -> list[Leg]:
    """Who is with the caller and speaks."""
    caller = call.caller_leg
    if caller is None or not caller.bridge:
        return []
    return [leg for leg in call.legs if leg.bridge == caller.bridge and leg is not caller and not leg.holding]


def _arrived_alone(call: Call, leg: str) -> bool:
    """The caller came into a room, and the seat in charge has left them, rather than being about to come."""
    caller, charge = call.caller_leg, call.in_charge
    if caller is None or charge is None or leg != caller.id or _present(call):
        return False
    own = call.leg(charge.leg)
    return own is not None and own.moved


def _talk(call: Call, at: datetime) -> Call:
    here, charge = _present(call), call.in_charge
    if not here:
        return call
    leg = next((leg for leg in here if charge and leg.id == charge.leg), here[0])
    return take_charge(call, leg.id, leg.seat, call.queue, at)


def _alone(call: Call, at: datetime) -> Call:
    """Nobody is with the caller: on hold, or the talk is over. Who is on the way shows it on arrival."""
    charge = call.in_charge
    if charge is None:
        return call
    leg, caller = call.leg(charge.leg), call.caller_leg
    if not all(one and not one.ended_at and not one.hanging_up for one in (leg, caller)):
        return end(call, at, lambda part: part.kind in {Kind.TALK, Kind.HOLD}, "left")
    if charge.kind is Kind.HOLD or not caller or not caller.bridge:
        return call
    call = end(call, at, of(charge.leg, Kind.TALK), "held")
    hold = Interval(
        Kind.HOLD, max(at, charge.started_at), queue=charge.queue, seat=charge.seat, leg=charge.leg
    )
    return replace(begin(call, hold), stage=Stage.ON_HOLD, stage_at=at)


def _conference(call: Call, at: datetime) -> Call:
    charge = call.in_charge
    others = {leg.id: leg for leg in _present(call) if charge is None or leg.id != charge.leg}
    call = end(call, at, lambda part: part.kind is Kind.CONFERENCE and part.leg not in others, "left")
    for leg in others.values():
        call = begin(call, Interval(Kind.CONFERENCE, at, seat=leg.seat, leg=leg.id))
    return call


def _consult(call: Call, at: datetime) -> Call:
    """Legs that share a bridge without the caller."""
    caller = call.caller_leg
    if caller is None:
        return call
    apart = [leg for leg in call.legs if leg.bridge and leg is not caller and leg.bridge != caller.bridge]
    company = Counter(leg.bridge for leg in apart)
    asking = {leg.id: leg for leg in apart if company[leg.bridge] > 1}
    call = end(call, at, lambda part: part.kind is Kind.CONSULT and part.leg not in asking, "left")
    for leg in asking.values():
        call = begin(call, Interval(Kind.CONSULT, at, seat=leg.seat, leg=leg.id))
    return call
