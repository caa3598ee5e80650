"""Whether a talk is in the audio: each stretch of it, by the clock, within a second (180.7.5). Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

TOLERANCE = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Span:
    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        return max(timedelta(), self.end - self.start)

    def within(self, other: "Span") -> "Span":
        return Span(max(self.start, other.start), min(self.end, other.end))


@dataclass(frozen=True, slots=True)
class Proof:
    """Of one call. `paused` is silent in the audio on somebody's word; that is no fault."""

    talks: int
    matched: int
    missing: int
    talk: timedelta
    recorded: timedelta
    paused: timedelta

    @property
    def short(self) -> int:
        return self.talks - self.matched - self.missing


def proof(talks: Sequence[Span], audio: Sequence[Span], pauses: Sequence[Span]) -> Proof:
    heard = [(talk, _covered(talk, audio)) for talk in talks]
    return Proof(
        talks=len(heard),
        matched=sum(talk.length - covered <= TOLERANCE for talk, covered in heard),
        missing=sum(not covered and talk.length > TOLERANCE for talk, covered in heard),
        talk=_sum(talk.length for talk in talks),
        recorded=_sum(covered for _, covered in heard),
        paused=_sum(_covered(talk, pauses) for talk in talks),
    )


def _covered(talk: Span, others: Iterable[Span]) -> timedelta:
    """How much of the talk lies in the others, which may overlap."""
    total, reached = timedelta(), talk.start
    for part in sorted((other.within(talk) for other in others), key=lambda span: span.start):
        fresh = Span(max(part.start, reached), part.end)
        total += fresh.length
        reached = max(reached, part.end)
    return total


def _sum(lengths: Iterable[timedelta]) -> timedelta:
    return sum(lengths, timedelta())
