"""Searching masked numbers, and the place in a list."""

from datetime import UTC, datetime

import pytest

from console.rules.cursor import Cursor, CursorError, read_cursor
from console.rules.search import Wanted, wanted


def test_four_digits_or_fewer_are_looked_for_where_the_mask_shows_them() -> None:
    assert wanted(" 8001 ") == Wanted("8001", ending="8001")


def test_more_digits_are_looked_for_as_the_whole_number_only() -> None:
    assert wanted("13800138001") == Wanted("13800138001", whole="13800138001")
    assert wanted("00138") == Wanted("00138", whole="00138")


def test_words_are_never_compared_with_a_number() -> None:
    assert wanted("王建国") == Wanted("王建国")


def test_a_cursor_comes_back_as_it_went() -> None:
    cursor = Cursor(datetime(2026, 11, 22, 8, 0, 0, 1, tzinfo=UTC), "ast1-1.2")
    assert read_cursor(str(cursor)) == cursor


@pytest.mark.parametrize(
    "text", ["", "x", "2026-11-22T08:00:00+00:00", "2026-11-22T08:00:00~id", "~id", "x~id"]
)
def test_what_is_no_cursor_is_refused(text: str) -> None:
    with pytest.raises(CursorError):
        read_cursor(text)
