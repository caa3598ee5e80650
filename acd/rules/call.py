"""A call as the ledger keeps it: legs and intervals by event time; the rest is derived from them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from acd.rules.trace import Entry, last_way
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
    ON_HOLD = "on_hold"
    VOICEMAIL = "voicemail"
    RECORDING = "recording"
    RECORDED = "recorded"
    PROMISED = "promised"  # a call-back
    REFUSED = "refused"
    DIALLING = "dialling"
    PLAYED = "played"
    SURVEY = "survey"  # the seat hung up, the caller is asked for a rating
    RATED = "rated"
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
    ABANDONED = "abandoned"  # waited, or was told to, and hung up unserved
    VOICEMAIL = "voicemail"
    LEFT_EARLY = "left_early"  # hung up in the notice or the menu
    NOT_SERVED = "not_served"
    PROMISED = "promised"  # was promised a call-back
    REFUSED = "refused"  # a blocked caller
    NOT_REACHED = "not_reached"  # a call out that nobody answered


_ENDS = {"call_back": Outcome.PROMISED, "refuse": Outcome.REFUSED}  # ways to end of the routing table


class Known(StrEnum):
    OBSERVED = "observed"
    RECONSTRUCTED = "reconstructed"
    UNKNOWN = "unknown"


class Kind(StrEnum):
    """A call has one talk at most at any time: its seat is in charge of the caller, also while holding."""

    WAIT = "wait"
    RING = "ring"
    TALK = "talk"
    HOLD = "hold"
    CONSULT = "consult"  # seats among themselves, once for each of them
    CONFERENCE = "conference"  # a seat that talks along with the one in charge
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
    holding: bool = False  # by the phone's own key: still in the bridge, not in the talk
    hanging_up: bool = False
    moved: bool = False  # was in a bridge and left it


@dataclass(frozen=True, slots=True)
class Interval:
    """`result` says how it ended: answered, missed, abandoned, left, held, resumed, transferred."""

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


class TransferKind(StrEnum):
    BLIND = "blind"
    ATTENDED = "attended"


@dataclass(frozen=True, slots=True)
class Transfer:
    """Seat `seat` sent its caller to `to` (a seat or a destination), and said why."""

    kind: TransferKind
    seat: str
    to: str
    at: datetime
    why: str = ""
    ticket: str = ""


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
    trace: tuple[Entry, ...] = ()
    direction: Direction = Direction.INBOUND
    transfers: tuple[Transfer, ...] = ()

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
        if Kind.MESSAGE in kinds:
            return Outcome.VOICEMAIL
        if (way := last_way(self.trace)) in _ENDS:
            return _ENDS[way]
        if (Kind.WAIT in kinds or way == "queue") and self.hung_up_by == "caller":
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

    @property
    def caller_leg(self) -> Leg | None:
        return next((leg for leg in self.legs if not leg.seat), None)

    @property
    def in_charge(self) -> Interval | None:
        """The open talk or hold: whose caller it is."""
        kinds = {Kind.TALK, Kind.HOLD}
        return next((part for part in self.intervals if part.kind in kinds and not part.ended_at), None)

    def open_parts(self, *kinds: Kind) -> list[Interval]:
        return [part for part in self.intervals if part.kind in kinds and part.ended_at is None]

    @property
    def recorded_leg(self) -> Leg:
        """The recording hangs on the leg that began the call."""
        return self.leg(self.id) or self.legs[0]

    def leg(self, leg_id: str) -> Leg | None:
        return next((leg for leg in self.legs if leg.id == leg_id), None)
