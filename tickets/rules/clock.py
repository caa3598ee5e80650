"""One clock of a ticket, told by its thread: started, paused, moved, stopped, and by whom. Pure.

It is never stored as a sum but derived anew from the entries: what it says and what it does agree.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from config.offices import Told
from config.regulation import implements
from config.working_calendar import Names, WorkingCalendar
from tickets.rules.working_time import between, days_off, later


class ClockState(StrEnum):
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"


class What(StrEnum):
    STARTED = "started"
    OFF = "off"  # days on which it does not run
    PAUSED = "paused"
    RESUMED = "resumed"
    MOVED = "moved"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Policy:
    """A clock's rule with its figures as they were on the day. `calendar`: None counts all time."""

    clock: str
    title: Names
    limit: timedelta
    limit_from: str
    calendar: WorkingCalendar | None
    starts: frozenset[str]
    stops: frozenset[str]
    pauses: frozenset[str] = frozenset()
    resumes: frozenset[str] = frozenset()
    moves: frozenset[str] = frozenset()
    extends: frozenset[str] = frozenset()  # only ever to a later end
    takes_deadline: bool = False
    told: Told = Told.OWNER  # of warnings and of the alarm
    warn: timedelta = timedelta()
    escalate: tuple[tuple[timedelta, Told], ...] = ()
    urges: bool = False
    departments: frozenset[str] = frozenset()  # only orders to these start it

    def started_by(self, event: "Happening") -> bool:
        ours = not self.departments or event.department in self.departments
        return event.kind in self.starts and ours


@dataclass(frozen=True, slots=True)
class Happening:
    """An entry of the thread as a clock sees it: the deadline it sets, the order it is, and to whom."""

    kind: str
    at: datetime
    by: str
    due_at: datetime | None = None
    order: str | None = None
    department: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the explanation. `length`: the limit, what was left, or by how much it was late."""

    what: What
    at: datetime
    by: str
    cause: str
    due_at: datetime | None = None
    length: timedelta | None = None
    order: str | None = None
    off: tuple[date, date, Names] | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """`round_at`: since when this deadline holds. `left`: what a paused clock has still to run."""

    policy: Policy
    state: ClockState
    started_at: datetime
    due_at: datetime
    round: int
    round_at: datetime
    left: timedelta | None = None
    stopped_at: datetime | None = None
    lines: tuple[Line, ...] = ()

    @property
    def met(self) -> bool | None:
        """Whether it was kept; None as long as it may still be."""
        return None if self.stopped_at is None else self.stopped_at <= self.due_at


@implements("180.5.3", "180.4.5")
def run(policy: Policy, thread: Iterable[Happening]) -> Clock | None:
    """The clock after the whole thread; None when nothing has started it."""
    clock: Clock | None = None
    for happening in thread:
        clock = step(policy, clock, happening)
    return clock


def step(policy: Policy, clock: Clock | None, event: Happening) -> Clock | None:
    if clock is None or clock.state is ClockState.STOPPED:
        return _started(policy, clock, event) if policy.started_by(event) else clock
    if event.kind in policy.stops:
        return _stopped(clock, event)
    if event.due_at and (event.kind in policy.moves or _extends(policy, clock, event.kind, event.due_at)):
        return _moved(clock, event, event.due_at)
    if event.kind in policy.pauses and clock.state is ClockState.RUNNING and event.at < clock.due_at:
        return _paused(clock, event)
    if event.kind in policy.resumes and clock.state is ClockState.PAUSED:
        return _resumed(clock, event)
    return clock


def _extends(policy: Policy, clock: Clock, kind: str, due: datetime) -> bool:
    return kind in policy.extends and clock.state is ClockState.RUNNING and due > clock.due_at


def _started(policy: Policy, before: Clock | None, event: Happening) -> Clock:
    own = event.due_at if policy.takes_deadline else None
    due = own or later(event.at, policy.limit, policy.calendar)
    length = None if own else policy.limit
    line = Line(What.STARTED, event.at, event.by, event.kind, due, length, event.order)
    return Clock(
        policy=policy,
        state=ClockState.RUNNING,
        started_at=event.at,
        due_at=due,
        round=before.round + 1 if before else 1,
        round_at=event.at,
        lines=(*(before.lines if before else ()), line, *_off(policy, event.at, due)),
    )


def _paused(clock: Clock, event: Happening) -> Clock:
    left = between(event.at, clock.due_at, clock.policy.calendar)
    line = Line(What.PAUSED, event.at, event.by, event.kind, length=left)
    return replace(clock, state=ClockState.PAUSED, left=left, lines=(*clock.lines, line))


def _resumed(clock: Clock, event: Happening) -> Clock:
    assert clock.left is not None, "a paused clock knows what is left"
    due = later(event.at, clock.left, clock.policy.calendar)
    line = Line(What.RESUMED, event.at, event.by, event.kind, due, clock.left)
    return _anew(clock, due, event.at, line)


def _moved(clock: Clock, event: Happening, due: datetime) -> Clock:
    line = Line(What.MOVED, event.at, event.by, event.kind, due, order=event.order)
    return _anew(clock, due, event.at, line)


def _anew(clock: Clock, due: datetime, at: datetime, line: Line) -> Clock:
    return replace(
        clock,
        state=ClockState.RUNNING,
        due_at=due,
        round=clock.round + 1,
        round_at=at,
        left=None,
        stopped_at=None,
        lines=(*clock.lines, line, *_off(clock.policy, at, due)),
    )


def _stopped(clock: Clock, event: Happening) -> Clock:
    paused = clock.state is ClockState.PAUSED
    late = timedelta() if paused else between(clock.due_at, event.at, None)
    line = Line(What.STOPPED, event.at, event.by, event.kind, clock.due_at, late, event.order)
    due = max(clock.due_at, event.at) if paused else clock.due_at
    return replace(
        clock,
        state=ClockState.STOPPED,
        due_at=due,
        left=None,
        stopped_at=event.at,
        lines=(*clock.lines, line),
    )


def _off(policy: Policy, start: datetime, end: datetime) -> Iterable[Line]:
    if policy.calendar is None:
        return
    for off in days_off(start, end, policy.calendar):
        yield Line(What.OFF, start, "", "calendar", off=off)
