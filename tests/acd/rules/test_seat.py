"""The state of a seat: its phone, its agent, its readiness and its device decide."""

from itertools import product

import pytest

from acd.rules.seat import SeatFacts, SeatState, seat_state

IDLE = ["NOT_INUSE", "UNKNOWN", "INVALID", "UNAVAILABLE", ""]
BUSY = {
    "RINGING": SeatState.RINGING,
    "RINGINUSE": SeatState.TALKING,
    "INUSE": SeatState.TALKING,
    "BUSY": SeatState.TALKING,
    "ONHOLD": SeatState.ON_HOLD,
}


@pytest.mark.parametrize(
    ("phone", "agent", "not_ready", "state"),
    [
        (False, None, None, SeatState.OFFLINE),
        (False, None, "break", SeatState.OFFLINE),
        (False, "zhang", None, SeatState.OFFLINE),
        (False, "zhang", "break", SeatState.OFFLINE),
        (True, None, None, SeatState.LOGGED_OUT),
        (True, None, "break", SeatState.LOGGED_OUT),
        (True, "zhang", "break", SeatState.NOT_READY),
        (True, "zhang", "no_answer", SeatState.NOT_READY),
        (True, "zhang", None, SeatState.READY),
    ],
)
@pytest.mark.parametrize("device", IDLE)
def test_an_idle_seat(
    *, phone: bool, agent: str | None, not_ready: str | None, state: SeatState, device: str
) -> None:
    assert seat_state(SeatFacts(phone, agent, not_ready, device)) is state


@pytest.mark.parametrize("not_ready", [None, "break"])
def test_wrap_up_comes_before_ready_and_not_ready_but_needs_phone_and_agent(not_ready: str | None) -> None:
    def state(*, phone: bool = True, agent: str | None = "zhang", device: str = "NOT_INUSE") -> SeatState:
        return seat_state(SeatFacts(phone, agent, not_ready, device, wrapping_up=True))

    assert state() is SeatState.WRAP_UP
    assert state(phone=False) is SeatState.OFFLINE
    assert state(agent=None) is SeatState.LOGGED_OUT
    assert state(device="INUSE") is SeatState.TALKING


@pytest.mark.parametrize(("device", "state"), BUSY.items())
def test_a_seat_in_a_call_shows_the_call_whatever_else_holds(device: str, state: SeatState) -> None:
    for phone, agent, not_ready in product((True, False), (None, "zhang"), (None, "break")):
        assert seat_state(SeatFacts(phone, agent, not_ready, device)) is state


def test_only_a_phone_with_an_agent_who_is_ready_is_ready() -> None:
    ready = [
        (phone, agent, not_ready, device)
        for phone, agent, not_ready, device in product(
            (True, False), (None, "zhang"), (None, "break"), [*IDLE, *BUSY]
        )
        if seat_state(SeatFacts(phone, agent, not_ready, device)) is SeatState.READY
    ]
    assert {fact[:3] for fact in ready} == {(True, "zhang", None)}
    assert {fact[3] for fact in ready} == set(IDLE)
