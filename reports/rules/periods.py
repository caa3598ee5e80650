"""Statistical weeks, months, quarters and years, and when their reports are due (180.8.2, 180.8.4). Pure."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from config.regulation import implements

DAY = timedelta(days=1)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = {"month": 1, "quarter": 3, "year": 12}


class PeriodKind(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From the first day to the last one, both included, in the centre's zone."""

    kind: PeriodKind
    first: date
    last: date

    @property
    def name(self) -> str:
        """Such as `month:2026-11-20`: the kind and the last day say it all."""
        return f"{self.kind}:{self.last}"

    def bounds(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Its first moment, and the first one after it, in UTC: a day of summer time has 23 or 25 hours."""
        return _midnight(self.first, zone), _midnight(self.last + DAY, zone)

    def parts(self, closes: int) -> tuple["Period", ...]:
        """The days of a week or month, the months of a quarter or year: what a trend shows."""
        kind = PeriodKind.MONTH if self.kind in {PeriodKind.QUARTER, PeriodKind.YEAR} else PeriodKind.DAY
        found, day = [], self.first
        while day <= self.last:
            part = period_of(kind, day, closes)
            found.append(part)
            day = part.last + DAY
        return tuple(found)


@implements("180.8.2")
def period_of(kind: PeriodKind, day: date, closes: int) -> Period:
    """The period that a day lies in.

    `closes`: the day on which a statistical month ends; 31 is the month's own last day. Quarters and years
    are three and twelve such months.
    """
    if kind is PeriodKind.DAY:
        return Period(kind, day, day)
    if kind is PeriodKind.WEEK:
        monday = day - day.weekday() * DAY
        return Period(kind, monday, monday + 6 * DAY)
    months = MONTHS[kind]
    number = day.year * 12 + day.month - 1
    if day > _close(number, closes):
        number += 1
    last = number - number % months + months - 1
    return Period(kind, _close(last - months, closes) + DAY, _close(last, closes))


def period_before(period: Period, closes: int) -> Period:
    return period_of(period.kind, period.first - DAY, closes)


@implements("180.8.4")
def due_day(period: Period, schedule: str) -> date:
    """The first day of the schedule after the period has ended.

    Schedules as regulation.toml writes them: `weekly mon`, `monthly 21`, `quarterly 3-21`, `yearly 12-21`.
    """
    return next(day for day in _days_after(period.last) if _is_on(schedule, day))


def _days_after(day: date) -> Iterator[date]:
    while True:
        day += DAY
        yield day


def _is_on(schedule: str, day: date) -> bool:
    kind, _, when = schedule.partition(" ")
    if kind == "weekly":
        return WEEKDAYS[day.weekday()] == when
    if kind == "monthly":
        return day.day == _clipped(day, int(when))
    month, _, number = when.partition("-")
    in_month = (day.month - 1) % 3 + 1 if kind == "quarterly" else day.month
    return in_month == int(month) and day.day == _clipped(day, int(number))


def _clipped(day: date, number: int) -> int:
    return min(number, calendar.monthrange(day.year, day.month)[1])


def _close(number: int, closes: int) -> date:
    """The last day of the statistical month with that number, which counts months since the year 0."""
    year, month = divmod(number, 12)
    return date(year, month + 1, min(closes, calendar.monthrange(year, month + 1)[1]))


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
