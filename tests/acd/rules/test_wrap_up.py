"""When a wrap-up begins: once for each talk of a seat, whatever is said afterwards."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from acd.rules.call import Call, Interval, Kind
from acd.rules.facts import Fact
from acd.rules.ledger import step
from acd.rules.wrap_up import TalkEnded, longer, talks_ended
from tests.acd.transcripts import call_of, facts_of

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def told(facts: list[Fact]) -> list[TalkEnded]:
    call: Call | None = None
    ended: list[TalkEnded] = []
    for fact in facts:
        before, call = call, step(call, fact)
        ended.extend(talks_ended(call, before))
    return ended


@pytest.mark.parametrize("name", ["answered", "escalate", "chanspy"])
def test_a_talk_begins_one_wrap_up_at_its_end(name: str) -> None:
    talk = next(part for part in call_of(name).intervals if part.kind is Kind.TALK)
    assert talk.ended_at
    assert told(facts_of(name)) == [TalkEnded(talk.seat, talk.queue, talk.ended_at)]


@pytest.mark.parametrize("name", ["abandon", "noanswer"])
def test_without_a_talk_there_is_none(name: str) -> None:
    assert told(facts_of(name)) == []


def test_facts_told_twice_begin_nothing_again() -> None:
    facts = facts_of("answered")
    assert len(told([*facts, *facts])) == 1


def test_each_talk_of_a_call_begins_its_own() -> None:
    first = Interval(Kind.TALK, NOON, "junior", "8001", "a")
    second = Interval(Kind.TALK, NOON + 9 * SECOND, "senior", "8101", "b")
    before = Call("1", NOON, NOON, intervals=(first, second))
    ended = tuple(replace(part, ended_at=NOON + 20 * SECOND) for part in before.intervals)
    assert {talk.seat for talk in talks_ended(replace(before, intervals=ended), before)} == {"8001", "8101"}


def test_a_second_talk_never_shortens_what_is_left() -> None:
    assert longer(None, NOON) == NOON
    assert longer(NOON, NOON - SECOND) == NOON
    assert longer(NOON, NOON + SECOND) == NOON + SECOND
