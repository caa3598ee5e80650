"""Agents at their seats: log-in, ready and not ready, the queues a seat serves (180.1.3, 180.9.2)."""

from dataclasses import dataclass
from datetime import datetime

from acd.adapters.ami import AmiRefused, Connected
from acd.node import Node, Part
from acd.rules.answer_watch import NO_ANSWER
from acd.seats import Seat
from config.centre import Post, Setter
from config.regulation import implements
from config.routing import DIRECT
from runtime.clock import utc_now
from runtime.requests import RefusedError

JUST_LOGGED_IN = "logged_in"


class SeatRefusedError(RefusedError):
    """An agent asked for a state the seat cannot take."""


@dataclass(frozen=True, slots=True)
class LogIn:
    seat: str
    agent: str


@dataclass(frozen=True, slots=True)
class LogOut:
    """`by` is the login who asks and must be the seat's own agent; `supervisor` one who forces it."""

    seat: str
    by: str | None = None
    supervisor: str | None = None


@dataclass(frozen=True, slots=True)
class SetReady:
    seat: str
    by: str | None = None
    supervisor: str | None = None


@dataclass(frozen=True, slots=True)
class SetNotReady:
    """`reason` is one of the centre's (config/centre.toml)."""

    seat: str
    reason: str
    by: str | None = None
    supervisor: str | None = None


