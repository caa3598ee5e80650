"""Wrap-up at the seats of a node: no call comes to a seat until its time is over or its agent is done."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from acd.adapters.ami import Connected
from acd.agents import Agents
from acd.node import Node, Part
from acd.rules.call import Call
from acd.rules.facts import Fact
from acd.rules.wrap_up import TalkEnded, longer, talks_ended
from runtime.clock import utc_now


@dataclass(frozen=True, slots=True)
class EndWrapUp:
    """The agent is done; `by` is the login who asks, None for a supervisor."""

    seat: str
    by: str | None


class WrapUps(Part):
    """The end of a wrap-up is kept with the seat: timers here are hints, a restart changes nothing."""

    def __init__(self, node: Node, agents: Agents) -> None:
        self._node, self._agents = node, agents
        node.answers[EndWrapUp] = self._answer_end

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        for talk in talks_ended(call, before):
            self._begin(talk)

    async def resumed(self, connected: Connected) -> None:  # noqa: ARG002 (a Part's)
        for seat in self._node.seats.all():
            if seat.wrap_up_until:
                self._wake(seat.id, seat.wrap_up_until)

    def _begin(self, talk: TalkEnded) -> None:
        seat = self._node.seats.get(talk.seat)
        queue = self._node.centre.find_queue(talk.queue)
        if seat is None or queue is None:
            return
        until = longer(seat.wrap_up_until, talk.at + queue.wrap_up)
        if until > max(talk.at, utc_now()):
            self._node.change_seat(seat.id, talk.at, wrap_up_until=until)
            self._agents.hold_back(seat.id)
            self._wake(seat.id, until)

    def _wake(self, seat: str, until: datetime) -> None:
        delay = max(0.0, (until - utc_now()).total_seconds())
        asyncio.get_running_loop().call_later(delay, self._woken, seat, until)

    def _woken(self, seat_id: str, until: datetime) -> None:
        """A timer of an end that was moved meanwhile wakes nobody."""
        seat = self._node.seats.get(seat_id)
        if seat and seat.wrap_up_until == until:
            self._end(seat_id, until)

    def _end(self, seat_id: str, at: datetime) -> None:
        self._node.change_seat(seat_id, at, wrap_up_until=None)
        self._agents.hold_back(seat_id)

    async def _answer_end(self, asked: EndWrapUp) -> None:
        """Raises SeatRefusedError."""
        self._agents.seat_of(asked.seat, asked.by)
        self._end(asked.seat, utc_now())
