"""Each agent's share of a call: talk, hold, consultation and conference apart."""

from collections.abc import Sequence
from datetime import timedelta

from acd.rules.call import Kind
from console.views.calls import AgentTime, Interval

COUNTED = (Kind.TALK, Kind.HOLD, Kind.CONSULT, Kind.CONFERENCE)


def agent_times(parts: Sequence[Interval]) -> tuple[AgentTime, ...]:
    """In the order in which the seats came to the call; what goes on still is not counted yet."""
    seats = dict.fromkeys(part.seat for part in parts if part.kind in COUNTED and part.seat)
    return tuple(AgentTime(seat=seat, **_times(parts, seat)) for seat in seats)


def _times(parts: Sequence[Interval], seat: str) -> dict[str, float]:
    return {f"{kind}_seconds": _seconds(parts, seat, kind) for kind in COUNTED}


def _seconds(parts: Sequence[Interval], seat: str, kind: Kind) -> float:
    lengths = (
        part.ended_at - part.started_at
        for part in parts
        if (part.seat, part.kind) == (seat, kind) and part.ended_at
    )
    return sum(lengths, timedelta()).total_seconds()
