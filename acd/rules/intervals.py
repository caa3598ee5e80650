"""Beginning and ending the intervals of a call. Pure; no interval ends before it begins."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from acd.rules.call import Call, Interval, Kind

Which = Callable[[Interval], bool]


def begin(call: Call, part: Interval) -> Call:
    """Once: what is open already stays as it is."""
    same = any(p.kind is part.kind and p.leg == part.leg and p.ended_at is None for p in call.intervals)
    return call if same else replace(call, intervals=(*call.intervals, part))


def end(call: Call, at: datetime, which: Which, result: str) -> Call:
    if not any(part.ended_at is None and which(part) for part in call.intervals):
        return call
    return replace(call, intervals=tuple(_ended(call.intervals, at, which, result)))


def of(leg: str, *kinds: Kind) -> Which:
    return lambda part: part.kind in kinds and part.leg == leg


def _ended(parts: tuple[Interval, ...], at: datetime, which: Which, result: str) -> Iterator[Interval]:
    for part in parts:
        open_one = part.ended_at is None and which(part)
        yield replace(part, ended_at=max(at, part.started_at), result=result) if open_one else part
