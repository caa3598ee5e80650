"""Calls out as data: [outbound] of centre.toml (hot.4.3, hot.4.4, csc.3.1.b)."""

import re
from datetime import timedelta
from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator

from config.regulation import duration
from config.terms import Row, Seconds
from runtime.clock import utc_now


def _pattern(value: object) -> object:
    """Raises ValueError for what is no pattern, so that the field is named."""
    if isinstance(value, str):
        try:
            return re.compile(value)
        except re.error as error:
            raise ValueError(f"{value!r} is not a pattern: {error}") from None
    return value


Pause = Annotated[Seconds, Field(ge=timedelta(seconds=1), le=timedelta(days=7))]
Pattern = Annotated[re.Pattern[str], BeforeValidator(_pattern)]


def call_back_limit() -> timedelta:
    """The regulation's."""
    return duration("csc.3.1.b", "call_back", on=utc_now().date())


class NumberPlan(Row):
    """What may be called: a whole number that an `allowed` pattern fits and no `refused` one begins.

    `home` are ways to write the own country; they are taken off first.
    """

    home: tuple[str, ...] = ()
    allowed: tuple[Pattern, ...] = Field(min_length=1)
    refused: tuple[Pattern, ...] = ()


class CallBackTerms(Row):
    """`key` is what a waiting caller presses. The limit is the regulation's (csc.3.1.b)."""

    key: str = Field(pattern=r"^[0-9*#]$")
    limit: Seconds = Field(default_factory=call_back_limit)
    pre_warning: Seconds
    tries: int = Field(ge=1, le=10)
    pauses: tuple[Pause, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _warning_comes_first(self) -> "CallBackTerms":
        if not timedelta() < self.pre_warning < self.limit:
            raise ValueError("pre_warning must lie between 0 and the limit")
        return self


class ListTerms(Row):
    """`no_answer` is the regulation's (hot.4.4, 60 s); `most` calls ring or play at a time."""

    no_answer: Seconds = Field(default_factory=lambda: duration("hot.4.4", "no_answer", on=utc_now().date()))
    tries: int = Field(ge=1, le=10)
    pause: Pause
    most: int = Field(ge=1, le=100)


class ReminderTerms(Row):
    pre_warning: Seconds = Field(ge=timedelta(), le=timedelta(hours=2))


class Outbound(Row):
    """`caller_id` is what customers see; `hours` are of lists that name none."""

    trunk: str
    caller_id: str = Field(pattern=r"^[0-9+]{1,32}$")
    hours: str
    numbers: NumberPlan
    call_back: CallBackTerms
    list: ListTerms
    reminder: ReminderTerms
