"""What can be heard of a call, typed: all that the ledger and the watch know of Asterisk."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Fact:
    """`at` is the event's own time; `call` the linked id that all legs of a call share."""

    at: datetime
    call: str


@dataclass(frozen=True, slots=True)
class LegStarted(Fact):
    """`seat` is empty for the caller's leg."""

    leg: str
    channel: str
    seat: str
    caller: str
    caller_name: str
    dialled: str
    listens: bool = False  # a listener's own telephone


@dataclass(frozen=True, slots=True)
class LegAnswered(Fact):
    leg: str


@dataclass(frozen=True, slots=True)
class LegHangingUp(Fact):
    """The party of this leg put the phone down, or (`by_system`) the exchange ended it."""

    leg: str
    by_system: bool


@dataclass(frozen=True, slots=True)
class LegEnded(Fact):
    leg: str
    cause: int


@dataclass(frozen=True, slots=True)
class StageReached(Fact):
    """The dialplan says how far the caller got; `detail` holds what else it says, by lower-case name.

    `decision`: why the call goes where it goes (acd/rules/trace.py).
    """

    stage: str
    detail: dict[str, str]
    decision: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class QueueJoined(Fact):
    queue: str
    position: int


@dataclass(frozen=True, slots=True)
class QueueLeft(Fact):
    queue: str


@dataclass(frozen=True, slots=True)
class SeatRang(Fact):
    queue: str
    seat: str
    leg: str
    channel: str


@dataclass(frozen=True, slots=True)
class SeatMissed(Fact):
    """The seat stopped ringing without an answer."""

    queue: str
    seat: str


@dataclass(frozen=True, slots=True)
class SeatAnswered(Fact):
    queue: str
    seat: str
    leg: str


@dataclass(frozen=True, slots=True)
class TransferAsked(Fact):
    """A seat sends its caller on, or asks another seat first; what we or its phone ordered of Asterisk.

    `to` is a seat or a destination of the centre; `why` and `ticket` go along with the caller.
    """

    kind: str
    seat: str
    to: str
    why: str = ""
    ticket: str = ""


@dataclass(frozen=True, slots=True)
class BridgeJoined(Fact):
    leg: str
    bridge: str


@dataclass(frozen=True, slots=True)
class LegReplaced(Fact):
    """A leg took another one's place in its bridge: a browser's phone after a refresh of its page."""

    leg: str
    channel: str
    seat: str
    bridge: str
    replaces: str


@dataclass(frozen=True, slots=True)
class BridgeLeft(Fact):
    leg: str
    bridge: str


@dataclass(frozen=True, slots=True)
class Held(Fact):
    leg: str


@dataclass(frozen=True, slots=True)
class Resumed(Fact):
    leg: str
