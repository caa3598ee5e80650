"""The 15-second watch over one ringing seat (180.1.3): facts and wake-ups in, commands out. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from acd.rules.call import Interval, Kind
from config.regulation import implements

NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class Limits:
    """Of one queue, on the day of the call."""

    pre_warning: timedelta
    limit: timedelta


@dataclass(frozen=True, slots=True)
class Ring:
    """A seat that rings: since when by event time, and what has been said about it."""

    call: str
    queue: str
    seat: str
    leg: str
    channel: str
    since: datetime
    limits: Limits
    warned: bool = False
    breached: bool = False

    @property
    def warning_due(self) -> datetime:
        return self.since + self.limits.pre_warning

    @property
    def due(self) -> datetime:
        return self.since + self.limits.limit


@dataclass(frozen=True, slots=True)
class WakeAt:
    at: datetime


@dataclass(frozen=True, slots=True)
class PreWarn:
    ring: Ring


@dataclass(frozen=True, slots=True)
class Breach:
    """Charged to the seat that rang."""

    ring: Ring


@dataclass(frozen=True, slots=True)
class TakeBack:
    """The call leaves this seat for the next one; the seat becomes not ready with the reason."""

    ring: Ring
    reason: str = NO_ANSWER


@dataclass(frozen=True, slots=True)
class Withdraw:
    """The answer came in time by its own clock, only its message was late."""

    ring: Ring


Command = WakeAt | PreWarn | Breach | TakeBack | Withdraw
Step = tuple[Ring | None, tuple[Command, ...]]


@implements("180.1.3")
def rang(ring: Ring) -> Step:
    return ring, (WakeAt(ring.warning_due),)


@implements("180.1.3")
def woken(ring: Ring, now: datetime) -> Step:
    """The clock reached `now` and the seat still rings."""
    if now >= ring.due and not ring.breached:
        breached = replace(ring, warned=True, breached=True)
        return breached, (*_warning(ring), Breach(breached), TakeBack(breached))
    if now >= ring.warning_due and not ring.warned:
        return replace(ring, warned=True), (PreWarn(ring), WakeAt(ring.due))
    if ring.breached:
        return ring, ()
    return ring, (WakeAt(ring.due if ring.warned else ring.warning_due),)


@implements("180.1.3")
def answered(ring: Ring, at: datetime) -> Step:
    """Answered at the limit itself is answered in time."""
    if ring.breached:
        return None, (Withdraw(ring),) if at <= ring.due else ()
    return None, (Breach(ring),) if at > ring.due else ()


@implements("180.1.3")
def stopped(ring: Ring, at: datetime) -> Step:
    """Ringing ended without an answer: the caller left, the phone refused, or the exchange moved on."""
    if ring.breached or at < ring.due:
        return None, ()
    return None, (Breach(ring), TakeBack(ring))


@implements("180.1.3")
def rings_in_vain(intervals: Iterable[Interval], ring: Ring) -> int:
    """How many rings of the caller in this queue reached the limit, the one that goes on included."""
    rings = (part for part in intervals if part.kind is Kind.RING and part.queue == ring.queue)
    return sum(1 for part in rings if (part.ended_at or ring.due) - part.started_at >= ring.limits.limit)


def _warning(ring: Ring) -> Iterable[Command]:
    return () if ring.warned else (PreWarn(ring),)
