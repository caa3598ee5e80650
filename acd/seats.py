"""The seats of one node as the connector sees them: phone, agent, readiness, call; their state is derived."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from acd.adapters.tables import SeatRow
from acd.events import SeatChanged
from acd.rules.seat import SeatFacts, SeatState, seat_state
from acd.rules.serving import Service
from runtime.outbox import plain

NO_PHONE = frozenset({"UNAVAILABLE", "INVALID", "UNKNOWN", ""})
IN_A_CALL = frozenset({SeatState.RINGING, SeatState.TALKING, SeatState.ON_HOLD})


@dataclass(frozen=True, slots=True)
class Seat:
    id: str
    node: str
    title: str
    post: str
    secret: str
    agent: str | None
    not_ready: str | None
    device: str
    since: datetime
    call: str | None = None
    ring_due: datetime | None = None
    wrap_up_until: datetime | None = None
    set_by: str | None = None  # who chose to be ready or not; None for the system
    forced: bool = False  # a supervisor did
    queues: tuple[Service, ...] = ()
    state: SeatState = field(init=False)  # derived once: asked for far more often than a seat changes

    def __post_init__(self) -> None:
        wrapping_up = self.wrap_up_until is not None
        known = SeatFacts(self.phone, self.agent, self.not_ready, self.device, wrapping_up)
        object.__setattr__(self, "state", seat_state(known))

    @property
    def serves(self) -> dict[str, int]:
        """Penalty by queue."""
        return {service.queue: service.penalty for service in self.queues if service.penalty is not None}

    @property
    def in_a_call(self) -> bool:
        return self.state in IN_A_CALL

    @property
    def phone(self) -> bool:
        return self.device not in NO_PHONE

    @property
    def held_back(self) -> str | None:
        """Why no queue may ring this seat, None for a seat that may be rung."""
        return "wrap_up" if self.wrap_up_until else self.not_ready

    @property
    def interface(self) -> str:
        return f"PJSIP/{self.id}"

    def row(self) -> dict[str, Any]:
        """As the table keeps it: what the seat does, not what it is (acd/accounts.py)."""
        return {
            "id": self.id,
            "agent": self.agent,
            "not_ready": self.not_ready,
            "phone": self.phone,
            "device": self.device,
            "state": self.state,
            "since": self.since,
            "call": self.call,
            "ring_due": self.ring_due,
            "wrap_up_until": self.wrap_up_until,
            "set_by": self.set_by,
            "forced": self.forced,
            "queues": plain(self.queues),
        }

    def event(self) -> SeatChanged:
        return SeatChanged(
            self.id,
            self.since,
            self.state,
            self.not_ready,
            self.agent,
            self.phone,
            self.call,
            self.ring_due,
            self.wrap_up_until,
            self.set_by,
            self.forced,
            self.queues,
        )


class Seats:
    """All seats of the node; `change` says which ones to save and announce."""

    def __init__(self, rows: Iterable[SeatRow]) -> None:
        self._seats = {row.id: _seat(row) for row in rows}
        self._ready: Counter[str] = Counter()  # by queue; nobody is ready until Asterisk says so

    def __contains__(self, seat_id: str) -> bool:
        return seat_id in self._seats

    def __getitem__(self, seat_id: str) -> Seat:
        return self._seats[seat_id]

    def get(self, seat_id: str) -> Seat | None:
        return self._seats.get(seat_id)

    def all(self) -> Iterable[Seat]:
        return self._seats.values()

    def change(self, seat_id: str, at: datetime, **changes: Any) -> Seat | None:  # noqa: ANN401 (fields of Seat)
        """The seat after the change, or None when nothing that anybody sees is different."""
        before = self._seats.get(seat_id)
        if before is None:
            return None
        after = replace(before, **changes)
        if after.state not in IN_A_CALL:
            after = replace(after, call=None, ring_due=None)
        if after.state is not before.state or after.not_ready != before.not_ready:
            after = replace(after, since=at)
        self._seats[seat_id] = after
        self._ready.subtract(_ready_for(before))
        self._ready.update(_ready_for(after))
        return after if after != before else None

    def put(self, row: SeatRow) -> Seat:
        """A seat that is new, or has another title, post or secret; what it does stays as it is."""
        before = self._seats.get(row.id)
        after = replace(before, title=row.title, post=row.post, secret=row.secret) if before else _seat(row)
        self._seats[row.id] = after
        return after

    def remove(self, seat_id: str) -> None:
        self._ready.subtract(_ready_for(self._seats.pop(seat_id)))

    def ready(self, queue: str) -> int:
        return self._ready[queue]


def _seat(row: SeatRow) -> Seat:
    return Seat(
        row.id,
        row.node,
        row.title,
        row.post,
        row.secret,
        row.agent,
        row.not_ready,
        device="",
        since=row.since,
        wrap_up_until=row.wrap_up_until,
        set_by=row.set_by,
        forced=bool(row.forced),  # a row that was never stored has none
    )


def _ready_for(seat: Seat) -> list[str]:
    return list(seat.serves) if seat.state is SeatState.READY else []
