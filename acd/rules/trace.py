"""Why a call went where it went, as plain data kept with the call; the console puts it into words. Pure.

Entries: `decision` (what was known, rows seen, steps planned), `step` (taken or passed over), `rating`,
`note`.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from acd.rules.routing import Decision, Facts, Planned

Entry = dict[str, Any]


def decision_entry(facts: Facts, decision: Decision) -> Entry:
    """Without any number of the caller: a trace is read by people who may not see it."""
    return {
        "kind": "decision",
        "known": _known(facts),
        "not_reached": list(facts.not_reached),
        "rows": [
            {"row": seen.row.name, "zh": seen.row.title.zh, "en": seen.row.title.en, "passed": seen.passed}
            for seen in decision.seen
        ],
        "steps": [_step(step) for step in decision.steps],
        "dropped": [{"way": drop.way, "what": drop.what, "why": drop.why} for drop in decision.dropped],
    }


def _known(facts: Facts) -> dict[str, str]:
    known = {
        "class": str(facts.customer_class),
        "class_from": facts.class_from,
        "line": facts.line,
        "trunk": facts.trunk,
        "open": "yes" if facts.open else "no",
        "blocked": "yes" if facts.blocked else "no",
        "earlier_calls": str(facts.earlier_calls),
        "last_seat": facts.last_seat.id if facts.last_seat else "",
        "ticket": facts.ticket.number if facts.ticket else "",
        "owner": facts.ticket.owner if facts.ticket else "",
        "owner_seat": facts.owner_seat.id if facts.owner_seat else "",
        "language": facts.language,
        "intent": facts.intent,
    }
    return {name: value for name, value in known.items() if value}


def _step(step: Planned) -> dict[str, str | int]:
    wait = round(step.wait.total_seconds())
    return {"way": step.way, "what": step.what, "priority": step.priority, "wait": wait}


def entries_of(at: datetime, detail: Mapping[str, str], decision: Entry | None) -> Iterable[Entry]:
    """What the dialplan says at a stage of the call."""
    moment = at.isoformat()
    if decision:
        yield {"at": moment, **decision}
    if detail.get("way"):
        yield {
            "at": moment,
            "kind": "step",
            "number": int(detail.get("step") or 0),
            "way": detail["way"],
            "what": detail.get("what", ""),
            "priority": int(detail.get("priority") or 0),
            "passed": detail.get("passed", ""),
        }
    if detail.get("rated"):
        yield {"at": moment, "kind": "rating", "text": detail["rated"]}
    if detail.get("note"):
        yield {"at": moment, "kind": "note", "text": detail["note"]}


def rating(trace: Iterable[Entry]) -> str | None:
    """The key that the caller pressed after the talk; `nothing`: none; None: nobody asked."""
    return next((entry["text"] for entry in reversed(list(trace)) if entry.get("kind") == "rating"), None)


def last_way(trace: Iterable[Entry]) -> str:
    """Of the step taken last; empty before the first one."""
    return next((step["way"] for step in _steps_back(trace) if not step["passed"]), "")


def last_priority(trace: Iterable[Entry]) -> int:
    """In the line, of the step taken last."""
    return next((step.get("priority", 0) for step in _steps_back(trace) if not step["passed"]), 0)


def last_queue(trace: Iterable[Entry]) -> str:
    """The queue tried last, also where nobody was there."""
    return next((step["what"] for step in _steps_back(trace) if step["way"] == "queue"), "")


def is_noted(trace: Iterable[Entry], text: str) -> bool:
    return any(entry.get("kind") == "note" and entry["text"] == text for entry in trace)


def _steps_back(trace: Iterable[Entry]) -> Iterable[Entry]:
    return reversed([entry for entry in trace if entry.get("kind") == "step"])
