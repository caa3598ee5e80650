# ruff: noqa: INP001 - part of a script, not a package
"""Which of several takes is understood best: at any volume, its facts wherever a recording begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from recordings.adapters.recognisers import Samples
from tools.check_speech import alike, error_rate, heard, mu_law, whisper

VOLUMES = (1.0, 0.8, 0.5)
NO_SILENCE = ((0, 0),)
# Samples before and after, at 8 kHz: they move the recogniser's windows, and so what it hears.
SILENCES = (
    *NO_SILENCE,
    *((400, 200), (800, 800), (1000, 5000), (1600, 4100), (2000, 1200), (2400, 4000)),
    *((2900, 3100), (3333, 3999), (4000, 4000), (5000, 2000), (6400, 16000), (8000, 8000)),
)


@dataclass(frozen=True, slots=True, order=True)
class Misheard:
    """Hearings in which a fact is missing weigh more than any number of wrong characters."""

    without_a_fact: int
    error: float
    hearings: int

    def __str__(self) -> str:
        return f"a fact missing in {self.without_a_fact} of {self.hearings} hearings, CER {self.error:.1%}"


def best_understood(takes: Sequence[Path], text: str, facts: Sequence[str]) -> tuple[Path, Misheard]:
    """Return the take that is misheard least; `facts` are what every hearing must contain."""
    judged = {take: misheard(take, text, facts) for take in takes}
    best = min(takes, key=judged.__getitem__)
    return best, judged[best]


def misheard(take: Path, text: str, facts: Sequence[str]) -> Misheard:
    silences = SILENCES if facts else NO_SILENCE
    understood = [heard(whisper(), sound) for sound in recorded(mu_law(take.read_bytes()), silences)]
    return Misheard(
        without_a_fact=sum(lacks_one(facts, each) for each in understood),
        error=sum(error_rate(text, each) for each in understood) / len(understood),
        hearings=len(understood),
    )


def lacks_one(facts: Sequence[str], understood: str) -> bool:
    return any(alike(fact) not in alike(understood) for fact in facts)


def recorded(samples: Samples, silences: Sequence[tuple[int, int]]) -> Iterator[Samples]:
    """The same take as several recordings: quieter, and with silence before and after."""
    for volume in VOLUMES:
        for silence in silences:
            yield np.pad((samples * volume).astype(np.int16), silence)
