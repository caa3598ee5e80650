"""The day's service figures (180.1.3, csc.3.3.a). Pure."""

from dataclasses import dataclass
from datetime import timedelta

from config.regulation import implements
from console.views.floor import Figures

SHORT = timedelta(seconds=5)
"""Who gives up within it gave nobody the chance to answer: counted apart, in no rate."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Calls that asked for a person and were answered or ended. `in_time`: answered within the limit."""

    offered: int
    answered: int
    in_time: int
    abandoned: int
    abandoned_short: int


@implements("csc.3.3.a")
def figures(day: Tally) -> Figures:
    chances = day.offered - day.abandoned_short
    return Figures(
        offered=day.offered,
        answered=day.answered,
        answered_within_limit=day.in_time,
        abandoned=day.abandoned - day.abandoned_short,
        abandoned_short=day.abandoned_short,
        connect_rate=day.answered / chances if chances else None,
        within_limit_rate=day.in_time / chances if chances else None,
    )
