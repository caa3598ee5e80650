"""Statistical periods and due days, over month ends, leap years and summer time."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from config.regulation import value
from reports.rules.periods import DAY, PeriodKind, due_day, period_before, period_of

SHANGHAI = ZoneInfo("Asia/Shanghai")
ISO = date.fromisoformat


@pytest.mark.clause("180.8.2")
@pytest.mark.parametrize(
    ("kind", "day", "closes", "first", "last"),
    [
        ("week", "2026-11-26", 20, "2026-11-23", "2026-11-29"),
        ("week", "2026-12-31", 20, "2026-12-28", "2027-01-03"),
        ("month", "2026-11-20", 20, "2026-10-21", "2026-11-20"),
        ("month", "2026-11-21", 20, "2026-11-21", "2026-12-20"),
        ("month", "2026-12-31", 20, "2026-12-21", "2027-01-20"),
        ("month", "2027-01-31", 31, "2027-01-01", "2027-01-31"),
        ("month", "2028-02-29", 31, "2028-02-01", "2028-02-29"),
        ("month", "2027-03-01", 30, "2027-03-01", "2027-03-30"),
        ("quarter", "2026-11-26", 20, "2026-09-21", "2026-12-20"),
        ("quarter", "2026-12-21", 20, "2026-12-21", "2027-03-20"),
        ("quarter", "2026-03-31", 31, "2026-01-01", "2026-03-31"),
        ("year", "2026-12-20", 20, "2025-12-21", "2026-12-20"),
        ("year", "2026-12-21", 20, "2026-12-21", "2027-12-20"),
        ("year", "2026-12-31", 31, "2026-01-01", "2026-12-31"),
    ],
)
def test_a_day_lies_in_its_statistical_period(
    kind: PeriodKind, day: str, closes: int, first: str, last: str
) -> None:
    period = period_of(PeriodKind(kind), ISO(day), closes)
    assert (period.first, period.last) == (ISO(first), ISO(last))


@pytest.mark.parametrize("closes", [1, 15, 20, 28, 29, 30, 31])
@pytest.mark.parametrize("kind", list(PeriodKind))
def test_periods_follow_one_another_without_gap_or_overlap(kind: PeriodKind, closes: int) -> None:
    day = ISO("2030-01-15")
    while day > ISO("2027-01-01"):
        period = period_of(kind, day, closes)
        before = period_before(period, closes)
        assert before.last + DAY == period.first
        parts = period.parts(closes)
        assert (parts[0].first, parts[-1].last) == (period.first, period.last)
        day -= timedelta(days=13)


@pytest.mark.clause("180.8.4")
@pytest.mark.parametrize(
    ("kind", "day", "closes", "due"),
    [
        ("week", "2026-11-22", 20, "2026-11-23"),
        ("month", "2026-11-20", 20, "2026-11-21"),
        ("quarter", "2026-12-20", 20, "2026-12-21"),
        ("year", "2026-12-20", 20, "2026-12-21"),
        ("month", "2027-01-31", 31, "2027-02-21"),
        ("quarter", "2026-12-31", 31, "2027-03-21"),
    ],
)
def test_a_report_is_due_on_the_day_the_regulation_names(kind: str, day: str, closes: int, due: str) -> None:
    schedule = str(value("180.8.4", kind, on=ISO(day)))
    assert due_day(period_of(PeriodKind(kind), ISO(day), closes), schedule) == ISO(due)


def test_a_schedule_beyond_a_months_end_is_due_on_its_last_day() -> None:
    assert due_day(period_of(PeriodKind.WEEK, ISO("2027-02-20"), 20), "monthly 31") == ISO("2027-02-28")


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Asia/Shanghai", "2026-03-29", 24),
        ("Europe/Berlin", "2026-03-29", 23),
        ("Europe/Berlin", "2026-10-25", 25),
        ("Asia/Shanghai", "1986-05-04", 23),
    ],
)
def test_a_day_of_summer_time_has_the_hours_it_has(zone: str, day: str, hours: int) -> None:
    begins, ends = period_of(PeriodKind.DAY, ISO(day), 20).bounds(ZoneInfo(zone))
    assert ends - begins == timedelta(hours=hours)


def test_a_month_over_the_change_to_winter_time_has_an_hour_more() -> None:
    begins, ends = period_of(PeriodKind.MONTH, ISO("2026-10-31"), 31).bounds(ZoneInfo("Europe/Berlin"))
    assert ends - begins == timedelta(days=31, hours=1)
    assert begins.isoformat() == "2026-09-30T22:00:00+00:00"
    begins, _ = period_of(PeriodKind.MONTH, ISO("2026-10-31"), 31).bounds(SHANGHAI)
    assert begins.isoformat() == "2026-09-30T16:00:00+00:00"
