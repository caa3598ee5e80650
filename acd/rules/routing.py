"""Who goes where: the centre's table row by row, with why each fits or not (180.1.6, 180.1.9). Pure."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from config.centre import Centre, CustomerClass, Route
from config.regulation import implements
from config.routing import CLASS_CUSTOMERS, Step, Whose


@dataclass(frozen=True, slots=True)
class Caller:
    """`registered` is the class of the customer register, None for a number it does not know."""

    number: str
    dialled: str
    trunk: str
    registered: CustomerClass | None


@dataclass(frozen=True, slots=True)
class TakenSeat:
    """A seat with somebody in it."""

    id: str
    post: str
    node: str = ""


@dataclass(frozen=True, slots=True)
class Past:
    """What the exchange knows of a number; `last_seat` spoke with it last."""

    blocked: bool = False
    earlier_calls: int = 0
    last_seat: TakenSeat | None = None


@dataclass(frozen=True, slots=True)
class OverdueTicket:
    """`owner` is a log-in."""

    number: str
    owner: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a call when it is routed. `not_reached` names what could not be asked in time."""

    customer_class: CustomerClass
    class_from: str
    line: str
    trunk: str
    callable: bool = True  # there is a number to call back
    open: bool = True
    closed: frozenset[str] = frozenset()  # queues outside their own hours
    blocked: bool = False
    earlier_calls: int = 0  # of the same number, within the days that make a repeat caller
    last_seat: TakenSeat | None = None
    ticket: OverdueTicket | None = None
    owner_seat: TakenSeat | None = None
    language: str = ""
    intent: str = ""
    not_reached: tuple[str, ...] = ()

    @property
    def is_class_customer(self) -> bool:
        return self.customer_class in CLASS_CUSTOMERS


@dataclass(frozen=True, slots=True)
class Planned:
    """A step that can be taken: `what` is the queue, seat, prompt, or the seconds of a call-back."""

    way: str
    what: str
    priority: int = 0
    wait: timedelta = timedelta()
    passable: bool = False  # where nobody is there, the next step comes at once

    def dialplan(self) -> str:
        """As config/asterisk/dialplan/steps.conf.j2 reads it: way, what, priority, seconds, passable."""
        wait = round(self.wait.total_seconds())
        return f"{self.way},{self.what},{self.priority},{wait},{int(self.passable)}"


@dataclass(frozen=True, slots=True)
class RowSeen:
    """`passed` says why the row was not taken; empty for the one that was."""

    row: Route
    passed: str


@dataclass(frozen=True, slots=True)
class StepDropped:
    way: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Decision:
    row: Route
    seen: tuple[RowSeen, ...]
    steps: tuple[Planned, ...]
    dropped: tuple[StepDropped, ...]


@implements("180.1.9")
def class_of(caller: Caller, centre: Centre) -> tuple[CustomerClass, str]:
    """The class and where from. A dedicated line is known by its trunk or number, not by caller id."""
    line, trunk = centre.line(caller.dialled), centre.trunk(caller.trunk)
    if caller.registered in {CustomerClass.LARGE, CustomerClass.IMPORTANT}:
        return caller.registered, "register"
    if trunk and trunk.dedicated:
        return CustomerClass.DEDICATED_LINE, "dedicated_trunk"
    if line and line.dedicated:
        return CustomerClass.DEDICATED_LINE, "dedicated_number"
    return (caller.registered or CustomerClass.ORDINARY), "register" if caller.registered else "unregistered"


@implements("180.1.6", "180.1.9")
def decide(facts: Facts, centre: Centre, today: date) -> Decision:
    """The first row that fits. The centre's file has one for every class, so that there always is one."""
    seen: list[RowSeen] = []
    for row in centre.routes:
        steps, dropped = _steps(row, facts, centre)
        passed = _unfit(row, facts, centre, today) or ("" if steps else "no_step")
        seen.append(RowSeen(row, passed))
        if not passed:
            return Decision(row, tuple(seen), steps, dropped)
    raise ValueError("no row of the routing table fits; Centre checks that there is one")


def without_us(customer_class: CustomerClass, centre: Centre, today: date) -> tuple[Planned, ...]:
    """Where the dialplan sends callers by itself, of whom only the line is known."""
    return decide(Facts(customer_class, "", "", "", callable=False), centre, today).steps


def _unfit(row: Route, facts: Facts, centre: Centre, today: date) -> str:
    """What is in the way: `not_overdue` where a row wants overdue, `open` where it wants closed hours."""
    if row.since and today < row.since:
        return "not_yet"
    if row.until and today > row.until:
        return "no_longer"
    for name, wanted in row.when.conditions().items():
        if not _holds(name, wanted, facts):
            return f"not_{name}" if wanted is True else name
    queues = map(centre.queue, row.queues)
    juniors = facts.is_class_customer and not all(map(centre.seniors_only, queues))
    return "juniors" if juniors else ""


def _holds(name: str, wanted: Any, facts: Facts) -> bool:  # noqa: ANN401 (the fields of When)
    match name:
        case "classes":
            return facts.customer_class in wanted
        case "overdue":
            return (facts.ticket is not None) is wanted
        case "repeat":
            return (facts.earlier_calls > 0) is wanted
        case "line" | "trunk":
            return getattr(facts, name) in wanted
        case _:
            return bool(getattr(facts, name) == wanted)


def _steps(row: Route, facts: Facts, centre: Centre) -> tuple[tuple[Planned, ...], tuple[StepDropped, ...]]:
    planned: list[Planned] = []
    dropped: list[StepDropped] = []
    for step in row.steps:
        why = "closed" if step.queue in facts.closed else _impossible(step, facts, centre)
        if why:
            dropped.append(StepDropped(step.way, _what(step), why))
        else:
            planned.append(_planned(step, facts, centre))
    if not planned and any(drop.why == "closed" for drop in dropped):
        planned.append(Planned("voicemail", "out-of-hours"))
    last = len(planned) - 1
    return tuple(replace(step, passable=number < last) for number, step in enumerate(planned)), tuple(dropped)


def _impossible(step: Step, facts: Facts, centre: Centre) -> str:
    if step.call_back and not facts.callable:
        return "no_number"
    if step.seat is None:
        return ""
    if step.seat is Whose.OWNER and facts.ticket is None:
        return "no_ticket"
    if step.seat is Whose.LAST_AGENT and not facts.earlier_calls:
        return "first_call"
    seat = _seat(step.seat, facts)
    if seat is None:
        return "away"
    junior = facts.is_class_customer and seat.post not in centre.routing.senior_posts
    return "junior" if junior else ""


def _seat(whose: Whose, facts: Facts) -> TakenSeat | None:
    return facts.owner_seat if whose is Whose.OWNER else facts.last_seat


def _planned(step: Step, facts: Facts, centre: Centre) -> Planned:
    if step.queue:
        wait = step.wait or centre.queue(step.queue).max_wait
        return Planned("queue", step.queue, step.priority, wait)
    if step.seat:
        seat = _seat(step.seat, facts)
        assert seat
        return Planned("seat", seat.id, step.priority, step.wait or timedelta())
    return Planned(step.way, _what(step), step.priority)


def _what(step: Step) -> str:
    return str(int(step.call_back.total_seconds())) if step.call_back else str(getattr(step, step.way))
