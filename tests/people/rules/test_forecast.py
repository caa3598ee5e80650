"""Calls to be expected: the same weekday of the last weeks, public holidays apart (ops.1)."""

from datetime import date, timedelta

import pytest

from people.rules.drills import drill_owed
from people.rules.forecast import SLOTS, Aim, Habits, averaged, like_days, needed

HOLIDAYS = frozenset({date(2026, 10, 1), date(2026, 10, 2), date(2026, 10, 8), date(2025, 10, 1)})


@pytest.mark.clause("ops.1")
def test_an_everyday_day_is_told_by_the_same_weekday_without_holidays() -> None:
    thursday = date(2026, 10, 22)
    assert like_days(thursday, date(2026, 10, 20), 3, HOLIDAYS) == (
        date(2026, 10, 15), date(2026, 9, 24), date(2026, 9, 17),
    )  # fmt: skip


@pytest.mark.clause("ops.1")
def test_a_holiday_is_told_by_holidays_those_of_last_year_too() -> None:
    assert like_days(date(2026, 10, 2), date(2026, 10, 2), 3, HOLIDAYS) == (
        date(2026, 10, 1), date(2025, 10, 1),
    )  # fmt: skip


@pytest.mark.clause("ops.1", "ops.2.1")
def test_staff_follows_the_calls_of_each_half_hour() -> None:
    known = {date(2026, 11, 16): [0] * SLOTS, date(2026, 11, 23): [0] * 20 + [60] + [0] * 27}
    calls = averaged(known, [date(2026, 11, 23), date(2026, 11, 16), date(2026, 11, 9)])
    assert (calls[19], calls[20]) == (0, 30)
    aim = Aim(timedelta(seconds=15), 0.9, 0.12)
    expected = needed(calls, Habits(timedelta(minutes=4), timedelta(minutes=2)), aim)
    assert (expected[19].staff, expected[20].seats, expected[20].staff) == (0, 7, 8)
    assert expected[20].share >= 0.9


@pytest.mark.clause("csc.6.3")
@pytest.mark.parametrize(
    ("day", "last", "owed"),
    [
        (date(2026, 10, 31), None, False),
        (date(2026, 11, 1), None, True),
        (date(2026, 11, 1), date(2026, 9, 30), True),
        (date(2026, 12, 31), date(2026, 10, 1), False),
        (date(2026, 11, 1), date(2025, 11, 1), True),
    ],
)
def test_a_drill_is_owed_from_the_second_month_of_a_quarter_without_one(
    day: date, last: date | None, *, owed: bool
) -> None:
    assert drill_owed(day, last) is owed
