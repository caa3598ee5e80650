"""One Asterisk node, heard and answered: events become the ledger, the watch and the seats' states.

Hearing never waits: the database is written behind (Scribe), actions are sent by a task of their own.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from acd.adapters.ami import AmiDown, AmiError, AmiEvent, AmiLink, AmiRefused, Connected, Disconnected
from acd.adapters.ami_facts import fact_of, seat_of
from acd.adapters.scribe import Scribe, milliseconds
from acd.events import CallChanged, CallEnded, QueueChanged
from acd.ring_watch import RingWatch
from acd.rules import facts
from acd.rules.answer_watch import NO_ANSWER, Limits, Ring, TakeBack
from acd.rules.call import Call, Kind, Stage
from acd.rules.facts import Fact
from acd.rules.ledger import step
from acd.seats import Seat, Seats
from config.centre import Centre, Post
from people.rules.masking import masked
from runtime.clock import utc_now

log = logging.getLogger(__name__)

AUTO_PAUSE = "Auto-Pause"
QUEUED = frozenset({Stage.WAITING, Stage.RINGING})
FORGET_AFTER = timedelta(minutes=2)  # an ended call, so that late events find it
Action = Callable[[], Awaitable[object]]


class SeatRefusedError(Exception):
    """An agent asked for a state the seat cannot take; the text says why, in both languages."""


@dataclass(slots=True)
class Connector:
    link: AmiLink
    centre: Centre
    seats: Seats
    scribe: Scribe
    resync: "Callable[[Connector, Connected], Awaitable[None]]"
    calls: dict[str, Call] = field(default_factory=dict)
    lost_at: datetime | None = None
    watch: RingWatch = field(init=False)
    _waiting: dict[str, tuple[str, datetime]] = field(default_factory=dict)  # queue and since when, by call
    _actions: "asyncio.Queue[Action]" = field(default_factory=asyncio.Queue)
    _queues_told: dict[str, tuple[int, datetime | None, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.watch = RingWatch(self.scribe, self._take_back)

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(self.link.run())
            group.create_task(self.scribe.run())
            group.create_task(self._send_actions())
            group.create_task(self._hear_for_ever())

    async def _hear_for_ever(self) -> None:
        while True:
            match await self.link.items.get():
                case Connected() as connected:
                    await self._resynchronise(connected)
                case Disconnected() as lost:
                    self.lost_at = lost.at
                    self.watch.forget()
                case AmiEvent() as event:
                    self.hear(event)

    async def _resynchronise(self, connected: Connected) -> None:
        try:
            await self.resync(self, connected)
            self.lost_at = None
        except AmiError:
            log.warning("lost the manager while reading its state; again after the reconnect")
        self._tell_queues()

    def hear_waiting(self) -> None:
        """Take in what is queued already, so that a snapshot is compared with what it was taken after."""
        for _ in range(self.link.items.qsize()):
            match self.link.items.get_nowait():
                case AmiEvent() as event:
                    self.hear(event)
                case news:
                    self.link.items.put_nowait(news)

    def hear(self, event: AmiEvent) -> None:
        """Never raises: one odd event must not stop the ledger."""
        try:
            self._hear(event)
        except Exception:
            log.exception("event %s was not understood: %s", event.name, dict(event.headers))

    def _hear(self, event: AmiEvent) -> None:
        fact = fact_of(event)
        if fact:
            self._take_in(fact)
        elif event.name == "DeviceStateChange":
            self.device_changed(event)
        elif event.name == "QueueMemberPause":
            self._paused(event)

    def _take_in(self, fact: Fact) -> None:
        before = self.calls.get(fact.call)
        if before is None and not isinstance(fact, facts.LegStarted):
            return  # a call from before we listened; the resynchronisation knows it
        call = step(before, fact)
        self.calls[call.id] = call
        self._watch(call, fact)
        self.tell(call, before)

    def tell(self, call: Call, before: Call | None) -> None:
        """Save a call that changed and announce its stage or end."""
        if call == before:
            return
        self._waiting.pop(call.id, None)
        if call.stage in QUEUED:
            self._waiting[call.id] = (call.queue, _waiting_since(call))
        events = [_ended(call, self.scribe.node)] if call.is_over else []
        staged = before is None or call.stage is not before.stage or call.seat != before.seat
        self.scribe.tell(calls=[call], events=events if call.is_over else [_changed(call)] if staged else [])
        self._tell_queues()
        if call.is_over:
            asyncio.get_running_loop().call_later(FORGET_AFTER.total_seconds(), self.calls.pop, call.id, None)

    def watch_ring(self, rang: facts.SeatRang) -> None:
        queue = self.centre.queue(rang.queue)
        limits = Limits(queue.pre_warning, queue.limit)
        self.watch.rang(Ring(rang.call, rang.queue, rang.seat, rang.leg, rang.channel, rang.at, limits))
        self.change_seat(rang.seat, rang.at, call=rang.call, ring_due=rang.at + queue.limit, device="RINGING")

    def _watch(self, call: Call, fact: Fact) -> None:
        match fact:
            case facts.SeatRang() if fact.seat in self.seats:
                self.watch_ring(fact)
            case facts.SeatAnswered():
                self.watch.answered(fact.leg, fact.at)
                self.change_seat(fact.seat, fact.at, call=call.id, ring_due=None, device="INUSE")
            case facts.SeatMissed():
                self.watch.missed(fact.call, fact.seat, fact.at)
            case facts.LegEnded():
                self.watch.stopped(fact.leg, fact.at)
        if call.is_over:
            self.watch.call_over(call.id, fact.at)

    def device_changed(self, event: AmiEvent) -> None:
        seat = seat_of(event.headers.get("Device", ""))
        self.change_seat(seat, event.at, device=event.headers.get("State", ""))

    def _paused(self, event: AmiEvent) -> None:
        """Asterisk itself took a seat out that did not answer: our watch was away or later."""
        seat = seat_of(event.headers.get("Interface", ""))
        by_itself = event.headers.get("PausedReason") == AUTO_PAUSE and event.headers.get("Paused") == "1"
        if by_itself and seat in self.seats and self.seats[seat].not_ready is None:
            self.change_seat(seat, event.at, not_ready=NO_ANSWER)

    def change_seat(self, seat_id: str, at: datetime, **changes: object) -> None:
        changed = self.seats.change(seat_id, at, **changes)
        if changed:
            self.scribe.tell(seats=[changed.row()], events=[changed.event()])
            self._tell_queues()

    def _take_back(self, command: TakeBack) -> None:
        """At the limit the call leaves this seat, and the seat is not ready until its agent says so."""
        ring = command.ring
        self.change_seat(ring.seat, utc_now(), not_ready=command.reason)
        self.act(lambda: self._pause(self.seats[ring.seat], command.reason))
        self.act(lambda: self.link.act("Hangup", Channel=ring.channel, Cause=19))

    def _tell_queues(self) -> None:
        for queue in self.centre.queues:
            waits = [since for name, since in self._waiting.values() if name == queue.name]
            members = {str(post): penalty for post, penalty in queue.members.items()}
            state = (len(waits), min(waits, default=None), self.seats.ready(members))
            if self._queues_told.get(queue.name) != state:
                self._queues_told[queue.name] = state
                self.scribe.tell(events=[QueueChanged(queue.name, utc_now(), *state)])

    # What agents ask for. Kept first, told to Asterisk second: a seat's state survives Asterisk.

    def log_in(self, seat_id: str, agent: str, *, ready: bool = True) -> None:
        """Raises SeatRefusedError: no such seat, or somebody else sits there."""
        seat = self._seat(seat_id)
        if seat.agent not in {None, agent}:
            raise SeatRefusedError(f"座席 {seat_id} 已有人登录 / seat {seat_id} is taken by {seat.agent}")
        self.change_seat(seat_id, utc_now(), agent=agent, not_ready=None if ready else "logged_in")
        self.act(lambda: self.join_queues(self.seats[seat_id]))

    def log_out(self, seat_id: str) -> None:
        seat = self._seat(seat_id)
        self.change_seat(seat_id, utc_now(), agent=None, not_ready=None)
        self.act(lambda: self._leave_queues(seat))

    def set_ready(self, seat_id: str) -> None:
        seat = self._seat(seat_id, agent_needed=True)
        self.change_seat(seat_id, utc_now(), not_ready=None)
        self.act(lambda: self.link.act("QueuePause", Interface=seat.interface, Paused="false"))

    def set_not_ready(self, seat_id: str, reason: str) -> None:
        seat = self._seat(seat_id, agent_needed=True)
        self.change_seat(seat_id, utc_now(), not_ready=reason)
        self.act(lambda: self._pause(seat, reason))

    def _seat(self, seat_id: str, *, agent_needed: bool = False) -> Seat:
        if seat_id not in self.seats:
            raise SeatRefusedError(f"没有座席 {seat_id} / there is no seat {seat_id}")
        seat = self.seats[seat_id]
        if agent_needed and seat.agent is None:
            raise SeatRefusedError(f"座席 {seat_id} 无人登录 / nobody is logged in at seat {seat_id}")
        return seat

    async def join_queues(self, seat: Seat) -> None:
        """Make the seat a member of every queue its post serves, as ready as it is."""
        for queue in self.centre.queues:
            penalty = queue.members.get(Post(seat.post))
            if penalty is not None and seat.agent:
                await self._join(seat, queue.name, penalty)

    async def _join(self, seat: Seat, queue: str, penalty: int) -> None:
        try:
            await self.link.act(
                "QueueAdd",
                Queue=queue,
                Interface=seat.interface,
                StateInterface=seat.interface,
                MemberName=seat.id,
                Penalty=penalty,
                Paused="true" if seat.not_ready else "false",
            )
        except AmiRefused as refusal:
            if "already there" not in str(refusal).lower():
                raise
            await self.link.act(
                "QueuePause", Interface=seat.interface, Paused=str(bool(seat.not_ready)).lower()
            )

    async def _leave_queues(self, seat: Seat) -> None:
        for queue in self.centre.queues:
            if Post(seat.post) in queue.members:
                await self.link.act("QueueRemove", Queue=queue.name, Interface=seat.interface)

    async def _pause(self, seat: Seat, reason: str) -> None:
        await self.link.act("QueuePause", Interface=seat.interface, Paused="true", Reason=reason)

    def act(self, action: Action) -> None:
        """Send an AMI action soon, in order, without waiting for it."""
        self._actions.put_nowait(action)

    async def _send_actions(self) -> None:
        while True:
            action = await self._actions.get()
            try:
                await action()
            except AmiDown:
                log.info("action dropped: no connection; the state is put right after the reconnect")
            except AmiError as error:
                log.warning("Asterisk refused: %s", error)


def _waiting_since(call: Call) -> datetime:
    waits: Iterable[datetime] = (part.started_at for part in call.intervals if part.kind is Kind.WAIT)
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
    )
