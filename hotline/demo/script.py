"""Scripts of calls as data: what callers do, what happens at the seats meanwhile, what must be true after."""

import tomllib
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from config.centre import Title
from hotline.demo.phones import Step, StepError, parse_steps

Range = tuple[float, float]


class ScriptError(Exception):
    """The script file is wrong; says where."""


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class When(_Row):
    """When the call reaches the stage (or the alarm goes off), the agent of the seat becomes ready.

    The stage `ended` is the call's end.
    """

    ready: str
    stage: str | None = None
    alarm: str | None = None


class ExpectedDraft(_Row):
    kind: str | None = None
    business: str | None = None
    nature: str | None = None
    phone: str | None = None
    urgent: bool | None = None


class ExpectedBreach(_Row):
    """`late_ms`: alarm on the bus after the limit; `screen_late_ms`: on a signed-in browser's stream."""

    seat: str
    limit_ms: int
    late_ms: Range
    screen_late_ms: Range
    not_ready: str


class Expect(_Row):
    outcome: str
    hung_up_by: str | None = None
    customer_class: str | None = None
    queue: str | None = None
    seat: str | list[str] | None = None
    known: str = "observed"
    ring_ms: Range | None = None
    wait_ms: Range | None = None
    talk_ms: Range | None = None
    recordings: int
    both_speak: bool = False
    breach: ExpectedBreach | None = None
    draft: ExpectedDraft | Literal["none"] | None = None


class ScriptedCall(_Row):
    name: str
    title: Title
    clauses: tuple[str, ...]
    start: float
    number: str
    dials: str
    display: str = ""
    trunk: str = "carrier"
    steps: tuple[str, ...]
    when: tuple[When, ...] = ()
    expect: Expect = Field()

    @field_validator("steps")
    @classmethod
    def _steps_are_known(cls, lines: tuple[str, ...]) -> tuple[str, ...]:
        try:
            parse_steps(lines)
        except StepError as error:
            raise ValueError(str(error)) from None
        return lines

    @property
    def acts(self) -> tuple[Step, ...]:
        return parse_steps(self.steps)


class Script(_Row):
    call: tuple[ScriptedCall, ...]


def load_script(path: Path) -> Script:
    """Raises ScriptError naming file and field."""
    try:
        raw: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        return Script.model_validate(raw)
    except ValidationError as error:
        faults = "\n".join(
            f"  {'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()
        )
        raise ScriptError(f"{path}:\n{faults}") from None
