"""Messages as their sender and their recipients see them (180.9.2)."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from console.views.answer import View

Text = Field(min_length=1, max_length=1000)


class MessageTo(BaseModel):
    """A seat's agent, everybody of a post, who serves a queue now, one person, or everybody."""

    kind: Literal["seat", "post", "queue", "person", "all"]
    value: str = Field(default="", max_length=64)


class MessageWanted(BaseModel):
    model_config = ConfigDict(
        json_schema_extra={"examples": [{"to": {"kind": "queue", "value": "junior"}, "text": "午休推迟"}]}
    )

    to: MessageTo
    text: str = Text
    urgent: bool = False


class AnswerWanted(BaseModel):
    text: str = Text


class MessageMade(View):
    id: str
    recipients: int


class Received(View):
    """`answers` is the message of mine that this one answers."""

    id: str
    at: datetime
    sender: str
    sender_name: str
    text: str
    urgent: bool
    answers: str | None
    delivered_at: datetime
    read_at: datetime | None


class Copy(View):
    recipient: str
    name: str
    delivered_at: datetime | None
    read_at: datetime | None


class Sent(View):
    """`addressed` is `seat:8001`, `post:junior`, `queue:junior`, `person:li` or `all:`."""

    id: str
    at: datetime
    addressed: str
    text: str
    urgent: bool
    answers: str | None
    copies: tuple[Copy, ...]


class Messages(View):
    received: tuple[Received, ...]
    sent: tuple[Sent, ...]
