"""Each stretch of a talk lies in the audio by the clock, within a second."""

from datetime import UTC, datetime, timedelta

import pytest

from recordings.rules.completeness import Span, proof

pytestmark = pytest.mark.clause("180.7.5")
ZERO = datetime(2026, 11, 24, tzinfo=UTC)


def span(start: float, end: float) -> Span:
    return Span(ZERO + timedelta(seconds=start), ZERO + timedelta(seconds=end))


@pytest.mark.parametrize(
    ("audio", "matched", "missing", "short"),
    [
        ([(0, 100)], 1, 0, 0),
        ([(10, 20)], 1, 0, 0),
        ([(11, 20)], 1, 0, 0),
        ([(11.001, 20)], 0, 0, 1),
        ([(0, 19)], 1, 0, 0),
        ([(0, 18.999)], 0, 0, 1),
        ([(0, 10)], 0, 1, 0),
        ([(20, 90)], 0, 1, 0),
        ([], 0, 1, 0),
        ([(5, 15), (14, 30)], 1, 0, 0),
        ([(5, 14), (15.5, 30)], 0, 0, 1),
        ([(0, 30), (11, 12)], 1, 0, 0),
    ],
)
def test_a_talk_from_ten_to_twenty(
    audio: list[tuple[float, float]], matched: int, missing: int, short: int
) -> None:
    found = proof([span(10, 20)], [span(*part) for part in audio], [])
    assert (found.matched, found.missing, found.short) == (matched, missing, short)


def test_audio_of_the_wait_does_not_stand_for_the_second_talk() -> None:
    found = proof([span(10, 20), span(50, 60)], [span(0, 40)], [])
    assert (found.talks, found.matched, found.missing) == (2, 1, 1)
    assert found.recorded == timedelta(seconds=10)


def test_a_pause_is_told_and_is_no_fault() -> None:
    found = proof([span(10, 20)], [span(0, 30)], [span(5, 12), span(11, 13)])
    assert (found.matched, found.paused) == (1, timedelta(seconds=3))


def test_a_talk_of_less_than_a_second_needs_no_audio() -> None:
    assert proof([span(1, 1.9)], [], []).matched == 1
