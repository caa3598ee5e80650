"""The call ledger: each test is a call as Asterisk tells it, and what must stand in the books afterwards."""

from datetime import UTC, datetime, timedelta

import pytest

from acd.rules import facts
from acd.rules.call import Call, Direction, Kind, Known, Outcome, Stage
from acd.rules.facts import Fact
from acd.rules.ledger import NAME_LENGTH, NUMBER_LENGTH, clean, close, step

START = datetime(2026, 11, 22, 2, tzinfo=UTC)
CALLER, SEAT, OTHER = "leg-caller", "leg-8001", "leg-8002"


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def arrives(seconds: float = 0, caller: str = "13800138000", name: str = "", dialled: str = "180") -> Fact:
    return facts.LegStarted(at(seconds), "1", CALLER, "PJSIP/trunk-carrier-01", "", caller, name, dialled)


def stage(seconds: float, name: str, **detail: str) -> Fact:
    return facts.StageReached(at(seconds), "1", name, detail)


def joins(seconds: float, queue: str = "junior") -> Fact:
    return facts.QueueJoined(at(seconds), "1", queue, 1)


def leaves(seconds: float, queue: str = "junior") -> Fact:
    return facts.QueueLeft(at(seconds), "1", queue)


def rings(seconds: float, seat: str = "8001", leg: str = SEAT) -> list[Fact]:
    channel = f"PJSIP/{seat}-0a"
    return [
        facts.LegStarted(at(seconds), "1", leg, channel, seat, seat, "", "s"),
        facts.SeatRang(at(seconds), "1", "junior", seat, leg, channel),
    ]


def misses(seconds: float, seat: str = "8001", leg: str = SEAT) -> list[Fact]:
    return [
        facts.SeatMissed(at(seconds), "1", "junior", seat),
        facts.LegEnded(at(seconds), "1", leg, 26),
    ]


def answers(seconds: float, seat: str = "8001", leg: str = SEAT) -> list[Fact]:
    return [
        facts.LegAnswered(at(seconds), "1", leg),
        leaves(seconds),
        facts.SeatAnswered(at(seconds), "1", "junior", seat, leg),
        facts.BridgeJoined(at(seconds), "1", leg, "b"),
        facts.BridgeJoined(at(seconds), "1", CALLER, "b"),
    ]


def puts_down(seconds: float, leg: str = CALLER, *, by_system: bool = False) -> Fact:
    return facts.LegHangingUp(at(seconds), "1", leg, by_system)


def leaves_bridge(seconds: float, leg: str = CALLER) -> Fact:
    return facts.BridgeLeft(at(seconds), "1", leg, "b")


def ends(seconds: float, *legs: str) -> list[Fact]:
    return [facts.LegEnded(at(seconds), "1", leg, 16) for leg in legs or (CALLER,)]


def ledger(*told: Fact | list[Fact]) -> Call:
    call = None
    for item in told:
        for fact in item if isinstance(item, list) else [item]:
            call = step(call, fact)
    assert call
    return call


def seconds(call: Call, kind: Kind) -> float:
    return call.total(kind).total_seconds()


def test_a_call_begins_with_who_calls_and_what_was_dialled() -> None:
    call = ledger(arrives(name="张三"))
    assert (call.caller, call.caller_name, call.dialled) == ("13800138000", "张三", "180")
    assert call.stage is Stage.ARRIVED
    assert call.outcome is Outcome.OPEN


def test_a_call_from_a_trunk_is_inbound_though_a_seat_rings() -> None:
    assert ledger(arrives(), joins(1), rings(2), answers(6)).direction is Direction.INBOUND


def test_a_call_that_a_seat_began_is_internal_until_the_dialplan_knows_better() -> None:
    dials = facts.LegStarted(at(0), "1", "1", "PJSIP/8001-0a", "8001", "8001", "", "8002")
    assert ledger(dials).direction is Direction.INTERNAL
    assert ledger(dials, stage(1, "routed")).direction is Direction.INTERNAL
    assert ledger(dials, stage(1, "routed", direction="listening")).direction is Direction.LISTENING


def test_a_seat_whose_ring_is_the_first_we_hear_of_a_call_did_not_begin_it() -> None:
    assert ledger(rings(2)).direction is Direction.INBOUND


def test_a_seat_that_answers_ends_ring_and_wait_and_begins_talk() -> None:
    call = ledger(arrives(), joins(1), rings(2), answers(6))
    assert call.stage is Stage.TALKING
    assert call.answered_at == at(6)
    assert [(part.kind, part.result) for part in call.intervals] == [
        (Kind.WAIT, "answered"),
        (Kind.RING, "answered"),
        (Kind.TALK, ""),
    ]
    assert seconds(call, Kind.WAIT) == 5
    assert call.ring == timedelta(seconds=4)


