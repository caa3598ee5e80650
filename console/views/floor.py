"""The floor: figures, queues, seats, live calls and alarms of now (180.9.2)."""

from datetime import datetime
from enum import StrEnum

from acd.rules.serving import Why
from config.centre import CustomerClass, Post
from console.views.answer import View
from console.views.emergency import EmergencyView


class SeatState(StrEnum):
    OFFLINE = "offline"
    LOGGED_OUT = "logged_out"
    READY = "ready"
    NOT_READY = "not_ready"
    RINGING = "ringing"
    TALKING = "talking"
    ON_HOLD = "on_hold"
    WRAP_UP = "wrap_up"


class Figures(View):
    """Today's figures. Rates are shares from 0 to 1, absent while nothing was counted.

    `abandoned_short` gave up too soon to be answered: they are in the rates `_of_all` only.
    """

    offered: int
    answered: int
    answered_within_limit: int
    abandoned: int
    abandoned_short: int
    connect_rate: float | None
    connect_rate_of_all: float | None
    connect_target: float
    within_limit_rate: float | None
    within_limit_rate_of_all: float | None


class Waiting(View):
    call: str
    since: datetime
    customer_class: CustomerClass
    position: int


class QueueView(View):
    """`no_seat_seconds`: how long callers waited today while no seat was idle."""

    name: str
    title_zh: str
    title_en: str
    limit_seconds: float
    waiting: tuple[Waiting, ...]
    ready: int
    figures: Figures
    no_seat_seconds: float


class ServiceView(View):
    """A queue that a seat serves or, without a penalty, is left out of; why, and until when if for a time."""

    queue: str
    penalty: int | None
    why: Why
    until: datetime | None


class SeatView(View):
    """`ring_due` ends the 15 seconds (180.1.3) of a ringing seat, `wrap_up_until` the time after a talk."""

    id: str
    title: str
    post: Post
    agent: str | None
    agent_name: str | None
    state: SeatState
    reason: str | None
    since: datetime
    phone: bool
    call: str | None
    ring_due: datetime | None
    wrap_up_until: datetime | None
    set_by: str | None
    forced: bool
    queues: tuple[ServiceView, ...]


class LiveCall(View):
    id: str
    caller: str
    customer_class: CustomerClass
    stage: str
    queue: str | None
    seat: str | None
    started_at: datetime
    since: datetime


class AlarmView(View):
    """The seat has rung `since`; `at` is when it was raised, `due` the limit it speaks of."""

    kind: str
    clause: str
    call: str
    seat: str
    queue: str
    since: datetime
    at: datetime
    due: datetime
    withdrawn: bool


class Floor(View):
    now: datetime
    limit_seconds: float
    figures: Figures
    queues: tuple[QueueView, ...]
    seats: tuple[SeatView, ...]
    calls: tuple[LiveCall, ...]
    alarms: tuple[AlarmView, ...]
    emergency: EmergencyView | None
