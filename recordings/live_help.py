"""Help during the call (csc.7): follows the captures of talks that go on and has them understood.

It reads what Asterisk writes anyway and asks Asterisk for nothing; whatever becomes of it, no call notices.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from multiprocessing import get_context
from typing import Any
from zoneinfo import ZoneInfo

from acd.adapters.asterisk_config import Places
from config.lexicon import Lexicon
from config.regulation import implements
from recordings.adapters import talks
from recordings.adapters.growing import GrowingCapture
from recordings.adapters.talks import TalkNow
from recordings.events import SpeechHeard
from recordings.live_talk import LiveTalk, Piece
from recordings.ports import Caution, Cautious
from recordings.rules.transcript import Speaker
from recordings.transcribing import Ear, end_with_parent, understand, warm_up
from runtime.bus import Herald
from runtime.clock import utc_now
from runtime.database import Database
from runtime.requests import Handler
from runtime.tasks import Part

log = logging.getLogger(__name__)

POLL = timedelta(milliseconds=100)
LOOK = timedelta(seconds=5)  # at the ledger, when the bus tells of nothing
HEARD_AGAIN = timedelta(minutes=1)  # of a talk that we find going on


class HelpState(StrEnum):
    LISTENING = "listening"
    BUSY = "busy"  # as many talks are followed as may be
    NO_MODEL = "no_model"
    IDLE = "idle"  # no talk that we know of


@dataclass(frozen=True, slots=True)
class AskHelp:
    """What there is of a call, for whoever the console lets see it."""

    call: str


@dataclass(frozen=True, slots=True)
class Utterance:
    """From `at` to `until` in seconds of the call's recording; one that is not `final` may still change."""

    number: int
    speaker: Speaker
    at: float
    until: float
    text: str
    final: bool


@dataclass(frozen=True, slots=True)
class Help:
    """`about`: what to search for. `fields` as of a draft, of what the caller said; None before anything."""

    state: HelpState
    said: tuple[Utterance, ...] = ()
    cautions: tuple[Caution, ...] = ()
    about: str = ""
    fields: Mapping[str, Any] | None = None
    missing: tuple[str, ...] = ()


