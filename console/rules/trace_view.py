"""The trace of a call for its readers (acd/rules/trace.py); older lines are notes. Pure."""

from collections.abc import Iterable
from typing import Any

from console.views.trace import TraceDrop, TraceEntry, TraceFact, TraceRow, TraceStep


def trace_view(entries: Iterable[Any]) -> tuple[TraceEntry, ...]:
    return tuple(_entry(entry) for entry in entries)


def _entry(entry: Any) -> TraceEntry:  # noqa: ANN401 (kept as JSON)
    if isinstance(entry, str):
        return TraceEntry(kind="note", text=entry)
    if entry["kind"] != "decision":
        return TraceEntry.model_validate(entry)
    return TraceEntry(
        kind="decision",
        at=entry["at"],
        known=tuple(TraceFact(name=name, value=value) for name, value in entry["known"].items()),
        not_reached=tuple(entry["not_reached"]),
        rows=tuple(
            TraceRow(row=row["row"], title_zh=row["zh"], title_en=row["en"], passed=row["passed"])
            for row in entry["rows"]
        ),
        steps=tuple(TraceStep.model_validate(step) for step in entry["steps"]),
        dropped=tuple(TraceDrop.model_validate(drop) for drop in entry["dropped"]),
    )