@pytest.mark.parametrize(("leg", "by"), [(CALLER, "caller"), (SEAT, "seat")])
def test_who_puts_the_phone_down_first_ended_the_call(leg: str, by: str) -> None:
    other = SEAT if leg == CALLER else CALLER
    call = ledger(
        arrives(), joins(1), rings(2), answers(6), puts_down(20, leg), puts_down(21, other),
        leaves_bridge(20, leg), leaves_bridge(20.5, other), ends(21, SEAT, CALLER),
    )  # fmt: skip
    assert call.hung_up_by == by
    assert call.outcome is Outcome.ANSWERED
    assert seconds(call, Kind.TALK) == 14


def test_a_phone_that_refuses_the_call_does_not_end_it() -> None:
    call = ledger(arrives(), joins(1), rings(2), puts_down(3, SEAT), misses(3), rings(4, "8002", OTHER))
    assert call.hung_up_by == "unknown"
    assert call.seat == "8002"
    assert call.stage is Stage.RINGING


def test_a_missed_ring_goes_back_to_waiting_and_the_next_seat_counts_for_itself() -> None:
    call = ledger(
        arrives(), joins(1), rings(2), misses(17), rings(18, "8002", OTHER), answers(21, "8002", OTHER)
    )
    assert [(p.seat, p.result, p.length.total_seconds()) for p in call.intervals if p.kind is Kind.RING] == [
        ("8001", "missed", 15),
        ("8002", "answered", 3),
    ]
    assert call.ring == timedelta(seconds=3)
    assert seconds(call, Kind.WAIT) == 20
    assert ledger(arrives(), joins(1), rings(2), misses(17)).stage is Stage.WAITING


def test_two_queues_are_two_waits() -> None:
    call = ledger(arrives(), joins(1), leaves(11), joins(12, "senior"), puts_down(15), leaves(15, "senior"),
                  ends(15))  # fmt: skip
    assert [(part.queue, part.result) for part in call.intervals] == [
        ("junior", "left"),
        ("senior", "abandoned"),
    ]
    assert seconds(call, Kind.WAIT) == 13
    assert call.queue == "senior"


def test_hold_is_no_part_of_the_talk_and_counted_for_itself() -> None:
    call = ledger(
        arrives(), joins(1), rings(2), answers(6),
        facts.Held(at(10), "1", SEAT), facts.Resumed(at(13), "1", SEAT), facts.Held(at(20), "1", SEAT),
        leaves_bridge(30), ends(30, SEAT, CALLER),
    )  # fmt: skip
    assert seconds(call, Kind.TALK) == 11
    assert seconds(call, Kind.HOLD) == 13
    assert {part.seat for part in call.intervals if part.kind is Kind.HOLD} == {"8001"}


def test_a_phone_that_takes_its_call_up_again_talks_on() -> None:
    anew = facts.LegReplaced(at(9), "1", "leg-8001-b", "PJSIP/8001-0b", "8001", "b", SEAT)
    call = ledger(arrives(), rings(2), answers(5), leaves_bridge(9, SEAT), anew, anew, ends(9, SEAT))
    assert not call.is_over
    call = ledger(
        *(arrives(), rings(2), answers(5), leaves_bridge(9, SEAT), anew, ends(9, SEAT)),
        *(puts_down(20), leaves_bridge(20), leaves_bridge(20, "leg-8001-b"), ends(20, "leg-8001-b", CALLER)),
    )
    assert call.is_over
    assert call.total(Kind.TALK) == timedelta(seconds=15)
    assert (call.seat, call.hung_up_by) == ("8001", "caller")


def test_when_the_caller_leaves_the_bridge_the_seats_talk_is_over() -> None:
    """The seat's own leg may stay up for a while: its agent writes, or forgot to put the phone down."""
    call = ledger(arrives(), joins(1), rings(2), answers(6), leaves_bridge(16), ends(16), ends(40, SEAT))
    assert seconds(call, Kind.TALK) == 10
    assert call.ended_at == at(40)


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ([stage(1, "notice"), puts_down(2)], Outcome.LEFT_EARLY),
        ([stage(1, "menu"), puts_down(2)], Outcome.LEFT_EARLY),
        ([stage(1, "menu"), puts_down(2, by_system=True)], Outcome.NOT_SERVED),
        ([stage(1, "notice")], Outcome.NOT_SERVED),
        ([joins(1), puts_down(2)], Outcome.ABANDONED),
        ([joins(1), leaves(2)], Outcome.NOT_SERVED),
        ([joins(1), leaves(2), stage(3, "recording"), stage(9, "recorded"), puts_down(9)], Outcome.VOICEMAIL),
        ([stage(1, "recording"), puts_down(9)], Outcome.VOICEMAIL),
        ([stage(1, "voicemail"), puts_down(2)], Outcome.LEFT_EARLY),
    ],
)
def test_how_a_call_came_out(told: list[Fact], outcome: Outcome) -> None:
    assert ledger(arrives(), told, ends(10)).outcome is outcome


