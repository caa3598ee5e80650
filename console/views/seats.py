"""What a seat is asked to be."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class SeatChange(BaseModel):
    """`reason` says why the seat is not ready; it is not asked for when the seat becomes ready."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"state": "not_ready", "reason": "break"}]})

    state: Literal["ready", "not_ready"]
    reason: str | None = Field(default=None, max_length=40)
