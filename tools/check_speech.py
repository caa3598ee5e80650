# ruff: noqa: INP001 - a script, not a package
"""Is every Chinese prompt and demo sentence understood? For whoever records or renders them anew.

    python -m tools.check_speech [NAME ...]

Compares what Whisper base hears in the 8 kHz files with their texts: character error rate (CER) after NFKC,
traditional to simplified, numerals written alike and punctuation removed.
"""

import argparse
import re
import sys
import tomllib
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from recordings.adapters.models import install
from recordings.adapters.recognisers import Recogniser, Samples, open_recogniser
from recordings.rules.clean_transcript import clean, simplified
from recordings.rules.transcript import Speaker

CONFIG = Path(__file__).resolve().parent.parent / "config"
RATE = 8000
UNDERSTOOD = 0.2
_DIGITS = str.maketrans("零〇一二两三四五六七八九幺", "0012234567891")
_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10_000}
_NUMBER = re.compile(r"[0-9零〇一二两三四五六七八九幺十百千万]+")
_SENTENCES = {  # as the queue puts them together
    "queue-position": ("queue-thereare", "digits/3", "queue-callswaiting"),
    "queue-wait-of-one": ("queue-holdtime", "digits/1", "queue-minute"),
    "queue-wait": ("queue-holdtime", "digits/3", "queue-minutes"),
}


@dataclass(frozen=True, slots=True)
class Sample:
    """Speech with its text; several files are played one after the other, as the queue does."""

    name: str
    text: str
    files: tuple[Path, ...]

    @property
    def samples(self) -> Samples:
        return mu_law(b"".join(file.read_bytes() for file in self.files))


def prompts() -> Iterator[Sample]:
    """Every Chinese prompt; what is spoken in pieces is heard as sentences."""
    texts = tomllib.loads((CONFIG / "prompts.toml").read_text(encoding="utf-8"))
    said = {name: prompt["zh"] for name, prompt in texts["prompt"].items()}
    said |= {f"digits/{name}": text for name, text in texts["digits"]["zh"].items()}
    folder = CONFIG / "prompts" / "zh"
    pieces = {piece for sentence in _SENTENCES.values() for piece in sentence}
    whole = {name: (name,) for name in texts["prompt"] if name not in pieces}
    for name, parts in (whole | _SENTENCES).items():
        files = tuple(folder / f"{part}.ulaw" for part in parts)
        yield Sample(name, "".join(said[part] for part in parts), files)


def demo_speech() -> Iterator[Sample]:
    texts = tomllib.loads((CONFIG / "demo" / "speech.toml").read_text(encoding="utf-8"))
    for name, speech in texts["speech"].items():
        yield Sample(name, speech["zh"], (CONFIG / "demo" / "speech" / f"{name}.ulaw",))


def mu_law(data: bytes) -> Samples:
    """G.711 mu-law to 16 bits."""
    code = ~np.frombuffer(data, np.uint8)
    exponent, mantissa = (code >> 4) & 7, (code & 15).astype(np.int32)
    magnitude = (((mantissa << 3) + 132) << exponent) - 132
    return np.where(code & 0x80, -magnitude, magnitude).astype(np.int16)


@cache
def whisper() -> Recogniser:
    return open_recogniser("whisper", install("whisper-base"))


def heard(recogniser: Recogniser, samples: Samples) -> str:
    return "".join(word.text for word in clean(recogniser.transcribe(samples, RATE, Speaker.CALLER)))


def error_rate(said: str, understood: str) -> float:
    """Wrong, missing and added characters (Levenshtein distance) for each character said."""
    wanted, got = alike(said), alike(understood)
    row = list(range(len(got) + 1))
    for i, char in enumerate(wanted, 1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(got, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (char != other))
    return row[-1] / len(wanted)


def alike(text: str) -> str:
    plain = simplified(unicodedata.normalize("NFKC", text)).lower()
    return _NUMBER.sub(_in_digits, "".join(char for char in plain if char.isalnum()))


def _in_digits(number: re.Match[str]) -> str:
    """五十八 is 58, 三百 is 300; digits read out stay digits."""
    digits = number[0].translate(_DIGITS)
    if digits.isdigit():
        return digits
    total = current = 0
    for char in digits:
        if char in _UNITS:
            total, current = total + (current or 1) * _UNITS[char], 0
        else:
            current = current * 10 + int(char)
    return str(total + current)


def main(names: Sequence[str]) -> int:
    missed = 0
    for sample in (*prompts(), *demo_speech()):
        if not names or sample.name in names:
            understood = heard(whisper(), sample.samples)
            rate = error_rate(sample.text, understood)
            missed += rate >= UNDERSTOOD
            sys.stdout.write(f"{rate:6.1%}  {sample.name:24} {understood if rate else ''}\n")
    return 1 if missed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME")
    sys.exit(main(parser.parse_args().names))
