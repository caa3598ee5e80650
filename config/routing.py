"""The routing of callers as data: rows with what must hold and the steps to take (180.1.6, 180.1.9)."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from config.terms import CustomerClass, Name, Number, Post, Row, Seconds, Title

DIRECT = "direct"  # the queue of callers who are offered one seat alone
CLASS_CUSTOMERS = frozenset(CustomerClass) - {CustomerClass.ORDINARY}
WAYS = ("queue", "seat", "voicemail", "refuse", "call_back")
Prompt = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,63}$")]


class Whose(StrEnum):
    OWNER = "owner"  # of the caller's overdue ticket
    LAST_AGENT = "last_agent"  # who spoke with the caller last


class Intent(StrEnum):
    """What a caller chose in the menu; the last two are no choice."""

    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    PERSON = "person"
    NOTHING = "nothing"
    NO_VALID_KEY = "no_valid_key"


class When(Row):
    """All that is written must hold; what is not written does not matter."""

    classes: frozenset[CustomerClass] | None = Field(default=None, alias="class", min_length=1)
    blocked: bool | None = None
    open: bool | None = None  # the line's hours
    overdue: bool | None = None
    repeat: bool | None = None
    language: Name | None = None
    intent: Intent | None = None
    line: frozenset[Number] | None = None
    trunk: frozenset[Name] | None = None

    def conditions(self) -> dict[str, Any]:
        """By name, in the order above."""
        return {name: value for name in type(self).model_fields if (value := getattr(self, name)) is not None}


class Step(Row):
    """One of WAYS. `wait`: how long before the next step; a queue's own `max_wait` where none is written.

    `voicemail` and `refuse` name the prompt that is heard first; `call_back` says within how many seconds.
    """

    queue: Name | None = None
    seat: Whose | None = None
    voicemail: Prompt | None = None
    refuse: Prompt | None = None
    call_back: Seconds | None = Field(default=None, gt=timedelta())
    priority: int = Field(default=0, ge=0, le=100)
    wait: Seconds | None = Field(default=None, ge=timedelta(seconds=1), le=timedelta(hours=1))

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        written = [way for way in WAYS if getattr(self, way) is not None]
        if len(written) != 1:
            raise ValueError(f"a step is one of {', '.join(WAYS)}; here: {', '.join(written) or 'none'}")
        if self.wait and not (self.queue or self.seat):
            raise ValueError(f"wait: a step with {written[0]} waits for nobody")
        if self.seat and not self.wait:
            raise ValueError(
                f"seat {self.seat}: wait is needed, a caller is offered one seat for a short time"
            )
        return self

    @property
    def way(self) -> str:
        return next(way for way in WAYS if getattr(self, way) is not None)


class Route(Row):
    """`menu`: the caller may be kept by the line's menu first. `since` and `until`: days of the centre."""

    name: Name
    title: Title
    when: When = When()
    steps: tuple[Step, ...] = Field(min_length=1)
    menu: bool = False
    since: date | None = None
    until: date | None = None

    @property
    def queues(self) -> list[str]:
        return [step.queue for step in self.steps if step.queue]

    @property
    def always(self) -> bool:
        return self.since is None and self.until is None

    @model_validator(mode="after")
    def _days_are_in_order(self) -> Self:
        if self.since and self.until and self.until < self.since:
            raise ValueError(f"route {self.name}: until {self.until} is before since {self.since}")
        return self


class Language(Row):
    """`key` chooses it in a menu, once `speakers` (log-ins of agents) has somebody who speaks it."""

    code: Name
    key: str = Field(pattern=r"^[3-9]$")
    speakers: frozenset[str] = frozenset()


class Routing(Row):
    """`look_up`: how long a caller waits at most for all that is asked about them.

    `senior_posts`: whom large, important and dedicated-line customers may reach (180.1.9).
    """

    look_up: Seconds = Field(default=timedelta(seconds=0.3), gt=timedelta(), le=timedelta(seconds=3))
    repeat_days: int = Field(default=7, ge=1, le=365)
    senior_posts: frozenset[Post] = frozenset({Post.SENIOR, Post.SUPERVISOR, Post.MANAGER})
