"""Who needs coaching, in what: read from the graded cards of a stretch of time (csc.5.1.c). Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import fmean

from config.quality import WorkKind
from config.regulation import implements
from quality.rules.agreement import Fault, repeated


@dataclass(frozen=True, slots=True)
class Graded:
    """One standing card; `faults` are the items that lost points."""

    sample: str
    person: str
    kind: WorkKind
    of: datetime
    score: int
    passed: bool
    fatal: bool
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weakness:
    """An item that points were lost on so many times; `sample` is the latest case."""

    kind: WorkKind
    item: str
    times: int
    sample: str


@dataclass(frozen=True, slots=True)
class Coached:
    person: str
    checks: int
    average: float
    failed: int
    repeated: int
    faults: tuple[Weakness, ...]


def faults_of(graded: Iterable[Graded]) -> list[Fault]:
    return [Fault(one.person, f"{one.kind}/{item}", one.of) for one in graded for item in one.faults]


@implements("csc.5.1.c")
def repeated_share(graded: Sequence[Graded], within: timedelta) -> float | None:
    """How many of all faults the same person had shown before; None without any fault."""
    faults = faults_of(graded)
    return len(repeated(faults, within)) / len(faults) if faults else None


@implements("csc.5.1.c", "ops.7")
def coaching_list(graded: Sequence[Graded], within: timedelta) -> tuple[Coached, ...]:
    """Whoever failed a check or repeats a fault, the neediest first."""
    again = Counter(fault.person for fault in repeated(faults_of(graded), within))
    by_person: dict[str, list[Graded]] = defaultdict(list)
    for one in graded:
        by_person[one.person].append(one)
    needy = [
        coached
        for person, own in by_person.items()
        if person and ((coached := _coached(person, own, again[person])).failed or coached.repeated)
    ]
    return tuple(sorted(needy, key=lambda one: (-one.failed, -one.repeated, one.average, one.person)))


def _coached(person: str, own: Sequence[Graded], again: int) -> Coached:
    return Coached(
        person,
        len(own),
        fmean(one.score for one in own),
        sum(not one.passed for one in own),
        again,
        weaknesses(own),
    )


def weaknesses(graded: Iterable[Graded]) -> tuple[Weakness, ...]:
    """The most frequent first."""
    times: Counter[tuple[WorkKind, str]] = Counter()
    latest: dict[tuple[WorkKind, str], str] = {}
    for one in sorted(graded, key=lambda each: each.of):
        for item in one.faults:
            times[one.kind, item] += 1
            latest[one.kind, item] = one.sample
    return tuple(
        Weakness(kind, item, count, latest[kind, item]) for (kind, item), count in times.most_common()
    )
