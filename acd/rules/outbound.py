"""Calls out: whose turn it is, how many at a time, what became of one and what comes after it. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from acd.rules.call import Call, Kind, Leg
from acd.rules.trace import Entry, is_noted, last_priority
from config.regulation import implements

OUT = "out-"  # how the linked id of a call out begins; its attempt's number follows
PLAYED_NOTE = "message played"


class AttemptKind(StrEnum):
    CALL_BACK = "call_back"
    PERSON = "person"
    MESSAGE = "message"


class Result(StrEnum):
    """What became of one dialling."""

    ANSWERED = "answered"
    PLAYED = "played"
    HUNG_UP = "hung_up"  # answered, and gone before a person or the end of the message
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    REFUSED = "refused"
    WRONG_NUMBER = "wrong_number"
    FAILED = "failed"
    SEAT_NO_ANSWER = "seat_no_answer"
    UNKNOWN = "unknown"


class Subject(StrEnum):
    """How far a call-back or a number of a list is."""

    WAITING = "waiting"
    CALLING = "calling"
    REACHED = "reached"
    GIVEN_UP = "given_up"
    WITHDRAWN = "withdrawn"
    BARRED = "barred"


REACHED = frozenset({Result.ANSWERED, Result.PLAYED})
FINAL = frozenset({Result.REFUSED, Result.WRONG_NUMBER})

# Q.850 causes of a leg that nobody answered; all others say that it rang in vain.
_CAUSES = {
    17: Result.BUSY,
    21: Result.REFUSED,
    1: Result.WRONG_NUMBER,
    22: Result.WRONG_NUMBER,
    28: Result.WRONG_NUMBER,
    3: Result.FAILED,
    20: Result.FAILED,
    27: Result.FAILED,
    34: Result.FAILED,
    38: Result.FAILED,
    41: Result.FAILED,
    42: Result.FAILED,
    44: Result.FAILED,
    58: Result.FAILED,
}


def call_id(attempt: int) -> str:
    return f"{OUT}{attempt}"


def result_of(call: Call, kind: AttemptKind) -> Result:
    """What the ledger says of an attempt whose call is over."""
    customer = next((leg for leg in call.legs if not leg.seat), None)
    if customer is None:
        return _without_customer(call, kind)
    if customer.answered_at is None:
        return _CAUSES.get(customer.cause or 0, Result.NO_ANSWER)
    if any(part.kind is Kind.TALK for part in call.intervals):
        return Result.ANSWERED
    return Result.PLAYED if is_noted(call.trace, PLAYED_NOTE) else Result.HUNG_UP


def _without_customer(call: Call, kind: AttemptKind) -> Result:
    seat: Leg | None = next(iter(call.legs), None)
    if kind is AttemptKind.CALL_BACK and seat:
        return Result.SEAT_NO_ANSWER if seat.answered_at is None else Result.FAILED
    return Result.UNKNOWN


@dataclass(frozen=True, slots=True)
class After:
    """What follows an attempt: the subject's state, its tries, and when it may be tried again."""

    state: Subject
    tries: int
    next_at: datetime


@implements("hot.4.4")
def after(result: Result, tries: int, most: int, pauses: tuple[timedelta, ...], now: datetime) -> After:
    """`tries` before this one. A seat that did not answer costs the customer neither a try nor the place."""
    if result is Result.SEAT_NO_ANSWER:
        return After(Subject.WAITING, tries, now)
    tries += 1
    if result in REACHED:
        return After(Subject.REACHED, tries, now)
    if result in FINAL or tries >= most:
        return After(Subject.GIVEN_UP, tries, now)
    return After(Subject.WAITING, tries, now + pauses[min(tries, len(pauses)) - 1])


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the line of a queue, of a caller on the telephone or of a promised call-back."""

    priority: int
    since: datetime

    def before(self, other: "Place") -> bool:
        return (-self.priority, self.since) < (-other.priority, other.since)


def place_of(trace: Iterable[Entry], *, had_a_seat: bool, again: int, since: datetime) -> Place:
    """Of a caller on the telephone: as the routing table's step says, or `again` for who spoke already."""
    return Place(again if had_a_seat else last_priority(trace), since)


@implements("csc.3.1.b")
def is_first(own: Place, waiting: Iterable[Place]) -> bool:
    """A call-back has its turn when nobody on the telephone stands before it."""
    return not any(other.before(own) for other in waiting)


@implements("hot.4.4")
def may_dial(  # noqa: PLR0913 (one figure each)
    kind: AttemptKind, *, ready: int, waiting: int, sought: int, under_way: int, most: int
) -> int:
    """How many numbers of a list may be dialled now. With persons: one for each idle seat, not one more.

    `sought` are the calls under way that have not reached their customer yet.
    """
    idle = ready - waiting - sought if kind is AttemptKind.PERSON else most - under_way
    return max(0, min(idle, most - under_way))
