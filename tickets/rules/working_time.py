"""Arithmetic on the working calendar: exact, by stretches of work, never by counting minutes. Pure."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from config.regulation import implements
from config.working_calendar import DAY, Interval, Names, WorkingCalendar

LONGEST_BREAK = 400  # days without work after which a calendar is called wrong


class EmptyCalendarError(ValueError):
    """Nobody ever works: a length of working time has no end."""


@implements("180.5.3")
def later(start: datetime, length: timedelta, calendar: WorkingCalendar | None) -> datetime:
    """The moment at which `length` has passed since `start`: of work, or of any time without a calendar."""
    if calendar is None or length <= timedelta():
        return start + max(length, timedelta())
    left = length
    for opens, closes in _work_from(start, calendar):
        if left <= closes - opens:
            return opens + left
        left -= closes - opens
    raise EmptyCalendarError


def between(start: datetime, end: datetime, calendar: WorkingCalendar | None) -> timedelta:
    """How much of it has passed from `start` to `end`; nothing when `end` is not later."""
    if calendar is None or end <= start:
        return max(end - start, timedelta())
    total = timedelta()
    for opens, closes in _work_from(start, calendar):
        if opens >= end:
            break
        total += min(closes, end) - opens
    return total


def days_off(start: datetime, end: datetime, calendar: WorkingCalendar) -> list[tuple[date, date, Names]]:
    """Stretches of days between two moments on which nobody works, with their reason."""
    found: list[tuple[date, date, Names]] = []
    day, last = calendar.local_day(start), calendar.local_day(end)
    while day <= last:
        why = calendar.off(day)
        if why and found and found[-1][1] == day - DAY and found[-1][2] == why:
            found[-1] = (found[-1][0], day, why)
        elif why:
            found.append((day, day, why))
        day += DAY
    return found


def _work_from(start: datetime, calendar: WorkingCalendar) -> Iterator[Interval]:
    day, idle = calendar.local_day(start) - DAY, 0  # hours up to 24:00 end on the next day
    while idle < LONGEST_BREAK:
        worked = False
        for opens, closes in calendar.open_on(day):
            worked = True
            if closes > start:
                yield max(opens, start), closes
        idle = 0 if worked else idle + 1
        day += DAY
