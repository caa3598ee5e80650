"""Facts the exchange announces. Times are event times; durations in milliseconds."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from acd.rules.serving import Service


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
    """`reason` is why the seat is not ready; `wrap_up_until` the end of the time after a talk.

    `set_by` chose to be ready or not, None for the system; `forced`: a supervisor did.
    """

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
    set_by: str | None = None
    forced: bool = False
    queues: tuple[Service, ...] = ()


@dataclass(frozen=True, slots=True)
class SeatRemoved:
    """There is no such seat any more; its retained state goes with it."""

    topic: ClassVar[str] = "seat/{seat}/removed"
    retain: ClassVar[bool] = False
    clears: ClassVar[str] = "seat/{seat}/state"

    seat: str
    at: datetime


@dataclass(frozen=True, slots=True)
class QueueChanged:
    """Of the queue as it stands at one node. `longest_since`: since when the first caller waits."""

    topic: ClassVar[str] = "queue/{queue}/state/{node}"
    retain: ClassVar[bool] = True

    queue: str
    node: str
    at: datetime
    waiting: int
    longest_since: datetime | None
    ready: int


@dataclass(frozen=True, slots=True)
class ListeningChanged:
    """A listener's own line is in another state. Whom it hears is in the books only, not on the bus."""

    topic: ClassVar[str] = "listening/{listener}/state"
    retain: ClassVar[bool] = False

    listener: str
    at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class QueueFigures:
    """A queue for wall boards: now, and since the day began. No share while nothing was counted.

    `abandoned` is without `abandoned_short` (the centre's `short_abandon`); the shares of `_all` are with it.
    """

    topic: ClassVar[str] = "queue/{queue}/figures"
    retain: ClassVar[bool] = True

    queue: str
    at: datetime
    waiting: int
    longest_since: datetime | None
    ready: int
    offered: int
    answered: int
    answered_within_limit: int
    within_limit_share: float | None
    within_limit_share_of_all: float | None
    connect_rate: float | None
    connect_rate_of_all: float | None
    abandoned: int
    abandoned_short: int


@dataclass(frozen=True, slots=True)
class NotReadyOverdrawn:
    """The seat has been not ready for longer than its reason allows (ops.2.1)."""

    topic: ClassVar[str] = "alarm/overdrawn/{seat}"
    retain: ClassVar[bool] = False

    seat: str
    at: datetime
    agent: str
    reason: str
    since: datetime


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


@dataclass(frozen=True, slots=True)
class CallbackPromised:
    """No senior was idle for a class customer (180.1.9): somebody calls back before `due_at`."""

    topic: ClassVar[str] = "call/{call}/callback"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    due_at: datetime
    caller: str  # masked
    customer_class: str
    queue: str
    priority: int


@dataclass(frozen=True, slots=True)
class CallTransferred:
    """Seat `seat` sends its caller to `to`, a seat or a destination; `kind` is blind or attended."""

    topic: ClassVar[str] = "call/{call}/transfer"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    kind: str
    seat: str
    to: str
    ticket: str
    caller: str  # masked
    customer_class: str


@dataclass(frozen=True, slots=True)
class HoldReminded:
    """The seat has its caller on hold for long."""

    topic: ClassVar[str] = "seat/{seat}/hold_reminder"
    retain: ClassVar[bool] = False

    seat: str
    at: datetime
    call: str
    since: datetime


@dataclass(frozen=True, slots=True)
class CallerForgotten:
    """A caller was on hold too long, the reminder notwithstanding."""

    topic: ClassVar[str] = "alarm/forgotten/{call}"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    seat: str
    queue: str
    since: datetime


@dataclass(frozen=True, slots=True)
class RecordingPaused:
    """A seat has something said that must not be kept; the recording is silent `until` then at most."""

    topic: ClassVar[str] = "call/{call}/recording_paused"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    seat: str
    by: str
    until: datetime


@dataclass(frozen=True, slots=True)
class RecordingResumed:
    topic: ClassVar[str] = "call/{call}/recording_resumed"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    seat: str
    paused_at: datetime


# Calls out (csc.3.1.b, hot.4.3, hot.4.4)


@dataclass(frozen=True, slots=True)
class CallBackChanged:
    """A promised call-back: waiting, calling, reached, given_up or withdrawn."""

    topic: ClassVar[str] = "outbound/call_back/{callback}"
    retain: ClassVar[bool] = False

    callback: int
    at: datetime
    state: str
    number: str  # masked
    queue: str
    waiting_since: datetime
    due_at: datetime
    tries: int
    result: str


@dataclass(frozen=True, slots=True)
class CallBackAlarm:
    """A call-back comes near its two hours (kind `warning`) or is `late` for them (csc.3.1.b)."""

    topic: ClassVar[str] = "alarm/call_back/{callback}"
    retain: ClassVar[bool] = False

    callback: int
    at: datetime
    kind: str
    queue: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class AttemptEnded:
    """One dialling is over; `kind` call_back or list, `known` as in the ledger."""

    topic: ClassVar[str] = "outbound/attempt/{attempt}"
    retain: ClassVar[bool] = False

    attempt: int
    at: datetime
    kind: str
    subject: int
    call: str
    number: str  # masked
    result: str
    known: str


@dataclass(frozen=True, slots=True)
class ListChanged:
    """A list runs, is paused, stopped, or done."""

    topic: ClassVar[str] = "outbound/list/{list}"
    retain: ClassVar[bool] = False

    list: int
    at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class ReminderTold:
    """What an agent is to do soon (`pre_warning`) or now (`due`); `seat` is where they sit, if anywhere."""

    topic: ClassVar[str] = "outbound/reminder/{agent}"
    retain: ClassVar[bool] = False

    reminder: int
    agent: str
    seat: str
    at: datetime
    kind: str
    due_at: datetime
