"""A call as the ledger keeps it: legs and intervals by event time; the rest is derived from them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from config.centre import CustomerClass


class Stage(StrEnum):
    """How far the caller got. The last two are ends."""

    ARRIVED = "arrived"
    NOTICE = "notice"
    MENU = "menu"
    ROUTED = "routed"
    FALLBACK = "fallback"
    WAITING = "waiting"
    RINGING = "ringing"
    TALKING = "talking"
    VOICEMAIL = "voicemail"
    RECORDING = "recording"
    RECORDED = "recorded"
    DIALLING = "dialling"
    PLAYED = "played"
    ENDED = "ended"


class Direction(StrEnum):
    """Who called whom; `internal` is a seat's own call, `listening` a supervisor's on somebody else's."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"
    INTERNAL = "internal"
    LISTENING = "listening"


class Outcome(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    ABANDONED = "abandoned"  # waited, and hung up unserved
    VOICEMAIL = "voicemail"
    LEFT_EARLY = "left_early"  # hung up in the notice or the menu
    NOT_SERVED = "not_served"
    CALL_BACK = "call_back"  # left the line for a promised call-back
    NOT_REACHED = "not_reached"  # a call out that nobody answered


class Known(StrEnum):
    OBSERVED = "observed"
    RECONSTRUCTED = "reconstructed"
    UNKNOWN = "unknown"


PROMISED_NOTE = "call-back promised"


class Kind(StrEnum):
    WAIT = "wait"
    RING = "ring"
    TALK = "talk"
    HOLD = "hold"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Leg:
    id: str
    channel: str
    seat: str
    started_at: datetime
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    cause: int | None = None
    bridge: str = ""


@dataclass(frozen=True, slots=True)
class Interval:
    """`result` says how it ended: answered, missed, abandoned, left."""

    kind: Kind
    started_at: datetime
    queue: str = ""
    seat: str = ""
    leg: str = ""
    ended_at: datetime | None = None
    result: str = ""

    @property
    def length(self) -> timedelta:
        return (self.ended_at or self.started_at) - self.started_at


@dataclass(frozen=True, slots=True)
class Call:
    id: str
    started_at: datetime
    stage_at: datetime
    caller: str = ""
    caller_name: str = ""
    dialled: str = ""
    trunk: str = ""
    customer: int | None = None
    customer_class: str = CustomerClass.ORDINARY
    stage: Stage = Stage.ARRIVED
    queue: str = ""
    seat: str = ""
    position: int = 0
    hung_up_by: str = "unknown"
    ended_at: datetime | None = None
    known: Known = Known.OBSERVED
    legs: tuple[Leg, ...] = ()
    intervals: tuple[Interval, ...] = ()
    trace: tuple[str, ...] = ()
    direction: Direction = Direction.INBOUND

    @property
    def answered_at(self) -> datetime | None:
        return next((part.started_at for part in self.intervals if part.kind is Kind.TALK), None)

    @property
    def is_over(self) -> bool:
        return self.ended_at is not None

    @property
    def outcome(self) -> Outcome:
        if not self.is_over:
            return Outcome.OPEN
        kinds = {part.kind for part in self.intervals}
        if Kind.TALK in kinds:
            return Outcome.ANSWERED
        if self.direction is Direction.OUTBOUND:
            reached = any(leg.answered_at and not leg.seat for leg in self.legs)
            return Outcome.ANSWERED if reached else Outcome.NOT_REACHED
        return self._outcome_without_talk(kinds)

    def _outcome_without_talk(self, kinds: set[Kind]) -> Outcome:
        if PROMISED_NOTE in self.trace:
            return Outcome.CALL_BACK
        if Kind.MESSAGE in kinds:
            return Outcome.VOICEMAIL
        if Kind.WAIT in kinds and self.hung_up_by == "caller":
            return Outcome.ABANDONED
        return Outcome.LEFT_EARLY if self.hung_up_by == "caller" else Outcome.NOT_SERVED

    def total(self, kind: Kind) -> timedelta:
        return sum((part.length for part in self.intervals if part.kind is kind), timedelta())

    @property
    def ring(self) -> timedelta:
        """How long the seat that answered rang; without an answer, the last one that did."""
        rings = [part for part in self.intervals if part.kind is Kind.RING]
        answered = [part for part in rings if part.result == "answered"]
        return (answered or rings)[-1].length if rings else timedelta()

    def leg(self, leg_id: str) -> Leg | None:
        return next((leg for leg in self.legs if leg.id == leg_id), None)
