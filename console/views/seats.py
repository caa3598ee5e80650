"""What a seat is asked to be, and what it was."""

from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from console.views.answer import View


class SeatChange(BaseModel):
    """`reason` says why the seat is not ready; it is not asked for when the seat becomes ready."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"state": "not_ready", "reason": "break"}]})

    state: Literal["ready", "not_ready"]
    reason: str | None = Field(default=None, max_length=40)


class MoveWanted(BaseModel):
    """`into` false takes the seat out; without `until` it lasts until it is ended."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"queue": "junior", "into": True}]})

    queue: str = Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")
    into: bool
    until: AwareDatetime | None = None


class MoveMade(View):
    id: str


class StretchView(View):
    """A state of the seat from then to then; `by` is who chose it, empty for the system."""

    agent: str | None
    state: str
    reason: str | None
    by: str
    forced: bool
    began_at: datetime
    ended_at: datetime | None
