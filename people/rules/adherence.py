"""Planned against real: who was there, when, and whether as planned (180.9.3, csc.4.2). Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from config.regulation import implements

Interval = tuple[datetime, datetime]


class Came(StrEnum):
    DUE = "due"  # the shift has not begun
    ABSENT = "absent"
    LATE = "late"
    EARLY = "early"  # left before the end
    BOTH = "both"
    THERE = "there"  # as planned; or so far


@dataclass(frozen=True, slots=True)
class Planned:
    """One shift of one person, its breaks apart."""

    begins: datetime
    ends: datetime
    pauses: tuple[Interval, ...] = ()


@dataclass(frozen=True, slots=True)
class Real:
    """A time in which a person was logged in at a seat; `pausing`: not ready for a reason that is a break."""

    begins: datetime
    ends: datetime
    pausing: bool


@dataclass(frozen=True, slots=True)
class Attended:
    """`share` of the planned time, breaks apart, that was spent at work; None before any of it has passed.

    `late` and `early` beyond what is forgiven, `paused` in breaks beyond the planned ones.
    """

    came: Came
    first: datetime | None
    last: datetime | None
    late: timedelta
    early: timedelta
    paused: timedelta
    share: float | None


@implements("180.9.3")
def attended(planned: Planned, real: Iterable[Real], grace: timedelta, now: datetime) -> Attended:
    """Only what lies in the shift counts; a shift that goes on is judged up to now."""
    until = min(planned.ends, now)
    inside = [one for one in (_cut(one, planned.begins, until) for one in real) if one]
    inside.sort(key=lambda one: one.begins)
    working = [(one.begins, one.ends) for one in inside if not one.pausing]
    pausing = [(one.begins, one.ends) for one in inside if one.pausing]
    owed = _without((planned.begins, until), planned.pauses) if until > planned.begins else []
    total = _length(owed)
    worked = sum((_overlap(one, other) for one in owed for other in working), timedelta())
    over = sum((_overlap(one, other) for one in owed for other in pausing), timedelta())
    first = inside[0].begins if inside else None
    last = max((one.ends for one in inside), default=None)
    late = _beyond(first - planned.begins, grace) if first else timedelta()
    early = _beyond(planned.ends - last, grace) if last and planned.ends <= now else timedelta()
    came = _came(first, late, early, now - planned.begins, grace)
    return Attended(came, first, last, late, early, over, worked / total if total else None)


def _came(
    first: datetime | None, late: timedelta, early: timedelta, passed: timedelta, grace: timedelta
) -> Came:
    if first is None:
        return Came.ABSENT if passed > grace else Came.DUE
    if late and early:
        return Came.BOTH
    return Came.LATE if late else Came.EARLY if early else Came.THERE


def _beyond(length: timedelta, grace: timedelta) -> timedelta:
    return length if length > grace else timedelta()


def _cut(one: Real, begins: datetime, ends: datetime) -> Real | None:
    start, end = max(one.begins, begins), min(one.ends, ends)
    return Real(start, end, one.pausing) if start < end else None


def _without(whole: Interval, pauses: Sequence[Interval]) -> list[Interval]:
    begins, ends = whole
    kept: list[Interval] = []
    for start, end in sorted(pauses):
        if start > begins:
            kept.append((begins, min(start, ends)))
        begins = max(begins, end)
    return [*kept, (begins, ends)] if begins < ends else kept


def _overlap(one: Interval, other: Interval) -> timedelta:
    return max(min(one[1], other[1]) - max(one[0], other[0]), timedelta())


def _length(parts: Iterable[Interval]) -> timedelta:
    return sum((end - begin for begin, end in parts), timedelta())
