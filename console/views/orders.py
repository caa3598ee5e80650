"""Orders as lists and alone, and what is sent to write, review and answer them."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from console.views.answer import View
from tickets.rules.life import Action

Words = Annotated[str, Field(max_length=4000)]
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


class OrderPage(View):
    now: datetime
    orders: tuple[Order, ...]
    next_before: str | None


class OrderDetail(View):
    """An order with what its department or reviewer needs of the ticket; `version` is the ETag.

    `original` is the order it refers to.
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
    actions: tuple[Action, ...]


class OrderIn(BaseModel):
    """Without `department`, the one responsible for the business; without `due_at`, the usual deadline."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "action": "dispatch",
                    "text": "请当天上门修复",
                    "department": "network",
                    "due_at": "2026-11-25T18:00:00+08:00",
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


class ReturnIn(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"text": "线路属铁通维护", "evidence": "局向图 3 号，测试记录 112"}]},
    )

    text: Words
    evidence: Words
