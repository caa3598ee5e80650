"""How many callers are answered in time by so many seats: Erlang A, the queue whose callers give up. Pure.

C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman: Designing a call center with impatient customers (2002).
Calls come at random, talks and patience have exponential lengths. With endless patience it is Erlang C. Why
there is no library for it: docs/decisions/0030-rosters.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from math import exp

NEGLIGIBLE = 1e-12


@dataclass(frozen=True, slots=True)
class Load:
    """Calls that come within `during`; `handling`: talk and wrap-up; `patience`: mean time to giving up."""

    calls: float
    during: timedelta
    handling: timedelta
    patience: timedelta

    @property
    def erlangs(self) -> float:
        return self.calls * (self.handling / self.during)


@dataclass(frozen=True, slots=True)
class Service:
    """Shares of all callers, and the mean wait of everybody, those who gave up included."""

    in_time: float
    given_up: float
    wait: timedelta
    busy: float


def service(load: Load, seats: int, limit: timedelta) -> Service:
    """`busy`: the share of the seats' time that is spent on calls."""
    if not load.calls:
        return Service(1.0, 0.0, timedelta(), 0.0)
    if not seats:
        return Service(0.0, 1.0, load.patience, 0.0)
    served_at_once, queued = _chances(load, seats)
    pace = seats * (load.patience / load.handling)  # seats that become free within the mean patience
    left = exp(-(limit / load.patience))
    # A caller behind j others waits a sum of exponential times whose rates rise by one patience each: minus
    # the logarithm of a beta variable. `late`: the chance that it outlasts the limit, weighed by patience.
    in_time, given_up = served_at_once, 0.0
    late = term = left ** (pace + 1)
    for ahead, chance in enumerate(queued):
        stays = pace / (pace + ahead + 1)
        in_time += chance * stays * (1 - late)
        given_up += chance * (1 - stays)
        term *= (1 - left) * (pace + 1 + ahead) / (ahead + 1)
        late += term
    return Service(in_time, given_up, given_up * load.patience, load.erlangs * (1 - given_up) / seats)


def _chances(load: Load, seats: int) -> tuple[float, list[float]]:
    """That a seat is free; that all are busy and 0, 1, 2 … callers wait already."""
    weight = free = 1.0
    for busy in range(1, seats):
        weight *= load.erlangs / busy
        free += weight
    weight *= load.erlangs / seats
    queued = list(_waiting(load, seats, weight))
    total = free + sum(queued)
    return free / total, [one / total for one in queued]


def _waiting(load: Load, seats: int, weight: float) -> Iterator[float]:
    pace = seats * (load.patience / load.handling)
    offered = load.calls * (load.patience / load.during)
    largest = weight
    for waiting in count(1):
        yield weight
        weight *= offered / (pace + waiting)
        largest = max(largest, weight)
        if offered < pace + waiting and weight < NEGLIGIBLE * largest:
            return


def seats_needed(load: Load, limit: timedelta, target: float) -> int:
    """The fewest seats by which the target share is answered within the limit."""
    return next(seats for seats in count(0) if service(load, seats, limit).in_time >= target)
