"""The figures of the floor."""

import pytest

from acd.rules.service_level import Tally
from console.rules.figures import figures


@pytest.mark.clause("180.1.3", "csc.3.3.a")
def test_shares_are_of_the_callers_who_gave_a_chance_to_answer() -> None:
    shown = figures(Tally(offered=105, answered=90, in_time=80, abandoned=15, abandoned_short=5))
    assert (shown.connect_rate, shown.within_limit_rate) == (0.9, 0.8)
    assert (shown.abandoned, shown.abandoned_short) == (10, 5)


@pytest.mark.parametrize("tally", [Tally(0, 0, 0, 0, 0), Tally(2, 0, 0, 2, 2)])
def test_without_a_chance_there_is_no_share(tally: Tally) -> None:
    shown = figures(tally)
    assert shown.connect_rate is None
    assert shown.within_limit_rate is None
