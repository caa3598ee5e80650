"""A month's production figures: planned, reached, by centre, group and person (ops.1)."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from console.views.answer import Titled, View
from console.views.rosters import ShiftName
from reports.rules.amount import Unit


class TargetFigure(Titled):
    unit: Unit


class TargetCell(View):
    """In the order of the figures: counts, shares of 1, or seconds; `met` is null where one is missing."""

    target: float | None
    reached: float | None
    met: bool | None


class TargetLine(Titled):
    """`value`: empty for the centre, `group:…` or `person:…`."""

    level: Literal["centre", "group", "person"]
    cells: tuple[TargetCell, ...]


class TargetsView(View):
    """`first` to `last`: the statistical month."""

    month: str
    first: date
    last: date
    figures: tuple[TargetFigure, ...]
    lines: tuple[TargetLine, ...]


class TargetWanted(BaseModel):
    """`value` null takes the target away."""

    scope: Annotated[
        str, Field(pattern=r"^$|^(group|person):[a-z0-9][a-z0-9._-]{0,40}$", examples=["group:ordinary"])
    ]
    figure: ShiftName
    value: Annotated[float, Field(ge=0, le=1e9)] | None


class TargetsWanted(BaseModel):
    targets: tuple[TargetWanted, ...] = Field(min_length=1, max_length=500)
