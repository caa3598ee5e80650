"""Which queues the seats of a node serve: moves 临时调度 (180.9.2), posts with own work (180.3.3)."""

import asyncio
import logging
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from acd.agents import Agents, SeatRefusedError
from acd.node import Node, Part
from acd.ports import OwnWork
from acd.rules.serving import Move, Service, Sitting, may_move_into, services
from acd.seats import Seat
from config.centre import Post
from runtime.clock import utc_now

log = logging.getLogger(__name__)

LOOK = 1.0  # seconds between two looks at the moves' ends and at the work that waits


@dataclass(frozen=True, slots=True)
class MoveSeat:
    """`by` is the supervisor; without `until` it lasts until somebody ends it."""

    seat: str
    queue: str
    into: bool
    by: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class EndMove:
    seat: str
    queue: str
    by: str


class Serving(Part):
    """Nothing here interrupts a call: a seat that rings or talks changes its queues afterwards."""

    def __init__(
        self,
        node: Node,
        agents: Agents,
        moves: Iterable[Move] = (),
        work: Mapping[Post, OwnWork] | None = None,
    ) -> None:
        self._node, self._agents = node, agents
        self._moves = {(move.seat, move.queue): move for move in moves}
        self._work = work or {}
        self._working = frozenset(self._work)  # until the first look nobody has time for calls
        node.answers |= {MoveSeat: self._answer_move, EndMove: self._answer_end}
        for seat in list(node.seats.all()):
            node.seats.change(seat.id, seat.since, queues=self._services(seat))

    def seat_changed(self, seat: Seat, before: Seat) -> None:
        if seat.agent != before.agent:  # the agents' own part joins the queues then
            self._node.change_seat(seat.id, seat.since, queues=self._services(seat))
        if before.in_a_call and not seat.in_a_call:
            self._review(seat.id)

    async def run(self) -> None:
        while True:
            self.end_moves(utc_now())
            await self._look_at_work()
            await asyncio.sleep(LOOK)

    def end_moves(self, now: datetime) -> None:
        for move in list(self._moves.values()):
            if move.over(now):
                self._end(move, now)

    async def _look_at_work(self) -> None:
        """While the database is away, what was known last holds."""
        try:
            working = frozenset([post for post, waits in self._work.items() if await waits()])
        except Exception as error:  # noqa: BLE001 (a port: whatever it stands on may be away)
            log.warning("whether work waits is not known now: %s", type(error).__name__)
            return
        if working != self._working:
            self._working = working
            for seat in list(self._node.seats.all()):
                self._review(seat.id)

    async def _answer_move(self, asked: MoveSeat) -> str:
        """The move's id. Raises SeatRefusedError."""
        now = utc_now()
        self._check(asked, now)
        before = self._moves.get((asked.seat, asked.queue))
        if before:
            self._end(before, now, asked.by)
        move = Move(secrets.token_hex(16), asked.seat, asked.queue, asked.into, asked.by, now, asked.until)
        self._moves[move.seat, move.queue] = move
        self._node.scribe.tell(moves=[self._row(move)])
        self._review(move.seat)
        return move.id

    async def _answer_end(self, asked: EndMove) -> None:
        """Raises SeatRefusedError."""
        move = self._moves.get((asked.seat, asked.queue))
        if move is None:
            zh, en = f"座席 {asked.seat} 没有这项调度", f"seat {asked.seat} is not moved there"
            raise SeatRefusedError("no_move", zh, en)
        self._end(move, utc_now(), asked.by)

    def _check(self, asked: MoveSeat, now: datetime) -> None:
        seat, queue = self._node.seats.get(asked.seat), self._node.centre.find_queue(asked.queue)
        if seat is None:
            raise SeatRefusedError("no_seat", f"没有座席 {asked.seat}", f"there is no seat {asked.seat}")
        if queue is None:
            raise SeatRefusedError("no_queue", f"没有队列 {asked.queue}", f"there is no queue {asked.queue}")
        if asked.until and asked.until <= now:
            raise SeatRefusedError("until_past", "结束时间已过", "the time it should end is over")
        if asked.into and not may_move_into(Post(seat.post), queue, self._node.centre):
            zh = f"座席 {seat.id} 的岗位不得进入队列 {queue.title.zh}"
            raise SeatRefusedError(
                "not_for_post", zh, f"the post of seat {seat.id} never serves {queue.name}"
            )

        if asked.into and seat.agent and not self._node.centre.able(queue, seat.agent):
            zh = f"{seat.agent} 不具备队列 {queue.title.zh} 所需的语言"
            raise SeatRefusedError(
                "not_able", zh, f"{seat.agent} does not speak the language of {queue.name}"
            )

    def _end(self, move: Move, at: datetime, by: str = "") -> None:
        del self._moves[move.seat, move.queue]
        self._node.scribe.tell(moves=[self._row(move, at, by)])
        self._review(move.seat)

    def _review(self, seat_id: str) -> None:
        before = self._node.seats.get(seat_id)
        if before is None or before.in_a_call:
            return
        self._node.change_seat(seat_id, utc_now(), queues=self._services(before))
        self._agents.serve(self._node.seats[seat_id], before)

    def _services(self, seat: Seat) -> tuple[Service, ...]:
        moves = (move for move in self._moves.values() if move.seat == seat.id)
        who = Sitting(seat.id, Post(seat.post), seat.agent or "")
        return services(who, self._node.centre, moves, self._working)

    def _row(self, move: Move, ended_at: datetime | None = None, ended_by: str = "") -> dict[str, Any]:
        return {
            "id": move.id,
            "node": self._node.name,
            "seat": move.seat,
            "queue": move.queue,
            "into": move.into,
            "by": move.by,
            "began_at": move.began_at,
            "until": move.until,
            "ended_at": ended_at,
            "ended_by": ended_by,
        }
