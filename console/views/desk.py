"""An agent's desk: the seat, its phone in the browser, and who is calling."""

from datetime import datetime

from pydantic import Field

from config.centre import CustomerClass, Post
from config.terms import AccountLevel
from console.views.answer import View
from console.views.floor import SeatState

REALM = "asterisk"  # of the exchange's digest authentication


class DeskSeat(View):
    """The seat one sits at. `ring_due` ends the 15 seconds of a ring (180.1.3)."""

    id: str
    title: str
    post: Post
    profile: str
    phone: bool
    state: SeatState
    reason: str | None = Field(validation_alias="not_ready")
    since: datetime
    call: str | None
    ring_due: datetime | None
    wrap_up_until: datetime | None


class FreeSeat(View):
    id: str
    title: str
    post: Post
    profile: str


class EarlierCall(View):
    id: str
    started_at: datetime
    queue: str
    seat: str
    outcome: str
    talk_seconds: float


class CallerTicket(View):
    number: str
    kind: str
    business: str
    nature: str | None
    created_at: datetime
    due_at: datetime


class Caller(View):
    """Who is in the seat's call: the whole number, since the agent may have to call back.

    `preference` is what a key account is granted (hot.5.1.3).
    """

    call: str
    number: str
    display_name: str
    customer: str | None
    customer_class: CustomerClass
    account_level: AccountLevel
    preference: str
    dialled: str
    queue: str
    started_at: datetime
    answered_at: datetime | None
    earlier: tuple[EarlierCall, ...]
    tickets: tuple[CallerTicket, ...]


class DeskView(View):
    """`limit_seconds` is the ring limit of the queue that rings. Without a seat, `free` offers some."""

    now: datetime
    seat: DeskSeat | None
    limit_seconds: float
    caller: Caller | None
    free: tuple[FreeSeat, ...]


class PhoneAccount(View):
    """What a phone in the browser registers with; only for whoever sits at the seat, or listens with it."""

    user: str
    password: str
    realm: str
