"""Planned against real (180.9.3): absent, late, early, and the share of planned time spent as planned."""

from datetime import datetime, timedelta

import pytest

from people.rules.adherence import Came, Planned, Real, attended
from tests.people.rosters import at

pytestmark = pytest.mark.clause("180.9.3")
SHIFT = Planned(at(0, "08:00"), at(0, "16:00"), ((at(0, "11:30"), at(0, "12:00")),))
GRACE = timedelta(minutes=5)
AFTER = at(0, "18:00")


def there(begins: str, ends: str, *, pausing: bool = False) -> Real:
    return Real(at(0, begins), at(0, ends), pausing)


@pytest.mark.parametrize(
    ("begins", "ends", "came"),
    [
        ("08:00", "16:00", Came.THERE),
        ("08:05", "15:55", Came.THERE),
        ("08:06", "16:00", Came.LATE),
        ("08:00", "15:54", Came.EARLY),
        ("09:00", "15:00", Came.BOTH),
        ("06:00", "18:00", Came.THERE),
        ("16:00", "17:00", Came.ABSENT),
    ],
)
def test_five_minutes_are_forgiven_at_both_ends(begins: str, ends: str, came: Came) -> None:
    assert attended(SHIFT, [there(begins, ends)], GRACE, AFTER).came is came


def test_nobody_is_late_before_the_shift_has_begun_nor_early_before_its_end() -> None:
    assert attended(SHIFT, [], GRACE, at(0, "07:00")).came is Came.DUE
    assert attended(SHIFT, [], GRACE, at(0, "08:04")).came is Came.DUE
    assert attended(SHIFT, [], GRACE, at(0, "08:06")).came is Came.ABSENT
    assert attended(SHIFT, [there("08:00", "10:00")], GRACE, at(0, "10:00")).came is Came.THERE


def test_the_share_leaves_planned_breaks_out_and_counts_other_breaks() -> None:
    real = [there("08:00", "10:00"), there("10:00", "10:45", pausing=True), there("10:45", "16:00")]
    found = attended(SHIFT, real, GRACE, AFTER)
    assert found.share == pytest.approx(6.75 / 7.5)
    assert found.paused == timedelta(minutes=45)


def test_a_pause_in_the_planned_break_costs_nothing() -> None:
    real = [there("08:00", "11:30"), there("11:30", "12:00", pausing=True), there("12:00", "16:00")]
    found = attended(SHIFT, real, GRACE, AFTER)
    assert (found.share, found.paused) == (1, timedelta())


@pytest.mark.parametrize("now", [at(0, "07:00"), at(0, "08:00")])
def test_no_share_before_any_of_the_time_has_passed(now: datetime) -> None:
    assert attended(SHIFT, [], GRACE, now).share is None