@pytest.mark.parametrize(("way", "outcome"), [("call_back", Outcome.PROMISED), ("refuse", Outcome.REFUSED)])
def test_a_promise_and_a_refusal_are_ends_of_their_own(way: str, outcome: Outcome) -> None:
    waited = [joins(1), leaves(2), stage(3, "promised", way=way, step="2", what="1800"), puts_down(9)]
    assert ledger(arrives(), waited, ends(10)).outcome is outcome
    passed = [joins(1), leaves(2), stage(3, "routed", way=way, step="2", passed="nobody_there"), puts_down(9)]
    assert ledger(arrives(), passed, ends(10)).outcome is Outcome.ABANDONED


def test_a_message_is_counted_while_it_is_recorded() -> None:
    call = ledger(arrives(), stage(5, "recording"), stage(25, "recorded"), ends(30))
    assert seconds(call, Kind.MESSAGE) == 20


def test_a_stage_brings_what_the_dialplan_knows() -> None:
    call = ledger(
        arrives(),
        stage(1, "routed", trunk="leased", customer="7", queue="senior", note="register: large",
              **{"class": "large"}),
        stage(2, "notice", note="again"),
    )  # fmt: skip
    assert (call.trunk, call.customer, call.queue, call.customer_class) == ("leased", 7, "senior", "large")
    assert [entry["text"] for entry in call.trace] == ["register: large", "again"]
    assert call.stage is Stage.NOTICE
    assert call.stage_at == at(2)


def test_a_stage_without_details_leaves_what_is_known() -> None:
    before = stage(1, "routed", trunk="leased", customer="7", dialled="1801")
    call = ledger(arrives(), before, stage(2, "menu", customer="", dialled=""))
    assert (call.trunk, call.customer, call.dialled) == ("leased", 7, "1801")


@pytest.mark.parametrize(
    ("said", "kept"),
    [("张三", "张三"), ("a\r\nb\0c", "abc"), ("\x1b[2J\u202e\udcff", "[2J"), ("x" * 500, "x" * 80), ("", "")],
)
def test_a_callers_own_words_lose_control_signs_and_have_an_end(said: str, kept: str) -> None:
    assert clean(said, NAME_LENGTH) == kept
    assert len(ledger(arrives(caller=said)).caller) <= NUMBER_LENGTH


def test_a_call_is_over_when_its_last_leg_is() -> None:
    talking = (arrives(), joins(1), rings(2), answers(6))
    assert not ledger(*talking, ends(9, SEAT)).is_over
    assert ledger(*talking, ends(9, SEAT), ends(10)).ended_at == at(10)


def test_an_ended_call_is_final() -> None:
    over = ledger(arrives(), joins(1), puts_down(5), ends(5))
    for late in (stage(9, "menu"), joins(9), puts_down(9, SEAT), *rings(9), *answers(9), *ends(9, SEAT)):
        assert step(over, late) is over


@pytest.mark.parametrize("known", [Known.RECONSTRUCTED, Known.UNKNOWN])
def test_closing_ends_everything_that_is_open(known: Known) -> None:
    call = close(ledger(arrives(), joins(1), rings(2), answers(6)), at(60), known)
    assert call.ended_at == at(60)
    assert call.known is known
    assert call.outcome is Outcome.ANSWERED
    assert seconds(call, Kind.TALK) == 54
    assert all(leg.ended_at == at(60) for leg in call.legs)
    assert all(part.ended_at for part in call.intervals)


def test_closing_never_ends_a_call_before_its_last_sign_of_life() -> None:
    assert close(ledger(arrives(), stage(30, "menu")), at(5), Known.RECONSTRUCTED).ended_at == at(30)


def test_closing_keeps_the_ends_that_were_heard() -> None:
    call = close(ledger(arrives(), joins(1), rings(2), misses(17)), at(60), Known.RECONSTRUCTED)
    assert {leg.id: leg.ended_at for leg in call.legs} == {SEAT: at(17), CALLER: at(60)}


@pytest.mark.clause("180.7.5")
def test_a_listeners_own_line_is_no_call_from_outside() -> None:
    rang = facts.LegStarted(
        at(0), "line", "line", "PJSIP/monitor-9001-0a", "", "180", "Hotline180", "rest", listens=True
    )
    call = step(None, rang)
    assert (call.direction, call.caller, call.seat) == (Direction.LISTENING, "", "")
    ended = step(call, facts.LegEnded(at(9), "line", "line", 16))
    assert (ended.is_over, ended.direction) == (True, Direction.LISTENING)
