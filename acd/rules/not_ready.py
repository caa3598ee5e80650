"""How long a seat may be not ready for its reason (ops.2.1). Pure."""

from datetime import datetime

from acd.rules.seat import SeatState
from config.centre import Reason
from config.regulation import implements


@implements("ops.2.1")
def overdrawn_at(state: SeatState, since: datetime, reason: Reason | None) -> datetime | None:
    """When the time of the reason is used up; None for another state, or without a limit."""
    if state is not SeatState.NOT_READY or reason is None or reason.longest is None:
        return None
    return since + reason.longest
