"""Wrap-up: time after a talk that is the agent's own. It begins once a talk and is never reset. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from acd.rules.call import Call, Kind


@dataclass(frozen=True, slots=True)
class TalkEnded:
    """A seat's talk ended `at` by event time; `queue` is where the call came from, empty for none."""

    seat: str
    queue: str
    at: datetime


def talks_ended(call: Call, before: Call | None) -> Iterator[TalkEnded]:
    """The seats that the last fact freed of their caller; a hold or a consultation frees nobody."""
    kept = {part.leg for part in call.open_parts(Kind.TALK, Kind.HOLD)}
    for had in before.open_parts(Kind.TALK, Kind.HOLD) if before else ():
        if had.seat and had.leg not in kept:
            ends = [part.ended_at for part in call.intervals if part.leg == had.leg and part.ended_at]
            yield TalkEnded(had.seat, had.queue, max(ends, default=had.started_at))


def longer(until: datetime | None, proposed: datetime) -> datetime:
    """A second talk never shortens what the first one left."""
    return max(until, proposed) if until else proposed
