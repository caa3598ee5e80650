"""Callers forgotten on hold: the seat is reminded, then the supervisor sees an alarm."""

import asyncio
from datetime import datetime

from acd.adapters.ami import Connected
from acd.adapters.tables import alarm_row
from acd.events import CallerForgotten, HoldReminded
from acd.node import Node, Part
from acd.rules.call import Call, Interval
from acd.rules.facts import Fact
from acd.rules.hold import Due, Wake, hold_of, still_due, wakes
from runtime.clock import utc_now

SETTLED = 3.0  # seconds after a reconnect, when the calls have been put right


class HoldWatch(Part):
    def __init__(self, node: Node) -> None:
        self._node = node
        self._watched: set[tuple[str, datetime]] = set()  # call, and when its hold began

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        hold = hold_of(call)
        if hold and (before is None or still_due(before, hold.started_at) is None):
            self._watch(call.id, hold)

    async def resumed(self, connected: Connected) -> None:  # noqa: ARG002 (a Part's)
        asyncio.get_running_loop().call_later(SETTLED, self._look_again)

    def _look_again(self) -> None:
        for call in self._node.calls.values():
            if hold := hold_of(call):
                self._watch(call.id, hold)

    def _watch(self, call: str, hold: Interval) -> None:
        """Once: a hold that began just before the look after a reconnect is found by that too."""
        if (call, hold.started_at) in self._watched:
            return
        self._watched.add((call, hold.started_at))
        for wake in wakes(hold, self._node.centre.hold):
            delay = max(0.0, (wake.at - utc_now()).total_seconds())
            asyncio.get_running_loop().call_later(delay, self._woken, call, hold.started_at, wake)

    def _woken(self, call: str, began: datetime, wake: Wake) -> None:
        if wake.due is Due.ALARM:
            self._watched.discard((call, began))
        hold = still_due(self._node.calls.get(call), began)
        if hold is None:
            return
        if wake.due is Due.REMINDER:
            told = HoldReminded(hold.seat, wake.at, call, began)
            self._node.scribe.tell(events=[told])
        else:
            self._alarm(call, hold, wake.at)

    def _alarm(self, call: str, hold: Interval, at: datetime) -> None:
        row = alarm_row(
            "forgotten",
            f"{hold.leg}:{hold.started_at.timestamp()}",
            clause="",
            since=hold.started_at,
            at=at,
            call=call,
            leg=hold.leg,
            queue=hold.queue,
            seat=hold.seat,
        )
        told = CallerForgotten(call, at, hold.seat, hold.queue, hold.started_at)
        self._node.scribe.tell(alarms=[row], events=[told])
