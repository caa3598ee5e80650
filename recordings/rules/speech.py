"""What was said in a talk so far; an utterance that goes on is put right as it does. Pure (csc.7)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from recordings.rules.transcript import Speaker, Word
from recordings.rules.utterances import Span

ASKED_ABOUT = 80  # characters: what a search takes
ENDS = "。，"


@dataclass(frozen=True, slots=True)
class Said:
    """One utterance; its words have their times in seconds from the capture's first sample.

    One that is not `final` goes on, and its words may still change.
    """

    number: int
    speaker: Speaker
    span: Span
    words: tuple[Word, ...]
    final: bool

    @property
    def text(self) -> str:
        text = "".join(word.text for word in self.words)
        return text if self.final else text.rstrip(ENDS)


Speech = tuple[Said, ...]


def with_words(speech: Speech, speaker: Speaker, span: Span, words: Sequence[Word], *, final: bool) -> Speech:
    """The same with what was understood of `span`; a final one without words was no speech."""
    before = next((one for one in speech if one.speaker is speaker and one.span.start == span.start), None)
    rest = tuple(one for one in speech if one is not before)
    if not words:
        return rest if final else speech
    number = before.number if before else max((one.number for one in speech), default=0) + 1
    said = Said(number, speaker, span, tuple(words), final)
    return tuple(sorted((*rest, said), key=lambda one: (one.span.start, one.number)))


def moved(words: Iterable[Word], seconds: float) -> tuple[Word, ...]:
    return tuple(replace(word, start=word.start + seconds, end=word.end + seconds) for word in words)


def words_of(speech: Speech, *speakers: Speaker) -> tuple[Word, ...]:
    """Of whole utterances, in the order of time; of both sides when none is named."""
    wanted = speakers or tuple(Speaker)
    said = (one.words for one in speech if one.speaker in wanted and one.final)
    return tuple(sorted(chain.from_iterable(said), key=lambda word: (word.start, word.end)))


def asked_about(speech: Speech) -> str:
    """The caller's last whole utterances, as many as a search takes; the end of one that is longer."""
    told = ""
    for one in reversed([one for one in speech if one.final and one.speaker is Speaker.CALLER]):
        if told and len(told) + len(one.text) > ASKED_ABOUT:
            break
        told = one.text + told
    return told[-ASKED_ABOUT:]
