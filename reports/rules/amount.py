"""What a figure amounts to: two numbers that add up over groups and periods, and their value. Pure."""

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    COUNT = "count"
    SHARE = "share"  # of the whole, 0 to 1
    SECONDS = "seconds"  # on average over the whole


@dataclass(frozen=True, slots=True)
class Amount:
    """`part` of `whole`. A count is all part; a mean is the seconds' sum over the number of rows."""

    part: float = 0
    whole: float = 0

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(self.part + other.part, self.whole + other.whole)

    def value(self, unit: Unit) -> float | None:
        """None: there is nothing of which it could be a share or a mean."""
        if unit is Unit.COUNT:
            return self.part
        return self.part / self.whole if self.whole else None
