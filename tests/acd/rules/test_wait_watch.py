"""The second clock of the watch (180.1.3): told as it happens, judged by event time."""

from datetime import UTC, datetime, timedelta

import pytest

from acd.rules.answer_watch import Limits, WakeAt
from acd.rules.wait_watch import (
    Beside,
    Command,
    Counted,
    Forgive,
    PutRight,
    Raise,
    Step,
    Wait,
    WaitBreach,
    over,
    turned,
    woken,
)

pytestmark = pytest.mark.clause("180.1.3")
START = datetime(2026, 11, 24, 9, tzinfo=UTC)
LIMITS = Limits(timedelta(seconds=10), timedelta(seconds=15))
IDLE, NO_SEAT, RING = Beside.IDLE, Beside.NO_SEAT, Beside.RING


def after(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def joined(limits: Limits = LIMITS) -> Wait:
    return Wait("1", "junior", START, limits, turned=START)


def going_on(step: Step) -> Wait:
    wait, _ = step
    assert wait
    return wait


def idle(wait: Wait | None = None, at: float = 0) -> Wait:
    return going_on(turned(wait or joined(), IDLE, after(at)))


def kinds(commands: tuple[Command, ...]) -> list[type]:
    return [type(command) for command in commands]


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(14.9, [Counted]), (15.0, [Counted]), (15.1, [WaitBreach, Counted])],
)
def test_a_wait_beside_an_idle_seat_ends_at_the_limit_in_time_and_after_it_not(
    seconds: float, expected: list[type]
) -> None:
    wait, commands = over(idle(), after(seconds))
    assert wait is None
    assert kinds(commands) == expected


@pytest.mark.clause("csc.3.1.b")
@pytest.mark.parametrize("limit", [10, 15, 30])
@pytest.mark.parametrize(("off", "breached"), [(-0.1, False), (0.0, False), (0.1, True)])
def test_the_limit_is_the_queues_own(limit: int, *, off: float, breached: bool) -> None:
    own = Limits(timedelta(seconds=limit - 3), timedelta(seconds=limit))
    _, commands = over(idle(joined(own)), after(limit + off))
    assert (WaitBreach in kinds(commands)) is breached


def test_the_clock_warns_then_charges_the_queue_then_prefers_the_caller() -> None:
    wait, (wake,) = turned(joined(), IDLE, START)
    assert wake == WakeAt(after(10))
    wait, commands = woken(going_on((wait, ())), after(10))
    assert kinds(commands) == [PutRight, WakeAt]
    assert commands[1] == WakeAt(after(15))
    wait, commands = woken(going_on((wait, ())), after(15))
    assert kinds(commands) == [WaitBreach, Raise]
    assert isinstance(commands[0], WaitBreach)
    assert commands[0].at == after(15)
    assert woken(going_on((wait, ())), after(16))[1] == ()


def test_a_clock_that_was_late_still_charges_by_event_time() -> None:
    _, commands = woken(idle(), after(40))
    assert kinds(commands) == [PutRight, WaitBreach, Raise]
    assert isinstance(commands[1], WaitBreach)
    assert commands[1].at == after(15)


def test_a_timer_that_comes_early_waits_on() -> None:
    wait = idle()
    assert woken(wait, after(9.9)) == (wait, (WakeAt(after(10)),))


def test_time_while_no_seat_was_idle_is_counted_apart() -> None:
    wait, commands = over(going_on(turned(joined(), NO_SEAT, START)), after(600))
    assert wait is None
    (counted,) = commands
    assert isinstance(counted, Counted)
    assert (counted.wait.no_seat, counted.wait.idle) == (timedelta(seconds=600), timedelta())
    assert not counted.wait.breached


@pytest.mark.parametrize(("last", "breached"), [(4.9, False), (5.0, False), (5.1, True)])
def test_idle_stretches_add_up_and_what_lies_between_does_not(*, last: float, breached: bool) -> None:
    wait = going_on(turned(idle(), NO_SEAT, after(10)))
    again, commands = turned(wait, IDLE, after(100))
    assert commands == (WakeAt(after(100)),)  # ten seconds are used up: the warning is due
    _, commands = over(going_on((again, ())), after(100 + last))
    assert (WaitBreach in kinds(commands)) is breached


def test_while_a_seat_rings_its_own_clock_runs_and_this_one_stands() -> None:
    wait = going_on(turned(idle(), RING, after(5)))
    assert woken(wait, after(30)) == (wait, ())
    _, commands = over(wait, after(30))
    (counted,) = commands
    assert isinstance(counted, Counted)
    assert (counted.wait.idle, counted.wait.no_seat) == (timedelta(seconds=5), timedelta())


def test_a_ring_in_time_whose_message_was_late_withdraws_the_breach() -> None:
    wait, _ = woken(idle(), after(15))
    wait, commands = turned(going_on((wait, ())), RING, after(14.8))
    assert kinds(commands) == [Forgive]
    assert not going_on((wait, ())).breached


def test_a_breach_is_charged_once() -> None:
    wait, _ = woken(idle(), after(15))
    wait, commands = turned(going_on((wait, ())), RING, after(15.5))
    assert commands == ()
    wait, commands = turned(going_on((wait, ())), IDLE, after(30))
    assert commands == ()
    assert kinds(over(going_on((wait, ())), after(60))[1]) == [Counted]


def test_a_clock_set_back_shortens_nothing() -> None:
    wait, _ = turned(idle(at=5), NO_SEAT, after(2))
    assert going_on((wait, ())).idle == timedelta()
