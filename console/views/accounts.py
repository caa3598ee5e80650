"""SIP accounts of seats and of listeners, and what is typed into their telephones."""

from pydantic import BaseModel, ConfigDict, Field

from acd.rules.accounts import MOST_TITLE, Profile
from config.centre import Post
from console.views.answer import View
from console.views.floor import SeatState

MOST_AT_ONCE = 200


class SeatAccount(View):
    """`phone`: one is registered. `agent` is the name of who sits there."""

    id: str
    node: str
    title: str
    post: Post
    profile: Profile
    phone: bool
    state: SeatState
    agent: str | None


class MonitorAccount(View):
    """A listener's own telephone; `phone`: it is registered."""

    id: str
    node: str
    login: str
    name: str
    profile: Profile
    phone: bool


class Listener(View):
    """Somebody whose post listens and who has no telephone for it yet."""

    login: str
    name: str


class Accounts(View):
    """`nodes`: the exchanges that a new telephone may belong to, the usual one first."""

    nodes: tuple[str, ...]
    seats: tuple[SeatAccount, ...]
    monitors: tuple[MonitorAccount, ...]
    listeners: tuple[Listener, ...]


class SeatChanges(BaseModel):
    """The post and the kind of phone change only while nobody sits there."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"title": "一号座席", "post": "junior", "profile": "sip"}]}
    )

    title: str = Field(min_length=1, max_length=MOST_TITLE)
    post: Post
    profile: Profile


class NewSeats(SeatChanges):
    """`count` seats with names that follow one another, such as 8001, 8002, 8003; more need a number.

    Without `node` they belong to the first exchange.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"id": "8001", "title": "座席", "post": "junior", "profile": "sip", "count": 20}]
        }
    )

    id: str = Field(min_length=1, max_length=32)
    count: int = Field(default=1, ge=1, le=MOST_AT_ONCE)
    node: str | None = Field(default=None, max_length=16)


class NewMonitor(BaseModel):
    """It hears the calls of its own node's seats. Without `node` it belongs to the first exchange."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"login": "zhijian", "profile": "browser"}]})

    login: str = Field(min_length=1, max_length=40)
    profile: Profile = Profile.SIP
    node: str | None = Field(default=None, max_length=16)


class SipAccount(View):
    """`transport` is udp, tls or ws; `media` says how the sound travels."""

    user: str
    password: str
    server: str
    port: int
    transport: str
    media: str
