"""Lines of the shift log: what may follow what, and the two signatures of a hand-over."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from people.rules.shift_log import Entry, Kind, WrongEntryError, check

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)
HOUR = timedelta(hours=1)
FAULT = Entry(Kind.FAULT, "lin", NOON)
HAND_OVER = Entry(Kind.HAND_OVER, "lin", NOON, to="zhou")
MENDED = Entry(Kind.RECOVERY, "zhou", NOON + HOUR, about=1)
TAKEN = Entry(Kind.TAKE_OVER, "zhou", NOON + HOUR, about=2)


@pytest.mark.clause("ops.2.2")
@pytest.mark.parametrize(("entry", "followed"), [(FAULT, None), (MENDED, FAULT), (TAKEN, HAND_OVER)])
def test_a_line_in_its_place_is_taken(entry: Entry, followed: Entry | None) -> None:
    check(entry, followed, NOON + HOUR, followed_already=False)


@pytest.mark.clause("ops.2.2")
@pytest.mark.parametrize(
    ("entry", "followed", "already", "field"),
    [
        (replace(FAULT, of=NOON + 2 * HOUR), None, False, "of"),
        (MENDED, None, False, "about"),
        (MENDED, HAND_OVER, False, "about"),
        (MENDED, FAULT, True, "about"),
        (replace(MENDED, of=NOON - HOUR), FAULT, False, "of"),
        (replace(TAKEN, author="lin"), HAND_OVER, False, "author"),
        (replace(TAKEN, author="wu"), HAND_OVER, False, "author"),
    ],
)
def test_a_line_out_of_place_is_refused_with_its_field(
    entry: Entry,
    followed: Entry | None,
    already: bool,  # noqa: FBT001 (a column)
    field: str,
) -> None:
    with pytest.raises(WrongEntryError) as wrong:
        check(entry, followed, NOON + HOUR, followed_already=already)
    assert wrong.value.field == field


def test_a_hand_over_to_nobody_in_particular_is_taken_by_anybody_else() -> None:
    check(replace(TAKEN, author="wu"), replace(HAND_OVER, to=None), NOON + HOUR, followed_already=False)
