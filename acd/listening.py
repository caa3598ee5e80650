"""Listeners' lines at a node (180.7.5, ops.8): a telephone called once, sent from call to call, all noted."""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy.exc import SQLAlchemyError

from acd.adapters.ami import AmiRefused, Connected
from acd.adapters.ami_facts import monitor_of
from acd.adapters.ami_listening import phone_of
from acd.adapters.listening_book import ListeningBook, awaiting, begun, mode_changed
from acd.node import Node, Part
from acd.rules import facts, listening
from acd.rules.call import Call
from acd.rules.facts import Fact
from acd.rules.listening import (
    Command,
    End,
    HangUp,
    Hear,
    Keep,
    Line,
    Listener,
    Mode,
    Rest,
    Session,
    Step,
    Target,
    in_scope,
    talks_begun,
)
from acd.rules.listening_facts import AudioBegan, AudioOver, DialFailed, LineReady, Notice, PhoneChanged
from config.centre import Post
from runtime.clock import utc_now
from runtime.requests import RefusedError

log = logging.getLogger(__name__)

NOTED_WITHIN = 4.0  # seconds; whoever asked waits five
RETRY = 1.0
NOBODY = "not_found"  # the answer for who is out of scope, and for who does not exist
CALLER_ID = '"Hotline180" <180>'
Job = Callable[[], Awaitable[None]]


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
    """One line a listener. After an interruption all lines are hung up: nobody listens unseen."""

    def __init__(self, node: Node) -> None:
        self._node, self._book = node, ListeningBook(node.scribe)
        self._lines: dict[str, Line] = {}  # by login
        self._jobs: asyncio.Queue[Job] = asyncio.Queue()
        self._one_at_a_time = asyncio.Lock()
        self._lost_at: datetime | None = None
        node.answers |= {
            ListenTo: self._answer_listen,
            ListenNext: self._answer_next,
            ChangeMode: self._answer_mode,
            StopListening: self._answer_stop,
        }

    # What listeners ask for. The books come first: a line in the audit log, then the audio.

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
            line = self._line(asked.listener, phone, asked.mode)
            self._take(line, listening.await_next(line, asked.agent, asked.mode, utc_now()))

    async def _answer_mode(self, asked: ChangeMode) -> None:
        async with self._one_at_a_time:
            session = self._open_line(asked.listener).session
            if session:
                await self._note(self._book.note(mode_changed(session, asked.mode)))
            line = self._open_line(asked.listener)
            self._take(line, listening.change_mode(line, asked.mode, utc_now()))

    async def _answer_stop(self, asked: StopListening) -> None:
        line = self._open_line(asked.listener)
        self._take(line, listening.stop(line, utc_now()))

    async def _begin(self, listener: Listener, target: Target, mode: Mode) -> None:
        phone, now = await self._phone(listener.login), utc_now()
        session = Session(secrets.token_hex(8), listener.login, target, now, ((mode, now),))
        await self._note(self._book.note(begun(session), session))
        line = self._line(listener, phone, mode)
        self._take(line, listening.begin(line, session, utc_now()))

    async def _note(self, writing: Awaitable[None]) -> None:
        try:
            async with asyncio.timeout(NOTED_WITHIN):
                await writing
        except (SQLAlchemyError, OSError) as error:  # a TimeoutError is an OSError
            log.warning("not listened to: the books are away (%s)", type(error).__name__)
            zh, en = (
                "暂时无法留痕，未开始监听，请稍后再试",
                "It cannot be noted now, so nothing is heard; try again soon",
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
        line = self._lines.get(listener.login)
        if line is None:
            raise ListeningRefusedError("not_listening", "您没有在监听", "You are not listening to anything")
        return line

    def _line(self, listener: Listener, phone: str, mode: Mode) -> Line:
        """The line that is there, or a new one: the telephone begins to ring."""
        line = self._lines.get(listener.login)
        if line is None:
            line = Line(f"{self._node.name}-listening-{secrets.token_hex(8)}", listener, phone, mode)
            self._lines[listener.login] = line
            self._node.act(lambda: self._dial(line))
        return line

    # What happens meanwhile.

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:
        match fact:
            case facts.LegStarted(listens=True):
                self._step(fact.leg, listening.rang)
            case facts.LegEnded() if self._lines:
                self._leg_ended(call, fact)
        for line in self._lines.values():
            if line.awaited and any(self._awaits(line, talk.seat) for talk in talks_begun(call, before)):
                self._later(partial(self._begin_awaited, line.id, call.id))

    def noticed(self, notice: Notice) -> None:
        match notice:
            case LineReady():
                self._step(notice.line, listening.ready)
            case AudioBegan():
                self._step(notice.line, lambda line: listening.heard(line, notice.leg, notice.at))
            case AudioOver():
                self._step(notice.line, lambda line: self._audio_over(line, notice))
            case DialFailed():
                self._dial_failed(notice)
            case PhoneChanged():
                self._later(lambda: self._book.phone_changed(notice.phone, present=notice.present))

    def _leg_ended(self, call: Call, fact: facts.LegEnded) -> None:
        for line in list(self._lines.values()):
            if line.id == fact.leg:
                self._take(line, listening.left(line, fact.at))
            else:
                self._take(line, listening.over(line, fact.leg, listening.why_over(call), fact.at))

    def _audio_over(self, line: Line, notice: AudioOver) -> Step:
        call = self._node.calls.get(line.session.target.call) if line.session else None
        reason = listening.why_over(call) if call else End.CALL_ENDED
        return listening.over(line, notice.leg, reason, notice.at)

    def _dial_failed(self, notice: DialFailed) -> None:
        """One that rang ends with its leg."""
        for line in list(self._lines.values()):
            if line.phone == notice.phone and not line.rang:
                self._take(line, listening.left(line, notice.at))

    def _awaits(self, line: Line, seat_id: str) -> bool:
        return seat_id in self._node.seats and self._hears(line.listener, seat_id, line.awaited)

    async def _begin_awaited(self, line_id: str, call: str) -> None:
        async with self._one_at_a_time:
            line = self._by_id(line_id)
            target = self._target(line.listener, call) if line else None
            if line and target and line.awaited == target.agent:
                await self._begin(line.listener, target, line.mode)

    def lost(self) -> None:
        self._lost_at = utc_now()

    async def resumed(self, connected: Connected) -> None:  # noqa: ARG002 (a Part's)
        link, lost_at = self._node.link, self._lost_at
        self._lines, self._lost_at = {}, None
        devices = await link.rows("DeviceStateList", complete="DeviceStateListComplete")
        channels = await link.rows("CoreShowChannels", complete="CoreShowChannelsComplete")
        live = {row.headers["Channel"] for row in channels if monitor_of(row.headers["Channel"])}
        for channel in live:
            await link.act("Hangup", Channel=channel)
        present = {phone.phone for phone in map(phone_of, devices) if phone and phone.present}
        up, now = {monitor_of(channel) for channel in live}, utc_now()
        self._later(lambda: self._book.begin_anew(now, present, up, lost_at))

    # How it is done.

    async def run(self) -> None:
        """What became of lines is written behind, in order, when the database can."""
        while True:
            job = await self._jobs.get()
            while not await self._done(job):  # noqa: ASYNC110 (a database does not tell us)
                await asyncio.sleep(RETRY)

    async def _done(self, job: Job) -> bool:
        try:
            await job()
        except RefusedError as refused:
            log.warning("an awaited call is not heard: %s", refused)
        except (SQLAlchemyError, OSError) as error:
            log.warning("the books of listening are away (%s); again soon", type(error).__name__)
            return False
        except Exception:
            log.exception("a line's state could not be kept")
        return True

    def _later(self, job: Job) -> None:
        self._jobs.put_nowait(job)

    def _by_id(self, line_id: str) -> Line | None:
        return next((line for line in self._lines.values() if line.id == line_id), None)

    def _step(self, line_id: str, rule: Callable[[Line], Step]) -> None:
        line = self._by_id(line_id)
        if line:
            self._take(line, rule(line))
        else:
            self._hang_up(line_id)  # given up before it rang, or from before we came

    def _take(self, line: Line, step: Step) -> None:
        after, commands = step
        login = line.listener.login
        if after is None:
            self._lines.pop(login, None)
        else:
            self._lines[login] = after
        self._carry_out(line.id, commands)
        if after != line or commands:
            kept = tuple(command.session for command in commands if isinstance(command, Keep))
            self._later(lambda: self._book.keep(line.phone, self._lines.get(login), kept))

    def _carry_out(self, line_id: str, commands: Iterable[Command]) -> None:
        for command in commands:
            match command:
                case Hear(session):
                    self._send(line_id, f"listening-{session.mode}", session.target.leg)
                case Rest():
                    self._send(line_id, "listening", "wait")
                case HangUp():
                    self._hang_up(line_id)

    def _send(self, line_id: str, context: str, extension: str) -> None:
        link = self._node.link
        self._node.act(
            lambda: link.act("Redirect", Channel=line_id, Context=context, Exten=extension, Priority="1")
        )

    def _hang_up(self, line_id: str) -> None:
        link = self._node.link
        self._node.act(lambda: link.act("Hangup", Channel=line_id))

    async def _dial(self, line: Line) -> None:
        ring = round(self._node.centre.listening.ring / timedelta(milliseconds=1))
        try:
            await self._node.link.act(
                "Originate",
                Channel=f"PJSIP/{line.phone}",
                ChannelId=line.id,
                Context="listening",
                Exten="rest",
                Priority="1",
                CallerID=CALLER_ID,
                Timeout=str(ring),
            )
        except AmiRefused:
            self._dial_failed(DialFailed(utc_now(), line.phone))
            raise


def _nobody() -> ListeningRefusedError:
    return ListeningRefusedError(NOBODY, "没有找到", "There is no such thing")
