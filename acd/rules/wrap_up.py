"""Wrap-up: time after a talk that is the agent's own. It begins once a talk and is never reset. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from acd.rules.call import Call, Interval, Kind


@dataclass(frozen=True, slots=True)
class TalkEnded:
    """A seat's talk ended `at` by event time; `queue` is where the call came from, empty for none."""

    seat: str
    queue: str
    at: datetime


def talks_ended(call: Call, before: Call | None) -> Iterator[TalkEnded]:
    """Talks that the last fact ended. One that was over before it never counts again."""
    talking = {_which(part) for part in _talks(before) if part.ended_at is None}
    for part in _talks(call):
        if part.ended_at and _which(part) in talking:
            yield TalkEnded(part.seat, part.queue, part.ended_at)


def longer(until: datetime | None, proposed: datetime) -> datetime:
    """A second talk never shortens what the first one left."""
    return max(until, proposed) if until else proposed


def _talks(call: Call | None) -> Iterator[Interval]:
    return (part for part in (call.intervals if call else ()) if part.kind is Kind.TALK and part.seat)


def _which(part: Interval) -> tuple[str, str, datetime]:
    return part.seat, part.leg, part.started_at
