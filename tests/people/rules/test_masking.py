"""Telephone numbers as others may see them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.rules.masking import masked


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("13800138000", "138****8000"),
        ("+8613800138000", "+86*******8000"),
        ("12345678", "123*5678"),
        ("1234567", "*****67"),
        ("8001", "**01"),
        ("80", "80"),
        ("", ""),
    ],
)
def test_the_middle_is_hidden(number: str, shown: str) -> None:
    assert masked(number) == shown


@given(st.text("0123456789+", min_size=3, max_size=40))
def test_length_and_end_stay_and_something_is_always_hidden(number: str) -> None:
    shown = masked(number)
    assert len(shown) == len(number)
    assert shown.endswith(number[-2:])
    assert "*" in shown
