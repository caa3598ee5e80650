"""How many callers were answered, and how many within the limit (180.1.3, csc.3.3.a). Pure."""

from dataclasses import dataclass
from datetime import timedelta

SHORT = timedelta(seconds=5)
"""Who gives up within it gave nobody the chance to answer: counted apart, in no rate."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Calls that asked for a person and were answered or ended. `in_time`: answered within the limit."""

    offered: int = 0
    answered: int = 0
    in_time: int = 0
    abandoned: int = 0
    abandoned_short: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.offered + other.offered,
            self.answered + other.answered,
            self.in_time + other.in_time,
            self.abandoned + other.abandoned,
            self.abandoned_short + other.abandoned_short,
        )

    @property
    def chances(self) -> int:
        return self.offered - self.abandoned_short

    @property
    def connect_rate(self) -> float | None:
        return self.answered / self.chances if self.chances else None

    @property
    def within_limit_rate(self) -> float | None:
        return self.in_time / self.chances if self.chances else None
