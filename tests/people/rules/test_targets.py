"""A month's target broken down (ops.1): counts add up to the whole again, shares hold for each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.rules.targets import broken_down, met

pytestmark = pytest.mark.clause("ops.1")


def test_a_count_is_shared_out_by_hours_to_whole_numbers() -> None:
    parts = broken_down(100, {"wang": 80, "li": 40, "zhao": 40, "new": 0}, adds_up=True)
    assert parts == {"li": 25, "wang": 50, "zhao": 25}


@given(
    st.integers(0, 10_000), st.dictionaries(st.text(min_size=1), st.floats(0.5, 200), min_size=1, max_size=40)
)
def test_the_parts_are_the_whole_again(target: int, weights: dict[str, float]) -> None:
    parts = broken_down(target, weights, adds_up=True)
    assert sum(parts.values()) == target
    fair = {name: target * weight / sum(weights.values()) for name, weight in weights.items()}
    assert all(abs(parts[name] - fair[name]) < 1 for name in weights)


def test_a_share_holds_for_each() -> None:
    assert broken_down(0.9, {"wang": 80, "li": 1}, adds_up=False) == {"li": 0.9, "wang": 0.9}


@pytest.mark.parametrize(
    ("target", "actual", "lower", "is_met"),
    [
        (0.9, 0.9, False, True),
        (0.9, 0.89, False, False),
        (200, 200, True, True),
        (200, 201, True, False),
        (None, 1, False, None),
        (1, None, False, None),
    ],
)
def test_reached_at_the_target_itself(
    target: float | None, actual: float | None, *, lower: bool, is_met: bool | None
) -> None:
    assert met(target, actual, lower=lower, grows=False) is is_met


def test_a_count_of_a_month_that_goes_on_is_not_missed_yet() -> None:
    assert met(100, 60, lower=False, grows=True) is None
    assert met(100, 100, lower=False, grows=True) is True
