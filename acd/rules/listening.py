"""Live listening (180.7.5, ops.8): who may listen to whom, and the course of a listener's line. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from acd.rules.call import Call, Interval, Kind
from config.centre import Post
from config.regulation import implements


class Mode(StrEnum):
    LISTEN = "listen"  # nobody hears the listener
    WHISPER = "whisper"  # the agent does
    BARGE = "barge"  # agent and caller do


class End(StrEnum):
    """Why a session is over."""

    STOPPED = "stopped"
    SWITCHED = "switched"
    CALLER_HUNG_UP = "caller_hung_up"
    AGENT_HUNG_UP = "agent_hung_up"
    CALL_ENDED = "call_ended"
    PHONE_LEFT = "phone_left"
    NOT_ANSWERED = "not_answered"
    PHONE_AWAY = "phone_away"
    INTERRUPTED = "interrupted"  # Asterisk or the connector was away


class LineState(StrEnum):
    FREE = "free"
    CALLING = "calling"  # the listener's telephone rings
    RESTING = "resting"  # it is up, and silent
    AWAITING = "awaiting"  # the same, until an agent's next call
    LISTENING = "listening"


@dataclass(frozen=True, slots=True)
class Listener:
    login: str
    posts: tuple[Post, ...]


GROUP = frozenset({Post.JUNIOR, Post.TEXT_CLERK, Post.EXTRACTOR, Post.SENIOR, Post.SURVEYOR})
SCOPES: Mapping[Post, frozenset[Post]] = {
    Post.SUPERVISOR: GROUP,
    Post.TRAINER: GROUP,
    Post.INSPECTOR: frozenset(Post),
    Post.ADMIN: frozenset(Post),
}


@implements("180.7.4", "180.9.2")
def in_scope(listener: Listener, agent: str | None, seat_post: Post) -> bool:
    """A supervisor or trainer hears the posts of the group, an inspector everybody; nobody their own call."""
    if agent is None or agent == listener.login:
        return False
    return any(seat_post in SCOPES.get(post, frozenset()) for post in listener.posts)


@dataclass(frozen=True, slots=True)
class Target:
    """An agent's leg of a call in talk."""

    call: str
    leg: str
    seat: str
    agent: str


@dataclass(frozen=True, slots=True)
class Session:
    """One call listened to. `modes` says since when which; it is heard from `started_at` on."""

    id: str
    listener: str
    target: Target
    asked_at: datetime
    modes: tuple[tuple[Mode, datetime], ...]
    started_at: datetime | None = None
    ended_at: datetime | None = None
    reason: End | None = None

    @property
    def mode(self) -> Mode:
        return self.modes[-1][0]

    @property
    def length(self) -> timedelta:
        return self.ended_at - self.started_at if self.started_at and self.ended_at else timedelta()

    def end(self, reason: End, at: datetime) -> "Session":
        return replace(self, ended_at=max(at, self.started_at or self.asked_at), reason=reason)


@dataclass(frozen=True, slots=True)
class Line:
    """A listener's telephone, called once and kept from call to call; `id` is its leg in the ledger."""

    id: str
    listener: Listener
    phone: str
    mode: Mode
    rang: bool = False
    up: bool = False
    session: Session | None = None
    awaited: str = ""  # the agent whose next call it waits for

    @property
    def state(self) -> LineState:
        if not self.up:
            return LineState.CALLING
        if self.session:
            return LineState.LISTENING
        return LineState.AWAITING if self.awaited else LineState.RESTING


@dataclass(frozen=True, slots=True)
class Hear:
    """Connect the line with the leg of its session, in its mode."""

    session: Session


@dataclass(frozen=True, slots=True)
class Rest:
    """Take the line off whatever it hears."""


@dataclass(frozen=True, slots=True)
class HangUp:
    """End the line."""


@dataclass(frozen=True, slots=True)
class Keep:
    """What became of a session belongs into the books."""

    session: Session


Command = Hear | Rest | HangUp | Keep
Step = tuple[Line | None, tuple[Command, ...]]


@implements("180.7.5", "ops.8")
def begin(line: Line, session: Session, now: datetime) -> Step:
    """On to this call, without dialling again."""
    ended = _ended(line, End.SWITCHED, now)
    line = replace(line, session=session, awaited="", mode=session.mode)
    return line, (*ended, *_heard(line))


def await_next(line: Line, agent: str, mode: Mode, now: datetime) -> Step:
    ended = _ended(line, End.SWITCHED, now)
    rest: tuple[Command, ...] = (Rest(),) if line.up and line.session else ()
    return replace(line, session=None, awaited=agent, mode=mode), (*rest, *ended)


def change_mode(line: Line, mode: Mode, now: datetime) -> Step:
    line = replace(line, mode=mode)
    if line.session is None:
        return line, ()
    session = replace(line.session, modes=(*line.session.modes, (mode, now)))
    line = replace(line, session=session)
    return line, (*_heard(line), Keep(session))


def rang(line: Line) -> Step:
    return replace(line, rang=True), ()


def ready(line: Line) -> Step:
    """The listener took the telephone up."""
    line = replace(line, rang=True, up=True)
    return line, _heard(line)


def heard(line: Line, leg: str, at: datetime) -> Step:
    """The audio of the leg reaches the listener."""
    session = line.session
    if session is None or session.target.leg != leg or session.started_at:
        return line, ()
    session = replace(session, started_at=at)
    return replace(line, session=session), (Keep(session),)


def over(line: Line, leg: str, reason: End, at: datetime) -> Step:
    """The call that is listened to is over; the line stays for the next one."""
    if line.session is None or line.session.target.leg != leg:
        return line, ()
    return replace(line, session=None), _ended(line, reason, at)


def stop(line: Line, now: datetime) -> Step:
    return None, (HangUp(), *_ended(line, End.STOPPED, now))


def left(line: Line, at: datetime) -> Step:
    """The listener's telephone is gone: put down, not taken up, or never there."""
    away = End.PHONE_LEFT if line.up else End.NOT_ANSWERED if line.rang else End.PHONE_AWAY
    return None, _ended(line, away, at)


def why_over(call: Call) -> End:
    match call.hung_up_by:
        case "caller":
            return End.CALLER_HUNG_UP
        case "seat":
            return End.AGENT_HUNG_UP
        case _:
            return End.CALL_ENDED


def talk_of(call: Call | None) -> Interval | None:
    """The newest talk of the call that goes on."""
    talks = [part for part in (call.intervals if call else ()) if part.kind is Kind.TALK]
    return next((part for part in reversed(talks) if part.ended_at is None and part.seat), None)


def talks_begun(call: Call, before: Call | None) -> Iterator[Interval]:
    known = {(part.leg, part.started_at) for part in (before.intervals if before else ())}
    for part in call.intervals:
        new = part.kind is Kind.TALK and part.ended_at is None and part.seat
        if new and (part.leg, part.started_at) not in known:
            yield part


def _heard(line: Line) -> tuple[Command, ...]:
    return (Hear(line.session),) if line.up and line.session else ()


def _ended(line: Line, reason: End, at: datetime) -> tuple[Command, ...]:
    return (Keep(line.session.end(reason, at)),) if line.session else ()
