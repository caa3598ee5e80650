"""Audio through the real coder: lossless both ways, and a damaged file is told from silence."""

import hashlib
import wave
from pathlib import Path

import numpy as np
import pytest

from recordings.adapters.audio import RATE, AudioError, Sound, peaks, read_capture, read_sound, write_flac
from tests.recordings.calls import tone

LOUDEST = np.array([[-32768, 32767], [32767, -32768], [0, -1]], np.int16)


def noise(seconds: float, channels: int) -> Sound:
    samples = np.random.default_rng(180).integers(-32768, 32767, (round(seconds * RATE), channels), np.int16)
    return Sound(samples)


def write_wav(path: Path, sound: Sound, rate: int = RATE) -> None:
    with wave.open(str(path), "wb") as file:
        file.setparams((sound.channels, 2, rate, 0, "NONE", ""))
        file.writeframes(sound.samples.tobytes())


@pytest.mark.parametrize(
    "sound",
    [noise(1.3, 2), noise(0.7, 1), Sound(np.tile(LOUDEST, (500, 1))), Sound(np.zeros((RATE, 2), np.int16)),
     tone(10)],
    ids=["two channels", "one channel", "loudest", "silence", "ten milliseconds"],
)  # fmt: skip
def test_coding_changes_not_one_sample(tmp_path: Path, sound: Sound) -> None:
    file = tmp_path / "2026" / "11" / "a.flac"
    sha256 = write_flac(sound, file)
    back = read_sound(file)
    assert np.array_equal(back.samples, sound.samples)
    assert sha256 == hashlib.sha256(file.read_bytes()).hexdigest()


def test_length_is_counted_in_milliseconds() -> None:
    assert tone(1234).milliseconds == 1234
    assert Sound(np.zeros((RATE + 7, 2), np.int16)).milliseconds == 1000


def test_a_capture_has_the_caller_left_and_the_seat_right(tmp_path: Path) -> None:
    file = tmp_path / "1.raw"
    np.array([1, -1, 2, -2, 3, -3], "<i2").tofile(file)
    assert read_capture(file).samples.tolist() == [[1, -1], [2, -2], [3, -3]]


def test_a_capture_cut_off_in_a_moment_loses_that_moment_only(tmp_path: Path) -> None:
    file = tmp_path / "1.raw"
    file.write_bytes(np.array([1, -1, 2], "<i2").tobytes() + b"\x01")
    assert read_capture(file).samples.tolist() == [[1, -1]]


@pytest.mark.parametrize("content", [b"", b"\x01"])
def test_an_empty_capture_is_an_error(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "1.raw"
    file.write_bytes(content)
    with pytest.raises(AudioError, match=r"1\.raw: empty"):
        read_capture(file)


def test_a_message_is_read_at_eight_thousand_samples_whatever_its_own_rate(tmp_path: Path) -> None:
    file = tmp_path / "1.wav"
    write_wav(file, noise(1, 1), rate=16000)
    sound = read_sound(file)
    assert (sound.channels, sound.milliseconds) == (1, 500)


@pytest.mark.parametrize("name", ["a.flac", "a.wav", "a"])
@pytest.mark.parametrize("content", [b"", b"fLaC", b"RIFF", b"not audio at all" * 100, bytes(5000)])
def test_what_is_not_audio_is_an_error(tmp_path: Path, name: str, content: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(AudioError, match=name):
        read_sound(file)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match=r"gone\.flac"):
        read_sound(tmp_path / "gone.flac")


def test_a_wav_of_nothing_but_its_header_is_empty(tmp_path: Path) -> None:
    file = tmp_path / "1.wav"
    write_wav(file, Sound(np.zeros((0, 1), np.int16)))
    with pytest.raises(AudioError, match=r"1\.wav"):
        read_sound(file)


def test_peaks_are_the_loudest_sample_of_each_stretch() -> None:
    samples = np.zeros((RATE, 2), np.int16)
    samples[10, 0], samples[4500, 0], samples[7999, 1] = 16384, -32768, 3277
    assert peaks(Sound(samples), 2) == [[0.5, 1.0], [0.0, 0.1]]


@pytest.mark.parametrize(("milliseconds", "count"), [(0, 0), (49, 0), (50, 1), (1000, 20), (1049, 20)])
def test_there_are_as_many_peaks_as_whole_stretches(milliseconds: int, count: int) -> None:
    assert [len(channel) for channel in peaks(tone(milliseconds), 20)] == [count, count]
