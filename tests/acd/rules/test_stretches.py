"""A seat's day without gaps, the time of agents within a day, and reasons that are overdrawn."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from acd.rules.not_ready import overdrawn_at
from acd.rules.seat import SeatState
from acd.rules.stretches import Spent, Stretch, changed, clipped
from config.centre import Centre

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
READY = Stretch("8001", NOON, "li", SeatState.READY, by="li")
BREAK = Stretch("8001", NOON + MINUTE, "li", SeatState.NOT_READY, "break", "li")


@pytest.mark.clause("ops.2.1")
def test_a_change_ends_one_stretch_and_begins_the_next_at_the_same_moment() -> None:
    assert changed(READY, BREAK) == (replace(READY, ended_at=BREAK.began_at), BREAK)


def test_what_goes_on_is_not_written_again() -> None:
    assert changed(READY, replace(READY, began_at=NOON + MINUTE)) == ()


def test_a_fact_from_before_the_beginning_makes_no_negative_time() -> None:
    ended, begun = changed(BREAK, replace(READY, began_at=NOON))
    assert ended.ended_at == begun.began_at == BREAK.began_at


def test_who_forced_it_makes_a_stretch_of_its_own() -> None:
    forced = replace(BREAK, began_at=NOON + 2 * MINUTE, by="lin", forced=True)
    assert len(changed(BREAK, forced)) == 2


@pytest.mark.clause("ops.2.1")
def test_an_agents_time_is_cut_at_the_edges_of_the_day() -> None:
    night = replace(READY, began_at=NOON - 3 * MINUTE, ended_at=NOON + MINUTE)
    still = replace(BREAK, ended_at=None)
    spent = list(clipped([night, still, replace(READY, agent=None)], NOON, NOON + 5 * MINUTE))
    assert spent == [Spent("li", "ready", None, 60), Spent("li", "not_ready", "break", 240)]


@pytest.mark.clause("ops.2.1")
def test_a_reason_with_a_longest_time_is_overdrawn_after_it(centre: Centre) -> None:
    reason = centre.reason("break")
    assert reason
    assert reason.longest
    assert overdrawn_at(SeatState.NOT_READY, NOON, reason) == NOON + reason.longest


@pytest.mark.parametrize(
    ("state", "name"),
    [(SeatState.TALKING, "break"), (SeatState.NOT_READY, "supervisor"), (SeatState.NOT_READY, "gone")],
)
def test_without_a_longest_time_nothing_is_overdrawn(centre: Centre, state: SeatState, name: str) -> None:
    assert overdrawn_at(state, NOON, centre.reason(name)) is None
