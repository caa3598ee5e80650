"""The shift: its log, how agents spent the day, and the queues' figures (ops.2.1, ops.2.2)."""

from datetime import date, datetime
from typing import Literal

from pydantic import AwareDatetime, BaseModel, Field

from config.centre import Post
from console.views.answer import View
from people.rules.shift_log import Kind

Text = Field(min_length=1, max_length=4000)


class EntryWanted(BaseModel):
    """`of` is when it happened, now where it is not said; `to` the login who is to take over."""

    kind: Literal["note", "fault", "hand_over"]
    text: str = Text
    of: AwareDatetime | None = None
    to: str | None = Field(default=None, max_length=40)


class FollowingWanted(BaseModel):
    """What mended the fault and when, or what is said at taking over."""

    text: str = Text
    of: AwareDatetime | None = None


class ShiftEntry(View):
    """`about` is the fault or the hand-over that this line settles."""

    id: int
    at: datetime
    of: datetime
    kind: Kind
    author: str
    author_name: str
    text: str
    about: int | None
    to: str | None
    to_name: str | None


class Colleague(View):
    login: str
    name: str


class ShiftLog(View):
    """`unsettled`: faults not recovered from and hand-overs nobody took, of any day."""

    day: date
    entries: tuple[ShiftEntry, ...]
    unsettled: tuple[ShiftEntry, ...]
    supervisors: tuple[Colleague, ...]


class AgentDay(View):
    """Seconds since the day began, or since the first log-in; `not_ready` by reason."""

    agent: str
    name: str
    posts: tuple[Post, ...]
    ready: float
    ringing: float
    talking: float
    wrap_up: float
    offline: float
    not_ready: dict[str, float]


class QueueFiguresView(View):
    """`abandoned_short` gave nobody the chance to answer; only the shares of `_all` count them."""

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
