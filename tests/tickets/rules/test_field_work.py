"""Appointments are agreed within their limit and moved once, in time."""

from datetime import timedelta
from typing import Any

import pytest

from tests.tickets.desks import TUESDAY
from tickets.rules.field_work import Appointment, agreed, why_not_moved
from tickets.rules.form import FormError

HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
LIMIT = 3 * HOUR


def appointment(after: timedelta | None, **how: Any) -> Appointment:  # noqa: ANN401 (of Appointment)
    due = None if after is None else TUESDAY + after
    return Appointment(due, **{"in_town": True, "wished": False} | how)


@pytest.mark.clause("net.1.3")
@pytest.mark.parametrize(
    ("wanted", "due"),
    [
        (appointment(None), LIMIT),
        (appointment(LIMIT), LIMIT),
        (appointment(LIMIT + SECOND), None),
        (appointment(24 * HOUR, wished=True), 24 * HOUR),
        (appointment(24 * HOUR, in_town=False), 24 * HOUR),
        (appointment(None, in_town=False), None),
        (appointment(SECOND), SECOND),
        (appointment(timedelta()), None),
    ],
)
def test_in_town_it_is_within_three_hours_unless_the_customer_wishes_otherwise(
    wanted: Appointment, due: timedelta | None
) -> None:
    if due is None:
        with pytest.raises(FormError, match="due_at"):
            agreed(wanted, TUESDAY, LIMIT)
    else:
        assert agreed(wanted, TUESDAY, LIMIT) == TUESDAY + due


@pytest.mark.clause("net.1.3")
@pytest.mark.parametrize(
    ("moves", "before", "why"),
    [(0, SECOND, None), (0, timedelta(), "too_late"), (1, HOUR, "moved_already"), (0, -SECOND, "too_late")],
)
def test_an_appointment_is_moved_once_and_before_it_has_come(
    moves: int, before: timedelta, why: str | None
) -> None:
    assert why_not_moved(TUESDAY + before, moves, TUESDAY, 1) == why
