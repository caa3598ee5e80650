"""Where a caller may be sent: class customers never to those who serve ordinary callers only (180.1.9)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from acd.rules.call import Call, Interval, Kind, Transfer, TransferKind
from acd.rules.hold import Due, hold_of, still_due, wakes
from acd.rules.seat import SeatState
from acd.rules.transfer import (
    Refusal,
    Result,
    Target,
    closed_to_class,
    destination_refusal,
    result_of,
    seat_refusal,
)
from config.centre import Centre, CustomerClass, Destination, Hold, Title

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)
SECOND = timedelta(seconds=1)
READY = SeatState.READY


def test_who_serves_class_customers_is_read_off_the_queues(centre: Centre) -> None:
    assert "junior" in closed_to_class(centre)
    assert "senior" not in closed_to_class(centre)


@pytest.mark.clause("180.1.9")
@pytest.mark.parametrize("customer", list(CustomerClass))
@pytest.mark.parametrize("post", ["junior", "senior"])
def test_a_class_customer_goes_to_seniors_only(centre: Centre, customer: CustomerClass, post: str) -> None:
    refused = seat_refusal(Target("8102", post, READY), "8001", customer, centre)
    ordinary = customer is CustomerClass.ORDINARY
    assert refused is (None if ordinary or post == "senior" else Refusal.CLASS)


@pytest.mark.clause("180.1.9")
@pytest.mark.parametrize(("queue", "refused"), [("junior", Refusal.CLASS), ("senior", None)])
def test_nor_to_a_queue_that_juniors_serve(centre: Centre, queue: str, refused: Refusal | None) -> None:
    to = Destination(name="x", title=Title(zh="x", en="x"), number="7", queue=queue)
    assert destination_refusal(to, CustomerClass.LARGE, centre) is refused
    assert destination_refusal(to, CustomerClass.ORDINARY, centre) is None


@pytest.mark.parametrize("state", [state for state in SeatState if state is not READY])
def test_only_a_ready_seat_is_sent_callers(centre: Centre, state: SeatState) -> None:
    assert seat_refusal(Target("8102", "senior", state), "8001", "ordinary", centre) is Refusal.BUSY


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"queue": None, "outside": None}, "either queue or outside"),
        ({"queue": "junior", "outside": "10000", "trunk": "carrier"}, "either queue or outside"),
        ({"queue": None, "outside": "10000"}, "outside needs a trunk"),
        ({"queue": None, "outside": "+1@evil", "trunk": "carrier"}, "outside"),
    ],
)
def test_a_destination_leads_one_way(more: dict[str, str | None], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Destination.model_validate({"name": "x", "title": {"zh": "x", "en": "x"}, "number": "7"} | more)


def test_a_reminder_comes_before_the_alarm() -> None:
    with pytest.raises(ValueError, match="alarm_after"):
        Hold.model_validate({"remind_after": 60, "alarm_after": 30})


def test_a_hold_has_its_own_times_and_ends_them() -> None:
    hold = Interval(Kind.HOLD, NOON, "junior", "8001", "leg")
    call = Call("1", NOON, NOON, intervals=(hold,))
    limits = Hold.model_validate({"remind_after": 60, "alarm_after": 120})
    assert [(wake.at - NOON, wake.due) for wake in wakes(hold, limits)] == [
        (60 * SECOND, Due.REMINDER),
        (120 * SECOND, Due.ALARM),
    ]
    assert still_due(call, NOON) == hold == hold_of(call)
    over = replace(call, intervals=(replace(hold, ended_at=NOON + SECOND),))
    again = replace(over, intervals=(*over.intervals, replace(hold, started_at=NOON + 9 * SECOND)))
    for later in (over, again, None):
        assert still_due(later, NOON) is None


@pytest.mark.parametrize(
    ("after", "over", "result"),
    [
        ((), False, Result.OPEN),
        ((), True, Result.ABANDONED),
        ((Interval(Kind.TALK, NOON + SECOND, seat="8101", leg="b"),), False, Result.ANSWERED),
        ((Interval(Kind.TALK, NOON + SECOND, seat="8001", leg="a"),), False, Result.RETURNED),
        ((Interval(Kind.CONFERENCE, NOON + SECOND, seat="8101", leg="b"),), False, Result.JOINED),
    ],
)
def test_what_became_of_it_is_who_talked_next(
    after: tuple[Interval, ...], result: Result, *, over: bool
) -> None:
    transfer = Transfer(TransferKind.BLIND, "8001", "8101", NOON)
    call = Call("1", NOON, NOON, intervals=after, transfers=(transfer,))
    assert result_of(replace(call, ended_at=NOON + 9 * SECOND) if over else call, transfer) is result


def test_each_of_two_transfers_has_its_own_result() -> None:
    first = Transfer(TransferKind.BLIND, "8001", "8101", NOON)
    second = Transfer(TransferKind.BLIND, "8101", "hand-over", NOON + 9 * SECOND)
    talk = Interval(Kind.TALK, NOON + SECOND, seat="8101", leg="b")
    call = Call("1", NOON, NOON, intervals=(talk,), transfers=(first, second), ended_at=NOON + 20 * SECOND)
    assert [result_of(call, one) for one in call.transfers] == [Result.ANSWERED, Result.ABANDONED]
