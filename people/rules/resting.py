"""A service that fails is left alone for a while, so that not every call asks it in vain. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

FAILURES = 3  # in a row, after which it is left alone
FIRST_REST = timedelta(seconds=15)
LONGEST_REST = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Resting:
    """`until`: nobody asks before that; each failure after it doubles the rest."""

    failures: int = 0
    until: datetime | None = None

    def may_ask(self, now: datetime) -> bool:
        return self.until is None or now >= self.until


AWAKE = Resting()


def failed(state: Resting, now: datetime) -> Resting:
    failures = state.failures + 1
    if failures < FAILURES:
        return Resting(failures)
    doublings = min(failures - FAILURES, 10)
    return Resting(failures, now + min(LONGEST_REST, FIRST_REST * 2**doublings))
