"""Where a seat may send its caller, and what became of it. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from acd.rules.call import Call, Kind, Transfer
from acd.rules.seat import SeatState
from config.centre import Centre, Destination
from config.regulation import implements
from config.routing import CLASS_CUSTOMERS


class Refusal(StrEnum):
    """Why a caller cannot be sent there."""

    UNKNOWN = "unknown_target"
    SELF = "own_seat"
    BUSY = "target_busy"
    CLASS = "class_customer"
    ONLY_SEATS = "only_seats"


class Result(StrEnum):
    """What became of a transfer; `open` while nobody knows."""

    OPEN = "open"
    ANSWERED = "answered"
    JOINED = "joined"  # a conference
    RETURNED = "returned"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class Target:
    """A seat as the rule sees it."""

    seat: str
    post: str
    state: SeatState


@implements("180.1.9")
def closed_to_class(centre: Centre) -> frozenset[str]:
    """Posts that serve ordinary callers only: a class customer never comes to them, by no transfer either."""
    serving = {post for queue in centre.queues for post in queue.members}
    return frozenset(map(str, serving - centre.routing.senior_posts))


@implements("180.1.9")
def seat_refusal(target: Target | None, seat: str, customer: str, centre: Centre) -> Refusal | None:
    """Why `seat` may not send its caller to the target seat, None when it may."""
    if target is None:
        return Refusal.UNKNOWN
    if target.seat == seat:
        return Refusal.SELF
    if customer in CLASS_CUSTOMERS and target.post in closed_to_class(centre):
        return Refusal.CLASS
    return None if target.state is SeatState.READY else Refusal.BUSY


@implements("180.1.9")
def destination_refusal(to: Destination, customer: str, centre: Centre) -> Refusal | None:
    posts: Iterable[str] = map(str, centre.queue(to.queue).members) if to.queue else ()
    closed = closed_to_class(centre)
    return Refusal.CLASS if customer in CLASS_CUSTOMERS and any(post in closed for post in posts) else None


def result_of(call: Call, transfer: Transfer) -> Result:
    """By who talked next with the caller, after it was asked for and before the next one was."""
    later = [one.at for one in call.transfers if one.at > transfer.at]
    after = [
        part
        for part in call.intervals
        if part.started_at > transfer.at and (not later or part.started_at <= min(later))
    ]
    talks = [part for part in after if part.kind is Kind.TALK]
    if any(part.seat != transfer.seat for part in talks):
        return Result.ANSWERED
    if any(part.kind is Kind.CONFERENCE for part in after):
        return Result.JOINED
    if talks:
        return Result.RETURNED
    return Result.ABANDONED if call.is_over else Result.OPEN
