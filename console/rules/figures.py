"""The day's service figures (180.1.3, csc.3.3.a). Pure."""

from acd.rules.service_level import Tally
from config.regulation import implements
from console.views.floor import Figures


@implements("csc.3.3.a", "csc.3.1.b", "ops.3")
def figures(day: Tally, target: float) -> Figures:
    """Rates once without those who gave up too soon to be answered, and once of everybody."""
    return Figures(
        offered=day.offered,
        answered=day.answered,
        answered_within_limit=day.in_time,
        abandoned=day.abandoned - day.abandoned_short,
        abandoned_short=day.abandoned_short,
        connect_rate=day.connect_rate,
        connect_rate_of_all=day.connect_rate_of_all,
        connect_target=target,
        within_limit_rate=day.within_limit_rate,
        within_limit_rate_of_all=day.within_limit_rate_of_all,
    )
