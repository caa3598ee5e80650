"""Agents at their seats: log-in, ready and not ready, the queues a seat serves (180.1.3, 180.9.2)."""

from dataclasses import dataclass
from datetime import datetime

from acd.adapters.ami import AmiRefused, Connected
from acd.node import Node, Part
from acd.rules.answer_watch import NO_ANSWER
from acd.seats import Seat
from runtime.clock import utc_now
from runtime.requests import RefusedError


class SeatRefusedError(RefusedError):
    """An agent asked for a state the seat cannot take."""


@dataclass(frozen=True, slots=True)
class LogIn:
    seat: str
    agent: str


@dataclass(frozen=True, slots=True)
class LogOut:
    """`by` is the login who asks and must be the seat's own agent; None for a supervisor."""

    seat: str
    by: str | None = None


@dataclass(frozen=True, slots=True)
class SetReady:
    seat: str
    by: str | None = None


@dataclass(frozen=True, slots=True)
class SetNotReady:
    seat: str
    reason: str
    by: str | None = None


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
        self.log_out(self.seat_of(asked.seat, asked.by).id)

    async def _answer_ready(self, asked: SetReady) -> None:
        self.set_ready(self.seat_of(asked.seat, asked.by).id)

    async def _answer_not_ready(self, asked: SetNotReady) -> None:
        self.set_not_ready(self.seat_of(asked.seat, asked.by).id, asked.reason)

    def log_in(self, seat_id: str, agent: str, *, ready: bool = True) -> None:
        """Raises SeatRefusedError: no such seat, or somebody else sits there."""
        seat = self._seat(seat_id)
        if seat.agent not in {None, agent}:
            raise _taken(seat)
        self._refuse_second_seat(seat, agent)
        self._node.change_seat(seat_id, utc_now(), agent=agent, not_ready=None if ready else "logged_in")
        self._node.act(lambda: self._join_queues(self._seat(seat_id)))

    def _refuse_second_seat(self, seat: Seat, agent: str) -> None:
        for other in self._node.seats.all():
            if other.agent == agent and other.id != seat.id:
                zh, en = f"您已在座席 {other.id} 登录", f"you are logged in at seat {other.id} already"
                raise SeatRefusedError("agent_seated", zh, en)

    def log_out(self, seat_id: str) -> None:
        """What is left of the wrap-up stays with the seat: logging out and in again does not end it."""
        seat = self._seat(seat_id)
        self._node.change_seat(seat_id, utc_now(), agent=None, not_ready=None)
        self._node.act(lambda: self._leave_queues(seat))

    def set_ready(self, seat_id: str) -> None:
        """During wrap-up the seat becomes ready at its end, not before."""
        seat = self.seat_of(seat_id)
        self._node.change_seat(seat.id, utc_now(), not_ready=None)
        self.hold_back(seat.id)

    def set_not_ready(self, seat_id: str, reason: str) -> None:
        self.take_out(self.seat_of(seat_id), reason)

    def take_out(self, seat: Seat, reason: str) -> None:
        self._node.change_seat(seat.id, utc_now(), not_ready=reason)
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
            self._node.change_seat(seat_id, at, not_ready=NO_ANSWER)

    async def resumed(self, connected: Connected) -> None:  # noqa: ARG002 (a Part's)
        for seat in list(self._node.seats.all()):
            await self._join_queues(seat)

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

    async def _join_queues(self, seat: Seat) -> None:
        """Make the seat a member of every queue its post serves, as ready as it is."""
        for queue in self._node.centre.queues:
            penalty = self._node.centre.penalty(queue, seat.post, seat.agent)
            if penalty is not None and seat.agent:
                await self._join(seat, queue.name, penalty)

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
            await self._pause(seat)

    async def _leave_queues(self, seat: Seat) -> None:
        for queue in self._node.centre.queues:
            if self._node.centre.penalty(queue, seat.post, seat.agent) is not None:
                await self._node.link.act("QueueRemove", Queue=queue.name, Interface=seat.interface)

    async def _pause(self, seat: Seat) -> None:
        why = seat.held_back
        told = {"Paused": "true", "Reason": why} if why else {"Paused": "false"}
        await self._node.link.act("QueuePause", Interface=seat.interface, **told)


def _taken(seat: Seat) -> SeatRefusedError:
    return SeatRefusedError(
        "seat_taken", f"座席 {seat.id} 已有人登录", f"seat {seat.id} is taken by {seat.agent}"
    )
