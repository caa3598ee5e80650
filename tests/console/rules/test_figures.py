"""The figures of the floor."""

import pytest

from acd.rules.service_level import Tally
from console.rules.figures import figures

TARGET = 0.9


@pytest.mark.clause("180.1.3", "csc.3.3.a", "ops.3")
def test_shares_are_told_with_and_without_those_who_gave_no_chance_to_answer() -> None:
    shown = figures(Tally(offered=125, answered=90, in_time=75, abandoned=35, abandoned_short=25), TARGET)
    assert (shown.connect_rate, shown.within_limit_rate) == (0.9, 0.75)
    assert (shown.connect_rate_of_all, shown.within_limit_rate_of_all) == (0.72, 0.6)
    assert (shown.abandoned, shown.abandoned_short, shown.connect_target) == (10, 25, 0.9)


@pytest.mark.parametrize("tally", [Tally(), Tally(2, 0, 0, 2, 2)])
def test_without_a_chance_there_is_no_share(tally: Tally) -> None:
    shown = figures(tally, TARGET)
    assert shown.connect_rate is None
    assert shown.within_limit_rate is None


def test_the_day_is_the_sum_of_its_queues() -> None:
    assert sum((Tally(5, 4, 3, 1, 0), Tally(10, 9, 8, 1, 1)), Tally()) == Tally(15, 13, 11, 2, 1)
