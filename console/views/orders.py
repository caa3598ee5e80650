"""Orders as lists and alone, and what is sent to write, review and answer them."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from config.terms import AccountLevel
from console.views.answer import View
from console.views.handling import Appointment, AreaTicket, Entry, PictureView, PlaceView
from tickets.rules.life import Action

Words = Annotated[str, Field(max_length=4000)]
Filled = Annotated[
    dict[Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,23}$")], Annotated[str, Field(max_length=1000)]],
    Field(max_length=40),
]
Kind = Literal["dispatch", "chase", "urge", "return", "second_dispatch", "warning", "reply"]
OrderState = Literal["review", "sent", "refused", "replied", "returned", "withdrawn"]


class Order(View):
    id: str
    ticket: str
    kind: Kind
    state: OrderState
    department: str
    refers_to: str | None
    issuer: str
    issued_at: datetime
    reviewer: str | None
    review_note: str
    due_at: datetime | None
    urgent: bool
    text: str
    evidence: str
    fields: dict[str, str]
    cause: str | None


class OrderPage(View):
    now: datetime
    orders: tuple[Order, ...]
    next_before: str | None


class OrderDetail(View):
    """An order with what its department or reviewer needs of the ticket; `version` is the ETag.

    `original` is the order it refers to, `area` earlier complaints about the same area, `appointment` the
    last one of the order.
    """

    order: Order
    original: Order | None
    version: int
    kind: str
    business: str
    nature: str | None
    customer: str
    phone: str
    address: str
    content: str
    account_level: AccountLevel
    entries: tuple[Entry, ...]
    area: tuple[AreaTicket, ...]
    pictures: tuple[PictureView, ...]
    appointment: Appointment | None
    actions: tuple[Action, ...]


class OrderIn(BaseModel):
    """Without `department`, the one responsible for the business; without `due_at`, the usual deadline.

    `fields` of the catalogue's form `order` for the department; what the order before it said holds on.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "action": "dispatch",
                    "text": "请当天上门修复",
                    "department": "network",
                    "due_at": "2026-11-25T18:00:00+08:00",
                    "fields": {
                        "payment_kind": "postpaid",
                        "arrears": "no",
                        "data_function": "normal",
                        "roaming": "local",
                        "when_and_where": "每晚 8 点后，家中，网页打不开",
                    },
                }
            ]
        },
    )

    action: Literal[
        Action.DISPATCH, Action.CHASE, Action.URGE, Action.WITHDRAW, Action.SECOND_DISPATCH, Action.RULE
    ]
    text: Words
    department: str | None = Field(default=None, pattern=r"^[a-z][a-z0-9_]{0,23}$")
    due_at: AwareDatetime | None = None
    fields: Filled = {}


class VerdictIn(BaseModel):
    """Of a second review. `take_over`: the reviewer answers the customer in place of the order."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"send": False, "note": "重启即可", "take_over": True}]},
    )

    send: bool
    note: Words = ""
    take_over: bool = False


class TextIn(BaseModel):
    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"text": "已上门修复"}]})

    text: Words


class ReplyIn(TextIn):
    """`cause` is one of the catalogue's causes of the department, where it has any."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"text": "已更换板卡，复测正常", "cause": "network"}]}
    )

    cause: str | None = Field(default=None, max_length=24)


class WorkIn(BaseModel):
    """What a department does before it replies. `fields` of the form `contact`, `check` or `report`.

    `due_at` of an appointment or its one move; in town it is within the limit unless the customer `wished` a
    later one.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "action": "contact",
                    "fields": {
                        "place": "南京路 1 号 3 楼，室内",
                        "signal": "1 格",
                        "network": "lte",
                        "service": "微信视频",
                        "time": "每晚 8 点后",
                    },
                }
            ]
        },
    )

    action: Literal[Action.CONTACT, Action.CHECK, Action.APPOINT, Action.MOVE, Action.VISIT, Action.REPORT]
    text: Words = ""
    fields: Filled = {}
    due_at: AwareDatetime | None = None
    in_town: bool = False
    wished: bool = False
    place: PlaceView | None = None


class PictureMade(View):
    id: str


class ReturnIn(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"text": "线路属铁通维护", "evidence": "局向图 3 号，测试记录 112"}]},
    )

    text: Words
    evidence: Words
