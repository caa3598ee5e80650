"""The librarian's desk: originals, suggestions and their letters, and how searches went."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, Field

from console.views.answer import View
from console.views.knowledge import Kind, TicketNumber

Recipient = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]
Many = Annotated[tuple[TicketNumber, ...], Field(min_length=1, max_length=200)]


class OriginalView(View):
    """A ticket's paper; `place` and what follows are empty as long as it is not filed."""

    ticket: str
    source: str
    customer: str
    received_at: datetime
    version: int
    original: str
    place: str | None
    filed_by: str | None
    filed_at: datetime | None


class OriginalPage(View):
    """Those to be filed, the oldest first; those that are, the newest first."""

    originals: tuple[OriginalView, ...]
    next_after: str | None


class SuggestionView(View):
    """`letter`: number of the letter it was sent in."""

    ticket: str
    business: str
    content: str
    created_at: datetime
    subject: str | None
    summary: str | None
    letter: str | None


class SuggestionPage(View):
    suggestions: tuple[SuggestionView, ...]
    next_before: str | None


class SortedIn(BaseModel):
    subject: Kind
    summary: str = Field(max_length=500)


class LetterIn(BaseModel):
    tickets: Many
    recipients: Annotated[tuple[Recipient, ...], Field(min_length=1, max_length=10)]
    opinion: str = Field(default="", max_length=2000)


class LetterView(View):
    id: int
    number: str
    day: date
    recipients: tuple[str, ...]
    suggestions: int
    sent_by: str


class LetterPage(View):
    letters: tuple[LetterView, ...]
    next_before: int | None


class MissedView(View):
    typed: str
    times: int


class SearchMonth(View):
    """`success` is the share of searches that found something, to be held against `goal` (csc.6.1.c)."""

    month: date
    searches: int
    found: int
    opened: int
    used: int
    success: float | None
    goal: float
    missed: tuple[MissedView, ...]
    remark: str | None
    reviewed_by: str | None
    reviewed_at: datetime | None


class MonthRemarkIn(BaseModel):
    remark: str = Field(max_length=2000)


class ResultExample(View):
    ticket: str
    score: int
    opinion: str


class ResultGroupView(View):
    """Answered surveys of one value; `mean` is their mean score."""

    title_zh: str
    title_en: str
    value: str
    surveys: int
    mean: float
    dissatisfied: int
    examples: tuple[ResultExample, ...]


class ResultGroups(View):
    """The one with most dissatisfied customers first."""

    groups: tuple[ResultGroupView, ...]
