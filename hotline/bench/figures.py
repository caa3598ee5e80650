"""What was measured: a figure with its unit, and how much of it there was."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """`what` names it for programs, `told` for people."""

    what: str
    told: str
    value: float
    unit: str
    of: str = ""


def share(values: Sequence[float], part: float) -> float:
    """The value that `part` of them do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def spread(what: str, told: str, values: Sequence[float], of: str) -> list[Figure]:
    """Seconds in, milliseconds out: the middle, the 99th percentile and the worst."""
    marks = {"p50": share(values, 0.5), "p99": share(values, 0.99), "max": max(values)}
    return [
        Figure(f"{what}.{name}", f"{told}, {name}", round(value * 1000, 2), "ms", of)
        for name, value in marks.items()
    ]
