"""Tickets as lists and as one form with its thread, orders and clocks; what is sent to change them."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from config.terms import AccountLevel
from console.views.answer import View
from console.views.drafts import Listed, PhoneOrNone, RecordingView
from console.views.handling import AccountView, AreaTicket, Entry, PictureView
from console.views.orders import Filled, Order
from tickets.rules.life import Action, State

Words = Annotated[str, Field(max_length=4000)]
Login = Annotated[str, Field(max_length=40)]
Grade = Literal["ordinary", "escalated", "major"]
Kind = Literal["complaint", "suggestion", "request"]
Way = Literal["phone", "letter", "fax", "email"]
Source = Literal["voicemail", "call", "letter", "fax", "email", "visit", "paper", "web", "app", "wechat"]


class TicketRow(View):
    """`phone` is masked in lists; `branch` holds it."""

    number: str
    kind: str
    business: str
    nature: str | None
    customer: str
    phone: str
    urgent: bool
    source: str
    state: State
    grade: Grade
    account_level: AccountLevel
    owner: str
    due_at: datetime
    created_at: datetime
    branch: str


class TicketPage(View):
    now: datetime
    tickets: tuple[TicketRow, ...]
    next_before: str | None


class ClockLine(View):
    at: datetime
    zh: str
    en: str


class ClockView(View):
    """A deadline that explains itself. `met` is null as long as it may still be kept."""

    clock: str
    title_zh: str
    title_en: str
    state: Literal["running", "paused", "stopped"]
    due_at: datetime
    met: bool | None
    lines: tuple[ClockLine, ...]


class OriginalFile(View):
    """Of the paper that the ticket was entered from; `shown`: a browser shows it."""

    id: str
    name: str
    shown: bool


class Ticket(View):
    """`version` is the ETag; `actions` are what this person may do to the ticket as it stands.

    `responsible` is the department of its business, `informant` passed it on; `area` are earlier complaints
    about the same area.
    """

    ticket: TicketRow
    version: int
    content: str
    address: str
    call: str | None
    recording: RecordingView | None
    first_asked: str
    received_at: datetime
    answer_by: Way
    fields: dict[str, str]
    responsible: str | None
    informant: str
    account: AccountView | None
    area: tuple[AreaTicket, ...]
    pictures: tuple[PictureView, ...]
    originals: tuple[OriginalFile, ...]
    entries: tuple[Entry, ...]
    orders: tuple[Order, ...]
    clocks: tuple[ClockView, ...]
    actions: tuple[Action, ...]


class TicketIn(BaseModel):
    """A ticket entered by hand. `received_at`: when the paper came or the caller spoke; now without it.

    `fields` of the catalogue's form for the kind; `informant` passed it on, a login or a name; `another`: a
    fault of a key account beside one that is open already.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "kind": "complaint",
                    "business": "data",
                    "nature": "fault_repair",
                    "customer": "张三",
                    "phone": "13800138000",
                    "address": "南京路 1 号",
                    "content": "宽带断网三天，报修无人上门",
                    "source": "letter",
                    "received_at": "2026-11-24T09:00:00+08:00",
                    "original": "来信 2026-112",
                    "answer_by": "letter",
                }
            ]
        },
    )

    kind: Kind
    business: Listed
    nature: Listed | None = None
    customer: str = Field(default="", max_length=120)
    phone: PhoneOrNone = ""
    address: str = Field(default="", max_length=400)
    content: str = Field(min_length=1, max_length=8000)
    urgent: bool = False
    source: Literal["call", "letter", "fax", "email", "visit", "paper", "web", "app", "wechat"]
    received_at: AwareDatetime | None = None
    call: str | None = Field(default=None, max_length=80)
    original: str = Field(default="", max_length=400)
    answer_by: Way = "phone"
    fields: Filled = {}
    informant: str = Field(default="", max_length=120)
    another: bool = False


class SupplementIn(BaseModel):
    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"text": "客户来电：今天又断线两次"}]}
    )

    text: Annotated[str, Field(min_length=1, max_length=4000)]


class CallBackIn(BaseModel):
    """`text` is the question that is to be answered."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"text": "合约到期后的资费，需向市场部核实", "queue": "junior"}]},
    )

    text: Words
    queue: Annotated[str, Field(max_length=32)]


class DeedIn(BaseModel):
    """`to`: whom to hand it to, the least busy senior without it; `by`: how the customer was answered.

    With an answer also how the `informant` was told, and of a major complaint the `regulator`; `team` of a
    plan; `due_at` of a delay; `branch` below that it is passed down to.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"action": "hand_over", "text": "客户要求当天修复", "to": "chenjie"}]
        },
    )

    action: Literal[
        Action.NOTE,
        Action.INFORM,
        Action.FILE_ORIGINAL,
        Action.VERIFY,
        Action.GRADE,
        Action.PLAN,
        Action.DELAY,
        Action.SUPPLEMENT,
        Action.DIRECT,
        Action.HAND_OVER,
        Action.ESCALATE,
        Action.SEND_UP,
        Action.SEND_DOWN,
        Action.WAIT,
        Action.RESUME,
        Action.ANSWER,
        Action.REOPEN,
    ]
    text: Words = ""
    to: Login | None = None
    grade: Grade | None = None
    by: Way | None = None
    due_at: AwareDatetime | None = None
    team: Annotated[tuple[Login, ...], Field(max_length=30)] = ()
    informant: Words = ""
    regulator: Words = ""
    branch: Annotated[str | None, Field(max_length=12, examples=["hangzhou"])] = None


class Colleague(View):
    login: str
    name: str


class Colleagues(View):
    colleagues: tuple[Colleague, ...]
