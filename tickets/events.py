"""Facts the tickets announce."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from people.rules.branches import HQ


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
    branch: str = HQ


@dataclass(frozen=True, slots=True)
class TicketPassed:
    """A ticket went up or down, from one branch to another (csc.2.1); `owner` has it there."""

    topic: ClassVar[str] = "ticket/{ticket}/passed"
    retain: ClassVar[bool] = False

    ticket: str
    at: datetime
    from_branch: str
    branch: str
    by: str
    owner: str


@dataclass(frozen=True, slots=True)
class TicketChanged:
    """Something was done to a ticket: `entry` is what its thread says of it."""

    topic: ClassVar[str] = "ticket/{ticket}/changed"
    retain: ClassVar[bool] = False

    ticket: str
    at: datetime
    entry: str
    by: str
    state: str
    owner: str
    due_at: datetime
    version: int
    branch: str = HQ


@dataclass(frozen=True, slots=True)
class OrderChanged:
    """An order waits for review, left, was refused, answered, returned or withdrawn."""

    topic: ClassVar[str] = "ticket/{ticket}/order"
    retain: ClassVar[bool] = False

    ticket: str
    at: datetime
    order: str
    kind: str
    state: str
    department: str
    urgent: bool
    due_at: datetime | None
    branch: str = HQ


@dataclass(frozen=True, slots=True)
class DeadlineRaised:
    """A clock pre-warned, alarmed or escalated; `told` is the owner's login, or a post."""

    topic: ClassVar[str] = "ticket/{ticket}/deadline"
    retain: ClassVar[bool] = False

    ticket: str
    at: datetime
    clock: str
    level: str
    told: str
    due_at: datetime
    branch: str = HQ


@dataclass(frozen=True, slots=True)
class PaperChanged:
    """A paper came, was taken, entered as a ticket, put aside or brought back (180.2.2)."""

    topic: ClassVar[str] = "paper/{paper}/changed"
    retain: ClassVar[bool] = False

    paper: int
    at: datetime
    what: str
    by: str
    state: str
    ticket: str | None
    branch: str


@dataclass(frozen=True, slots=True)
class PaperAlarm:
    """A paper that nobody has entered comes near its deadline (`warning`), or is past it (`late`)."""

    topic: ClassVar[str] = "alarm/paper/{paper}"
    retain: ClassVar[bool] = False

    paper: int
    at: datetime
    kind: str
    channel: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class CallOwed:
    """A call owed to a dissatisfied caller without a ticket is near its deadline (`warning`) or `late`."""

    topic: ClassVar[str] = "alarm/follow_up/{survey}"
    retain: ClassVar[bool] = False

    survey: int
    at: datetime
    kind: str
    step: int
    due_at: datetime


@dataclass(frozen=True, slots=True)
class SurveyChanged:
    """A survey is due, answered, silent or declined; its customer was called again; disputed or ruled on."""

    topic: ClassVar[str] = "survey/{survey}/changed"
    retain: ClassVar[bool] = False

    survey: int
    at: datetime
    what: str
    ticket: str | None
    branch: str = HQ
