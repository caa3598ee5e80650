"""Why a call went where it went, for a supervisor."""

from datetime import datetime
from typing import Literal

from pydantic import ConfigDict

from console.views.answer import View


class TraceFact(View):
    """One thing that was known when the call was routed; `value` is yes or no, a code, a seat, a ticket."""

    name: str
    value: str


class TraceRow(View):
    """A row of the routing table; `passed` is the condition that did not hold, empty for the row taken."""

    row: str
    title_zh: str
    title_en: str
    passed: str


class TraceStep(View):
    """`wait` in seconds."""

    way: str
    what: str
    priority: int
    wait: int


class TraceDrop(View):
    """A step of the row that was impossible for this caller, and why."""

    way: str
    what: str
    why: str


class TraceEntry(View):
    """A decision with all it weighed, a step taken or passed over, a rating (key or `nothing`), a note."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)

    kind: Literal["decision", "step", "rating", "note"]
    at: datetime | None = None
    known: tuple[TraceFact, ...] = ()
    not_reached: tuple[str, ...] = ()
    rows: tuple[TraceRow, ...] = ()
    steps: tuple[TraceStep, ...] = ()
    dropped: tuple[TraceDrop, ...] = ()
    number: int = 0
    way: str = ""
    what: str = ""
    passed: str = ""
    text: str = ""
