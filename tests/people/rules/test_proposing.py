"""A proposed roster keeps every rule of working time and staffs peaks and troughs as far as people go."""

from datetime import date

import pytest

from people.rules.proposing import proposed
from people.rules.roster import WORKING_TIME, Week, Wrong, problems
from tests.people.rosters import BOOK, POSTS, day, duty, week

pytestmark = pytest.mark.clause("ops.1", "ops.2.1")
DAYTIME = [0] * 16 + [1] * 8 + [2] * 8 + [1] * 16


def after(own: Week) -> Week:
    return Week(own.first, proposed(BOOK, own), own.posts, own.before, own.leave, own.need)


def test_nothing_is_against_working_time_and_peaks_are_staffed() -> None:
    need = {"ordinary": {day(number): DAYTIME for number in range(7)}}
    before = tuple(duty("chu1", -number, "late") for number in (1, 2, 3))
    made = after(week(before=before, leave={"chu2": frozenset({day(0)})}, need=need))
    found = problems(BOOK, made)
    assert [one for one in found if one.wrong in WORKING_TIME] == []
    peaks = [
        one for one in found if one.wrong is Wrong.FEW and one.who == "ordinary" and (one.needs or 0) > 1
    ]
    assert len(peaks) <= 2, "at most a lunch break or two"


def test_a_holiday_has_holiday_shifts() -> None:
    made = after(Week(date(2026, 9, 28), (), POSTS))
    assert made.duties
    assert [one for one in problems(BOOK, made) if one.wrong is Wrong.DAY_KIND] == []


def test_without_people_nothing_is_proposed() -> None:
    assert proposed(BOOK, Week(day(0), (), {})) == ()
