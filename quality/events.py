"""Facts that quality announces."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class SampleDrawn:
    """A day's sample of one kind of work, with the seed by which anybody can draw it again (180.7.3)."""

    topic: ClassVar[str] = "quality/drawn/{day}/{kind}"
    retain: ClassVar[bool] = False

    day: str
    kind: str
    at: datetime
    works: int
    drawn: int
    seed: str
    digest: str


@dataclass(frozen=True, slots=True)
class CheckSigned:
    """Something of a person's work was checked, or an appeal of theirs decided: for their eyes only."""

    topic: ClassVar[str] = "check/{recipient}/signed"
    retain: ClassVar[bool] = False

    recipient: str
    sample: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AppealMade:
    topic: ClassVar[str] = "quality/appeal/{sample}"
    retain: ClassVar[bool] = False

    sample: str
    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class FeedbackAlarm:
    """Feedback below the mark comes near its deadline (kind `warning`), or is `late` (csc.5.1.c)."""

    topic: ClassVar[str] = "alarm/feedback/{sample}"
    retain: ClassVar[bool] = False

    sample: str
    at: datetime
    kind: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class MonthAlarm:
    """The report of a month, `2026-10-01`, is not published by its day (180.7.13)."""

    topic: ClassVar[str] = "alarm/quality_month/{month}"
    retain: ClassVar[bool] = False

    month: str
    at: datetime
    due_at: datetime
