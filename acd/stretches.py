"""The seats' states as rows, by whom and why, and the alarm for a reason that is overdrawn (ops.2.1)."""

import asyncio
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from acd.adapters.scribe import milliseconds
from acd.adapters.tables import alarm_row
from acd.events import NotReadyOverdrawn
from acd.node import Node, Part
from acd.rules.not_ready import overdrawn_at
from acd.rules.seat import SeatState
from acd.rules.stretches import OF_READINESS, Stretch, changed
from acd.seats import Seat
from runtime.clock import utc_now

CLAUSE, KIND = "ops.2.1", "overdrawn"
LOOK = 1.0


class Stretches(Part):
    """`open_ones` and `told` come from the tables: a restart neither cuts a stretch nor repeats an alarm."""

    def __init__(
        self, node: Node, open_ones: Iterable[Stretch] = (), told: Collection[str] = frozenset()
    ) -> None:
        self._node, self._told = node, set(told)
        self._open = {stretch.seat: stretch for stretch in open_ones}

    def seat_changed(self, seat: Seat, before: Seat) -> None:  # noqa: ARG002 (a Part's)
        now_open = self._open.get(seat.id)
        # Who sits there or who chose it may change while the state stays: that has no time of its own.
        late = now_open is not None and seat.since <= now_open.began_at
        rows = changed(now_open, _stretch(seat, utc_now() if late else seat.since))
        if rows:
            self._open[seat.id] = rows[-1]
            self._node.scribe.tell(stretches=[_row(stretch) for stretch in rows])

    async def run(self) -> None:
        while True:
            self.look(utc_now())
            await asyncio.sleep(LOOK)

    def look(self, now: datetime) -> None:
        for stretch in self._open.values():
            due = overdrawn_at(stretch.state, stretch.began_at, self._node.centre.reason(stretch.reason))
            if due and due <= now and alarm_id(stretch) not in self._told:
                self._told.add(alarm_id(stretch))
                self._alarm(stretch, due)

    def _alarm(self, stretch: Stretch, due: datetime) -> None:
        event = NotReadyOverdrawn(
            stretch.seat, due, stretch.agent or "", stretch.reason or "", stretch.began_at
        )
        row = alarm_row(
            KIND, _mark(stretch), clause=CLAUSE, since=stretch.began_at, at=due, seat=stretch.seat
        )
        self._node.scribe.tell(alarms=[row], events=[event])


def alarm_id(stretch: Stretch) -> str:
    return f"{KIND}:{_mark(stretch)}"


def _mark(stretch: Stretch) -> str:
    return f"{stretch.seat}:{stretch.began_at.timestamp():.6f}"


def _stretch(seat: Seat, began_at: datetime) -> Stretch:
    chosen = seat.state in OF_READINESS
    return Stretch(
        seat=seat.id,
        began_at=began_at,
        agent=seat.agent,
        state=seat.state,
        reason=seat.not_ready if seat.state is SeatState.NOT_READY else None,
        by=(seat.set_by or "") if chosen else "",
        forced=seat.forced and chosen,
    )


def _row(stretch: Stretch) -> dict[str, Any]:
    ended = stretch.ended_at
    return {
        "seat": stretch.seat,
        "began_at": stretch.began_at,
        "agent": stretch.agent,
        "state": stretch.state,
        "reason": stretch.reason,
        "by": stretch.by,
        "forced": stretch.forced,
        "ended_at": ended,
        "length_ms": milliseconds(ended - stretch.began_at) if ended else None,
    }
