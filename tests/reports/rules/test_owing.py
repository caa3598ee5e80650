"""Which reports are owed: once each, also after an outage, none from before the first data."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from config.regulation import value
from reports.rules.owing import Calendar, owed
from reports.rules.periods import PeriodKind

ZONE = ZoneInfo("Asia/Shanghai")
CALENDAR = Calendar(ZONE, 20, time(18), lambda kind, day: str(value("180.8.4", kind, on=day)))
LONG_AGO = date(2026, 1, 1)


def ends(kind: PeriodKind, now: str, first: date = LONG_AGO, made: str | None = None) -> list[str]:
    at = datetime.fromisoformat(now).replace(tzinfo=ZONE)
    found = owed(CALENDAR, kind, at, first, date.fromisoformat(made) if made else None)
    return [period.last.isoformat() for period in found]


@pytest.mark.clause("180.8.4", "180.8.6")
@pytest.mark.parametrize(
    ("kind", "before", "after", "end"),
    [
        (PeriodKind.WEEK, "2026-11-22T23:59", "2026-11-23T00:00", "2026-11-22"),
        (PeriodKind.MONTH, "2026-11-20T23:59", "2026-11-21T00:00", "2026-11-20"),
        (PeriodKind.QUARTER, "2026-12-20T23:59", "2026-12-21T00:00", "2026-12-20"),
        (PeriodKind.YEAR, "2026-12-20T23:59", "2026-12-21T00:00", "2026-12-20"),
    ],
)
def test_it_is_owed_from_the_midnight_that_ends_its_period(
    kind: PeriodKind, before: str, after: str, end: str
) -> None:
    assert end not in ends(kind, before)
    assert ends(kind, after) == [end]
    assert ends(kind, after, made=end) == []


def test_what_an_outage_missed_is_owed_in_order() -> None:
    told = ends(PeriodKind.WEEK, "2026-11-26T12:00", made="2026-11-01")
    assert told == ["2026-11-08", "2026-11-15", "2026-11-22"]


def test_a_new_centre_owes_nothing_from_before_its_first_call() -> None:
    assert ends(PeriodKind.WEEK, "2026-11-23T09:00", first=date(2026, 11, 23)) == []
    assert ends(PeriodKind.WEEK, "2026-11-23T09:00", first=date(2026, 11, 22)) == ["2026-11-22"]


def test_a_centre_that_was_there_before_its_reports_begins_with_one_that_can_be_in_time() -> None:
    assert ends(PeriodKind.WEEK, "2026-11-26T09:00") == [], "due on Monday: it could only be late"
    assert ends(PeriodKind.MONTH, "2026-11-21T17:59") == ["2026-11-20"]


def test_the_deadline_is_the_hour_of_the_due_day_in_the_centres_zone() -> None:
    period = CALENDAR.of(PeriodKind.MONTH, date(2026, 11, 1))
    assert CALENDAR.due_at(period) == datetime(2026, 11, 21, 18, tzinfo=ZONE)
