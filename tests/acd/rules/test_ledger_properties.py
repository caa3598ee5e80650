"""Whatever is lost, told twice or out of order on the way: the books stay books."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from acd.rules import facts
from acd.rules.call import Call, Kind, Known, Outcome, Stage, TransferKind
from acd.rules.facts import Fact
from acd.rules.ledger import close, step
from tests.acd.transcripts import NAMES, TRANSFERRED, facts_of

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
