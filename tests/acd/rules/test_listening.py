"""Listening by the rule: who may hear whom, and the course of a line as a conversation of facts."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from acd.rules.call import Call, Interval, Kind
from acd.rules.listening import (
    Command,
    End,
    HangUp,
    Hear,
    Keep,
    Line,
    LineState,
    Listener,
    Mode,
    Rest,
    Session,
    Target,
    await_next,
    begin,
    change_mode,
    heard,
    in_scope,
    left,
    over,
    rang,
    ready,
    stop,
    talk_of,
    talks_begun,
    why_over,
)
from config.centre import Post

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
INSPECTOR = Listener("zheng", (Post.INSPECTOR,))
FIRST, SECOND = Target("call-1", "leg-1", "8001", "li"), Target("call-2", "leg-2", "8002", "zhang")


def at(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def session(target: Target = FIRST, mode: Mode = Mode.LISTEN) -> Session:
    return Session(f"s-{target.call}", "zheng", target, NOON, ((mode, NOON),))


def line(*, up: bool = True) -> Line:
    return Line("line", INSPECTOR, "monitor-1", Mode.LISTEN, rang=up, up=up)


def hearing() -> Line:
    """Up, and the first call is heard since a second."""
    after, _ = begin(line(), session(), NOON)
    assert after
    after, _ = heard(after, "leg-1", at(1))
    assert after
    return after


def ended(commands: tuple[Command, ...]) -> list[tuple[str, End | None, timedelta]]:
    kept = (command.session for command in commands if isinstance(command, Keep))
    return [(one.target.call, one.reason, one.length) for one in kept if one.ended_at]


@pytest.mark.clause("180.7.4", "180.9.2")
@pytest.mark.parametrize(
    ("posts", "agent", "seat", "may"),
    [
        ((Post.INSPECTOR,), "li", Post.JUNIOR, True),
        ((Post.INSPECTOR,), "li", Post.MANAGER, True),
        ((Post.INSPECTOR,), "zheng", Post.JUNIOR, False),
        ((Post.INSPECTOR,), None, Post.JUNIOR, False),
        ((Post.SUPERVISOR,), "li", Post.SENIOR, True),
        ((Post.SUPERVISOR,), "li", Post.MANAGER, False),
        ((Post.SUPERVISOR,), "li", Post.INSPECTOR, False),
        ((Post.SUPERVISOR,), "zheng", Post.SENIOR, False),
        ((Post.SENIOR,), "li", Post.JUNIOR, False),
        ((Post.JUNIOR, Post.SUPERVISOR), "li", Post.JUNIOR, True),
        ((), "li", Post.JUNIOR, False),
    ],
)
def test_nobody_hears_their_own_call_and_a_supervisor_only_the_group(
    posts: tuple[Post, ...], agent: str | None, seat: Post, *, may: bool
) -> None:
    assert in_scope(Listener("zheng", posts), agent, seat) is may


@pytest.mark.clause("180.7.5")
def test_a_call_is_heard_when_the_phone_is_taken_up_and_not_before() -> None:
    waiting, commands = begin(line(up=False), session(), NOON)
    assert waiting
    assert (waiting.state, commands) == (LineState.CALLING, ())
    ringing, commands = rang(waiting)
    assert ringing
    assert commands == ()
    up, commands = ready(ringing)
    assert up
    assert (up.state, commands) == (LineState.LISTENING, (Hear(session()),))


@pytest.mark.clause("180.7.5", "ops.8")
def test_the_mode_changes_on_the_same_line_and_is_kept() -> None:
    after, commands = change_mode(hearing(), Mode.WHISPER, at(5))
    assert after
    assert after.session
    assert after.session.modes == ((Mode.LISTEN, NOON), (Mode.WHISPER, at(5)))
    assert commands == (Hear(after.session), Keep(after.session))


def test_the_mode_of_a_call_that_is_awaited_is_the_one_it_begins_with() -> None:
    awaiting, _ = await_next(line(), "zhang", Mode.LISTEN, NOON)
    assert awaiting
    after, commands = change_mode(awaiting, Mode.WHISPER, at(1))
    assert after
    assert (after.mode, commands) == (Mode.WHISPER, ())


@pytest.mark.clause("180.7.5")
def test_switching_ends_the_one_session_and_begins_the_other_without_dialling() -> None:
    after, commands = begin(hearing(), session(SECOND), at(11))
    assert after
    assert after.id == "line"
    assert Hear(session(SECOND)) in commands
    assert ended(commands) == [("call-1", End.SWITCHED, timedelta(seconds=10))]


def test_awaiting_the_next_call_takes_the_line_off_this_one() -> None:
    after, commands = await_next(hearing(), "zhang", Mode.LISTEN, at(3))
    assert after
    assert (after.state, after.awaited, commands[0]) == (LineState.AWAITING, "zhang", Rest())
    assert ended(commands) == [("call-1", End.SWITCHED, timedelta(seconds=2))]
    begun, _ = begin(after, session(SECOND), at(9))
    assert begun
    assert (begun.state, begun.awaited) == (LineState.LISTENING, "")


@pytest.mark.parametrize(
    ("hung_up_by", "reason"),
    [
        ("caller", End.CALLER_HUNG_UP),
        ("seat", End.AGENT_HUNG_UP),
        ("system", End.CALL_ENDED),
        ("unknown", End.CALL_ENDED),
    ],
)
def test_a_call_that_ends_leaves_the_line_for_the_next(hung_up_by: str, reason: End) -> None:
    call = Call("call-1", NOON, NOON, hung_up_by=hung_up_by)
    after, commands = over(hearing(), "leg-1", why_over(call), at(4))
    assert after
    assert after.state is LineState.RESTING
    assert ended(commands) == [("call-1", reason, timedelta(seconds=3))]
    assert over(after, "leg-1", End.CALL_ENDED, at(5)) == (after, ())


def test_the_end_of_another_leg_ends_nothing() -> None:
    assert over(hearing(), "leg-2", End.CALL_ENDED, at(4)) == (hearing(), ())


def test_the_audio_of_a_leg_that_was_left_begins_nothing() -> None:
    begun, _ = begin(line(), session(SECOND), NOON)
    assert begun
    assert heard(begun, "leg-1", at(1)) == (begun, ())
    assert heard(hearing(), "leg-1", at(9)) == (hearing(), ())


@pytest.mark.parametrize(
    ("own", "reason"),
    [
        (line(up=False), End.PHONE_AWAY),
        (replace(line(up=False), rang=True), End.NOT_ANSWERED),
        (line(), End.PHONE_LEFT),
    ],
)
def test_a_phone_that_is_gone_says_how(own: Line, reason: End) -> None:
    begun, _ = begin(own, session(), NOON)
    assert begun
    after, commands = left(begun, at(2))
    assert after is None
    assert [(call, why) for call, why, _ in ended(commands)] == [("call-1", reason)]


def test_stopping_hangs_up_and_ends_the_session() -> None:
    after, commands = stop(hearing(), at(6))
    assert (after, commands[0]) == (None, HangUp())
    assert ended(commands) == [("call-1", End.STOPPED, timedelta(seconds=5))]


def test_a_session_is_as_long_as_it_was_heard_and_never_ends_before_it_began() -> None:
    assert session().end(End.NOT_ANSWERED, at(20)).length == timedelta()
    after = hearing()
    assert after.session
    assert after.session.end(End.CALL_ENDED, at(0.5)).ended_at == at(1)


def test_the_talk_that_goes_on_is_the_one_to_hear() -> None:
    first = Interval(Kind.TALK, NOON, "junior", "8001", "leg-1", ended_at=at(5))
    second = Interval(Kind.TALK, at(6), "junior", "8002", "leg-2")
    before = Call("1", NOON, NOON, intervals=(first,))
    call = replace(before, intervals=(first, second))
    assert talk_of(call) == second
    assert talk_of(before) is None
    assert talk_of(None) is None
    assert list(talks_begun(call, before)) == [second]
    assert list(talks_begun(call, call)) == []
