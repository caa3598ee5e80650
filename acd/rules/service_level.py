"""How many callers were answered, and how many within the limit (180.1.3, csc.3.3.a). Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """Calls that asked for a person and were answered or ended. `in_time`: answered within the limit.

    Who gave up within the centre's `short_abandon` gave nobody the chance to answer.
    """

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
        return _share(self.answered, self.chances)

    @property
    def connect_rate_of_all(self) -> float | None:
        return _share(self.answered, self.offered)

    @property
    def within_limit_rate(self) -> float | None:
        return _share(self.in_time, self.chances)

    @property
    def within_limit_rate_of_all(self) -> float | None:
        return _share(self.in_time, self.offered)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
