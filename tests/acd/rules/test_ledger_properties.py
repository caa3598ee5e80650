"""Whatever is lost, told twice or out of order on the way: the books stay books."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from acd.resync import rebuild
from acd.rules import facts
from acd.rules.call import Call, Kind, Known, Outcome, Stage, TransferKind
from acd.rules.facts import Fact
from acd.rules.ledger import close, step
from tests.acd.transcripts import NAMES, TRANSFERRED, call_of, facts_of, recorded, replayed

START = datetime(2026, 11, 22, tzinfo=UTC)
LEGS = st.sampled_from(["caller", "8001", "8002"])
SEATS = st.sampled_from(["8001", "8002", ""])
QUEUES = st.sampled_from(["junior", "senior"])
BRIDGES = st.sampled_from(["a", "b", ""])
TIMES = st.integers(0, 60_000).map(lambda ms: START + timedelta(milliseconds=ms))
CALL = st.just("1")
STAGES = st.sampled_from([stage.value for stage in Stage if stage is not Stage.ENDED])
DETAIL = st.fixed_dictionaries({}, optional={"customer": st.sampled_from(["", "7"]), "note": st.text()})

ANY_FACT: st.SearchStrategy[Fact] = st.one_of(
    st.builds(facts.LegStarted, TIMES, CALL, LEGS, LEGS, SEATS, st.text(), st.text(), st.text()),
    st.builds(facts.LegAnswered, TIMES, CALL, LEGS),
    st.builds(facts.LegHangingUp, TIMES, CALL, LEGS, st.booleans()),
    st.builds(facts.LegEnded, TIMES, CALL, LEGS, st.integers(0, 127)),
    st.builds(facts.StageReached, TIMES, CALL, STAGES, DETAIL),
    st.builds(facts.QueueJoined, TIMES, CALL, QUEUES, st.integers(0, 9)),
    st.builds(facts.QueueLeft, TIMES, CALL, QUEUES),
    st.builds(facts.SeatRang, TIMES, CALL, QUEUES, SEATS, LEGS, LEGS),
    st.builds(facts.SeatMissed, TIMES, CALL, QUEUES, SEATS),
    st.builds(facts.SeatAnswered, TIMES, CALL, QUEUES, SEATS, LEGS),
    st.builds(facts.TransferAsked, TIMES, CALL, st.sampled_from(TransferKind), SEATS, SEATS, st.text()),
    st.builds(facts.BridgeJoined, TIMES, CALL, LEGS, BRIDGES),
    st.builds(facts.BridgeLeft, TIMES, CALL, LEGS, BRIDGES),
    st.builds(facts.Held, TIMES, CALL, LEGS),
    st.builds(facts.Resumed, TIMES, CALL, LEGS),
)
ANY_CALL = st.lists(ANY_FACT, min_size=1, max_size=40)
# Any subset of a real call's facts, in any order, any of them several times.
GARBLED = st.sampled_from((*NAMES, *TRANSFERRED)).flatmap(
    lambda name: st.lists(st.sampled_from(facts_of(name)), min_size=1, max_size=60)
)


def holds(call: Call) -> None:
    for part in call.intervals:
        assert part.ended_at is None or part.ended_at >= part.started_at
        assert part.length >= timedelta()
    assert (call.outcome is Outcome.OPEN) == (not call.is_over)
    talks = sorted(
        (part.started_at, part.ended_at)
        for part in call.intervals
        if part.kind is Kind.TALK and part.ended_at
    )
    assert all(one[1] <= other[0] for one, other in pairwise(talks)), "two agents talk at once"
    assert len(call.open_parts(Kind.TALK, Kind.HOLD)) <= 1
    if call.legs and all(leg.ended_at for leg in call.legs):
        assert call.is_over
    if call.is_over:
        assert call.stage is Stage.ENDED
        assert all(part.ended_at for part in call.intervals)


@settings(deadline=None)
@given(st.one_of(ANY_CALL, GARBLED))
def test_no_order_of_facts_breaks_the_books(told: list[Fact]) -> None:
    call: Call | None = None
    for fact in told:
        before = call
        call = step(call, fact)
        holds(call)
        if before and before.is_over:
            assert call is before


@settings(deadline=None)
@given(st.one_of(ANY_CALL, GARBLED), TIMES)
def test_any_call_can_be_closed_at_any_time(told: list[Fact], at: datetime) -> None:
    call: Call | None = None
    for fact in told:
        call = step(call, fact)
    assert call
    closed = call if call.is_over else close(call, at, Known.RECONSTRUCTED)
    assert closed.is_over
    holds(closed)


@settings(deadline=None)
@given(st.sampled_from((*NAMES, *TRANSFERRED)), st.data())
def test_with_facts_lost_a_call_still_ends_with_its_legs(name: str, data: st.DataObject) -> None:
    """Only the legs' own beginnings and ends have to arrive."""
    told = facts_of(name)
    needed = (facts.LegStarted, facts.LegEnded)
    kept = [fact for fact in told if isinstance(fact, needed) or data.draw(st.booleans())]
    call: Call | None = None
    for fact in kept:
        call = step(call, fact)
    assert call
    assert call.is_over
    assert call.ended_at == told[-1].at


CLOSE = timedelta(milliseconds=5)  # Asterisk's channels speak at the same time; each of them in order


@settings(deadline=None)
@given(st.sampled_from((*NAMES, *TRANSFERRED)), st.data())
def test_legs_that_speak_at_the_same_moment_may_be_heard_in_either_order(
    name: str, data: st.DataObject
) -> None:
    """What happened and for how long is the same, within that moment; some are told twice as well."""
    told = facts_of(name)
    number = 1  # the first begins the call
    while number < len(told) - 1:
        one, other = told[number], told[number + 1]
        apart = leg_of(one) and leg_of(other) and leg_of(one) != leg_of(other)
        if apart and abs(other.at - one.at) <= CLOSE and data.draw(st.booleans()):
            told[number], told[number + 1] = other, one
            number += 1
        number += 1
    heard = replayed([fact for fact in told for _ in range(1 + data.draw(st.booleans()))])
    in_order = call_of(name)
    assert summary(heard) == summary(in_order)
    for kind in (Kind.WAIT, Kind.RING, Kind.TALK, Kind.HOLD):
        assert abs(heard.total(kind) - in_order.total(kind)) <= 2 * CLOSE, kind
    holds(heard)


def leg_of(fact: Fact) -> str:
    return str(getattr(fact, "leg", ""))


def summary(call: Call) -> tuple[object, ...]:
    talks = [part.seat for part in call.intervals if part.kind is Kind.TALK]
    return call.outcome, call.hung_up_by, call.seat, call.is_over, talks


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.data())
def test_wherever_the_hearing_stops_asterisks_own_record_makes_the_call_whole(
    name: str, data: st.DataObject
) -> None:
    """What was heard before the gap is neither counted twice nor lost, and the row says what it is."""
    told, heard = facts_of(name), call_of(name)
    until = data.draw(st.integers(0, len(told)))
    before = replayed(told[:until]) if until else None
    rebuilt = rebuild(before, recorded(name))
    assert rebuilt.known is Known.RECONSTRUCTED
    assert summary(rebuilt) == summary(heard)
    assert [leg.id for leg in rebuilt.legs] == [leg.id for leg in heard.legs]
    for kind in (Kind.WAIT, Kind.TALK):
        assert abs(rebuilt.total(kind) - heard.total(kind)) < timedelta(milliseconds=10), kind
    holds(rebuilt)
