"""What a seat does with its caller, and what it is told of the one it has."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field

from config.centre import CustomerClass, Post
from console.views.answer import View
from console.views.calls import Transfer


class Sending(BaseModel):
    """`to` is a seat, or a destination of the centre by name or number; the rest goes along."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"to": "8101", "why": "要求高级座席", "ticket": "T20261124-0007"}]}
    )

    to: str = Field(pattern=r"^[A-Za-z0-9_*#-]{1,32}$")
    why: str = Field(default="", max_length=500)
    ticket: str = Field(default="", max_length=40)


class Destination(View):
    name: str
    number: str
    title_zh: str
    title_en: str


class ReadySeat(View):
    id: str
    title: str
    post: Post
    agent_name: str | None


class Destinations(View):
    """Where a seat may send its caller: the centre's destinations, and other seats that are ready now."""

    destinations: tuple[Destination, ...]
    seats: tuple[ReadySeat, ...]


class SeatCall(View):
    """The seat's caller: masked number, who they are, and who sent them and why.

    `asking` is the seat that is being asked before it takes the caller.
    """

    call: str
    stage: str
    since: datetime
    caller: str
    customer_class: CustomerClass
    customer_name: str | None
    asking: str | None
    transfers: tuple[Transfer, ...]
