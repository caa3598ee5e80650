"""The second clock of the 15-second watch (180.1.3): a caller waits though a seat is idle. Pure.

Only time beside an idle seat counts; time while every seat was busy, or while one rang, is kept apart.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from acd.rules.answer_watch import Limits, WakeAt
from config.regulation import implements


class Beside(StrEnum):
    """What stands beside the waiting caller."""

    IDLE = "idle"  # a seat that could take the call, and does not ring
    NO_SEAT = "no_seat"
    RING = "ring"  # a seat rings for this caller: its own clock runs (answer_watch)


@dataclass(frozen=True, slots=True)
class Wait:
    """`idle`, `no_seat`: how long it has been so until `turned`, when the present stretch began."""

    call: str
    queue: str
    since: datetime
    limits: Limits
    turned: datetime
    beside: Beside = Beside.NO_SEAT
    idle: timedelta = timedelta()
    no_seat: timedelta = timedelta()
    warned: bool = False
    breached: bool = False

    @property
    def warning_due(self) -> datetime:
        """If the seat stays idle."""
        return self.turned + self.limits.pre_warning - self.idle

    @property
    def due(self) -> datetime:
        return self.turned + self.limits.limit - self.idle


@dataclass(frozen=True, slots=True)
class PutRight:
    """The idle seats may be unknown to the exchange: tell it again whom it may ring."""

    wait: Wait


@dataclass(frozen=True, slots=True)
class WaitBreach:
    """Charged to the queue. `at` is the limit by event time."""

    wait: Wait
    at: datetime


@dataclass(frozen=True, slots=True)
class Raise:
    """The caller is preferred from now on, as the centre's policy says."""

    wait: Wait


@dataclass(frozen=True, slots=True)
class Forgive:
    """The seat rang in time by its own clock, only its message was late."""

    wait: Wait


@dataclass(frozen=True, slots=True)
class Counted:
    """The wait is over; its times are final."""

    wait: Wait
    at: datetime


Command = WakeAt | PutRight | WaitBreach | Raise | Forgive | Counted
Step = tuple[Wait | None, tuple[Command, ...]]


@implements("180.1.3")
def turned(wait: Wait, beside: Beside, at: datetime) -> Step:
    """Something else stands beside the caller from `at` on; what was, is counted."""
    if beside is wait.beside:
        return wait, ()
    counted, said = _counted(wait, at)
    now = replace(counted, beside=beside)
    return now, (*said, *_wake(now))


@implements("180.1.3")
def woken(wait: Wait, now: datetime) -> Step:
    """The clock reached `now` and nothing has changed."""
    if wait.beside is not Beside.IDLE or wait.breached:
        return wait, ()
    if now >= wait.due:
        breached = replace(wait, warned=True, breached=True)
        right = () if wait.warned else (PutRight(wait),)
        return breached, (*right, WaitBreach(breached, wait.due), Raise(breached))
    if now >= wait.warning_due and not wait.warned:
        warned = replace(wait, warned=True)
        return warned, (PutRight(warned), *_wake(warned))
    return wait, _wake(wait)


@implements("180.1.3")
def over(wait: Wait, at: datetime) -> Step:
    """Answered, given up or sent on."""
    counted, said = _counted(wait, at)
    return None, (*said, Counted(counted, at))


def _counted(wait: Wait, at: datetime) -> tuple[Wait, tuple[Command, ...]]:
    """Close the present stretch. At the limit itself is in time."""
    length = max(at - wait.turned, timedelta())
    if wait.beside is Beside.NO_SEAT:
        return replace(wait, turned=at, no_seat=wait.no_seat + length), ()
    if wait.beside is Beside.RING:
        return replace(wait, turned=at), ()
    after = replace(wait, turned=at, idle=wait.idle + length)
    late = after.idle > wait.limits.limit
    if late and not wait.breached:
        return replace(after, breached=True), (WaitBreach(after, wait.due),)
    if wait.breached and not late:
        return replace(after, breached=False), (Forgive(wait),)
    return after, ()


def _wake(wait: Wait) -> tuple[Command, ...]:
    if wait.beside is not Beside.IDLE or wait.breached:
        return ()
    return (WakeAt(wait.due if wait.warned else wait.warning_due),)
