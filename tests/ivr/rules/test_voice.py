"""Whether somebody spoke: tones of known loudness and length, silence, line noise."""

import numpy as np
import pytest
from numpy.typing import NDArray

from ivr.rules.voice import LEAST_SECONDS, SPOKEN_ABOVE, somebody_spoke, voiced_seconds

RATE = 8000
Samples = NDArray[np.int16]


def tone(seconds: float, rms: float, rate: int = RATE) -> Samples:
    times = np.arange(round(seconds * rate)) / rate
    return np.asarray(np.sin(2 * np.pi * 400 * times) * rms * np.sqrt(2)).astype(np.int16)


def silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), np.int16)


@pytest.mark.parametrize(("rms", "voiced"), [(SPOKEN_ABOVE * 0.95, 0.0), (SPOKEN_ABOVE * 1.05, 1.0)])
def test_a_frame_is_voiced_above_a_quiet_lines_loudness(rms: float, voiced: float) -> None:
    assert voiced_seconds(tone(1, rms), RATE) == pytest.approx(voiced)


@pytest.mark.parametrize(("seconds", "spoken"), [(0.58, False), (0.6, True), (0.62, True)])
def test_somebody_spoke_from_six_tenths_of_a_second(*, seconds: float, spoken: bool) -> None:
    assert LEAST_SECONDS == 0.6
    assert somebody_spoke(tone(seconds, 3000), RATE) == spoken


def test_words_between_pauses_add_up() -> None:
    message = np.concatenate([silence(1), tone(0.4, 3000), silence(2), tone(0.4, 3000), silence(3)])
    assert somebody_spoke(message, RATE)
    assert voiced_seconds(message, RATE) == pytest.approx(0.8)


def test_a_quiet_line_says_nothing() -> None:
    noise = np.random.default_rng(180).normal(0, 100, RATE * 10).astype(np.int16)
    assert voiced_seconds(noise, RATE) == 0


@pytest.mark.parametrize("count", [0, 1, 159])
def test_less_than_a_frame_is_nothing(count: int) -> None:
    assert voiced_seconds(np.full(count, 20000, np.int16), RATE) == 0


def test_the_loudest_samples_do_not_overflow() -> None:
    square = np.tile(np.array([-32768, 32767], np.int16), RATE)
    assert voiced_seconds(square, RATE) == pytest.approx(2)


def test_other_rates_are_counted_in_seconds_too() -> None:
    assert voiced_seconds(tone(1, 3000, 16000), 16000) == pytest.approx(1)
