"""Time limits of tickets: the rules in force, and what others would do."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from config.offices import Told
from console.views.answer import Titled, View

Counts = Literal["always", "working"]
ClockName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,23}$", examples=["settle"])]


class PolicyView(Titled):
    """`value` is the clock. `limit` as it is written, a length or a figure of the regulation; then in words.

    `starts`, `stops`, `pauses`: entries of the thread. `warns`: so many seconds before the end.
    """

    limit: Annotated[str, Field(examples=["3wd"])]
    limit_zh: Annotated[str, Field(examples=["3 小时"])]
    limit_en: Annotated[str, Field(examples=["3 h"])]
    counts: Counts
    kinds: tuple[str, ...]
    sources: tuple[str, ...]
    starts: tuple[str, ...]
    stops: tuple[str, ...]
    pauses: tuple[str, ...]
    warns: float
    told: Told


class PoliciesView(View):
    """Those of today; which a ticket has, its kind, source, grade and customer decide."""

    policies: tuple[PolicyView, ...]


class WhatIf(BaseModel):
    """Null leaves it as it is."""

    clock: ClockName
    limit: Annotated[str, Field(max_length=40, examples=["2wd"])] | None = None
    counts: Counts | None = None


class GoingView(View):
    due_at: datetime
    late: bool


class MovedView(View):
    """`before` or `after` is null where the ticket has no such clock that goes on."""

    ticket: str
    clock: str
    before: GoingView | None
    after: GoingView | None
    newly_late: bool
    no_longer_late: bool


class TallyView(View):
    """Tickets by what would happen to the clock."""

    clock: str
    earlier: int
    later: int
    begins: int
    ends: int
    newly_late: int
    no_longer_late: int


class RehearsalView(View):
    """Of all open `tickets`; `moved` shows the first ones, those that would be late before the others."""

    tickets: int
    tallies: tuple[TallyView, ...]
    moved: tuple[MovedView, ...]
