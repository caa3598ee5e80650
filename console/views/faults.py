"""Faults of systems: reported, followed, mended (ops.1)."""

from datetime import datetime
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, StringConstraints

from console.views.answer import Titled, View
from console.views.rosters import ShiftName, Text
from people.rules.faults import FaultStep

Short = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]


class FaultView(View):
    """`late`: past `due_at`, and not mended by then."""

    id: int
    severity: str
    system: str
    text: str
    to: str
    began_at: datetime
    reported_at: datetime
    reported_by: str
    due_at: datetime
    recovered_at: datetime | None
    late: bool


class FaultEntry(View):
    at: datetime
    by: str
    act: FaultStep
    text: str


class FaultDetail(View):
    fault: FaultView
    entries: tuple[FaultEntry, ...]


class FaultPage(View):
    now: datetime
    faults: tuple[FaultView, ...]
    severities: tuple[Titled, ...]
    next_before: int | None


class FaultWanted(BaseModel):
    """`to`: whom it was reported to; `began_at`: now where it is not said."""

    severity: ShiftName
    system: Short
    text: Text
    to: Short
    began_at: AwareDatetime | None = None


class FaultFollowed(BaseModel):
    """`of`: when it happened, now where it is not said."""

    step: FaultStep
    text: Text
    of: AwareDatetime | None = None


class FaultMade(View):
    id: int
