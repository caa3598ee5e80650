"""What state a seat is in, from its phone, its agent and its device. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class SeatState(StrEnum):
    OFFLINE = "offline"  # no phone registered: an agent is never available without one
    LOGGED_OUT = "logged_out"
    READY = "ready"
    NOT_READY = "not_ready"
    RINGING = "ringing"
    TALKING = "talking"
    ON_HOLD = "on_hold"
    WRAP_UP = "wrap_up"  # the time after a talk that belongs to the agent


@dataclass(frozen=True, slots=True)
class SeatFacts:
    """`device` is Asterisk's device state; `not_ready` the reason the agent or the watch gave."""

    phone: bool
    agent: str | None
    not_ready: str | None
    device: str
    wrapping_up: bool = False


_BUSY: Mapping[str, SeatState] = {
    "RINGING": SeatState.RINGING,
    "RINGINUSE": SeatState.TALKING,
    "INUSE": SeatState.TALKING,
    "BUSY": SeatState.TALKING,
    "ONHOLD": SeatState.ON_HOLD,
}


def seat_state(seat: SeatFacts) -> SeatState:
    """A seat in a call shows the call, whatever else holds."""
    if seat.device in _BUSY:
        return _BUSY[seat.device]
    if not seat.phone:
        return SeatState.OFFLINE
    if seat.agent is None:
        return SeatState.LOGGED_OUT
    if seat.wrapping_up:
        return SeatState.WRAP_UP
    return SeatState.NOT_READY if seat.not_ready else SeatState.READY
