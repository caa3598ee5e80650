"""A caller on hold is not forgotten: when the seat is reminded and when the supervisor is told. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from acd.rules.call import Call, Interval, Kind
from config.centre import Hold


class Due(StrEnum):
    REMINDER = "reminder"  # to the seat
    ALARM = "alarm"  # to the supervisor


@dataclass(frozen=True, slots=True)
class Wake:
    at: datetime
    due: Due


def hold_of(call: Call) -> Interval | None:
    """The caller's hold that goes on now."""
    charge = call.in_charge
    return charge if charge and charge.kind is Kind.HOLD else None


def wakes(hold: Interval, limits: Hold) -> tuple[Wake, Wake]:
    return (
        Wake(hold.started_at + limits.remind_after, Due.REMINDER),
        Wake(hold.started_at + limits.alarm_after, Due.ALARM),
    )


def still_due(call: Call | None, began: datetime) -> Interval | None:
    """The hold that began then, if its caller is held by it still; another one has its own time."""
    hold = hold_of(call) if call else None
    return hold if hold and hold.started_at == began else None
