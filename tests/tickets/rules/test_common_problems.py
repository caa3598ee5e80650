"""What the manager hotline calls common."""

import pytest

from tickets.rules.common_problems import Counted, common_problems

pytestmark = pytest.mark.clause("180.10.4")
FAULT, TARIFF, OTHER = ("data", "fault_repair"), ("wireless", "tariff"), ("other", "")


def test_the_most_frequent_come_first_and_of_equals_the_one_that_grows() -> None:
    none = Counted(("x", ""), 0, 0)
    now = [Counted(FAULT, 2, 0), Counted(TARIFF, 5, 1, ("1", "2")), Counted(OTHER, 2, 0), none]
    found = common_problems(now, {FAULT: 4, OTHER: 1}, most=3)
    assert [(one.business, one.change, round(one.share, 2)) for one in found] == [
        ("wireless", 5, 0.56), ("other", 1, 0.22), ("data", -2, 0.22),
    ]  # fmt: skip
    assert found[0].examples == ("1", "2")
    assert [one.business for one in common_problems(now, {}, most=1)] == ["wireless"]


def test_without_complaints_there_is_no_problem() -> None:
    assert common_problems([], {FAULT: 3}, most=3) == ()
