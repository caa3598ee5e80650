"""Blocked callers as a list, and what it takes to block one."""

from datetime import datetime
from typing import Annotated, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from console.views.answer import View


class BlockedCaller(View):
    """`number` is masked; without `until` for good. `login` is who blocked the number."""

    id: int
    number: str
    reason: str
    login: str
    at: datetime
    until: datetime | None
    in_force: bool


class BlockedCallers(View):
    blocked: tuple[BlockedCaller, ...]


class BlockCaller(BaseModel):
    """The caller by `number`, or by a `call` of theirs, whose number nobody need see."""

    model_config = ConfigDict(
        str_strip_whitespace=True, json_schema_extra={"examples": [{"number": "13800138000", "reason": "…"}]}
    )

    number: Annotated[str, Field(pattern=r"^\+?[0-9]{3,32}$")] | None = None
    call: Annotated[str, Field(max_length=80)] | None = None
    reason: Annotated[str, Field(min_length=2, max_length=400)]
    until: AwareDatetime | None = None

    @model_validator(mode="after")
    def _says_whom(self) -> Self:
        if (self.number is None) == (self.call is None):
            raise ValueError("either number or call")
        return self
