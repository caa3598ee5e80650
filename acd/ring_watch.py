"""Keeps the 15-second watch (180.1.3) running: a rule state for each ringing leg, timers as hints."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from acd.adapters.scribe import Scribe
from acd.events import AnswerBreached, AnswerPreWarned, BreachWithdrawn
from acd.rules import answer_watch
from acd.rules.answer_watch import Breach, Command, PreWarn, Ring, Step, TakeBack, WakeAt, Withdraw
from runtime.clock import utc_now

CLAUSE = "180.1.3"


@dataclass(slots=True)
class RingWatch:
    scribe: Scribe
    take_back: Callable[[TakeBack], None]
    _rings: dict[str, Ring] = field(default_factory=dict)

    def rang(self, ring: Ring) -> None:
        if ring.leg not in self._rings:
            self._take(ring.leg, answer_watch.rang(ring))

    def answered(self, leg: str, at: datetime) -> None:
        if ring := self._rings.get(leg):
            self._take(leg, answer_watch.answered(ring, at))

    def stopped(self, leg: str, at: datetime) -> None:
        if ring := self._rings.get(leg):
            self._take(leg, answer_watch.stopped(ring, at))

    def missed(self, call: str, seat: str, at: datetime) -> None:
        for ring in list(self._rings.values()):
            if (ring.call, ring.seat) == (call, seat):
                self.stopped(ring.leg, at)

    def call_over(self, call: str, at: datetime) -> None:
        for ring in list(self._rings.values()):
            if ring.call == call:
                self.stopped(ring.leg, at)

    def forget(self) -> None:
        """The connection is lost: what rings now is unknown until the resynchronisation."""
        self._rings.clear()

    def _woken(self, leg: str) -> None:
        if ring := self._rings.get(leg):
            self._take(leg, answer_watch.woken(ring, utc_now()))

    def _take(self, leg: str, step: Step) -> None:
        ring, commands = step
        if ring is None:
            self._rings.pop(leg, None)
        else:
            self._rings[leg] = ring
        for command in commands:
            self._carry_out(leg, command)

    def _carry_out(self, leg: str, command: Command) -> None:
        match command:
            case WakeAt(at):
                delay = max(0.0, (at - utc_now()).total_seconds())
                asyncio.get_running_loop().call_later(delay, self._woken, leg)
            case TakeBack():
                self.take_back(command)
            case PreWarn(ring):
                told = AnswerPreWarned(
                    ring.call, ring.warning_due, ring.seat, ring.queue, ring.since, ring.due
                )
                self.scribe.tell(alarms=[_row("pre_warning", ring, ring.warning_due)], events=[told])
            case Breach(ring):
                alarm = AnswerBreached(ring.call, ring.due, ring.seat, ring.queue, ring.since, utc_now())
                self.scribe.tell(alarms=[_row("breach", ring, ring.due)], events=[alarm])
            case Withdraw(ring):
                row = _row("breach", ring, ring.due) | {"withdrawn": True}
                withdrawn = BreachWithdrawn(ring.call, ring.due, ring.seat, ring.queue)
                self.scribe.tell(alarms=[row], events=[withdrawn])


def _row(kind: str, ring: Ring, at: datetime) -> dict[str, Any]:
    return {
        "id": f"{kind}:{ring.leg}",
        "kind": kind,
        "clause": CLAUSE,
        "call": ring.call,
        "leg": ring.leg,
        "queue": ring.queue,
        "seat": ring.seat,
        "since": ring.since,
        "at": at,
        "noticed_at": utc_now(),
        "withdrawn": False,
    }