class Agents(Part):
    """What agents ask for. Kept first, told to Asterisk second: a seat's state survives Asterisk."""

    def __init__(self, node: Node) -> None:
        self._node = node
        node.answers |= {
            LogIn: self._answer_log_in,
            LogOut: self._answer_log_out,
            SetReady: self._answer_ready,
            SetNotReady: self._answer_not_ready,
        }

    async def _answer_log_in(self, asked: LogIn) -> None:
        """Not ready at first: whoever sits down says when."""
        self.log_in(asked.seat, asked.agent, ready=False)

    async def _answer_log_out(self, asked: LogOut) -> None:
        self.log_out(self.seat_of(asked.seat, asked.by).id, by=asked.supervisor)

    async def _answer_ready(self, asked: SetReady) -> None:
        seat = self.seat_of(asked.seat, asked.by)
        if seat.forced and seat.not_ready and asked.supervisor is None:
            zh, en = "班长示忙，请联系班长解除", "the supervisor made the seat not ready; ask them to end it"
            raise SeatRefusedError("forced", zh, en)
        self.set_ready(seat.id, by=asked.supervisor)

    @implements("ops.2.1")
    async def _answer_not_ready(self, asked: SetNotReady) -> None:
        seat = self.seat_of(asked.seat, asked.by)
        setter = Setter.SUPERVISOR if asked.supervisor else Setter.AGENT
        self._check_reason(seat, asked.reason, setter)
        if not (seat.forced and seat.not_ready and asked.supervisor is None):
            self.set_not_ready(seat.id, asked.reason, by=asked.supervisor)

    def _check_reason(self, seat: Seat, name: str, setter: Setter) -> None:
        reason = self._node.centre.reason(name)
        if reason is None or not reason.fits(setter, Post(seat.post)):
            fits = [one for one in self._node.centre.reasons if one.fits(setter, Post(seat.post))]
            zh = f"没有示忙原因 {name},可用:" + "、".join(one.title.zh for one in fits)
            en = f"no reason {name!r} for this seat; there are: " + ", ".join(one.name for one in fits)
            raise SeatRefusedError("no_reason", zh, en)

    def log_in(self, seat_id: str, agent: str, *, ready: bool = True) -> None:
        """Raises SeatRefusedError: no such seat, or somebody else sits there."""
        seat = self._seat(seat_id)
        if seat.agent not in {None, agent}:
            raise _taken(seat)
        self._refuse_second_seat(seat, agent)
        not_ready = None if ready else JUST_LOGGED_IN
        self._node.change_seat(
            seat_id, utc_now(), agent=agent, not_ready=not_ready, set_by=agent, forced=False
        )
        self._node.act(lambda: self._join_queues(self._seat(seat_id)))

    def _refuse_second_seat(self, seat: Seat, agent: str) -> None:
        for other in self._node.seats.all():
            if other.agent == agent and other.id != seat.id:
                raise sits_at(other.id)

    def log_out(self, seat_id: str, *, by: str | None = None) -> None:
        """What is left of the wrap-up stays with the seat: logging out and in again does not end it.

        `by` here and below is the supervisor who forces it, None for the agent's own choice.
        """
        seat = self._seat(seat_id)
        self._choose(seat, by, agent=None, not_ready=None)
        self._node.act(lambda: self._leave_queues(seat))

    def set_ready(self, seat_id: str, *, by: str | None = None) -> None:
        """During wrap-up the seat becomes ready at its end, not before."""
        seat = self.seat_of(seat_id)
        self._choose(seat, by, not_ready=None)
        self.hold_back(seat.id)

    def set_not_ready(self, seat_id: str, reason: str, *, by: str | None = None) -> None:
        seat = self.seat_of(seat_id)
        self._choose(seat, by, not_ready=reason)
        self.hold_back(seat.id)

    def _choose(self, seat: Seat, supervisor: str | None, **state: object) -> None:
        """A supervisor at a seat of their own forces nothing."""
        chosen_by, forced = supervisor or seat.agent, supervisor not in {None, seat.agent}
        self._node.change_seat(seat.id, utc_now(), set_by=chosen_by, forced=forced, **state)

    def take_out(self, seat: Seat, reason: str) -> None:
        """The system's own doing."""
        self._node.change_seat(seat.id, utc_now(), not_ready=reason, set_by=None, forced=False)
        self.hold_back(seat.id)

    def hold_back(self, seat_id: str) -> None:
        """Tell Asterisk whether queues may ring the seat, as it is when the word leaves."""
        self._node.act(lambda: self._pause(self._node.seats[seat_id]))

    def join_again(self, seat_id: str) -> None:
        """The exchange may have lost the seat, or hold it back against our word."""
        self._node.act(lambda: self._join_queues(self._seat(seat_id)))

    def paused_by_asterisk(self, seat_id: str, at: datetime) -> None:
        """Asterisk itself took a seat out that did not answer: our watch was away or later."""
        seat = self._node.seats.get(seat_id)
        if seat and seat.not_ready is None:
            self._node.change_seat(seat_id, at, not_ready=NO_ANSWER, set_by=None, forced=False)

    async def resumed(self, connected: Connected) -> None:  # noqa: ARG002 (a Part's)
        for seat in list(self._node.seats.all()):
            await self._join_queues(seat)
        await self._leave_others()

    def seat_of(self, seat_id: str, agent: str | None = None) -> Seat:
        """The seat, with somebody in it: `agent`, if one is named. Raises SeatRefusedError."""
        seat = self._seat(seat_id)
        if seat.agent is None:
            raise SeatRefusedError(
                "seat_empty", f"座席 {seat_id} 无人登录", f"nobody is logged in at seat {seat_id}"
            )
        if agent not in {None, seat.agent}:
            raise _taken(seat)
        return seat

    def _seat(self, seat_id: str) -> Seat:
        seat = self._node.seats.get(seat_id)
        if seat is None:
            raise SeatRefusedError("no_seat", f"没有座席 {seat_id}", f"there is no seat {seat_id}")
        return seat

    def serve(self, seat: Seat, before: Seat) -> None:
        """The seat serves other queues from now on."""
        if seat.agent is None:
            return
        for queue in before.serves.keys() - seat.serves.keys():
            self._node.act(lambda queue=queue: self._leave(seat, queue))  # type: ignore[misc]
        if seat.serves.items() - before.serves.items():
            self._node.act(lambda: self._join_queues(self._seat(seat.id)))

    async def _join_queues(self, seat: Seat) -> None:
        """Make the seat a member of every queue it serves, as ready as it is."""
        for queue, penalty in self._queues_of(seat).items():
            await self._join(seat, queue, penalty)

    def _queues_of(self, seat: Seat) -> dict[str, int]:
        """Asterisk's queues with the seat's penalty; the last one rings this seat alone."""
        if seat.agent is None:
            return {}
        alone = {f"{DIRECT}.{seat.id}": 0} if self._node.centre.find_queue(DIRECT) else {}
        return seat.serves | alone

    async def _join(self, seat: Seat, queue: str, penalty: int) -> None:
        paused = str(bool(seat.held_back)).lower()
        try:
            await self._node.link.act(
                "QueueAdd",
                Queue=queue,
                Interface=seat.interface,
                StateInterface=seat.interface,
                MemberName=seat.id,
                Penalty=penalty,
                Paused=paused,
            )
        except AmiRefused as refusal:
            if "already there" not in str(refusal).lower():
                raise
            await self._node.link.act("QueuePenalty", Interface=seat.interface, Penalty=penalty, Queue=queue)
            await self._pause(seat)

    async def _leave_queues(self, seat: Seat) -> None:
        for queue in self._queues_of(seat):
            await self._leave(seat, queue)

    async def _leave(self, seat: Seat, queue: str) -> None:
        await self._node.link.act("QueueRemove", Queue=queue, Interface=seat.interface)

    async def _leave_others(self) -> None:
        """Whoever is a member of a queue that they no longer serve leaves it: a move ended unheard."""
        link = self._node.link
        for row in await link.rows("QueueStatus", complete="QueueStatusComplete"):
            seat = self._node.seats.get(row.headers.get("Location", "").removeprefix("PJSIP/"))
            queue = row.headers.get("Queue", "")
            if row.name == "QueueMember" and seat and queue not in self._queues_of(seat):
                await self._leave(seat, queue)

    async def _pause(self, seat: Seat) -> None:
        why = seat.held_back
        told = {"Paused": "true", "Reason": why} if why else {"Paused": "false"}
        await self._node.link.act("QueuePause", Interface=seat.interface, **told)


def sits_at(seat: str) -> SeatRefusedError:
    """Why somebody who sits there may not sit down at a second seat, of this node or another."""
    zh, en = f"您已在座席 {seat} 登录", f"you are logged in at seat {seat} already"
    return SeatRefusedError("agent_seated", zh, en)


def _taken(seat: Seat) -> SeatRefusedError:
    return SeatRefusedError(
        "seat_taken", f"座席 {seat.id} 已有人登录", f"seat {seat.id} is taken by {seat.agent}"
    )
