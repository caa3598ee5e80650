"""Erlang A against published figures, and what must hold of any queue whose callers give up."""

from datetime import timedelta

import pytest

from people.rules.erlang import Load, seats_needed, service

SECOND, MINUTE, HALF_HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(minutes=30)
ENDLESS = timedelta(days=3650)


def test_a_queue_whose_callers_give_up_is_as_garnett_mandelbaum_and_reiman_tell_it() -> None:
    """Designing a call center with impatient customers (2002), table 1: 48 calls a minute, 50 agents."""
    found = service(Load(48, MINUTE, MINUTE, 2 * MINUTE), 50, timedelta())
    assert round(found.given_up, 3) == 0.031
    assert found.wait / SECOND == pytest.approx(3.7, abs=0.05)
    assert round(found.busy, 2) == 0.93


@pytest.mark.parametrize(("seats", "in_time"), [(11, 0.390), (12, 0.640), (13, 0.795), (14, 0.888)])
def test_with_endless_patience_it_is_erlang_c(seats: int, in_time: float) -> None:
    """The worked example of the textbooks: 100 calls of three minutes in half an hour, 20 seconds."""
    found = service(Load(100, HALF_HOUR, 3 * MINUTE, ENDLESS), seats, 20 * SECOND)
    assert found.in_time == pytest.approx(in_time, abs=0.001)
    assert found.given_up == pytest.approx(0, abs=1e-4)


def test_one_seat_and_patience_as_long_as_talks_is_poisson() -> None:
    """Then nobody minds whether a caller is served or gives up: the number there is Poisson (a = 1)."""
    found = service(Load(1, MINUTE, MINUTE, MINUTE), 1, timedelta())
    assert found.in_time == pytest.approx(0.367879, abs=1e-6)
    assert found.given_up == pytest.approx(0.367879, abs=1e-6)


@pytest.mark.parametrize("limit", [0, 15, 60, 3600])
def test_nobody_is_counted_twice(limit: int) -> None:
    found = service(Load(60, HALF_HOUR, 4 * MINUTE, 2 * MINUTE), 8, limit * SECOND)
    assert 0 <= found.in_time <= 1 - found.given_up + 1e-9
    if limit == 3600:
        assert found.in_time == pytest.approx(1 - found.given_up, abs=1e-6)


@pytest.mark.parametrize(("calls", "seats"), [(0, 0), (1, 2), (30, 7), (300, 46)])
def test_the_fewest_seats_for_nine_of_ten_within_15_seconds(calls: int, seats: int) -> None:
    load = Load(calls, HALF_HOUR, 4 * MINUTE, 2 * MINUTE)
    assert seats_needed(load, 15 * SECOND, 0.9) == seats
    assert seats == 0 or service(load, seats - 1, 15 * SECOND).in_time < 0.9


def test_without_a_seat_everybody_gives_up() -> None:
    assert service(Load(5, HALF_HOUR, MINUTE, MINUTE), 0, MINUTE).given_up == 1
