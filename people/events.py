"""Facts people announce. They reach their addressee only; what was said stays in the console."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class MessageSent:
    """A message waits for `recipient` (180.9.2)."""

    topic: ClassVar[str] = "message/{recipient}/sent"
    retain: ClassVar[bool] = False

    message: str
    recipient: str
    at: datetime
    sender: str
    urgent: bool


@dataclass(frozen=True, slots=True)
class MessageSeen:
    """Told to `recipient`, who sent the message: it reached `reader`, or was read."""

    topic: ClassVar[str] = "message/{recipient}/seen"
    retain: ClassVar[bool] = False

    message: str
    recipient: str
    at: datetime
    reader: str
    read: bool
