"""Live listening: the calls one may hear, one's own line and sessions, and what is asked of them."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field

from acd.rules.accounts import Profile
from acd.rules.listening import End, LineState, Mode
from config.centre import CustomerClass
from console.views.answer import View
from console.views.floor import SeatState

CALL, LOGIN = 80, 40  # lengths


class HeardCall(View):
    """A call in talk; `since` is when the talk began."""

    id: str
    seat: str
    seat_title: str
    agent: str
    agent_name: str | None
    caller: str
    customer_class: CustomerClass
    queue: str | None
    since: datetime


class HeardAgent(View):
    login: str
    name: str | None
    seat: str
    seat_title: str
    state: SeatState


class OwnLine(View):
    """The telephone one listens with; `awaited` is the agent whose next call it waits for."""

    phone: str
    profile: Profile
    registered: bool
    state: LineState
    mode: Mode
    awaited: str | None
    awaited_name: str | None


class ListeningSession(View):
    """One call listened to. It is heard from `started_at` on; `reason` says why it is over."""

    id: str
    call: str
    seat: str
    agent: str
    agent_name: str | None
    mode: Mode
    asked_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    reason: End | None
    seconds: float | None


class ListeningView(View):
    """`line` is absent for who has no telephone to listen with."""

    now: datetime
    line: OwnLine | None
    session: ListeningSession | None
    calls: tuple[HeardCall, ...]
    agents: tuple[HeardAgent, ...]


class SessionPage(View):
    """One's own sessions, newest first; `next_before` asks for the page after."""

    sessions: tuple[ListeningSession, ...]
    next_before: str | None


class CallToHear(BaseModel):
    model_config = ConfigDict(json_schema_extra={"examples": [{"call": "ast1-1795546576.0"}]})

    call: str = Field(min_length=1, max_length=CALL)
    mode: Mode = Mode.LISTEN


class NextCallToHear(BaseModel):
    model_config = ConfigDict(json_schema_extra={"examples": [{"agent": "lina"}]})

    agent: str = Field(min_length=1, max_length=LOGIN)
    mode: Mode = Mode.LISTEN


class ModeToHearIn(BaseModel):
    mode: Mode
