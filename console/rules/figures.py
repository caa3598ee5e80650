"""The day's service figures (180.1.3, csc.3.3.a). Pure."""

from dataclasses import astuple, dataclass

from config.regulation import implements
from console.views.floor import Figures


@dataclass(frozen=True, slots=True)
class Tally:
    """Calls that asked for a person and were answered or ended. `in_time`: answered within the limit."""

    offered: int
    answered: int
    in_time: int
    abandoned: int
    abandoned_short: int

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(own + more for own, more in zip(astuple(self), astuple(other), strict=True)))


NOTHING = Tally(0, 0, 0, 0, 0)


@implements("csc.3.3.a", "csc.3.1.b", "ops.3")
def figures(day: Tally, target: float) -> Figures:
    """Rates once without those who gave up too soon to be answered, and once of everybody."""
    chances = day.offered - day.abandoned_short
    return Figures(
        offered=day.offered,
        answered=day.answered,
        answered_within_limit=day.in_time,
        abandoned=day.abandoned - day.abandoned_short,
        abandoned_short=day.abandoned_short,
        connect_rate=_share(day.answered, chances),
        connect_rate_of_all=_share(day.answered, day.offered),
        connect_target=target,
        within_limit_rate=_share(day.in_time, chances),
        within_limit_rate_of_all=_share(day.in_time, day.offered),
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
