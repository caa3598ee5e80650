"""A transcript: words with times, confidence and speaker; what a recogniser gives, a draft is read from."""

from dataclasses import dataclass
from enum import StrEnum


class Speaker(StrEnum):
    CALLER = "caller"
    SEAT = "seat"


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word; times in seconds from the first sample, confidence from 0 to 1."""

    text: str
    start: float
    end: float
    confidence: float
    speaker: Speaker = Speaker.CALLER


@dataclass(frozen=True, slots=True)
class Transcript:
    words: tuple[Word, ...]
    engine: str
    model: str

    @property
    def text(self) -> str:
        return "".join(word.text for word in self.words)
