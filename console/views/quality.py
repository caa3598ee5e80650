"""Checks of work: the sample, one of it with its card, what follows, and what the weeks and months show."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from config.quality import WorkKind
from console.views.answer import View
from console.views.drafts import RecordingView, TranscriptView
from quality.rules.sampling import How

Words = Annotated[str, Field(min_length=1, max_length=2000)]
ItemName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,23}$")]
Mark = Annotated[int, Field(ge=0, le=100)]
Moment = Annotated[float, Field(ge=0, le=86400)]


class CheckRow(View):
    """`standing`: drawn, begun (by the one who asks), second (offered for a blind second card), graded.

    `score` is absent while it must not be known.
    """

    id: str
    kind: WorkKind
    subject: str
    person: str
    person_name: str
    of: datetime
    how: How
    risks: tuple[str, ...]
    drawn_at: datetime
    standing: Literal["drawn", "begun", "second", "graded"]
    score: int | None
    passed: bool | None
    appealed: bool
    seen_at: datetime | None


class CheckPage(View):
    """The newest first; `next_before` asks for the page after."""

    now: datetime
    checks: tuple[CheckRow, ...]
    next_before: str | None


class CardItem(View):
    name: str
    title_zh: str
    title_en: str
    points: int
    fatal: bool


class Card(View):
    """One grader's; an item without a mark is not graded yet, null did not occur."""

    grader: str
    own: bool
    second: bool
    version: int
    items: tuple[CardItem, ...]
    marks: dict[str, int | None]
    remark: str
    score: int | None
    fatal: bool
    faults: tuple[str, ...]
    signed_at: datetime | None
    set_aside_at: datetime | None


class Fact(View):
    """Something of the work that is checked; `at` for moments, `value` for all else."""

    name: str
    value: str = ""
    at: datetime | None = None


class FindingView(View):
    rule: str
    title_zh: str
    title_en: str
    speaker: str
    start: float
    end: float
    text: str


class AppealView(View):
    at: datetime
    text: str
    clip_from: float | None
    clip_to: float | None
    upheld: bool | None
    decided_at: datetime | None
    decided_by: str | None
    decision: str


class ReworkView(View):
    opened_at: datetime
    due_at: datetime
    told_at: datetime | None
    told_by: str | None
    plan: str
    done_at: datetime | None
    done_by: str | None


class Check(View):
    """`card` is the one to fill in, or the own one; `others` those that may be seen."""

    check: CheckRow
    card: Card | None
    others: tuple[Card, ...]
    facts: tuple[Fact, ...]
    recording: RecordingView | None
    transcript: TranscriptView | None
    findings: tuple[FindingView, ...]
    appeals: tuple[AppealView, ...]
    rework: ReworkView | None
    may_grade: bool
    may_decide: bool
    may_appeal: bool
    may_follow_up: bool


class SpotCheckIn(BaseModel):
    model_config = ConfigDict(
        str_strip_whitespace=True,
        json_schema_extra={"examples": [{"kind": "ticket", "subject": "20261124-0001", "person": "lina"}]},
    )

    kind: WorkKind
    subject: str = Field(min_length=1, max_length=120)
    person: str = Field(min_length=1, max_length=40)


class CheckMade(View):
    id: str


class MarksIn(BaseModel):
    """Null: it did not occur; an item that is not named has no mark yet. A fatal item has 1 when kept."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"marks": {"greeting": 10, "hold": None}, "remark": "等待未说明"}]}
    )

    marks: dict[ItemName, Mark | None] = Field(max_length=40)
    remark: str = Field(default="", max_length=2000)


class PlanIn(BaseModel):
    model_config = ConfigDict(
        str_strip_whitespace=True, json_schema_extra={"examples": [{"plan": "每周跟听两次，复习资费口径"}]}
    )

    plan: Words


class AppealIn(BaseModel):
    """The clip of the recording that is meant, in seconds."""

    model_config = ConfigDict(
        str_strip_whitespace=True,
        json_schema_extra={"examples": [{"text": "已核实客户", "clip_from": 12.5, "clip_to": 20}]},
    )

    text: Words
    clip_from: Moment | None = None
    clip_to: Moment | None = None


class DecisionIn(BaseModel):
    model_config = ConfigDict(
        str_strip_whitespace=True,
        json_schema_extra={"examples": [{"upheld": True, "decision": "录音 12 秒处确已核实"}]},
    )

    upheld: bool
    decision: Words


class ReworkRow(View):
    check: CheckRow
    rework: ReworkView
    faults: tuple[CardItem, ...]


class ReworkPage(View):
    """What is still to be told or done, the most urgent first."""

    now: datetime
    rows: tuple[ReworkRow, ...]


class WeekPerson(View):
    """Checks of calls that were made in the week; `lacking` of them are still owed."""

    login: str
    name: str
    drawn: int
    graded: int
    listened: int
    lacking: int


class Week(View):
    first: date
    last: date
    needed: int
    people: tuple[WeekPerson, ...]


class CoachingFault(View):
    """An item that points were lost on, so many times; `check` is the latest case."""

    kind: WorkKind
    item: CardItem
    times: int
    check: str


class CoachingPerson(View):
    login: str
    name: str
    checks: int
    average: float
    failed: int
    repeated: int
    faults: tuple[CoachingFault, ...]


class Coaching(View):
    """`agreement` is Cohen's kappa over the items of `pairs` cards that two inspectors graded blindly."""

    first: date
    last: date
    repeated_share: float | None
    most_repeated: float
    agreement: float | None
    pairs: int
    people: tuple[CoachingPerson, ...]


class DrawView(View):
    """With the seed and the works anybody can draw the sample again."""

    day: date
    kind: WorkKind
    share: float
    works: int
    drawn: int
    seed: str
    digest: str
    drawn_at: datetime


class Draws(View):
    draws: tuple[DrawView, ...]


class DrawnAgainView(View):
    """A draw done anew from what it went by. `missing` should be in the sample, `foreign` should not."""

    works: int
    drawn: tuple[str, ...]
    missing: tuple[str, ...]
    foreign: tuple[str, ...]
    digest_holds: bool


class KindFigures(View):
    kind: WorkKind
    works: int
    drawn: int
    graded: int
    average: float | None
    failed: int
    fatal: int


class MonthReport(View):
    """`due` is the day by which it is published (180.7.13); unpublished, its figures still move."""

    month: date
    due: date
    kinds: tuple[KindFigures, ...]
    repeated_share: float | None
    agreement: float | None
    appeals: int
    upheld: int
    late_feedback: int
    weak: tuple[CoachingFault, ...]
    remark: str
    published_at: datetime | None
    published_by: str | None


class RemarkIn(BaseModel):
    model_config = ConfigDict(
        str_strip_whitespace=True,
        json_schema_extra={"examples": [{"remark": "问候语缺失下降，资费解答仍是弱项"}]},
    )

    remark: Words
