"""How far two inspectors agree, and how often the same fault of a person comes again. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from config.regulation import implements


def kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Cohen's kappa: 1 when two graders always agree, 0 when as often as by chance; None without any."""
    if not pairs:
        return None
    count = len(pairs)
    observed = sum(one == other for one, other in pairs) / count
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    by_chance = sum(first[verdict] * second[verdict] for verdict in first) / count**2
    return 1.0 if by_chance == 1 else (observed - by_chance) / (1 - by_chance)


def verdict(mark: int | None, most: int) -> str:
    """What of a mark two graders must agree on."""
    if mark is None:
        return "none"
    return "full" if mark == most else "part" if mark else "lost"


@dataclass(frozen=True, slots=True)
class Fault:
    """An item that a person lost points on, in work done at a time."""

    person: str
    item: str
    of: datetime


@implements("csc.5.1.c")
def repeated(faults: Iterable[Fault], within: timedelta) -> tuple[Fault, ...]:
    """Those that the same person had shown before, not longer ago than that."""
    last: dict[tuple[str, str], datetime] = {}
    again = []
    for fault in sorted(faults, key=lambda one: one.of):
        before = last.get((fault.person, fault.item))
        if before is not None and fault.of - before <= within:
            again.append(fault)
        last[fault.person, fault.item] = fault.of
    return tuple(again)
