"""Appointments at the customer's place, and where it lies (net.1.3, net.1.6). Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from config.regulation import implements
from tickets.rules.form import FormError


@dataclass(frozen=True, slots=True)
class Place:
    """In degrees, as the satellite receiver shows them (WGS 84)."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Appointment:
    """As agreed. `in_town`: within the limit of the visit, unless the customer `wished` a later time."""

    due_at: datetime | None
    in_town: bool
    wished: bool


@implements("net.1.3")
def agreed(wanted: Appointment, now: datetime, limit: timedelta) -> datetime:
    """When to be there. Raises FormError."""
    due = wanted.due_at or (now + limit if wanted.in_town else None)
    if due is None:
        raise FormError("due_at", "请填写约定时间", "say for when the appointment is")
    if due <= now:
        raise FormError("due_at", "约定时间必须晚于现在", "the appointment must lie in the future")
    if wanted.in_town and not wanted.wished and due > now + limit:
        hours = f"{limit / timedelta(hours=1):g}"
        raise FormError(
            "due_at",
            f"城区内须在 {hours} 小时内到达，客户另约时间的除外",
            f"in town it is within {hours} h, unless the customer wishes a later time",
        )
    return due


@implements("net.1.3")
def why_not_moved(due_at: datetime, moves: int, now: datetime, most: int) -> str | None:
    """An appointment is moved so many times at most, and before it has come; None when it may be."""
    if moves >= most:
        return "moved_already"
    return "too_late" if now >= due_at else None
