"""One's own work: shifts, leave and swaps, figures that can be questioned (180.9.2, csc.4.2)."""

from datetime import date, datetime

from pydantic import BaseModel, Field

from console.views.answer import Titled, View
from console.views.rosters import Assessment, AttendanceDay, Login, QuestionView, ShiftName, ShiftView, Text
from reports.rules.amount import Unit


class ShiftBreak(View):
    begins: datetime
    ends: datetime


class OwnShift(View):
    """`pauses`: the planned breaks."""

    login: str
    name: str
    day: date
    shift: str
    begins: datetime
    ends: datetime
    pauses: tuple[ShiftBreak, ...]


class OwnWork(View):
    """`others`: shifts of colleagues of the same group, for a swap."""

    now: datetime
    shifts: tuple[OwnShift, ...]
    others: tuple[OwnShift, ...]
    kinds: tuple[ShiftView, ...]
    leaves: tuple[Titled, ...]
    attended: tuple[AttendanceDay, ...]


class LeaveWanted(BaseModel):
    kind: ShiftName
    first: date
    last: date
    reason: Text


class SwapWanted(BaseModel):
    """Without `their_day` and `their_shift` the shift is given away."""

    day: date
    shift: ShiftName
    colleague: Login
    their_day: date | None = None
    their_shift: ShiftName | None = None
    reason: Text


class WishMade(View):
    id: int


class OwnFigure(View):
    """`value`: a count, a share of 1, or seconds, as `unit` says; null while there is nothing to count.

    `centre`: the same figure of the whole centre; `target`: what is planned for this person, `met` by it.
    """

    figure: Titled
    unit: Unit
    value: float | None
    whole: float
    centre: float | None
    target: float | None
    met: bool | None


class OwnFigures(View):
    """`first` to `last`: the statistical month."""

    month: str
    first: date
    last: date
    figures: tuple[OwnFigure, ...]
    questions: tuple[QuestionView, ...]
    assessment: Assessment | None


class QuestionWanted(BaseModel):
    month: str = Field(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$", examples=["2026-11"])
    figure: ShiftName
    text: Text
