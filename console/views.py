"""What the console answers: the contract between server and browser. `openapi.py` writes it down."""

from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from config.centre import CustomerClass, Post


class View(BaseModel):
    """An answer. Times are aware UTC, durations seconds."""

    model_config = ConfigDict(frozen=True, from_attributes=True)


class Titled(View):
    value: str
    title_zh: str
    title_en: str


class Problem(View):
    """Every refusal looks like this; `field` names the input that is wrong."""

    code: str
    message_zh: str
    message_en: str
    field: str | None = None


# Who is here


class Screen(StrEnum):
    FLOOR = "floor"
    REVIEW = "review"
    CALLS = "calls"
    TICKETS = "tickets"
    STATUS = "status"


class User(View):
    login: str
    name: str
    posts: tuple[Post, ...]
    centre: str
    screens: tuple[Screen, ...]


class SignIn(BaseModel):
    login: str = Field(min_length=1, max_length=64)
    password: str = Field(min_length=1, max_length=256)


class SessionView(View):
    user: User


class Health(View):
    ok: bool
    version: str


# The floor


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
    """Today's figures. Rates are shares from 0 to 1, absent while nothing was counted."""

    offered: int
    answered: int
    answered_within_limit: int
    abandoned: int
    abandoned_short: int
    connect_rate: float | None
    within_limit_rate: float | None


class Waiting(View):
    call: str
    since: datetime
    customer_class: CustomerClass
    position: int


class QueueView(View):
    name: str
    title_zh: str
    title_en: str
    limit_seconds: float
    waiting: tuple[Waiting, ...]
    ready: int


class SeatView(View):
    """`ring_due` is the end of the 15 seconds (180.1.3) while the seat rings."""

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


class SeatChange(BaseModel):
    state: Literal["ready", "not_ready"]
    reason: str | None = Field(default=None, max_length=40)


# The call ledger


class CallRow(View):
    """One row of the ledger; `caller` is masked, `known` says how the row is known."""

    id: str
    started_at: datetime
    ended_at: datetime | None
    caller: str
    customer_class: CustomerClass
    queue: str | None
    seat: str | None
    ring_seconds: float | None
    wait_seconds: float | None
    talk_seconds: float | None
    hung_up_by: str | None
    outcome: str
    known: str
    recording: str | None


class CallPage(View):
    """Newest first; `next_before` asks for the page after."""

    calls: tuple[CallRow, ...]
    next_before: str | None


class Interval(View):
    kind: str
    started_at: datetime
    ended_at: datetime | None
    queue: str
    seat: str
    result: str


class CallDetail(View):
    call: CallRow
    intervals: tuple[Interval, ...]
    trace: tuple[str, ...]


# Recordings, transcripts, drafts


class RecordingView(View):
    id: str
    duration_seconds: float
    channels: int
    sha256: str


class Peaks(View):
    """Loudest sample of every step, 0 to 1, one list a channel."""

    channels: tuple[tuple[float, ...], ...]
    per_second: int


class WordView(View):
    text: str
    start: float
    end: float
    confidence: float
    speaker: Literal["caller", "seat"]


class TranscriptView(View):
    engine: str
    model: str
    words: tuple[WordView, ...]


class Evidence(View):
    """Where a field was heard: seconds, the first and the last word's index, their text."""

    start: float
    end: float
    first: int
    last: int
    text: str


class FieldView(View):
    value: str | bool | None
    confidence: float | None = None
    evidence: tuple[Evidence, ...] = ()


class DraftCall(View):
    id: str
    caller: str
    customer_class: CustomerClass
    started_at: datetime
    ended_at: datetime | None


class DraftRow(View):
    id: str
    state: str
    due_at: datetime
    caller: str
    duration_seconds: float
    kind: str | None
    business: str | None
    nature: str | None
    urgent: bool
    confidence: float | None


class Drafts(View):
    now: datetime
    drafts: tuple[DraftRow, ...]


class Draft(View):
    id: str
    state: str
    due_at: datetime
    version: int
    recording: RecordingView
    call: DraftCall
    transcript: TranscriptView | None
    fields: dict[str, FieldView]
    missing: tuple[str, ...]
    edited_by: str | None
    ticket: str | None


FieldValues = dict[str, str | bool | None]


class DraftChange(BaseModel):
    version: int
    fields: FieldValues


class Refusal(BaseModel):
    version: int
    reason: str = Field(min_length=1, max_length=400)


class Confirmed(View):
    ticket: str


# Tickets


class TicketRow(View):
    """`phone` is masked in lists."""

    number: str
    kind: str
    business: str
    nature: str | None
    customer: str
    phone: str
    urgent: bool
    source: str
    owner: str
    due_at: datetime
    created_at: datetime


class TicketPage(View):
    now: datetime
    tickets: tuple[TicketRow, ...]
    next_before: str | None


class Entry(View):
    at: datetime
    kind: str
    by: str


class Ticket(View):
    ticket: TicketRow
    content: str
    address: str
    call: str | None
    recording: RecordingView | None
    entries: tuple[Entry, ...]


# The system


class PartHealth(View):
    name: str
    ok: bool
    detail: str | None
    since: datetime | None


class Status(View):
    version: str
    now: datetime
    parts: tuple[PartHealth, ...]


class Catalogue(View):
    """The centre's lists with their titles, for menus and labels (180.0.2, 180.0.3)."""

    businesses: tuple[Titled, ...]
    natures: tuple[Titled, ...]
    queues: tuple[Titled, ...]
    not_ready_reasons: tuple[Titled, ...]
    time_zone: str
