"""Where utterances begin and end: loudness in, spans out, told by frames of 20 ms."""

import numpy as np
import pytest

from recordings.rules.utterances import Limits, Span, begin, broken_off, going_on, hear, loudness

pytestmark = pytest.mark.clause("csc.7")
LIMITS = Limits(pause=0.1, longest=1.0, margin=0.04)  # 5, 50 and 2 frames
VOICE, QUIET = 2000.0, 20.0


def levels(pattern: str) -> list[float]:
    """`5v3q`: five frames of voice, three of quiet."""
    found: list[float] = []
    number = ""
    for sign in pattern:
        if sign.isdigit():
            number += sign
        else:
            found += [VOICE if sign == "v" else QUIET] * int(number)
            number = ""
    return found


@pytest.mark.parametrize(
    ("pattern", "ended", "open_one"),
    [
        ("40q", [], None),
        ("10q20v", [], Span(8, 30)),
        ("10q20v4q", [], Span(8, 34)),  # no pause yet
        ("10q20v5q", [Span(8, 32)], None),
        ("20v5q", [Span(0, 22)], None),  # nothing before the first sample
        ("10q20v5q3q20v5q", [Span(8, 32), Span(36, 60)], None),
        ("10q7v5q30q", [], None),  # a click
        ("10q8v5q", [Span(8, 20)], None),  # a short yes
        ("10q7v", [], None),  # may still be a click
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_pause_ends_an_utterance(pattern: str, ended: list[Span], open_one: Span | None) -> None:
    hearing, spans = hear(begin(0), levels(pattern), LIMITS)
    assert list(spans) == ended
    assert going_on(hearing) == open_one


def test_it_makes_no_difference_in_which_portions_the_sound_arrives() -> None:
    sound = levels("10q20v5q8q30v9q60v6q")
    whole, at_once = hear(begin(3), sound, LIMITS)
    state = begin(3)
    spans: list[Span] = []
    for start in range(0, len(sound), 7):
        state, some = hear(state, sound[start : start + 7], LIMITS)
        spans += some
    assert (state, tuple(spans)) == (whole, at_once)


def test_who_speaks_without_a_pause_is_cut_at_the_quietest_moment_and_nothing_is_lost() -> None:
    sound = [VOICE] * 60
    sound[43] = 900.0
    hearing, spans = hear(begin(0), sound, LIMITS)
    assert spans == (Span(0, 43),)
    assert going_on(hearing) == Span(43, 60)


def test_an_utterance_never_reaches_back_into_the_one_before() -> None:
    limits = Limits(pause=0.04, longest=1.0, margin=0.2)
    _, spans = hear(begin(0), levels("20v2q20v2q"), limits)
    first, second = spans
    assert second.start >= min(first.end, 22)
    assert first.start == 0


def test_what_goes_on_when_the_caller_is_put_on_hold_is_over() -> None:
    hearing, _ = hear(begin(100), levels("5q20v2q"), LIMITS)
    rest, span = broken_off(hearing)
    assert span == Span(103, 127)
    assert going_on(rest) is None


def test_loudness_is_told_by_whole_frames() -> None:
    samples = np.concatenate([np.zeros(160, np.int16), np.full(160, 500, np.int16), np.zeros(80, np.int16)])
    assert loudness(samples, 8000) == [0.0, 500.0]
    assert loudness(np.zeros(0, np.int16), 8000) == []
