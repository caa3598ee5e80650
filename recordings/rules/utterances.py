"""Where one speaker's utterances begin and end while the call goes on: by loudness. Pure (csc.7)."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from ivr.rules.voice import FRAME_SECONDS, SPOKEN_ABOVE

LEAST_VOICE = 0.16  # seconds: less is a click or a breath


@dataclass(frozen=True, slots=True)
class Span:
    """Frames of the capture (20 ms); `end` is the first one after it."""

    start: int
    end: int

    @property
    def seconds(self) -> float:
        return (self.end - self.start) * FRAME_SECONDS

    @property
    def between(self) -> tuple[float, float]:
        """In seconds of the capture."""
        return round(self.start * FRAME_SECONDS, 2), round(self.end * FRAME_SECONDS, 2)


@dataclass(frozen=True, slots=True)
class Limits:
    """In seconds. `pause` ends an utterance, `longest` cuts it; `margin` is kept before and after it."""

    pause: float = 0.6
    longest: float = 7.0
    margin: float = 0.2


@dataclass(frozen=True, slots=True)
class Hearing:
    """One speaker so far. `began` is None between utterances; `levels` are those since it began."""

    heard: int
    settled: int = 0
    began: int | None = None
    voiced: int = 0
    quiet: int = 0
    levels: tuple[float, ...] = field(default=(), repr=False)


def loudness(samples: NDArray[np.int16], rate: int) -> list[float]:
    """Root mean square of each whole frame."""
    frame = int(rate * FRAME_SECONDS)
    whole = samples[: len(samples) // frame * frame].astype(np.float32).reshape(-1, frame)
    return [float(level) for level in np.sqrt((whole**2).mean(axis=1))] if len(whole) else []


def begin(at: int) -> Hearing:
    """Hear from this frame on."""
    return Hearing(heard=at, settled=at)


def hear(hearing: Hearing, levels: Iterable[float], limits: Limits) -> tuple[Hearing, tuple[Span, ...]]:
    """What was heard next, and the utterances that are complete by it."""
    ended: list[Span] = []
    for level in levels:
        hearing = _taken_in(hearing, level, limits)
        if hearing.quiet >= _frames(limits.pause):
            hearing, span = _ended(hearing, limits)
        elif len(hearing.levels) >= _frames(limits.longest):
            hearing, span = _cut(hearing)
        else:
            continue
        ended += [span] if span else []
    return hearing, tuple(ended)


def going_on(hearing: Hearing) -> Span | None:
    """The utterance that is not over yet, as far as it was heard."""
    if hearing.began is None or hearing.voiced < _frames(LEAST_VOICE):
        return None
    return Span(hearing.began, hearing.heard)


def broken_off(hearing: Hearing) -> tuple[Hearing, Span | None]:
    """Nothing more comes for a while: what goes on is over."""
    return begin(hearing.heard), going_on(hearing)


def _taken_in(hearing: Hearing, level: float, limits: Limits) -> Hearing:
    loud = level > SPOKEN_ABOVE
    now = replace(hearing, heard=hearing.heard + 1)
    if hearing.began is None:
        if not loud:
            return now
        began = max(hearing.heard - _frames(limits.margin), hearing.settled)
        missing = hearing.heard - began
        return replace(now, began=began, voiced=1, quiet=0, levels=(*(0.0,) * missing, level))
    return replace(
        now,
        voiced=hearing.voiced + loud,
        quiet=0 if loud else hearing.quiet + 1,
        levels=(*hearing.levels, level),
    )


def _ended(hearing: Hearing, limits: Limits) -> tuple[Hearing, Span | None]:
    assert hearing.began is not None, "only an utterance has a pause"
    end = hearing.heard - hearing.quiet + _frames(limits.margin)
    spoken = hearing.voiced >= _frames(LEAST_VOICE)
    over = Hearing(heard=hearing.heard, settled=end if spoken else hearing.settled)
    return over, Span(hearing.began, end) if spoken else None


def _cut(hearing: Hearing) -> tuple[Hearing, Span | None]:
    """At the quietest moment of its last quarter: words are rather not cut through."""
    assert hearing.began is not None, "only an utterance has a length"
    late = len(hearing.levels) * 3 // 4
    at = late + int(np.argmin(hearing.levels[late:]))
    rest = hearing.levels[at:]
    place = hearing.began + at
    voiced = sum(level > SPOKEN_ABOVE for level in rest)
    following = replace(hearing, began=place, settled=place, voiced=voiced, levels=rest)
    return following, Span(hearing.began, place)


def _frames(seconds: float) -> int:
    return round(seconds / FRAME_SECONDS)
