"""Five calls on a real Asterisk, replayed: what the ledger makes of them, and the 15-second watch."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from acd.adapters.cel import read_calls
from acd.adapters.scribe import milliseconds
from acd.resync import rebuild
from acd.rules import answer_watch, facts
from acd.rules.answer_watch import Breach, Command, Limits, PreWarn, Ring, Step, TakeBack, WakeAt
from acd.rules.call import Call, Kind, Known, Outcome, Stage
from acd.rules.facts import Fact
from tests.acd.transcripts import NAMES, call_of, events_of, facts_of, record_of, replayed

LIMITS = Limits(timedelta(seconds=10), timedelta(seconds=15))


@dataclass(frozen=True)
class Expected:
    """Durations in milliseconds, worked out by hand from the events' own timestamps."""

    outcome: Outcome
    queue: str
    seat: str
    ring: int
    wait: int
    talk: int
    parts: tuple[str, ...]


CALLS = {
    "answered": Expected(
        Outcome.ANSWERED, "junior", "junior1", 1006, 1008, 3996,
        ("wait junior answered", "ring junior1 answered", "talk junior1 left"),
    ),
    "noanswer": Expected(
        Outcome.ABANDONED, "junior", "junior1", 15001, 15004, 0,
        ("wait junior left", "ring junior1 missed"),
    ),
    "abandon": Expected(
        Outcome.ABANDONED, "junior", "junior1", 5006, 5008, 0,
        ("wait junior abandoned", "ring junior1 left"),
    ),
    "escalate": Expected(
        Outcome.ANSWERED, "senior", "senior1", 1007, 16019, 5984,
        ("wait junior left", "ring junior1 missed", "wait senior answered", "ring senior1 answered",
         "talk senior1 left"),
    ),
    "chanspy": Expected(
        Outcome.ANSWERED, "junior", "junior1", 509, 511, 8496,
        ("wait junior answered", "ring junior1 answered", "talk junior1 left"),
    ),
}  # fmt: skip


def parts(call: Call) -> tuple[str, ...]:
    return tuple(f"{part.kind} {part.seat or part.queue} {part.result}" for part in call.intervals)


@pytest.mark.parametrize("name", NAMES)
def test_the_ledger_says_what_happened(name: str) -> None:
    call, expected = call_of(name), CALLS[name]
    assert call.outcome is expected.outcome
    assert (call.queue, call.seat) == (expected.queue, expected.seat)
    assert milliseconds(call.ring) == expected.ring
    assert milliseconds(call.total(Kind.WAIT)) == expected.wait
    assert milliseconds(call.total(Kind.TALK)) == expected.talk
    assert parts(call) == expected.parts


@pytest.mark.parametrize("name", NAMES)
def test_every_call_is_over_observed_and_ended_by_its_caller(name: str) -> None:
    call = call_of(name)
    assert call.is_over
    assert call.stage is Stage.ENDED
    assert call.known is Known.OBSERVED
    assert call.hung_up_by == "caller"
    assert call.caller == "380501112233"
    assert all(leg.ended_at for leg in call.legs)


@pytest.mark.parametrize("name", NAMES)
def test_events_told_twice_change_nothing(name: str) -> None:
    told = facts_of(name)
    twice = [fact for fact in told for _ in range(2)]
    assert replayed(twice) == call_of(name)


def test_the_queues_own_word_for_abandoned_is_not_believed() -> None:
    """Asterisk sends QueueCallerAbandon on a time-out too, when the caller is still there."""
    assert "QueueCallerAbandon" in [event.name for event in events_of("noanswer")]
    still_there = [fact for fact in facts_of("noanswer") if not isinstance(fact, facts.LegHangingUp)][:7]
    assert isinstance(still_there[-1], facts.QueueLeft)
    call = replayed(still_there)
    assert not call.is_over
    assert parts(call)[0] == "wait junior left"


@pytest.mark.parametrize("name", NAMES)
def test_asterisks_own_record_tells_the_same_call(name: str, tmp_path: Path) -> None:
    """What nobody heard is rebuilt from CEL: to within 10 ms, whoever hung up and whoever answered."""
    file = tmp_path / "cel.csv"
    file.write_text(record_of(name))
    heard = call_of(name)
    rebuilt = rebuild(None, read_calls(file, heard.started_at)[heard.id])
    assert rebuilt.known is Known.RECONSTRUCTED
    assert rebuilt.outcome is heard.outcome
    assert (rebuilt.hung_up_by, rebuilt.queue, rebuilt.seat, rebuilt.caller, rebuilt.dialled) == (
        heard.hung_up_by, heard.queue, heard.seat, heard.caller, heard.dialled,
    )  # fmt: skip
    for kind in (Kind.WAIT, Kind.TALK):
        assert abs(rebuilt.total(kind) - heard.total(kind)) < timedelta(milliseconds=10), kind
    assert abs(rebuilt.ring - heard.ring) < timedelta(milliseconds=10)


# The watch, driven by the facts' own times: every wake-up that falls due before a fact comes first.


def watched(told: list[Fact]) -> list[tuple[str, str, float]]:
    """Commands as (name, seat, seconds of ringing)."""
    clock = Clock()
    for fact in told:
        clock.until(fact.at)
        match fact:
            case facts.SeatRang():
                ring = Ring(fact.call, fact.queue, fact.seat, fact.leg, fact.channel, fact.at, LIMITS)
                clock.take(fact.leg, answer_watch.rang(ring), fact.at)
            case facts.SeatAnswered() if ring_of := clock.rings.get(fact.leg):
                clock.take(fact.leg, answer_watch.answered(ring_of, fact.at), fact.at)
            case facts.LegEnded() if ring_of := clock.rings.get(fact.leg):
                clock.take(fact.leg, answer_watch.stopped(ring_of, fact.at), fact.at)
    return clock.said


class Clock:
    def __init__(self) -> None:
        self.rings: dict[str, Ring] = {}
        self.alarms: dict[str, datetime] = {}
        self.said: list[tuple[str, str, float]] = []

    def until(self, now: datetime) -> None:
        while due := [(at, leg) for leg, at in self.alarms.items() if at <= now]:
            at, leg = min(due)
            del self.alarms[leg]
            if ring := self.rings.get(leg):
                self.take(leg, answer_watch.woken(ring, at), at)

    def take(self, leg: str, step: Step, now: datetime) -> None:
        ring, commands = step
        self.rings.pop(leg, None)
        if ring:
            self.rings[leg] = ring
        for command in commands:
            self.obey(leg, command, now)

    def obey(self, leg: str, command: Command, now: datetime) -> None:
        if isinstance(command, WakeAt):
            self.alarms[leg] = command.at
            return
        ring = command.ring
        self.said.append((type(command).__name__, ring.seat, (now - ring.since).total_seconds()))


LATE = [(PreWarn.__name__, "junior1", 10.0), (Breach.__name__, "junior1", 15.0),
        (TakeBack.__name__, "junior1", 15.0)]  # fmt: skip


@pytest.mark.clause("180.1.3")
@pytest.mark.parametrize(
    ("name", "said"),
    [("answered", []), ("abandon", []), ("chanspy", []), ("noanswer", LATE), ("escalate", LATE)],
)
def test_only_the_seat_that_let_it_ring_for_15_seconds_is_charged(
    name: str, said: list[tuple[str, str, float]]
) -> None:
    assert watched(facts_of(name)) == said
