"""Keeps the 15-second watch (180.1.3) running: a rule state for each ringing leg, timers as hints."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

from acd.adapters.tables import alarm_row
from acd.agents import Agents
from acd.escalation import escalate
from acd.events import AnswerBreached, AnswerPreWarned, BreachWithdrawn
from acd.node import Node, Part
from acd.rules import answer_watch, facts
from acd.rules.answer_watch import (
    NO_ANSWER,
    Breach,
    Command,
    Limits,
    PreWarn,
    Ring,
    Step,
    TakeBack,
    WakeAt,
    Withdraw,
    rings_in_vain,
)
from acd.rules.call import Call, Kind
from acd.rules.facts import Fact
from runtime.clock import utc_now

CLAUSE = "180.1.3"
ALARMS_FIRST = timedelta(milliseconds=40)  # a floor of seats may pass the limit in one instant


class RingWatch(Part):
    def __init__(self, node: Node, agents: Agents) -> None:
        self._node, self._agents = node, agents
        self._rings: dict[str, Ring] = {}  # by leg
        self._owed: dict[str, asyncio.TimerHandle] = {}  # by leg: breached, still to be taken back

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        match fact:
            case facts.SeatRang() if fact.seat in self._node.seats:
                self.seat_rang(fact, call.queue)
            case facts.SeatAnswered():
                self.answered(fact.leg, fact.at)
            case facts.SeatMissed():
                self.missed(fact.call, fact.seat, fact.at)
            case facts.LegEnded():
                self.stopped(fact.leg, fact.at)
        if call.is_over:
            self.call_over(call.id, fact.at)

    def seat_rang(self, rang: facts.SeatRang, queue_of_call: str) -> None:
        """A caller who was sent on rings out of no queue; the limit of the one they came by holds."""
        queue = self._node.limits_of(rang.queue or queue_of_call)
        limits = Limits(queue.pre_warning, queue.limit_on(rang.at.date()))
        self.rang(Ring(rang.call, queue.name, rang.seat, rang.leg, rang.channel, rang.at, limits))

    def rang(self, ring: Ring) -> None:
        if ring.leg not in self._rings:
            self._take(ring.leg, answer_watch.rang(ring))

    def answered(self, leg: str, at: datetime) -> None:
        if ring := self._rings.get(leg):
            self._spare(leg)
            self._take(leg, answer_watch.answered(ring, at))

    def stopped(self, leg: str, at: datetime) -> None:
        if ring := self._rings.get(leg):
            self._take_out(leg)
            self._take(leg, answer_watch.stopped(ring, at))

    def _spare(self, leg: str) -> bool:
        """Nothing has to be taken back any more; whether it was owed."""
        timer = self._owed.pop(leg, None)
        if timer:
            timer.cancel()
        return timer is not None

    def _take_out(self, leg: str) -> None:
        """The ring is over before it was taken back: only the seat is left to do."""
        if self._spare(leg):
            self._agents.take_out(self._node.seats[self._rings[leg].seat], NO_ANSWER)

    def missed(self, call: str, seat: str, at: datetime) -> None:
        for ring in list(self._rings.values()):
            if (ring.call, ring.seat) == (call, seat):
                self.stopped(ring.leg, at)

    def call_over(self, call: str, at: datetime) -> None:
        for ring in list(self._rings.values()):
            if ring.call == call:
                self.stopped(ring.leg, at)

    def lost(self) -> None:
        """What rings now is unknown until the resynchronisation."""
        for leg in list(self._owed):
            self._take_out(leg)
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
            case TakeBack(ring, reason) if leg in self._rings:
                delay = ALARMS_FIRST.total_seconds()
                self._owed[leg] = asyncio.get_running_loop().call_later(
                    delay, self._take_back_now, ring, reason
                )
            case TakeBack(ring, reason):
                self._take_back(ring, reason)
            case PreWarn(ring):
                told = AnswerPreWarned(
                    ring.call, ring.warning_due, ring.seat, ring.queue, ring.since, ring.due
                )
                self._node.scribe.tell(alarms=[_row("pre_warning", ring, ring.warning_due)], events=[told])
            case Breach(ring):
                alarm = AnswerBreached(ring.call, ring.due, ring.seat, ring.queue, ring.since, utc_now())
                self._node.scribe.tell(alarms=[_row("breach", ring, ring.due)], events=[alarm])
            case Withdraw(ring):
                row = _row("breach", ring, ring.due) | {"withdrawn": True}
                withdrawn = BreachWithdrawn(ring.call, ring.due, ring.seat, ring.queue)
                self._node.scribe.tell(alarms=[row], events=[withdrawn])

    def _take_back_now(self, ring: Ring, reason: str) -> None:
        self._owed.pop(ring.leg)
        self._take_back(ring, reason)

    def _take_back(self, ring: Ring, reason: str) -> None:
        """At the limit the call leaves this seat, for the next one or for the queue that the policy names.

        The seat is not ready until its agent says so.
        """
        self._agents.take_out(self._node.seats[ring.seat], reason)
        link, policy = self._node.link, self._node.limits_of(ring.queue).ring_breach
        call = self._waiting(ring.call)
        if call and rings_in_vain(call.intervals, ring) >= policy.rings:
            escalate(self._node, call, policy, lambda: self._waiting(ring.call) is not None)
            if policy.queue:
                return  # with the caller gone the phone is silent
        self._node.act(lambda: link.act("Hangup", Channel=ring.channel, Cause=19))

    def _waiting(self, call: str) -> Call | None:
        """The call, while its caller waits in a queue: one whom a seat sent on goes back to that seat."""
        found = self._node.calls.get(call)
        return found if found and found.open_parts(Kind.WAIT) else None


def _row(kind: str, ring: Ring, at: datetime) -> dict[str, Any]:
    return alarm_row(
        kind, ring.leg, clause=CLAUSE, since=ring.since, at=at, call=ring.call, leg=ring.leg,
        queue=ring.queue, seat=ring.seat,
    )  # fmt: skip
