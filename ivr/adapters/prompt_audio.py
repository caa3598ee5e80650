"""Sounds for callers: whatever an announcer sends becomes what Asterisk plays, 8 kHz mu-law, mono."""

import io
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from pydub import AudioSegment
from pydub.exceptions import CouldntDecodeError
from pydub.silence import detect_leading_silence

RATE = 8000
MU_LAW = "mulaw"
SILENT = -40.0  # dBFS
EDGE = 100  # milliseconds of silence left at either end
LOUDEST = -1.0  # dBFS of the highest peak: no clipping


class PromptAudioError(Exception):
    """What was sent will not do; `code` says why, in both languages."""

    def __init__(self, code: str, zh: str, en: str) -> None:
        super().__init__(f"{zh} / {en}")
        self.code, self.zh, self.en = code, zh, en


@dataclass(frozen=True, slots=True)
class Wanted:
    """`loudness` in dBFS, as that of the sounds beside it; `longest` a caller would bear."""

    loudness: float
    longest: timedelta


def prepared(content: bytes, wanted: Wanted) -> bytes:
    """Cut to the sound, brought to the loudness, coded. Raises PromptAudioError."""
    sound = _mono(_decoded(content))
    if sound.max_dBFS < SILENT:
        raise PromptAudioError("silent", "文件中没有声音", "there is nothing to hear in the file")
    sound = _cut(sound)
    if sound.duration_seconds > wanted.longest.total_seconds():
        most = int(wanted.longest.total_seconds())
        raise PromptAudioError("too_long", f"录音不得超过 {most} 秒", f"it may last at most {most} s")
    gain = min(wanted.loudness - sound.dBFS, LOUDEST - sound.max_dBFS)
    coded = io.BytesIO()
    sound.apply_gain(gain).export(coded, format=MU_LAW)
    return coded.getvalue()


def playable(file: Path) -> bytes:
    """As a WAV that every browser plays."""
    wave = io.BytesIO()
    _sound(file).export(wave, format="wav")
    return wave.getvalue()


def seconds_of(file: Path) -> float:
    return file.stat().st_size / RATE if file.suffix == ".ulaw" else float(_sound(file).duration_seconds)


def _decoded(content: bytes) -> AudioSegment:
    try:
        return AudioSegment.from_file(io.BytesIO(content))
    except (CouldntDecodeError, OSError, IndexError):
        zh, en = "无法识别为音频文件", "this is not readable as audio; WAV, MP3, FLAC and others are"
        raise PromptAudioError("not_audio", zh, en) from None


def _mono(sound: AudioSegment) -> AudioSegment:
    return sound.set_channels(1).set_frame_rate(RATE).set_sample_width(2)


def _cut(sound: AudioSegment) -> AudioSegment:
    before = max(0, detect_leading_silence(sound, SILENT) - EDGE)
    after = max(0, detect_leading_silence(sound.reverse(), SILENT) - EDGE)
    return sound[before : len(sound) - after]


def _sound(file: Path) -> AudioSegment:
    if file.suffix != ".ulaw":
        return _mono(AudioSegment.from_file(file))
    bare = AudioSegment.from_file(file, format=MU_LAW)  # headerless: ffmpeg cannot know the rate
    return AudioSegment(bare.raw_data, sample_width=bare.sample_width, frame_rate=RATE, channels=1)
