"""A seat's day as stretches of one state each, by whom and why (ops.2.1). Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from acd.rules.seat import SeatState
from config.regulation import implements

OF_READINESS = frozenset({SeatState.READY, SeatState.NOT_READY, SeatState.LOGGED_OUT})


@dataclass(frozen=True, slots=True)
class Stretch:
    """`by` is the login that chose the state, empty for the system; `forced`: a supervisor's choice."""

    seat: str
    began_at: datetime
    agent: str | None
    state: SeatState
    reason: str | None = None
    by: str = ""
    forced: bool = False
    ended_at: datetime | None = None

    def same(self, other: "Stretch") -> bool:
        return replace(self, began_at=other.began_at, ended_at=other.ended_at) == other


@implements("ops.2.1")
def changed(now_open: Stretch | None, then: Stretch) -> tuple[Stretch, ...]:
    """What to write when `then` begins: the end of the open stretch and the new one, or nothing."""
    if now_open is None:
        return (then,)
    if now_open.same(then):
        return ()
    at = max(now_open.began_at, then.began_at)  # facts of two clocks: never before it began
    return replace(now_open, ended_at=at), replace(then, began_at=at)


@dataclass(frozen=True, slots=True)
class Spent:
    """So many seconds of an agent in a state; `reason` when not ready."""

    agent: str
    state: str
    reason: str | None
    seconds: float


def clipped(stretches: Iterable[Stretch], since: datetime, now: datetime) -> Iterable[Spent]:
    """What of each lies between the two moments; an open one lasts until now."""
    for one in stretches:
        length = (min(one.ended_at or now, now) - max(one.began_at, since)).total_seconds()
        if one.agent and length > 0:
            yield Spent(one.agent, one.state, one.reason, length)
