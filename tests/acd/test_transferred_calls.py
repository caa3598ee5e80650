"""Five calls that changed hands on a real Asterisk, replayed: each agent's own share of them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from acd.adapters.cel import read_calls
from acd.adapters.scribe import milliseconds
from acd.resync import rebuild
from acd.rules import facts
from acd.rules.call import Call, Kind, Transfer, TransferKind
from acd.rules.ledger import step
from acd.rules.transfer import Result, result_of
from acd.rules.wrap_up import talks_ended
from tests.acd.transcripts import DATA, TRANSFERRED, call_of, facts_of

SHARES = {
    "attended": [
        ("ring", "8001", 718, "answered"),
        ("talk", "8001", 4311, "held"), ("hold", "8001", 1178, "resumed"),
        ("talk", "8001", 74, "held"), ("hold", "8001", 5701, "transferred"),
        ("consult", "8001", 4997, "left"), ("consult", "8101", 4997, "left"), ("talk", "8101", 7092, "left"),
    ],
    "blind": [
        ("ring", "8002", 707, "answered"), ("talk", "8002", 4332, "left"), ("ring", "8102", 705, "answered"),
        ("talk", "8102", 13418, "left"),
    ],
    "conference": [
        ("ring", "8001", 707, "answered"), ("talk", "8001", 2065, "held"), ("hold", "8001", 2203, "resumed"),
        ("consult", "8001", 1491, "left"), ("consult", "8101", 1491, "left"),
        ("talk", "8001", 7494, "transferred"), ("conference", "8101", 6994, "transferred"),
        ("talk", "8101", 3204, "left"),
    ],
    "refer": [
        ("ring", "8002", 709, "answered"), ("talk", "8002", 3712, "left"), ("ring", "8102", 708, "answered"),
        ("talk", "8102", 10656, "left"),
    ],
    "lost": [
        ("ring", "8003", 708, "answered"), ("talk", "8003", 2050, "held"), ("hold", "8003", 3669, "left"),
    ],
}  # fmt: skip
WRAP_UPS = {"attended": ["8001", "8101"], "blind": ["8002", "8102"], "conference": ["8001", "8101"],
            "refer": ["8002", "8102"], "lost": ["8003"]}  # fmt: skip
CLOSE = timedelta(milliseconds=50)


def shares(call: Call) -> list[tuple[str, str, int, str]]:
    return [
        (part.kind, part.seat, milliseconds(part.length), part.result) for part in call.intervals if part.seat
    ]


def rebuilt(name: str) -> Call:
    (told,) = read_calls(Path(DATA / f"cel-{name}.csv"), datetime(2026, 1, 1, tzinfo=UTC)).values()
    return rebuild(None, told)


@pytest.mark.parametrize("name", TRANSFERRED)
def test_each_seat_has_its_own_share_of_one_call(name: str) -> None:
    call = call_of(name)
    assert call.is_over
    assert shares(call) == SHARES[name]
    talks = [part for part in call.intervals if part.kind is Kind.TALK]
    assert all(one.ended_at and one.ended_at <= other.started_at for one, other in pairwise(talks))


@pytest.mark.parametrize("name", TRANSFERRED)
def test_asterisks_own_record_tells_the_same(name: str) -> None:
    """Also after a restart in the middle of a call that changed hands."""
    heard, read = call_of(name), rebuilt(name)
    assert [(kind, seat, result) for kind, seat, _, result in shares(read)] == [
        (kind, seat, result) for kind, seat, _, result in SHARES[name]
    ]
    for one, other in zip(heard.intervals, read.intervals, strict=True):
        assert abs(one.started_at - other.started_at) < CLOSE
        assert one.ended_at
        assert other.ended_at
        assert abs(one.ended_at - other.ended_at) < CLOSE
    assert (heard.hung_up_by, heard.queue, heard.seat) == (read.hung_up_by, read.queue, read.seat)


@pytest.mark.parametrize("name", TRANSFERRED)
def test_a_hold_begins_no_wrap_up_and_handing_over_begins_the_first_seats(name: str) -> None:
    call: Call | None = None
    freed: list[str] = []
    for fact in facts_of(name):
        before, call = call, step(call, fact)
        freed.extend(talk.seat for talk in talks_ended(call, before))
    assert freed == WRAP_UPS[name]


def test_a_phones_own_transfer_is_kept_with_what_became_of_it() -> None:
    call = call_of("refer")
    (transfer,) = call.transfers
    assert (transfer.kind, transfer.seat, transfer.to) == (TransferKind.BLIND, "8002", "8102")
    assert result_of(call, transfer) is Result.ANSWERED


@pytest.mark.parametrize(
    ("name", "asked_by", "to", "result"),
    [
        ("attended", "8001", "8101", Result.ANSWERED),
        ("blind", "8002", "8102", Result.ANSWERED),
        ("conference", "8001", "8101", Result.ANSWERED),
        ("lost", "8003", "hand-over", Result.ABANDONED),
    ],
)
def test_what_became_of_a_transfer_is_read_off_the_talks(
    name: str, asked_by: str, to: str, result: Result
) -> None:
    call = call_of(name)
    held = next(part for part in call.intervals if part.seat == asked_by and part.kind is Kind.TALK)
    assert held.ended_at
    transfer = Transfer(TransferKind.BLIND, asked_by, to, held.ended_at - timedelta(milliseconds=9))
    assert result_of(call, transfer) is result


def test_a_seat_that_comes_back_to_its_caller_got_them_returned() -> None:
    call = call_of("attended")
    told = facts_of("attended")
    held = next(part for part in call.intervals if part.kind is Kind.HOLD)
    before = [fact for fact in told if held.ended_at and fact.at <= held.ended_at]
    part_of_call: Call | None = None
    for fact in before:
        part_of_call = step(part_of_call, fact)
    assert part_of_call
    transfer = Transfer(TransferKind.ATTENDED, "8001", "8101", held.started_at - timedelta(milliseconds=1))
    assert result_of(part_of_call, transfer) is Result.RETURNED


def test_who_was_handed_over_and_hangs_up_ends_the_call_themselves() -> None:
    """The first seat's phone hangs up right after it has handed over: that is not who ended the call."""
    told = facts_of("blind")
    (first, *_) = [fact.leg for fact in told if isinstance(fact, facts.LegStarted) and fact.seat]
    gone = next(fact for fact in told if isinstance(fact, facts.LegEnded) and fact.leg == first)
    place = told.index(gone)
    call: Call | None = None
    for fact in [
        *told[:place],
        facts.LegHangingUp(gone.at, gone.call, first, by_system=False),
        *told[place:],
    ]:
        call = step(call, fact)
    assert call
    assert call.hung_up_by == "system"  # the test ended it through Asterisk


def test_a_seat_that_is_gone_before_the_asked_one_is_there_handed_its_caller_over_all_the_same() -> None:
    *told, came, gone, left, left_too, over, over_too = facts_of("attended")
    assert isinstance(came, facts.BridgeJoined)
    assert isinstance(gone, facts.LegEnded)
    swapped = [replace(gone, at=came.at), replace(came, at=gone.at)]
    call: Call | None = None
    freed: list[str] = []
    for fact in [*told, *swapped, left, left_too, over, over_too]:
        before, call = call, step(call, fact)
        freed.extend(talk.seat for talk in talks_ended(call, before))
    assert call
    assert [(kind, seat, result) for kind, seat, _, result in shares(call)] == [
        (kind, seat, result) for kind, seat, _, result in SHARES["attended"]
    ]
    assert freed == WRAP_UPS["attended"]
