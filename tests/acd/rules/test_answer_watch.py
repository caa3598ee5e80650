"""The 15-second watch (180.1.3): each test is a conversation between a ringing seat and the clock."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acd.rules import answer_watch
from acd.rules.answer_watch import (
    Breach,
    Command,
    Limits,
    PreWarn,
    Ring,
    TakeBack,
    WakeAt,
    Withdraw,
)

START = datetime(2026, 11, 22, 2, tzinfo=UTC)
RING = Ring(
    call="1",
    queue="junior",
    seat="8001",
    leg="leg-8001",
    channel="PJSIP/8001-0a",
    since=START,
    limits=Limits(pre_warning=timedelta(seconds=10), limit=timedelta(seconds=15)),
)
pytestmark = pytest.mark.clause("180.1.3")


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


class Seat:
    """A seat that rings from second 0, under watch."""

    def __init__(self, ring: Ring = RING) -> None:
        self.ring: Ring | None = ring
        self.commands: list[Command] = []
        self._take(answer_watch.rang(ring))

    def wake(self, seconds: float) -> list[Command]:
        assert self.ring
        return self._take(answer_watch.woken(self.ring, at(seconds)))

    def answer(self, seconds: float) -> list[Command]:
        assert self.ring
        return self._take(answer_watch.answered(self.ring, at(seconds)))

    def stop(self, seconds: float) -> list[Command]:
        assert self.ring
        return self._take(answer_watch.stopped(self.ring, at(seconds)))

    def _take(self, step: answer_watch.Step) -> list[Command]:
        self.ring, commands = step
        self.commands += commands
        return list(commands)


def names(commands: list[Command]) -> list[str]:
    return [type(command).__name__ for command in commands]


def test_a_ring_is_looked_at_when_its_pre_warning_is_due() -> None:
    assert Seat().commands == [WakeAt(at(10))]


@pytest.mark.parametrize("second", [0, 5, 9.9])
def test_a_timer_that_comes_early_is_set_again(second: float) -> None:
    assert Seat().wake(second) == [WakeAt(at(10))]


@pytest.mark.parametrize("second", [10.0, 10.1, 14.9])
def test_the_pre_warning_comes_before_the_limit(second: float) -> None:
    seat = Seat()
    assert names(seat.wake(second)) == ["PreWarn", "WakeAt"]
    assert seat.commands[-1] == WakeAt(at(15))


@pytest.mark.parametrize("second", [10.2, 14.9, 14.999999])
def test_after_the_pre_warning_an_early_timer_waits_for_the_limit(second: float) -> None:
    seat = Seat()
    seat.wake(10)
    assert seat.wake(second) == [WakeAt(at(15))]


@pytest.mark.parametrize("second", [15.0, 15.1, 60])
def test_at_the_limit_the_breach_is_charged_and_the_call_leaves_the_seat(second: float) -> None:
    seat = Seat()
    seat.wake(10)
    breach, take_back = seat.wake(second)
    assert isinstance(breach, Breach)
    assert breach.ring.due == at(15)
    assert isinstance(take_back, TakeBack)
    assert take_back.reason == "no_answer"


def test_a_clock_that_slept_over_both_still_warns_first() -> None:
    assert names(Seat().wake(20)) == ["PreWarn", "Breach", "TakeBack"]


def test_a_breach_is_charged_once_however_often_the_clock_strikes() -> None:
    seat = Seat()
    seat.wake(16)
    assert seat.wake(17) == seat.wake(99) == []


@pytest.mark.parametrize("second", [0.1, 9.9, 14.9, 15.0])
def test_an_answer_within_the_limit_is_in_time(second: float) -> None:
    seat = Seat()
    assert seat.answer(second) == []
    assert seat.ring is None


@pytest.mark.parametrize("second", [15.000001, 15.1, 40])
def test_an_answer_after_the_limit_is_a_breach_even_if_no_timer_came(second: float) -> None:
    """The call is answered: it is not taken back."""
    seat = Seat()
    assert names(seat.answer(second)) == ["Breach"]


@pytest.mark.parametrize(("second", "said"), [(14.9, ["Withdraw"]), (15.0, ["Withdraw"]), (15.1, [])])
def test_a_breach_is_withdrawn_when_the_answers_own_time_was_within_the_limit(
    second: float, said: list[str]
) -> None:
    """The timer was on time, the message of the answer was late."""
    seat = Seat()
    seat.wake(15)
    assert names(seat.answer(second)) == said
    assert seat.ring is None


@pytest.mark.parametrize(
    ("second", "said"), [(5, []), (14.9, []), (15.0, ["Breach", "TakeBack"]), (15.1, ["Breach", "TakeBack"])]
)
def test_ringing_that_stops_without_an_answer_counts_up_to_its_end(second: float, said: list[str]) -> None:
    assert names(Seat().stop(second)) == said


@pytest.mark.parametrize("second", [15.0, 15.1])
def test_the_end_of_a_ring_that_was_charged_is_not_charged_again(second: float) -> None:
    """It stops because the call was taken back."""
    seat = Seat()
    seat.wake(15)
    assert seat.stop(second) == []
    assert seat.ring is None


@pytest.mark.parametrize("limit", [10, 15, 30])
def test_the_limit_is_the_queues_own(limit: int) -> None:
    limits = Limits(timedelta(seconds=limit - 5), timedelta(seconds=limit))
    ring = Ring("1", "q", "8001", "leg", "ch", START, limits)
    assert Seat(ring).answer(limit) == []
    assert names(Seat(ring).answer(limit + 0.1)) == ["Breach"]


MOMENTS = st.floats(0, 40).map(lambda second: round(second, 3))
ENDS: list[Callable[[Seat, float], list[Command]]] = [Seat.answer, Seat.stop]


@given(st.lists(MOMENTS, max_size=8), st.sampled_from(ENDS), MOMENTS)
def test_over_any_life_of_a_ring_the_charge_is_just(
    wakes: list[float], end: Callable[[Seat, float], list[Command]], last: float
) -> None:
    """The clock never runs backwards; the message of the end may be late."""
    seat = Seat()
    for second in sorted(wakes):
        seat.wake(second)
        watched = [command.at for command in seat.commands if isinstance(command, WakeAt)]
        breached = any(isinstance(command, Breach) for command in seat.commands)
        assert breached or watched[-1] > at(second)
    end(seat, last)
    said = names(seat.commands)
    charged = said.count("Breach") - said.count("Withdraw")
    assert said.count("PreWarn") <= 1
    assert said.count("Breach") <= 1
    if "PreWarn" in said and "Breach" in said:
        assert said.index("PreWarn") < said.index("Breach")
    in_time = last <= 15 if end is Seat.answer else last < 15
    assert charged == (0 if in_time and (end is Seat.answer or max(wakes, default=0) < 15) else 1)


def test_a_warning_and_a_withdrawal_carry_the_ring_they_are_about() -> None:
    seat = Seat()
    warned, _ = seat.wake(10)
    assert isinstance(warned, PreWarn)
    assert warned.ring.seat == "8001"
    seat.wake(15)
    (withdrawn,) = seat.answer(14)
    assert isinstance(withdrawn, Withdraw)
    assert (withdrawn.ring.call, withdrawn.ring.leg) == ("1", "leg-8001")
