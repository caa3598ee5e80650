"""The sounds that callers hear: all there, in the format that Asterisk and SIPp play, even in loudness."""

import tomllib
from pathlib import Path

import numpy as np
import pytest

import config
from recordings.adapters.recognisers import Samples
from tools.check_speech import RATE, mu_law

CONFIG = Path(config.__file__).parent
PROMPTS = CONFIG / "prompts"
TEXTS = tomllib.loads((CONFIG / "prompts.toml").read_text(encoding="utf-8"))
DEMO = tomllib.loads((CONFIG / "demo" / "speech.toml").read_text(encoding="utf-8"))["speech"]
LANGUAGES = ("zh", "en")
AUDIBLE = 330  # 40 dB below full scale
LONGEST_EDGE = 0.15  # seconds

SPOKEN = [
    *(PROMPTS / language / f"{name}.ulaw" for language in LANGUAGES for name in TEXTS["prompt"]),
    *(
        PROMPTS / language / "digits" / f"{name}.ulaw"
        for language in LANGUAGES
        for name in TEXTS["digits"][language]
    ),
    *(CONFIG / "demo" / "speech" / f"{name}.ulaw" for name in DEMO),
]


def samples(file: Path) -> Samples:
    return mu_law(file.read_bytes())


def level(sound: Samples) -> float:
    """Decibels below full scale."""
    return float(20 * np.log10(np.sqrt(np.mean(sound.astype(float) ** 2)) / 32768))


def test_every_text_is_spoken_and_every_file_has_a_text() -> None:
    there = {*(PROMPTS / "zh").rglob("*.*"), *(PROMPTS / "en").rglob("*.*")}
    assert there | set((CONFIG / "demo" / "speech").iterdir()) == set(SPOKEN)


def test_every_prompt_is_written_in_both_languages() -> None:
    assert all(prompt["zh"].strip() and prompt["en"].strip() for prompt in TEXTS["prompt"].values())


@pytest.mark.parametrize(
    ("language", "names"),
    [("zh", [*range(11), *range(20, 100, 10)]), ("en", [*range(21), *range(30, 100, 10)])],
)
def test_asterisk_finds_the_digits_that_its_grammar_asks_for(language: str, names: list[int]) -> None:
    """say.c of Asterisk: Chinese says 二十 五 for 25, and 一 百 for 100; English has words for the teens."""
    wanted = {*map(str, names), "hundred", "thousand"}
    assert {file.stem for file in (PROMPTS / language / "digits").iterdir()} == wanted


@pytest.mark.parametrize("file", SPOKEN, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_speech_begins_and_ends_promptly_at_an_even_loudness(file: Path) -> None:
    sound = samples(file)
    (audible,) = np.nonzero(np.abs(sound) > AUDIBLE)
    assert 0 < audible[0] / RATE <= LONGEST_EDGE
    assert 0 < (len(sound) - audible[-1]) / RATE <= LONGEST_EDGE
    assert -23 < level(sound[audible[0] : audible[-1]]) < -15
    assert np.abs(sound).max() < 32_000, "clipped"


def test_the_waiting_music_is_quiet_long_enough_and_loops_without_a_click() -> None:
    music = samples(PROMPTS / "music" / "waiting.ulaw").astype(int)
    assert 20 <= len(music) / RATE <= 30
    assert level(music.astype(np.int16)) < -23
    steps = np.abs(np.diff(music))
    assert abs(music[0] - music[-1]) <= steps.max()
    second = np.lib.stride_tricks.sliding_window_view(music, RATE)[:: RATE // 4]
    assert all(level(window.astype(np.int16)) > -45 for window in second), (
        "a caller would think the line is dead"
    )


def test_the_record_tone_is_short_and_the_silence_is_silent() -> None:
    assert len(samples(PROMPTS / "tone" / "beep.ulaw")) / RATE == 0.25
    silence = samples(PROMPTS / "tone" / "silence-1s.ulaw")
    assert len(silence) == RATE
    assert not silence.any()


def test_all_sounds_together_stay_small() -> None:
    files = [*PROMPTS.rglob("*.ulaw"), *(CONFIG / "demo").rglob("*.ulaw")]
    assert sum(file.stat().st_size for file in files) < 3_000_000
