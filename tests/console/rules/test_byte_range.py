"""Ranges of a recording: RFC 9110, one range."""

import pytest

from console.rules.byte_range import ByteRange, UnsatisfiableError, asked_range

SIZE = 1000


@pytest.mark.parametrize(
    ("header", "first", "last"),
    [
        ("bytes=0-", 0, 999),
        ("bytes=0-0", 0, 0),
        ("bytes=200-299", 200, 299),
        ("bytes=200-5000", 200, 999),
        ("bytes=-100", 900, 999),
        ("bytes=-5000", 0, 999),
        ("bytes=999-", 999, 999),
    ],
)
def test_a_range_is_cut_to_the_file(header: str, first: int, last: int) -> None:
    assert asked_range(header, SIZE) == ByteRange(first, last, SIZE)


@pytest.mark.parametrize(
    "header", [None, "", "bytes=", "bytes=-", "items=0-1", "bytes=5-2", "bytes=0-1,5-6", "bytes=a-b"]
)
def test_what_is_no_single_range_asks_for_the_whole_file(header: str | None) -> None:
    assert asked_range(header, SIZE) is None


@pytest.mark.parametrize("header", ["bytes=1000-", "bytes=5000-6000", "bytes=-0"])
def test_a_range_outside_of_the_file_is_refused(header: str) -> None:
    with pytest.raises(UnsatisfiableError):
        asked_range(header, SIZE)


def test_nothing_of_an_empty_file_can_be_asked_for() -> None:
    with pytest.raises(UnsatisfiableError):
        asked_range("bytes=0-", 0)


def test_a_range_knows_its_length_and_its_header() -> None:
    part = ByteRange(200, 299, SIZE)
    assert (part.length, part.content_range) == (100, "bytes 200-299/1000")
