"""What is wrong with a week's roster is named: clashes, rest, days in a row, hours, leave, missing people."""

from datetime import date

import pytest

from people.rules.roster import Duty, Week, Wrong, problems, staffed
from tests.people.rosters import BOOK, POSTS, at, day, duty, week

pytestmark = pytest.mark.clause("ops.1", "180.9.2")
PEOPLE = {Wrong.SENIOR, Wrong.FEW}


def wrong(own: Week) -> list[tuple[str, str, int]]:
    """Of persons: what, who, on which day of the week."""
    found = (one for one in problems(BOOK, own) if one.wrong not in PEOPLE)
    return [(one.wrong, one.who, (one.day - own.first).days) for one in found]


def test_a_week_within_the_rules_has_no_problem_of_persons() -> None:
    assert wrong(week(*(duty("chu1", number, "early") for number in range(5)))) == []


def test_two_shifts_at_once_are_named() -> None:
    assert wrong(week(duty("chu1", 0, "early"), duty("chu1", 0, "middle"))) == [("overlap", "chu1", 0)]


@pytest.mark.parametrize(("then", "named"), [("early", True), ("middle", True), ("late", False)])
def test_eleven_hours_lie_between_two_shifts(then: str, *, named: bool) -> None:
    """From a late shift's end at 24:00 it is 8 h to the early, 10 h to the middle, 16 h to the late one."""
    found = wrong(week(duty("chu1", 0, "late"), duty("chu1", 1, then)))
    assert found == ([("rest", "chu1", 1)] if named else [])


def test_rest_counts_from_the_week_before() -> None:
    assert wrong(week(duty("chu1", 0, "early"), before=(duty("chu1", -1, "late"),))) == [("rest", "chu1", 0)]


@pytest.mark.parametrize(("days", "named"), [(6, False), (7, True)])
def test_six_days_in_a_row_and_no_more(days: int, *, named: bool) -> None:
    before = tuple(duty("chu1", -number, "early") for number in range(1, days - 2))
    own = week(duty("chu1", 0, "early"), duty("chu1", 1, "early"), duty("chu1", 2, "early"), before=before)
    assert wrong(own) == ([("in_a_row", "chu1", 2)] if named else [])


@pytest.mark.parametrize(("days", "named"), [(5, False), (6, True)])
def test_forty_hours_a_week(days: int, *, named: bool) -> None:
    """Five shifts of seven and a half hours of work, breaks apart; six are 45."""
    found = wrong(week(*(duty("chu1", number, "early") for number in range(days))))
    assert found == ([("hours", "chu1", 0)] if named else [])


def test_who_is_on_leave_has_no_shift() -> None:
    own = week(duty("chu1", 1, "early"), leave={"chu1": frozenset({day(1), day(2)})})
    assert wrong(own) == [("leave", "chu1", 1)]


def test_a_shift_of_everyday_stands_not_on_a_holiday_and_who_left_has_none() -> None:
    holiday = date(2026, 10, 1)
    own = Week(date(2026, 9, 28), [Duty("chu1", holiday, "middle"), Duty("weg", holiday, "early")], POSTS)
    assert wrong(own) == [("day_kind", "chu1", 3), ("gone", "weg", 3)]


def test_of_a_shift_that_the_rules_no_longer_have_nothing_is_said() -> None:
    assert BOOK.known([duty("chu1", 0, "tea"), duty("chu1", 0, "early")]) == [duty("chu1", 0, "early")]


def test_standby_is_no_work() -> None:
    own = week(*(duty("chu1", number, "early") for number in range(5)), duty("chu1", 0, "standby"))
    assert wrong(own) == []


def test_a_time_without_a_senior_is_named_once() -> None:
    found = [one for one in problems(BOOK, week(duty("chu1", 0, "early"))) if one.wrong is Wrong.SENIOR]
    assert [(one.begins, one.ends, one.has, one.needs) for one in found] == [
        (at(0, "08:00"), at(0, "11:30"), 0, 1),
        (at(0, "12:00"), at(0, "16:00"), 0, 1),
    ]


@pytest.mark.clause("ops.2.1")
def test_a_group_has_as_many_as_the_forecast_needs_and_never_fewer_than_its_least() -> None:
    need = {"ordinary": {day(0): [0] * 20 + [2] * 4 + [0] * 24}}
    early = [duty(f"chu{number}", 0, "early") for number in (1, 2)]
    found = [
        (one.begins, one.ends, one.has, one.needs)
        for one in problems(BOOK, week(*early, need=need))
        if one.wrong is Wrong.FEW and one.who == "ordinary" and one.day == day(0)
    ]
    assert found == [
        (at(0, "00:00"), at(0, "08:00"), 0, 1),
        (at(0, "11:30"), at(0, "12:00"), 0, 2),
        (at(0, "16:00"), at(1, "00:00"), 0, 1),
    ]


def test_who_is_at_work_is_told_by_half_hours_breaks_apart() -> None:
    there = staffed(BOOK, [duty("chu1", 0, "early")], day(0))
    assert [slot for slot, logins in enumerate(there) if logins] == [*range(16, 23), *range(24, 32)]
