"""How a ticket is handled, as its owner and the department that has its order both see it (hot.5.1.1)."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field

from config.terms import AccountLevel
from console.views.answer import View
from tickets.rules.life import State


class PlaceView(BaseModel):
    """Degrees of WGS 84."""

    model_config = ConfigDict(extra="forbid")

    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)


class Entry(View):
    """`to`: a login's name; `order`: the order it is about; `fields` of the paper that was filled in.

    `from_branch` and `to_branch` are the codes of those it was passed between.
    """

    at: datetime
    kind: str
    by: str
    text: str | None
    to: str | None
    department: str | None
    order: str | None
    clock: str | None
    cause: str | None
    due_at: datetime | None
    fields: dict[str, str]
    place: PlaceView | None
    from_branch: str | None
    to_branch: str | None
    team: tuple[str, ...]


class AccountView(View):
    """A key account: `preference` is what it is granted (hot.5.1.3)."""

    level: AccountLevel
    account_manager: str
    customer_manager: str
    preference: str


class AreaTicket(View):
    """An earlier complaint about the same area (net.1.2)."""

    number: str
    address: str
    content: str
    state: State
    created_at: datetime


class PictureView(View):
    id: str
    order: str
    name: str
    by: str
    at: datetime


class Appointment(View):
    """At the customer's place; `moves` are those already made."""

    due_at: datetime
    moves: int
    arrived_at: datetime | None
