"""Facts the exchange announces. Times are event times; durations in milliseconds."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class CallChanged:
    """A call reached another stage: notice, menu, waiting, ringing, talking, voicemail."""

    topic: ClassVar[str] = "call/{call}/stage"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    started_at: datetime
    stage: str
    caller: str  # masked
    customer_class: str
    queue: str
    seat: str
    direction: str = "inbound"  # or outbound, internal, listening


@dataclass(frozen=True, slots=True)
class CallEnded:
    """`known` is observed, reconstructed or unknown; `hung_up_by` caller, seat, system or unknown."""

    topic: ClassVar[str] = "call/{call}/ended"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    started_at: datetime
    node: str
    outcome: str
    hung_up_by: str
    caller: str  # masked
    customer_class: str
    queue: str
    seat: str
    ring_ms: int
    wait_ms: int
    talk_ms: int
    known: str
    direction: str = "inbound"


@dataclass(frozen=True, slots=True)
class SeatChanged:
    """`reason` is why the seat is not ready; `wrap_up_until` the end of the time after a talk."""

    topic: ClassVar[str] = "seat/{seat}/state"
    retain: ClassVar[bool] = True

    seat: str
    at: datetime
    state: str
    reason: str | None
    agent: str | None
    phone: bool
    call: str | None
    ring_due: datetime | None
    wrap_up_until: datetime | None


@dataclass(frozen=True, slots=True)
class QueueChanged:
    """`longest_since`: since when the first caller waits."""

    topic: ClassVar[str] = "queue/{queue}/state"
    retain: ClassVar[bool] = True

    queue: str
    at: datetime
    waiting: int
    longest_since: datetime | None
    ready: int


@dataclass(frozen=True, slots=True)
class AnswerPreWarned:
    """The seat has rung for most of the limit (180.1.3)."""

    topic: ClassVar[str] = "alarm/pre_warning/{call}"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    seat: str
    queue: str
    since: datetime
    due: datetime


@dataclass(frozen=True, slots=True)
class AnswerBreached:
    """An idle seat let a call ring past the limit (180.1.3). `at` is the limit by event time."""

    topic: ClassVar[str] = "alarm/breach/{call}"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    seat: str
    queue: str
    since: datetime
    noticed_at: datetime


@dataclass(frozen=True, slots=True)
class WaitBreached:
    """A caller waited past the queue's limit beside an idle seat (180.1.3); `no_seat_ms` is not in it."""

    topic: ClassVar[str] = "alarm/wait_breach/{call}"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    queue: str
    since: datetime
    noticed_at: datetime
    no_seat_ms: int


@dataclass(frozen=True, slots=True)
class WaitForgiven:
    """The exchange's own times prove that a seat rang within the limit after all."""

    topic: ClassVar[str] = "alarm/wait_withdrawn/{call}"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    queue: str


@dataclass(frozen=True, slots=True)
class EmergencyChanged:
    """Emergency mode began or ended (csc.6.3); `by` is the login who switched it."""

    topic: ClassVar[str] = "emergency/state"
    retain: ClassVar[bool] = True

    at: datetime
    running: bool
    voicemail: bool
    drill: bool
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class BreachWithdrawn:
    """The answer's own time proves that the seat was within the limit after all."""

    topic: ClassVar[str] = "alarm/withdrawn/{call}"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    seat: str
    queue: str
