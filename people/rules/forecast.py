"""Calls to be expected per half hour, and the staff they need (ops.1, ops.2.1). Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from config.regulation import implements
from people.rules.erlang import Load, seats_needed, service

HALF_HOUR = timedelta(minutes=30)
SLOTS = 48  # of a day
HOLIDAY_WEEKS = 53  # last year's are among them
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Habits:
    """What the ledger says of one queue's callers and seats."""

    handling: timedelta
    patience: timedelta


@dataclass(frozen=True, slots=True)
class Aim:
    """`away`: the share of a shift's time that is not spent ready for calls."""

    limit: timedelta
    target: float
    away: float


@dataclass(frozen=True, slots=True)
class Expected:
    """One half hour: `staff` are people in the roster, `seats` those ready at a time; `share` they reach."""

    calls: float
    seats: int
    staff: int
    share: float


def like_days(day: date, today: date, weeks: int, holidays: frozenset[date]) -> tuple[date, ...]:
    """Days before today to learn from, the latest first, at most so many.

    Everyday ones of the same weekday; for a public holiday other public holidays, however long ago within a
    year and a bit.
    """
    before = (min(day, today) - number * DAY for number in range(1, 7 * HOLIDAY_WEEKS + 1))
    if day in holidays:
        found = [one for one in before if one in holidays]
    else:
        found = [one for one in before if one.weekday() == day.weekday() and one not in holidays]
    return tuple(found[:weeks])


def averaged(history: Mapping[date, Sequence[int]], days: Sequence[date]) -> tuple[float, ...]:
    """`history`: calls per half hour of a day; a day of which nothing is known counts for nothing."""
    known = [history[day] for day in days if day in history]
    return tuple(sum(one[slot] for one in known) / len(known) if known else 0.0 for slot in range(SLOTS))


@implements("ops.1", "ops.2.1")
def needed(calls: Sequence[float], habits: Habits, aim: Aim) -> tuple[Expected, ...]:
    return tuple(_expected(one, habits, aim) for one in calls)


def _expected(calls: float, habits: Habits, aim: Aim) -> Expected:
    load = Load(calls, HALF_HOUR, habits.handling, habits.patience)
    seats = seats_needed(load, aim.limit, aim.target)
    return Expected(calls, seats, ceil(seats / (1 - aim.away)), service(load, seats, aim.limit).in_time)
