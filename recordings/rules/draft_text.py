"""The caller's words as one searchable text, with the way back from every character to its word."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from recordings.rules.transcript import Speaker, Transcript, Word

BREAK = "\n"
PAUSE_SECONDS = 0.7
MISHEARD_TRUST = 0.8
SENTENCE_END = re.compile(r"[。！？!?;；\n]")

Found_co = TypeVar("Found_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact was said: first and last word of the transcript, seconds, and the very characters."""

    first: int
    last: int
    start: float
    end: float
    text: str


@dataclass(frozen=True, slots=True)
class Finding(Generic[Found_co]):
    """A fact read from the words, how sure it is (0 to 1), and the words it came from."""

    value: Found_co
    confidence: float
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the caller said. `text`, `raw`, `at` and `trust` have one entry for each character.

    text   normalised (half width, lower case, no blanks, misheard words put right), BREAK at pauses
    raw    what stands there in the transcript, "" for a break
    at     index of the word in the transcript
    trust  confidence of that word, less where a misheard word was put right
    """

    words: tuple[Word, ...]
    text: str
    raw: tuple[str, ...]
    at: tuple[int, ...]
    trust: tuple[float, ...]

    def evidence(self, start: int, end: int) -> Evidence:
        """Return the words of text[start:end]; the span must hold a character that was said."""
        while start < end and self.raw[start] == "":
            start += 1
        while end > start and self.raw[end - 1] == "":
            end -= 1
        first, last = self.at[start], self.at[end - 1]
        return Evidence(
            first=first,
            last=last,
            start=self.words[first].start,
            end=self.words[last].end,
            text="".join(self.raw[start:end]).strip(),
        )

    def said(self, start: int, end: int) -> str:
        """Return what stands in the transcript, without blanks."""
        return "".join("".join(self.raw[start:end]).split())

    def mean_trust(self, start: int, end: int) -> float:
        return sum(self.trust[start:end]) / (end - start)

    def least_trust(self, start: int, end: int) -> float:
        """Return the trust of the worst character: one wrong digit spoils a number."""
        return min(self.trust[start:end])

    def sentence_end(self, position: int) -> int:
        match = SENTENCE_END.search(self.text, position)
        return match.start() if match else len(self.text)


def listen(transcript: Transcript, misheard: Mapping[str, str]) -> Spoken:
    """Take the caller's words out of a transcript and put frequently misheard words right."""
    text: list[str] = []
    raw: list[str] = []
    at: list[int] = []
    trust: list[float] = []
    for index, char in _characters(transcript.words):
        if char != BREAK and char.isspace():
            if raw:
                raw[-1] += char
            continue
        text.append(_normal(char))
        raw.append("" if char == BREAK else char)
        at.append(index)
        trust.append(min(1.0, max(0.0, transcript.words[index].confidence)))
    joined = "".join(text)
    for heard, said in misheard.items():
        joined = _put_right(joined, heard, said, trust)
    return Spoken(transcript.words, joined, tuple(raw), tuple(at), tuple(trust))


def _characters(words: tuple[Word, ...]) -> Iterator[tuple[int, str]]:
    """Yield the caller's characters with their word, and a BREAK where a pause or the seat came between."""
    before: int | None = None
    for index, word in enumerate(words):
        if word.speaker is not Speaker.CALLER:
            continue
        if before is not None and (index != before + 1 or word.start - words[before].end > PAUSE_SECONDS):
            yield before, BREAK
        for char in word.text:
            yield index, " " if char in "\n\r" else char
        before = index


def _normal(char: str) -> str:
    """Return half width and lower case, where that is still one character; most are Chinese and stay."""
    if "一" <= char <= "龥":
        return char
    for changed in (unicodedata.normalize("NFKC", char), char):
        if len(changed) == 1:
            return changed.lower() if len(changed.lower()) == 1 else changed
    return char


def _put_right(text: str, heard: str, said: str, trust: list[float]) -> str:
    position = text.find(heard)
    while position >= 0:
        text = text[:position] + said + text[position + len(heard) :]
        for place in range(position, position + len(heard)):
            trust[place] *= MISHEARD_TRUST
        position = text.find(heard, position + len(heard))
    return text
