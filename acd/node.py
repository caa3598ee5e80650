"""One Asterisk node as its parts see it: link, seats, open calls, books; and what is told of them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from acd.adapters.ami import AmiDown, AmiError, AmiLink, Connected
from acd.adapters.scribe import Scribe, milliseconds
from acd.events import CallChanged, CallEnded, QueueChanged
from acd.rules.call import Call, Direction, Kind, Stage
from acd.rules.facts import Fact
from acd.rules.listening_facts import Notice
from acd.rules.seat import SeatState
from acd.seats import Seat, Seats
from config.centre import Centre, Queue
from people.rules.masking import masked
from runtime.clock import utc_now
from runtime.requests import Handler

log = logging.getLogger(__name__)

QUEUED = frozenset({Stage.WAITING, Stage.RINGING})
FORGET_AFTER = timedelta(minutes=2)  # an ended call is kept so long, so that late events find it
Action = Callable[[], Awaitable[object]]


class Part:
    """What lives at a node and hears of it. Hearing never waits and never raises on purpose."""

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:
        """A fact was taken into the call; `before` is None for its first one."""

    def seat_changed(self, seat: Seat, before: Seat) -> None:
        """Something that anybody sees of the seat is different."""

    def noticed(self, notice: Notice) -> None:
        """Something at the node that belongs to no call."""

    def lost(self) -> None:
        """The connection to Asterisk is gone: what happens there now is unknown."""

    def caught_up(self) -> None:
        """The calls are put right too: `node.calls` is as Asterisk has it."""

    async def resumed(self, connected: Connected) -> None:
        """It is back: put Asterisk into the state that is kept here. Before the calls are put right."""

    async def run(self) -> None:
        """What it does by itself, for as long as the node lives. Faults are its own business."""


@dataclass(slots=True)
class Node:
    """Shared by all parts of one node; keeps nothing that the database or Asterisk does not have too."""

    link: AmiLink
    centre: Centre
    seats: Seats
    scribe: Scribe
    parts: list[Part] = field(default_factory=list)
    answers: dict[type, Handler] = field(default_factory=dict)  # what parts do when asked over the bus
    calls: dict[str, Call] = field(default_factory=dict)
    forget_after: timedelta = FORGET_AFTER
    _waiting: dict[str, tuple[str, datetime]] = field(default_factory=dict)  # queue and since when, by call
    _queues_told: dict[str, tuple[int, datetime | None, int]] = field(default_factory=dict)
    _actions: "asyncio.Queue[Action]" = field(default_factory=asyncio.Queue)

    @property
    def name(self) -> str:
        return self.scribe.node

    def limits_of(self, queue: str) -> Queue:
        """The queue whose limits hold: of a call that came through none, the first one's."""
        return self.centre.find_queue(queue) or self.centre.queues[0]

    def act(self, action: Action) -> None:
        """Send an AMI action soon, in order, without waiting for it."""
        self._actions.put_nowait(action)

    async def send_actions(self) -> None:
        while True:
            action = await self._actions.get()
            try:
                await action()
            except AmiDown:
                log.info("action dropped: no connection; the state is put right after the reconnect")
            except AmiError as error:
                log.warning("Asterisk refused: %s", error)

    def tell(self, call: Call, before: Call | None) -> None:
        """Save a call that changed and announce its stage or end."""
        if call == before:
            return
        self.scribe.tell(calls=[call], events=_news(call, before, self.name))
        self._place_in_queue(call)
        if call.is_over:
            asyncio.get_running_loop().call_later(
                self.forget_after.total_seconds(), self.calls.pop, call.id, None
            )

    def _place_in_queue(self, call: Call) -> None:
        place = (call.queue, _waiting_since(call)) if call.stage in QUEUED else None
        if place == self._waiting.get(call.id):
            return
        if place:
            self._waiting[call.id] = place
        else:
            del self._waiting[call.id]
        self.tell_queues()

    def change_seat(self, seat_id: str, at: datetime, **changes: object) -> None:
        before = self.seats.get(seat_id)
        after = self.seats.change(seat_id, at, **changes)
        if after is None or before is None:
            return
        self.scribe.tell(seats=[after.row()], events=[after.event()])
        if SeatState.READY in {after.state, before.state}:
            self.tell_queues()
        for part in self.parts:
            part.seat_changed(after, before)

    def tell_queues(self) -> None:
        waiting: dict[str, list[datetime]] = {}
        for name, since in self._waiting.values():
            waiting.setdefault(name, []).append(since)
        for queue in self.centre.queues:
            waits = waiting.get(queue.name, [])
            state = (len(waits), min(waits, default=None), self.seats.ready(queue.name))
            if self._queues_told.get(queue.name) != state:
                self._queues_told[queue.name] = state
                self.scribe.tell(events=[QueueChanged(queue.name, self.name, utc_now(), *state)])


def _news(call: Call, before: Call | None, node: str) -> list[CallChanged | CallEnded]:
    if call.direction is Direction.LISTENING:
        return []  # in the ledger, and nobody else's business
    if call.is_over:
        return [_ended(call, node)]
    staged = before is None or call.stage is not before.stage or call.seat != before.seat
    return [_changed(call)] if staged else []


def _waiting_since(call: Call) -> datetime:
    waits = (part.started_at for part in call.intervals if part.kind is Kind.WAIT)
    return min(waits, default=call.started_at)


def _changed(call: Call) -> CallChanged:
    return CallChanged(
        call.id,
        call.stage_at,
        call.started_at,
        call.stage,
        masked(call.caller),
        call.customer_class,
        call.queue,
        call.seat,
        call.direction,
    )


def _ended(call: Call, node: str) -> CallEnded:
    assert call.ended_at
    return CallEnded(
        call=call.id,
        at=call.ended_at,
        started_at=call.started_at,
        node=node,
        outcome=call.outcome,
        hung_up_by=call.hung_up_by,
        caller=masked(call.caller),
        customer_class=call.customer_class,
        queue=call.queue,
        seat=call.seat,
        ring_ms=milliseconds(call.ring),
        wait_ms=milliseconds(call.total(Kind.WAIT)),
        talk_ms=milliseconds(call.total(Kind.TALK)),
        known=call.known,
        direction=call.direction,
    )
