"""What listeners ask of a node (180.7.4, 180.7.5, ops.8): hear, whisper, barge, switch, stop; all noted."""

import asyncio
import logging
import secrets
from collections.abc import Awaitable
from dataclasses import dataclass
from functools import partial

from sqlalchemy.exc import SQLAlchemyError

from acd.adapters.listening_book import ListeningBook, awaiting, begun, mode_changed
from acd.listening_lines import Lines
from acd.node import Node, Part
from acd.rules import listening
from acd.rules.call import Call
from acd.rules.facts import Fact
from acd.rules.listening import Line, Listener, Mode, Session, Target, in_scope, talks_begun
from config.centre import Post
from runtime.clock import utc_now
from runtime.requests import RefusedError

log = logging.getLogger(__name__)

NOTED_WITHIN = 4.0  # seconds; whoever asked waits five
NOBODY = "not_found"  # the answer for who is out of scope, and for who does not exist


class ListeningRefusedError(RefusedError):
    """A listener asked for what is not to be had."""


@dataclass(frozen=True, slots=True)
class ListenTo:
    """Hear a call that goes on, on the line that is there, or else by calling the listener's telephone."""

    listener: Listener
    call: str
    mode: Mode


@dataclass(frozen=True, slots=True)
class ListenNext:
    """Hear the agent's next call from its beginning."""

    listener: Listener
    agent: str
    mode: Mode


@dataclass(frozen=True, slots=True)
class ChangeMode:
    listener: Listener
    mode: Mode


@dataclass(frozen=True, slots=True)
class StopListening:
    listener: Listener


class Listenings(Part):
    """Puts a line into use for whoever may; the books come first: a line in the audit log, then the audio."""

    def __init__(self, node: Node, lines: Lines, book: ListeningBook) -> None:
        self._node, self._lines, self._book = node, lines, book
        self._one_at_a_time = asyncio.Lock()
        node.answers |= {
            ListenTo: self._answer_listen,
            ListenNext: self._answer_next,
            ChangeMode: self._answer_mode,
            StopListening: self._answer_stop,
        }

    async def _answer_listen(self, asked: ListenTo) -> None:
        target = self._target(asked.listener, asked.call)
        if target is None:
            raise _nobody()
        async with self._one_at_a_time:
            await self._begin(asked.listener, target, asked.mode)

    async def _answer_next(self, asked: ListenNext) -> None:
        login = asked.listener.login
        if not any(self._hears(asked.listener, seat.id, asked.agent) for seat in self._node.seats.all()):
            raise _nobody()
        async with self._one_at_a_time:
            phone = await self._phone(login)
            await self._note(self._book.note(awaiting(login, asked.agent, asked.mode)))
            line = self._lines.open(asked.listener, phone, asked.mode)
            self._lines.take(line, listening.await_next(line, asked.agent, asked.mode, utc_now()))

    async def _answer_mode(self, asked: ChangeMode) -> None:
        async with self._one_at_a_time:
            session = self._open_line(asked.listener).session
            if session:
                await self._note(self._book.note(mode_changed(session, asked.mode)))
            line = self._open_line(asked.listener)
            self._lines.take(line, listening.change_mode(line, asked.mode, utc_now()))

    async def _answer_stop(self, asked: StopListening) -> None:
        line = self._open_line(asked.listener)
        self._lines.take(line, listening.stop(line, utc_now()))

    async def _begin(self, listener: Listener, target: Target, mode: Mode) -> None:
        phone, now = await self._phone(listener.login), utc_now()
        session = Session(secrets.token_hex(8), listener.login, target, now, ((mode, now),))
        await self._note(self._book.note(begun(session), session))
        line = self._lines.open(listener, phone, mode)
        self._lines.take(line, listening.begin(line, session, utc_now()))

    async def _note(self, writing: Awaitable[None]) -> None:
        try:
            async with asyncio.timeout(NOTED_WITHIN):
                await writing
        except (SQLAlchemyError, OSError) as error:  # a TimeoutError is an OSError
            log.warning("not listened to: the books are away (%s)", type(error).__name__)
            zh, en = (
                "暂时无法留痕，未执行，请稍后再试",
                "It cannot be noted now, so it is not done; try again",
            )
            raise ListeningRefusedError("not_noted", zh, en) from None

    async def _phone(self, login: str) -> str:
        row = await self._book.phone_of(login)
        if row is None:
            raise ListeningRefusedError("no_phone", "您没有监听话机", "You have no phone to listen with")
        if not row.phone:
            zh, en = f"监听话机 {row.id} 未注册", f"Your phone {row.id} is not registered"
            raise ListeningRefusedError("phone_away", zh, en)
        return row.id

    def _target(self, listener: Listener, call: str) -> Target | None:
        """The agent's leg of a call in talk, for who may hear it."""
        talk = listening.talk_of(self._node.calls.get(call))
        seat = self._node.seats.get(talk.seat) if talk else None
        if talk is None or seat is None or not self._hears(listener, seat.id, seat.agent):
            return None
        return Target(call, talk.leg, talk.seat, seat.agent or "")

    def _hears(self, listener: Listener, seat_id: str, agent: str | None) -> bool:
        seat = self._node.seats[seat_id]
        return seat.agent == agent and in_scope(listener, agent, Post(seat.post))

    def _open_line(self, listener: Listener) -> Line:
        line = self._lines.of(listener.login)
        if line is None:
            raise ListeningRefusedError("not_listening", "您没有在监听", "You are not listening to anything")
        return line

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        """A talk begins that somebody waits for."""
        for line in self._lines.all():
            if line.awaited and any(self._awaits(line, talk.seat) for talk in talks_begun(call, before)):
                self._lines.later(partial(self._begin_awaited, line.id, call.id))

    def _awaits(self, line: Line, seat_id: str) -> bool:
        return seat_id in self._node.seats and self._hears(line.listener, seat_id, line.awaited)

    async def _begin_awaited(self, line_id: str, call: str) -> None:
        async with self._one_at_a_time:
            line = self._lines.by_id(line_id)
            target = self._target(line.listener, call) if line else None
            if line and target and line.awaited == target.agent:
                await self._begin(line.listener, target, line.mode)


def listening_parts(node: Node) -> tuple[Part, ...]:
    book = ListeningBook(node.scribe)
    lines = Lines(node, book)
    return lines, Listenings(node, lines, book)


def _nobody() -> ListeningRefusedError:
    return ListeningRefusedError(NOBODY, "没有找到", "There is no such thing")
