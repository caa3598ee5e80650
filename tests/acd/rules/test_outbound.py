"""Calls out: turn, pace, results and what follows them; and which numbers are never called."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acd.rules.call import Call, Direction, Interval, Kind, Leg, Outcome
from acd.rules.number_plan import callable_number
from acd.rules.outbound import (
    FINAL,
    PLAYED_NOTE,
    REACHED,
    AttemptKind,
    Place,
    Result,
    Subject,
    after,
    is_first,
    may_dial,
    result_of,
)
from config.centre import Centre

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
PAUSES = (5 * MINUTE, 15 * MINUTE)
TIMES = st.integers(-600, 600).map(lambda minutes: NOON + minutes * MINUTE)
PLACES = st.builds(Place, st.integers(0, 30), TIMES)


def call(*legs: Leg, talk: bool = False, note: str = "") -> Call:
    talks = (Interval(Kind.TALK, NOON, "junior", "8001", "s", NOON),) if talk else ()
    return Call(
        "out-1",
        NOON,
        NOON,
        legs=legs,
        intervals=talks,
        trace=({"kind": "note", "text": note},) if note else (),
        direction=Direction.OUTBOUND,
        ended_at=NOON,
    )


def customer(cause: int | None = 16, *, answered: bool = False) -> Leg:
    return Leg("c", "PJSIP/trunk-carrier-1", "", NOON, NOON if answered else None, NOON, cause)


SEAT = Leg("s", "PJSIP/8001-1", "8001", NOON)
SEAT_UP = Leg("s", "PJSIP/8001-1", "8001", NOON, NOON)


@pytest.mark.clause("hot.4.4")
@pytest.mark.parametrize(
    ("ended", "kind", "result"),
    [
        (call(customer(17)), AttemptKind.MESSAGE, Result.BUSY),
        (call(customer(1)), AttemptKind.MESSAGE, Result.WRONG_NUMBER),
        (call(customer(21)), AttemptKind.PERSON, Result.REFUSED),
        (call(customer(34)), AttemptKind.PERSON, Result.FAILED),
        (call(customer(None)), AttemptKind.PERSON, Result.NO_ANSWER),
        (call(customer(127)), AttemptKind.PERSON, Result.NO_ANSWER),
        (call(customer(answered=True)), AttemptKind.MESSAGE, Result.HUNG_UP),
        (call(customer(answered=True), note=PLAYED_NOTE), AttemptKind.MESSAGE, Result.PLAYED),
        (call(customer(answered=True), talk=True), AttemptKind.PERSON, Result.ANSWERED),
        (call(SEAT), AttemptKind.CALL_BACK, Result.SEAT_NO_ANSWER),
        (call(SEAT_UP), AttemptKind.CALL_BACK, Result.FAILED),
        (call(SEAT_UP, customer(17)), AttemptKind.CALL_BACK, Result.BUSY),
        (call(SEAT_UP, customer(answered=True), talk=True), AttemptKind.CALL_BACK, Result.ANSWERED),
        (call(), AttemptKind.CALL_BACK, Result.UNKNOWN),
        (call(), AttemptKind.MESSAGE, Result.UNKNOWN),
    ],
)
def test_the_ledger_tells_what_became_of_an_attempt(ended: Call, kind: AttemptKind, result: Result) -> None:
    assert result_of(ended, kind) is result


def test_a_call_out_is_reached_or_not_and_never_abandoned() -> None:
    assert call(customer(answered=True)).outcome is Outcome.ANSWERED
    assert call(customer(17)).outcome is Outcome.NOT_REACHED
    assert call(SEAT_UP).outcome is Outcome.NOT_REACHED


@pytest.mark.clause("hot.4.4")
@pytest.mark.parametrize(
    ("result", "tries", "state", "counted", "pause"),
    [
        (Result.NO_ANSWER, 0, Subject.WAITING, 1, 5 * MINUTE),
        (Result.BUSY, 1, Subject.WAITING, 2, 15 * MINUTE),
        (Result.BUSY, 2, Subject.GIVEN_UP, 3, timedelta()),
        (Result.WRONG_NUMBER, 0, Subject.GIVEN_UP, 1, timedelta()),
        (Result.REFUSED, 0, Subject.GIVEN_UP, 1, timedelta()),
        (Result.UNKNOWN, 0, Subject.WAITING, 1, 5 * MINUTE),
        (Result.PLAYED, 2, Subject.REACHED, 3, timedelta()),
        (Result.SEAT_NO_ANSWER, 2, Subject.WAITING, 2, timedelta()),
    ],
)
def test_what_follows_an_attempt(
    result: Result, tries: int, state: Subject, counted: int, pause: timedelta
) -> None:
    then = after(result, tries, 3, PAUSES, NOON)
    assert (then.state, then.tries, then.next_at) == (state, counted, NOON + pause)


@given(st.lists(st.sampled_from(Result), max_size=30), st.integers(1, 5))
def test_nobody_is_dialled_more_often_than_the_tries_allow(results: list[Result], most: int) -> None:
    tries, dialled = 0, 0
    for result in results:
        then = after(result, tries, most, PAUSES, NOON)
        dialled += result is not Result.SEAT_NO_ANSWER
        assert then.tries == dialled <= most
        assert then.next_at >= NOON
        tries = then.tries
        if then.state is not Subject.WAITING:
            assert result in REACHED | FINAL or tries == most
            return


@pytest.mark.clause("csc.3.1.b")
@given(st.lists(PLACES, min_size=1, unique=True))
def test_exactly_one_stands_first(places: list[Place]) -> None:
    first = [own for own in places if is_first(own, places)]
    assert len(first) == 1
    assert first[0].priority == max(place.priority for place in places)


@pytest.mark.clause("csc.3.1.b")
def test_a_call_back_keeps_the_place_it_had_on_the_telephone() -> None:
    own = Place(0, NOON)
    assert is_first(own, [Place(0, NOON + MINUTE)])
    assert not is_first(own, [Place(0, NOON - MINUTE)])
    assert not is_first(own, [Place(20, NOON + MINUTE)])


@pytest.mark.clause("hot.4.4")
@given(*[st.integers(0, 50)] * 4, st.integers(1, 20))
def test_no_person_list_dials_without_an_idle_seat(
    ready: int, waiting: int, sought: int, talking: int, most: int
) -> None:
    figures = {"ready": ready, "waiting": waiting, "sought": sought, "under_way": sought + talking}
    number = may_dial(AttemptKind.PERSON, **figures, most=most)
    assert number == 0 or number + waiting + sought <= ready
    assert number == 0 or number + sought + talking <= most
    assert may_dial(AttemptKind.MESSAGE, **figures, most=most) == max(0, most - sought - talking)


def test_a_seat_in_talk_does_not_keep_the_next_idle_one_from_its_call() -> None:
    assert may_dial(AttemptKind.PERSON, ready=1, waiting=0, sought=0, under_way=1, most=4) == 1


REFUSED = [
    *("", "180", "8001", "110", "112", "10086"),
    *("95588", "16812345", "9600123456", "0014155550100", "+14155550100"),
    *("00852 2345 6789", "+85223456789", "1681234567890", "0086 95588", "anonymous"),
    *("13800138000#", "138001380001", "١٣٨٠٠١٣٨٠٠٠", "4001234567", "0101681234", "009613800138000"),
]


@pytest.mark.parametrize("number", REFUSED)
def test_premium_international_short_and_internal_numbers_are_refused(number: str, centre: Centre) -> None:
    assert centre.outbound
    assert callable_number(number, centre.outbound.numbers) is None


@pytest.mark.parametrize(
    ("spelled", "dialled"),
    [
        ("13800138000", "13800138000"),
        ("+86 138-0013-8000", "13800138000"),
        ("0086(138)00138000", "13800138000"),
        ("010-62345678", "01062345678"),
        ("0755 2345678", "07552345678"),
    ],
)
def test_mobiles_and_area_numbers_are_called_however_they_are_written(
    spelled: str, dialled: str, centre: Centre
) -> None:
    assert centre.outbound
    assert callable_number(spelled, centre.outbound.numbers) == dialled


@given(st.text(max_size=40))
def test_what_is_dialled_is_digits_only_and_stays_the_same(centre: Centre, spelled: str) -> None:
    assert centre.outbound
    number = callable_number(spelled, centre.outbound.numbers)
    if number is not None:
        assert number.isascii()
        assert number.isdigit()
        assert callable_number(number, centre.outbound.numbers) == number
