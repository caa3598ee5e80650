"""Each agent's share of a call: kinds apart, seats in the order they came."""

from datetime import UTC, datetime, timedelta

from console.rules.agent_times import agent_times
from console.views.calls import Interval

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)


def part(kind: str, seat: str, start: float, end: float | None) -> Interval:
    ended_at = NOON + timedelta(seconds=end) if end is not None else None
    return Interval(
        kind=kind,
        seat=seat,
        queue="",
        result="",
        started_at=NOON + timedelta(seconds=start),
        ended_at=ended_at,
    )


def test_talk_hold_and_consultation_are_counted_apart_for_each_seat() -> None:
    first, second = agent_times(
        (
            part("wait", "", 0, 3), part("ring", "8001", 1, 3), part("talk", "8001", 3, 10),
            part("hold", "8001", 10, 30), part("consult", "8001", 15, 30), part("consult", "8101", 15, 30),
            part("talk", "8101", 30, 42), part("talk", "8101", 50, None),
        )
    )  # fmt: skip
    assert (first.seat, first.talk_seconds, first.hold_seconds, first.consult_seconds) == ("8001", 7, 20, 15)
    assert (second.seat, second.talk_seconds, second.consult_seconds, second.hold_seconds) == (
        "8101", 12, 15, 0,
    )  # fmt: skip


def test_a_call_nobody_answered_has_no_shares() -> None:
    assert agent_times((part("wait", "", 0, 3), part("ring", "8001", 1, 3))) == ()
