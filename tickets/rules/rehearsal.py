"""What other rules would do to a ticket that is open: the same thread told by both. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from tickets.rules.clock import Clock, ClockState
from tickets.rules.working_time import later


@dataclass(frozen=True, slots=True)
class Going:
    """A clock that has not stopped; a paused one ends as if it went on now, and is never late."""

    due_at: datetime
    late: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """`before` or `after` is None where the ticket has no such clock, or it has stopped."""

    ticket: str
    clock: str
    before: Going | None
    after: Going | None

    @property
    def newly_late(self) -> bool:
        return _late(self.after) and not _late(self.before)

    @property
    def no_longer_late(self) -> bool:
        return _late(self.before) and not _late(self.after)


def _late(going: Going | None) -> bool:
    return going is not None and going.late


def moved(ticket: str, before: Iterable[Clock], after: Iterable[Clock], now: datetime) -> list[Moved]:
    """The clocks that would end at another time."""
    was, would_be = _going(before, now), _going(after, now)
    names = dict.fromkeys((*was, *would_be))
    found = (Moved(ticket, name, was.get(name), would_be.get(name)) for name in names)
    return [one for one in found if one.before != one.after]


def _going(clocks: Iterable[Clock], now: datetime) -> Mapping[str, Going]:
    found = {}
    for clock in clocks:
        if clock.state is ClockState.RUNNING:
            found[clock.policy.clock] = Going(clock.due_at, clock.due_at < now)
        elif clock.state is ClockState.PAUSED and clock.left is not None:
            found[clock.policy.clock] = Going(later(now, clock.left, clock.policy.calendar), late=False)
    return found
