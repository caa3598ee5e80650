# ruff: noqa: INP001 - a script, not a package
"""Compute the record tone, a second of silence and the waiting music. For developers, like render_speech.py.

The music is a calm loop of its own: four chords with a slow broken-chord melody, bell-like tones, nothing
below 200 Hz or above 3 kHz (a telephone carries no more), quiet enough to talk over.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 8000
PROMPTS = Path(__file__).resolve().parent.parent / "config" / "prompts"
BEAT = 0.75  # seconds: 80 beats a minute
MIDDLE_C = 261.63
# A chord lasts one bar of eight half beats; numbers are semitones above middle C.
CHORDS = ((0, 4, 7, 12), (-3, 0, 4, 9), (0, 5, 9, 12), (-1, 2, 7, 11))
MELODIES = (
    ((16, 0), (19, 3), (16, 6)),
    ((12, 0), (16, 3), (21, 5)),
    ((21, 0), (17, 3), (12, 6)),
    ((19, 0), (14, 4), (11, 6)),
)

Sound = NDArray[np.float64]


def mu_law(sound: Sound) -> bytes:
    """G.711 mu-law: sign, exponent and mantissa of the biased sample, all bits inverted."""
    linear = np.clip(np.round(sound * 32767), -32635, 32635).astype(np.int32)
    magnitude = np.abs(linear) + 132
    exponent = np.floor(np.log2(magnitude)).astype(np.int32) - 7
    mantissa = (magnitude >> (exponent + 3)) & 0x0F
    code = np.where(linear < 0, 0x80, 0) | (exponent << 4) | mantissa
    encoded: bytes = (~code & 0xFF).astype(np.uint8).tobytes()
    return encoded


def seconds(duration: float) -> Sound:
    return np.arange(round(duration * RATE)) / RATE


def beep() -> Sound:
    t = seconds(0.25)
    edges = np.clip(np.minimum(t, t[-1] - t) / 0.01, 0, 1)
    tone: Sound = 0.25 * edges * np.sin(2 * np.pi * 1000 * t)
    return tone


def bell(semitones: float, duration: float) -> Sound:
    """Soft attack, long decay, two quiet overtones."""
    t = seconds(duration)
    pitch = MIDDLE_C * 2 ** (semitones / 12)
    overtones = ((1, 1.0, 1.4), (2, 0.30, 2.5), (3, 0.08, 4.0))
    parts = [size * np.exp(-t * decay) * np.sin(2 * np.pi * pitch * n * t) for n, size, decay in overtones]
    struck: Sound = np.sum(parts, axis=0) * np.clip(t / 0.02, 0, 1) * np.clip((duration - t) / 0.2, 0, 1)
    return struck


def waiting_music() -> Sound:
    """Two rounds of the four chords, 24 seconds; what rings past the end is laid over the start: it loops."""
    bar = 4 * BEAT
    loop = np.zeros(round(2 * len(CHORDS) * bar * RATE))
    for number in range(2 * len(CHORDS)):
        start = number * bar
        chord = CHORDS[number % 4]
        for step in range(8):
            lay(loop, 0.35 * bell(chord[(0, 1, 2, 3, 2, 1, 2, 1)[step]], 2.5), start + step * BEAT / 2)
        for semitones, step in MELODIES[number % 4][:: 1 if number < 4 else -1]:
            lay(loop, 0.5 * bell(semitones, 3.0), start + step * BEAT / 2)
    return 0.22 * loop / float(np.max(np.abs(loop)))


def lay(loop: Sound, note: Sound, start: float) -> None:
    places = (round(start * RATE) + np.arange(len(note))) % len(loop)
    loop[places] += note


def main() -> None:
    sounds = {
        "tone/beep": beep(),
        "tone/silence-1s": np.zeros(RATE),
        "music/waiting": waiting_music(),
    }
    for name, sound in sounds.items():
        target = PROMPTS / f"{name}.ulaw"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(mu_law(sound))


if __name__ == "__main__":
    main()