@dataclass(slots=True)
class LiveHelp:
    """Of talks whose captures lie on this machine (`spools`, by node). Without an `ear` it only says so."""

    database: Database
    spools: Mapping[str, Places]
    ear: Ear | None
    most: int
    processes: int
    lexicon: Lexicon
    cautious: Cautious
    zone: ZoneInfo
    herald: Herald
    changes: Callable[[], AsyncIterator[object]]  # the bus tells of some call
    _talks: dict[str, LiveTalk] = field(default_factory=dict)
    _busy: set[str] = field(default_factory=set)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _work: set[asyncio.Task[None]] = field(default_factory=set)
    _pool: ProcessPoolExecutor | None = None

    def parts(self) -> dict[str, Part]:
        """Each for ever; started again by a supervisor, with what is known so far."""
        if self.ear is None:
            return {"herald": self.herald.run}
        return {
            "herald": self.herald.run,
            "changes": self._hear_changes,
            "talks": self._keep_up,
            "hearing": self._hear,
        }

    @property
    def handlers(self) -> Mapping[type, Handler]:
        return {AskHelp: self._tell}

    # Which talks there are

    async def _hear_changes(self) -> None:
        async for _ in self.changes():
            self._changed.set()

    async def _keep_up(self) -> None:
        """A message is only a hint: the ledger says what goes on, after a restart of ours too."""
        while True:
            self._changed.clear()
            async with self.database.read() as session:
                found = await talks.going_on(session, self.spools)
            self._follow({now.call: now for now in found})
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK.total_seconds()):
                    await self._changed.wait()

    @implements("csc.7")
    def _follow(self, going_on: Mapping[str, TalkNow]) -> None:
        for call, talk in list(self._talks.items()):
            now = going_on.get(call)
            if now is None or (now.seat, now.agent) != (talk.now.seat, talk.now.agent):
                del self._talks[call]
        for call, now in going_on.items():
            if call in self._talks:
                _turn(self._talks[call], now)
            elif len(self._talks) < self.most:
                self._talks[call] = self._begun(now)
        self._busy = set(going_on) - set(self._talks)

    def _begun(self, now: TalkNow) -> LiveTalk:
        talk = LiveTalk(now, GrowingCapture(self.spools[now.node].calls / f"{now.call}.raw"))
        if not now.on_hold:
            talk.hear_since(max(now.since, utc_now() - HEARD_AGAIN), utc_now())
        return talk

    # What is said in them

    async def _hear(self) -> None:
        assert self.ear, "without one nothing is heard"
        self._processes().submit(warm_up, self.ear)
        try:
            while True:
                for talk in list(self._talks.values()):
                    await asyncio.to_thread(talk.take_in)
                self._hand_out()
                await asyncio.sleep(POLL.total_seconds())
        finally:
            self._drop_pool()

    def _hand_out(self) -> None:
        """A piece to each process that has none: the most urgent first, of one talk one at a time."""
        waiting = [
            (talk, piece)
            for talk in self._talks.values()
            if not talk.at_work and (piece := talk.next_piece())
        ]
        waiting.sort(key=lambda pair: -pair[0].urgency(pair[1]))
        for talk, piece in waiting[: max(self.processes - len(self._work), 0)]:
            talk.begin(piece)
            work = asyncio.create_task(self._understand(talk, piece))
            self._work.add(work)
            work.add_done_callback(self._work.discard)

    async def _understand(self, talk: LiveTalk, piece: Piece) -> None:
        try:
            if await self._understood(talk, piece):
                await self._announce(talk, piece)
        except BrokenProcessPool:
            log.warning("the recogniser ended; a new one takes over")
            self._drop_pool()
        except Exception:
            log.exception("a piece of call %s was not understood", talk.now.call)
        finally:
            talk.at_work = False

    async def _understood(self, talk: LiveTalk, piece: Piece) -> bool:
        assert self.ear, "without one nothing is heard"
        samples = (await asyncio.to_thread(talk.capture.read, piece.span))[piece.speaker]
        loop = asyncio.get_running_loop()
        asked = (self.ear, samples, piece.speaker, piece.final)
        words = await loop.run_in_executor(self._processes(), understand, *asked)
        return talk.understood(
            piece,
            words,
            lexicon=self.lexicon,
            cautious=self.cautious,
            day=utc_now().astimezone(self.zone).date(),
            engine=self.ear.engine,
        )

    async def _announce(self, talk: LiveTalk, piece: Piece) -> None:
        now, at = talk.now, utc_now()
        number = max((said.number for said in talk.speech), default=0)
        async with self.database.read() as session:
            others = await talks.listeners(session, now.node, now.call)
        await self.herald.tell(
            *(
                SpeechHeard(login, now.call, now.seat, at, number, piece.final)
                for login in dict.fromkeys((now.agent, *others))
            )
        )

    async def _tell(self, asked: AskHelp) -> Help:
        talk = self._talks.get(asked.call)
        if self.ear is None:
            return Help(HelpState.NO_MODEL)
        if talk is None:
            return Help(HelpState.BUSY if asked.call in self._busy else HelpState.IDLE)
        said = tuple(
            Utterance(one.number, one.speaker, *one.span.between, one.text, one.final) for one in talk.speech
        )
        return Help(HelpState.LISTENING, said, talk.cautions, talk.about, talk.fields, talk.missing)

    def _processes(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self.processes,
                mp_context=get_context("spawn"),
                initializer=end_with_parent,
                max_tasks_per_child=2000,
            )
        return self._pool

    def _drop_pool(self) -> None:
        pool, self._pool = self._pool, None
        if pool:
            pool.shutdown(wait=False, cancel_futures=True)


def part_of(node: str) -> str:
    """Whom to ask for help with a call of that node."""
    return f"help-{node}"


def _turn(talk: LiveTalk, now: TalkNow) -> None:
    """On hold, or back from it."""
    if now.on_hold and not talk.now.on_hold:
        talk.hold()
    elif talk.now.on_hold and not now.on_hold:
        talk.hear_since(now.since, utc_now())
    talk.now = now
