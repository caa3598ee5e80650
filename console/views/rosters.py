"""Rosters as a week's grid, with what is wrong, the forecast beside the plan, wishes, attendance."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints

from config.centre import Post
from config.rosters import DayKind
from console.views.answer import Titled, View
from people.rules.adherence import Came
from people.rules.roster import Wrong
from people.rules.wishes import WishState, WishStep

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000)]
Login = Annotated[str, Field(max_length=40)]
ShiftName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]


class ShiftView(Titled):
    """`begins` and `ends`: the clock in the centre's zone; `hours` of work, breaks apart."""

    begins: str
    ends: str
    hours: float
    on: tuple[DayKind, ...]


class RosterDay(View):
    """`holiday`: a public holiday's name."""

    day: date
    kind: DayKind
    holiday_zh: str | None
    holiday_en: str | None


class RosterPerson(View):
    """`group` is empty for who is in no roster any more; `leave`: approved, of this week."""

    login: str
    name: str
    posts: tuple[Post, ...]
    group: str
    leave: tuple[date, ...]


class RosterCell(View):
    login: str
    day: date
    shifts: tuple[str, ...]


class RosterProblem(View):
    """`who`: a log-in, or a group's name; `has` and `needs`: people, hours or days."""

    wrong: Wrong
    who: str
    day: date
    begins: datetime | None
    ends: datetime | None
    has: float | None
    needs: float | None


class Curve(View):
    """One group on one day, per half hour from midnight on: calls, staff needed, staff planned.

    `share`: of callers answered within the limit, if as many as needed are there; null without a forecast.
    """

    group: str
    day: date
    calls: tuple[float, ...]
    needed: tuple[int, ...]
    planned: tuple[int, ...]
    share: float | None


class Learned(View):
    """What the forecast of a group goes by, in seconds; `calls` is 0 where the ledger had too few to tell."""

    group: str
    handling: float
    patience: float
    calls: int


class VersionView(View):
    version: int
    published_at: datetime
    published_by: str
    why: str


class RosterView(View):
    """`edition` is the draft's, for If-Match; 0 while what is shown is what is published, or nothing."""

    week: date
    edition: int
    version: int
    days: tuple[RosterDay, ...]
    shifts: tuple[ShiftView, ...]
    groups: tuple[Titled, ...]
    people: tuple[RosterPerson, ...]
    cells: tuple[RosterCell, ...]
    problems: tuple[RosterProblem, ...]
    curves: tuple[Curve, ...]
    learned: tuple[Learned, ...]
    versions: tuple[VersionView, ...]


class CellWanted(BaseModel):
    login: Login
    day: date
    shifts: tuple[ShiftName, ...] = Field(max_length=3)


class CellsWanted(BaseModel):
    cells: tuple[CellWanted, ...] = Field(min_length=1, max_length=500)


class WhyWanted(BaseModel):
    why: Text


class WishEntryView(View):
    at: datetime
    by: str
    act: Literal["ask", "agree", "decline", "approve", "refuse", "withdraw"]
    text: str


class WishView(View):
    """`may`: the steps that this person may do now."""

    id: int
    kind: str
    login: str
    name: str
    first: date
    last: date
    shift: str | None
    colleague: str | None
    colleague_name: str | None
    their_day: date | None
    their_shift: str | None
    state: WishState
    entries: tuple[WishEntryView, ...]
    may: tuple[WishStep, ...]


class WishPage(View):
    """`leaves` and `shifts`: what the kinds and shifts are called."""

    wishes: tuple[WishView, ...]
    leaves: tuple[Titled, ...]
    shifts: tuple[Titled, ...]
    next_before: int | None


class WishStepWanted(BaseModel):
    step: WishStep
    text: Annotated[str, StringConstraints(strip_whitespace=True, max_length=1000)] = ""


class AttendanceDay(View):
    """One shift, planned and real; lengths in seconds, `share` of the planned time."""

    login: str
    name: str
    day: date
    shift: str
    begins: datetime
    ends: datetime
    came: Came
    first: datetime | None
    last: datetime | None
    late: float
    early: float
    paused: float
    share: float | None


class Assessment(View):
    attitude: Literal["good", "fair", "poor"]
    remark: str
    by: str
    at: datetime


class AttendanceSummary(View):
    login: str
    name: str
    shifts: int
    absent: int
    late: int
    early: int
    adherence: float | None
    assessment: Assessment | None


class AttendanceView(View):
    first: date
    last: date
    days: tuple[AttendanceDay, ...]
    people: tuple[AttendanceSummary, ...]


class AssessmentWanted(BaseModel):
    attitude: Literal["good", "fair", "poor"]
    remark: Text


class QuestionView(View):
    """`shown`: the figure as the person saw it."""

    id: int
    login: str
    name: str
    month: str
    figure: Titled
    shown: float | None
    at: datetime
    text: str
    answered_at: datetime | None
    answered_by: str | None
    answer: str


class QuestionPage(View):
    questions: tuple[QuestionView, ...]
    next_before: int | None


class AnswerText(BaseModel):
    text: Text
