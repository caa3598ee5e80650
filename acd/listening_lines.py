"""Listeners' lines at a node (180.7.5, ops.8): a telephone called once and sent from call to call."""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError

from acd.adapters.ami import AmiRefused, Connected
from acd.adapters.ami_facts import monitor_of
from acd.adapters.ami_listening import phone_of
from acd.adapters.listening_book import ListeningBook
from acd.node import Node, Part
from acd.rules import facts, listening
from acd.rules.call import Call
from acd.rules.facts import Fact
from acd.rules.listening import Command, End, HangUp, Hear, Keep, Line, Listener, Mode, Rest, Step
from acd.rules.listening_facts import AudioBegan, AudioOver, DialFailed, LineReady, Notice, PhoneChanged
from runtime.clock import utc_now
from runtime.requests import RefusedError

log = logging.getLogger(__name__)

RETRY = 1.0
CALLER_ID = '"Hotline180" <180>'
Job = Callable[[], Awaitable[None]]


class Lines(Part):
    """One line a listener. After an interruption all of them are hung up: nobody listens unseen."""

    def __init__(self, node: Node, book: ListeningBook) -> None:
        self._node, self._book = node, book
        self._lines: dict[str, Line] = {}  # by login
        self._jobs: asyncio.Queue[Job] = asyncio.Queue()
        self._lost_at: datetime | None = None

    def all(self) -> Iterable[Line]:
        return self._lines.values()

    def of(self, login: str) -> Line | None:
        return self._lines.get(login)

    def by_id(self, line_id: str) -> Line | None:
        return next((line for line in self._lines.values() if line.id == line_id), None)

    def open(self, listener: Listener, phone: str, mode: Mode) -> Line:
        """The line that is there, or a new one: the telephone begins to ring."""
        line = self._lines.get(listener.login)
        if line is None:
            line = Line(f"{self._node.name}-listening-{secrets.token_hex(8)}", listener, phone, mode)
            self._lines[listener.login] = line
            self._node.act(lambda: self._dial(line))
        return line

    def take(self, line: Line, step: Step) -> None:
        """The line is from now on as the step says, and what the step orders is done."""
        after, commands = step
        login = line.listener.login
        if after is None:
            self._lines.pop(login, None)
        else:
            self._lines[login] = after
        self._carry_out(line.id, commands)
        if after != line or commands:
            kept = tuple(command.session for command in commands if isinstance(command, Keep))
            self.later(lambda: self._book.keep(line.phone, self._lines.get(login), kept))

    def later(self, job: Job) -> None:
        """Done in order, as soon as the database can."""
        self._jobs.put_nowait(job)

    # What happens meanwhile.

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        match fact:
            case facts.LegStarted(listens=True):
                self._step(fact.leg, listening.rang)
            case facts.LegEnded() if self._lines:
                self._leg_ended(call, fact)

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
                self.later(lambda: self._book.phone_changed(notice.phone, present=notice.present))

    def _leg_ended(self, call: Call, fact: facts.LegEnded) -> None:
        for line in list(self._lines.values()):
            if line.id == fact.leg:
                self.take(line, listening.left(line, fact.at))
            else:
                self.take(line, listening.over(line, fact.leg, listening.why_over(call), fact.at))

    def _audio_over(self, line: Line, notice: AudioOver) -> Step:
        call = self._node.calls.get(line.session.target.call) if line.session else None
        reason = listening.why_over(call) if call else End.CALL_ENDED
        return listening.over(line, notice.leg, reason, notice.at)

    def _dial_failed(self, notice: DialFailed) -> None:
        """One that rang ends with its leg."""
        for line in list(self._lines.values()):
            if line.phone == notice.phone and not line.rang:
                self.take(line, listening.left(line, notice.at))

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
        self.later(lambda: self._book.begin_anew(now, present, up, lost_at))

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

    def _step(self, line_id: str, rule: Callable[[Line], Step]) -> None:
        line = self.by_id(line_id)
        if line:
            self.take(line, rule(line))
        else:
            self._hang_up(line_id)  # given up before it rang, or from before we came

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
