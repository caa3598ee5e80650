"""Keeps the waits of a node under watch (180.1.3): who waits beside an idle seat, and what is done then."""

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from acd.adapters.tables import alarm_row
from acd.agents import Agents
from acd.escalation import escalate
from acd.events import WaitBreached, WaitForgiven
from acd.node import QUEUED, Node, Part
from acd.ring_watch import CLAUSE
from acd.rules import wait_watch
from acd.rules.answer_watch import Limits, WakeAt
from acd.rules.call import Call, Kind, Stage
from acd.rules.facts import Fact
from acd.rules.seat import SeatState
from acd.rules.wait_watch import Beside, Command, Counted, Forgive, PutRight, Raise, Step, Wait, WaitBreach
from acd.seats import Seat
from config.centre import Queue
from runtime.clock import utc_now

MILLISECOND = timedelta(milliseconds=1)


class WaitWatch(Part):
    """One idle seat stands beside one caller, the first in line whom it may serve."""

    def __init__(self, node: Node, agents: Agents) -> None:
        self._node, self._agents = node, agents
        self._waits: dict[str, Wait] = {}  # by call

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:
        if before is None or (call.stage, call.queue) != (before.stage, before.queue):
            self._follow(call, fact.at)

    def seat_changed(self, seat: Seat, before: Seat) -> None:
        if SeatState.READY in {seat.state, before.state} and seat.state is not before.state:
            self._look(seat.since)
        elif seat.serves != before.serves:
            self._look(utc_now())

    def lost(self) -> None:
        """What happens in the queues now is unknown: nothing is charged on a guess."""
        self._waits.clear()

    def caught_up(self) -> None:
        """Whoever waits is watched from now on."""
        for call in list(self._node.calls.values()):
            if call.stage in QUEUED:
                self._follow(call, utc_now())

    def _follow(self, call: Call, at: datetime) -> None:
        known, queue = self._waits.get(call.id), self._node.centre.find_queue(call.queue)
        if known and (call.stage not in QUEUED or known.queue != call.queue):
            self._take(call.id, wait_watch.over(known, at))
            known = None
        if call.stage in QUEUED and queue:
            known = known or self._joined(call, queue, at)
            if call.stage is Stage.RINGING:
                self._take(call.id, wait_watch.turned(known, Beside.RING, at))
            elif known.beside is Beside.RING:
                self._take(call.id, wait_watch.turned(known, Beside.NO_SEAT, at))
        self._look(at)

    def _joined(self, call: Call, queue: Queue, at: datetime) -> Wait:
        waits = (part.started_at for part in call.intervals if part.kind is Kind.WAIT and not part.ended_at)
        since = max(waits, default=at)
        limits = Limits(queue.pre_warning, queue.limit_on(since.date()))
        wait = self._waits[call.id] = Wait(call.id, queue.name, since, limits, turned=at)
        for step in queue.reach:
            self._call_at(since + step.after, partial(self._look, since + step.after))
        return wait

    def _look(self, at: datetime) -> None:
        """Share the idle seats out among those who wait, the longest first."""
        waiting = [wait for wait in self._waits.values() if wait.beside is not Beside.RING]
        if not waiting:
            return
        idle = [seat for seat in self._node.seats.all() if seat.state is SeatState.READY]
        for wait in sorted(waiting, key=lambda wait: wait.since):
            seat = next((seat for seat in idle if self._may_serve(seat, wait, at)), None)
            if seat:
                idle.remove(seat)
            beside = Beside.IDLE if seat else Beside.NO_SEAT
            self._take(wait.call, wait_watch.turned(wait, beside, max(at, wait.turned)))

    def _may_serve(self, seat: Seat, wait: Wait, at: datetime) -> bool:
        queue = self._node.centre.queue(wait.queue)
        penalty = seat.serves.get(queue.name)
        widest = queue.widest(at - wait.since)
        return penalty is not None and (widest is None or penalty <= widest)

    def _woken(self, call: str) -> None:
        if wait := self._waits.get(call):
            self._take(call, wait_watch.woken(wait, utc_now()))

    def _take(self, call: str, step: Step) -> None:
        wait, commands = step
        if wait is None:
            self._waits.pop(call, None)
        else:
            self._waits[call] = wait
        for command in commands:
            self._carry_out(call, command)

    def _carry_out(self, call: str, command: Command) -> None:
        match command:
            case WakeAt(at):
                self._call_at(at, partial(self._woken, call))
            case PutRight(wait):
                for seat in self._idle_for(wait):
                    self._agents.join_again(seat.id)
            case WaitBreach(wait, at):
                told = WaitBreached(
                    wait.call, at, wait.queue, wait.since, utc_now(), _milliseconds(wait.no_seat)
                )
                self._node.scribe.tell(alarms=[self._row(wait, at)], events=[told])
            case Forgive(wait):
                row = self._row(wait, wait.due) | {"withdrawn": True}
                told_off = WaitForgiven(wait.call, wait.due, wait.queue)
                self._node.scribe.tell(alarms=[row], events=[told_off])
            case Raise(wait):
                self._raise(wait)
            case Counted(wait, at):
                self._node.scribe.tell(waits=[_counted_row(wait, at)])

    def _idle_for(self, wait: Wait) -> Iterable[Seat]:
        ready = [seat for seat in self._node.seats.all() if seat.state is SeatState.READY]
        return [seat for seat in ready if self._may_serve(seat, wait, utc_now())]

    def _raise(self, wait: Wait) -> None:
        """Unless the caller is served when its turn comes."""

        def still() -> bool:
            now = self._waits.get(wait.call)
            return now is not None and now.queue == wait.queue and now.beside is not Beside.RING

        if call := self._node.calls.get(wait.call):
            escalate(self._node, call, self._node.centre.queue(wait.queue).wait_breach, still)

    def _row(self, wait: Wait, at: datetime) -> dict[str, Any]:
        mark = f"{wait.call}:{wait.since.timestamp():.3f}"
        return alarm_row(
            "wait_breach", mark, clause=CLAUSE, since=wait.since, at=at, call=wait.call, queue=wait.queue
        )

    def _call_at(self, at: datetime, act: Callable[[], None]) -> None:
        delay = max(0.0, (at - utc_now()).total_seconds())
        asyncio.get_running_loop().call_later(delay, act)


def _counted_row(wait: Wait, at: datetime) -> dict[str, Any]:
    return {
        "call": wait.call,
        "since": wait.since,
        "queue": wait.queue,
        "ended_at": at,
        "idle_ms": _milliseconds(wait.idle),
        "no_seat_ms": _milliseconds(wait.no_seat),
        "breached": wait.breached,
    }


def _milliseconds(length: timedelta) -> int:
    return round(length / MILLISECOND)
