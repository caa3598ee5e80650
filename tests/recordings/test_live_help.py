"""A talk that goes on: its growing capture is followed, understood by a real model, and told."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from acd.adapters.asterisk_config import Places
from acd.adapters.tables import IntervalRow, ListeningRow, SeatRow
from config.lexicon import load_lexicon
from config.quality import load_quality
from config.settings import Settings
from quality.phrases import cautions
from recordings.adapters import talks
from recordings.adapters.audio import RATE
from recordings.adapters.growing import FRAME, GrowingCapture
from recordings.adapters.models import install
from recordings.adapters.recognisers import Samples
from recordings.adapters.talks import TalkNow
from recordings.live_help import AskHelp, Help, HelpState, LiveHelp
from recordings.live_talk import LiveTalk, Piece
from recordings.rules.transcript import Speaker, Word
from recordings.rules.utterances import Span
from recordings.transcribing import Ear
from runtime.bus import Herald, listen
from runtime.clock import utc_now
from runtime.database import Database
from runtime.tasks import Supervisor
from tests.brokers import Broker
from tests.recordings.calls import call_row, tone
from tools.check_speech import demo_speech

pytestmark = pytest.mark.clause("csc.7")
CAUTIOUS = partial(cautions, load_quality(Settings().quality_file))
BUFFER = 32 * 1024  # bytes that Asterisk gathers before it writes


def talk_of(folder: Path) -> LiveTalk:
    now = TalkNow("1", "ast1", "8001", "lina", utc_now(), on_hold=False)
    return LiveTalk(now, GrowingCapture(folder / "1.raw"))


def two(caller: Samples, seat: Samples) -> bytes:
    """Both channels as long as the longer one."""
    both = np.zeros((max(len(caller), len(seat)), 2), np.int16)
    both[: len(caller), 0], both[: len(seat), 1] = caller, seat
    return both.tobytes()


async def speak(file: Path, sound: bytes) -> None:
    """As Asterisk writes it: in real time, but not before its buffer is full."""
    for start in range(0, len(sound), BUFFER):
        portion = sound[start : start + BUFFER]
        await asyncio.sleep(len(portion) / 4 / RATE)
        with file.open("ab") as growing:
            growing.write(portion)


async def test_a_file_that_grows_is_taken_in_as_it_comes(tmp_path: Path) -> None:
    talk = talk_of(tmp_path)
    talk.hear_since(talk.now.since, utc_now())
    talk.take_in()
    assert talk.next_piece() is None, "no file yet"
    spoken = tone(1000).samples[:, 0]
    speaking = asyncio.create_task(speak(talk.capture.path, two(spoken, np.zeros(2 * RATE, np.int16))))
    pieces: list[Piece] = []
    while not speaking.done():
        await asyncio.sleep(0.05)
        talk.take_in()
        if piece := talk.next_piece():
            talk.begin(piece)
            pieces.append(piece)
    first, last = pieces[0], pieces[-1]
    assert {piece.speaker for piece in pieces} == {Speaker.CALLER}
    assert (first.final, last.final) == (False, True), "told while it goes on, and when it is over"
    assert last.span.start == 0
    assert last.span.seconds == pytest.approx(1.2, abs=0.05)
    heard = talk.capture.read(last.span)
    assert np.array_equal(heard[Speaker.CALLER][: len(spoken)], spoken)
    assert not heard[Speaker.SEAT].any()


def test_on_hold_nothing_is_heard_and_afterwards_what_is_new(tmp_path: Path) -> None:
    talk = talk_of(tmp_path)
    talk.hear_since(talk.now.since, talk.now.since)
    talk.capture.path.write_bytes(tone(1000).samples.tobytes())
    talk.take_in()
    talk.hold()
    assert [(piece.speaker, piece.final) for piece in talk.owed] == [
        (Speaker.CALLER, True),
        (Speaker.SEAT, True),
    ], "what was said before is still understood"
    talk.owed.clear()
    with talk.capture.path.open("ab") as music:
        music.write(tone(3000).samples.tobytes())
    talk.take_in()
    assert talk.next_piece() is None
    now = utc_now()
    talk.hear_since(now - timedelta(seconds=1), now)
    talk.take_in()
    piece = talk.next_piece()
    assert piece
    assert piece.span.start * FRAME == 3 * RATE


def test_a_recogniser_that_comes_too_late_leaves_out_the_oldest(tmp_path: Path) -> None:
    talk = talk_of(tmp_path)
    pieces = [Piece(Speaker.CALLER, Span(start, start + 500), final=True) for start in (0, 500, 1000)]
    talk.owed.extend(pieces)
    talk.take_in()
    talk.hear_since(utc_now(), utc_now())
    talk.capture.path.write_bytes(tone(20).samples.tobytes())
    talk.take_in()
    assert list(talk.owed) == pieces[1:]


def test_a_capture_that_was_filed_meanwhile_gives_nothing(tmp_path: Path) -> None:
    capture = GrowingCapture(tmp_path / "gone.raw")
    assert capture.frames() == 0
    assert {len(samples) for samples in capture.read(Span(0, 50)).values()} == {0}


@pytest.mark.parametrize(
    ("speaker", "text", "cautioned", "kind"),
    [
        (Speaker.SEAT, "这个绝对没问题。", ["promise"], None),
        (Speaker.SEAT, "我帮您登记。", [], None),
        (Speaker.CALLER, "我要投诉，宽带断网两天了。", [], "complaint"),
        (Speaker.CALLER, "绝对没问题吗。", [], None),
    ],
)
def test_a_whole_utterance_gives_a_caution_or_fields_and_an_unfinished_one_neither(
    tmp_path: Path, speaker: Speaker, text: str, cautioned: list[str], kind: str | None
) -> None:
    talk = talk_of(tmp_path)
    words = tuple(Word(char, place / 10, place / 10 + 0.1, 0.9, speaker) for place, char in enumerate(text))
    more: dict[str, Any] = {
        "lexicon": load_lexicon(), "cautious": CAUTIOUS, "day": utc_now().date(), "engine": "test",
    }  # fmt: skip
    assert talk.understood(Piece(speaker, Span(0, 50), final=False), words, **more)
    assert (talk.cautions, talk.fields) == ((), None)
    assert talk.understood(Piece(speaker, Span(0, 90), final=True), words, **more)
    assert [one.rule for one in talk.cautions] == cautioned
    assert (talk.fields or {}).get("kind", {}).get("value") == kind
    assert not talk.understood(Piece(speaker, Span(0, 90), final=True), words, **more), "nothing new"


async def in_talk(database: Database, call: str = "1", kind: str = "talk", node: str = "ast1") -> None:
    async with database.write() as session:
        row = call_row(call)
        row.ended_at, row.stage, row.node = None, "talking", node
        seat = SeatRow(
            id=f"s{call}", node=node, title=call, post="junior", secret="-", agent=f"a{call}", since=utc_now()
        )
        session.add_all([row, seat])
        await session.flush()
        session.add(
            IntervalRow(
                call=call, number=0, kind=kind, queue="junior", seat=seat.id, leg=call, started_at=utc_now(),
                ended_at=None, result="",
            )
        )  # fmt: skip


async def test_the_ledger_says_which_talks_go_on_and_who_listens_in(database: Database) -> None:
    await in_talk(database, "1")
    await in_talk(database, "2", kind="hold")
    await in_talk(database, "3", kind="ring")
    await in_talk(database, "4", node="ast2")
    now = utc_now()
    async with database.write() as session:
        session.add_all(
            ListeningRow(
                id=login, node="ast1", listener=login, agent="a1", seat="s1", call="1", mode="listen",
                modes=[], asked_at=now, started_at=started, ended_at=ended,
            )
            for login, started, ended in (("hears", now, None), ("rings", None, None), ("heard", now, now))
        )  # fmt: skip
    async with database.read() as session:
        found = await talks.going_on(session, {"ast1"})
        assert await talks.listeners(session, "ast1", "1") == ["hears"]
        assert await talks.listeners(session, "ast1", "2") == []
    assert [(one.call, one.seat, one.agent, one.on_hold) for one in found] == [
        ("1", "s1", "a1", False),
        ("2", "s2", "a2", True),
    ]


@asynccontextmanager
async def helping(
    database: Database, broker: Broker, folder: Path, ear: Ear | None
) -> AsyncIterator[LiveHelp]:
    spool = Places(folder / "asterisk")
    spool.calls.mkdir(parents=True, exist_ok=True)
    own = LiveHelp(
        database, {"ast1": spool}, ear, most=1, processes=1, lexicon=load_lexicon(), cautious=CAUTIOUS,
        zone=ZoneInfo("Asia/Shanghai"), herald=Herald(broker.address),
        changes=lambda: listen(broker.address, "call/+/stage"),
    )  # fmt: skip
    running = asyncio.create_task(Supervisor(own.parts()).run())
    try:
        yield own
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def state_of(own: LiveHelp, call: str) -> Help:
    answer = await own.handlers[AskHelp](AskHelp(call))
    assert isinstance(answer, Help)
    return answer


async def facts_of(broker: Broker, told: list[dict[str, Any]]) -> None:
    async for _, payload in listen(broker.address, "help/+/speech"):
        told.append(payload["data"])


def speech(name: str) -> Samples:
    return next(sample.samples for sample in demo_speech() if sample.name == name)


async def test_a_talk_found_after_a_restart_is_understood_while_it_goes_on_and_a_second_one_is_told_busy(
    postgres_database: Database, broker: Broker, tmp_path: Path
) -> None:
    ear = Ear("whisper", "whisper-base", install("whisper-base"))
    told: list[dict[str, Any]] = []
    hearing = asyncio.create_task(facts_of(broker, told))
    await in_talk(postgres_database, "1")
    await in_talk(postgres_database, "2")
    async with helping(postgres_database, broker, tmp_path, ear) as own:
        file = own.spools["ast1"].calls / "1.raw"
        await speak(file, two(speech("caller-general")[: RATE * 3], np.zeros(RATE * 5, np.int16)))
        async with asyncio.timeout(15):
            while not (found := await state_of(own, "1")).fields:  # noqa: ASYNC110 (a process of its own)
                await asyncio.sleep(0.1)
        assert found.state is HelpState.LISTENING
        assert "宽带" in found.about
        assert found.fields["business"]["value"] == "data"
        assert (await state_of(own, "2")).state is HelpState.BUSY
        assert (await state_of(own, "3")).state is HelpState.IDLE
    hearing.cancel()
    with suppress(asyncio.CancelledError):
        await hearing
    assert {(one["recipient"], one["call"], one["seat"]) for one in told} == {("a1", "1", "s1")}
    assert not told[0]["final"], "told before the sentence was over"
    assert told[-1]["final"]
    assert "宽带" not in str(told), "no word on the bus"


async def test_without_a_model_the_desk_is_told_so(
    database: Database, broker: Broker, tmp_path: Path
) -> None:
    async with helping(database, broker, tmp_path, None) as own:
        assert (await state_of(own, "1")).state is HelpState.NO_MODEL


def test_the_piece_with_most_that_nobody_heard_comes_first_and_a_whole_one_does_not_starve(
    tmp_path: Path,
) -> None:
    talk = talk_of(tmp_path)
    talk.hear_since(talk.now.since, talk.now.since)
    over = Piece(Speaker.CALLER, Span(0, 100), final=True)
    talk.begin(Piece(Speaker.CALLER, Span(0, 90), final=False))
    talk.owed.append(over)
    quiet = np.zeros(RATE, np.int16)
    talk.capture.path.write_bytes(two(quiet, tone(1000).samples[:, 0]))
    talk.take_in()
    first = talk.next_piece()
    assert first
    assert (first.speaker, first.final) == (Speaker.SEAT, False), "a second of news against a fifth"
    talk.begin(first)
    assert talk.next_piece() == over
    talk.begin(over)
    assert talk.next_piece() is None
