"""Which names a seat may have, and when it may change its post or go."""

import pytest

from acd.rules.accounts import Fault, in_use, name_fault, title_fault
from config.centre import Centre


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("8001", None),
        ("hall2", None),
        ("8", Fault.NAME),
        ("8" * 17, Fault.NAME),
        ("80-1", Fault.NAME),
        ("８００１", Fault.NAME),
        ("8001\n", Fault.NAME),
        ("tls", Fault.NAME),
        ("trunk-carrier", Fault.NAME),
        ("monitor1", Fault.NAME),
        ("8002", Fault.NAME_TAKEN),
    ],
)
def test_a_name_is_one_that_the_dialplan_can_carry(centre: Centre, name: str, fault: Fault | None) -> None:
    assert name_fault(name, {"8002"}, centre) is fault


def test_a_seat_is_not_called_as_a_destination_of_the_centre(centre: Centre) -> None:
    destination = centre.destinations[0]
    assert name_fault(destination.number, (), centre) in {Fault.NAME, Fault.NAME_TAKEN}


@pytest.mark.parametrize(
    ("title", "fault"), [("一号", None), ("x" * 81, Fault.TITLE), ("  ", Fault.TITLE), ("a\tb", Fault.TITLE)]
)
def test_a_title_is_seen_and_short(title: str, fault: Fault | None) -> None:
    assert title_fault(title) is fault


@pytest.mark.parametrize(
    ("agent", "state", "fault"),
    [
        (None, "offline", None),
        (None, "logged_out", None),
        ("zhang", "offline", Fault.SEATED),
        (None, "talking", Fault.IN_A_CALL),
        (None, "ringing", Fault.IN_A_CALL),
    ],
)
def test_a_seat_goes_when_it_is_empty_and_its_phone_rests(
    agent: str | None, state: str, fault: Fault | None
) -> None:
    assert in_use(agent, state) is fault
