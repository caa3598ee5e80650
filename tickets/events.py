"""Facts the tickets announce."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class TicketRegistered:
    topic: ClassVar[str] = "ticket/{ticket}/registered"
    retain: ClassVar[bool] = False

    ticket: str
    at: datetime
    kind: str
    business: str
    nature: str | None
    source: str
    owner: str
    due_at: datetime
