"""Extractors take calls while no draft waits; moves and forced states outlive Asterisk and our process."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import update

from acd.adapters.tables import SeatRow
from acd.agents import SetNotReady
from acd.rules.seat import SeatState
from acd.serving import MoveSeat
from config.centre import Post
from config.lexicon import load_lexicon
from recordings.adapters.archive import an_open_draft
from recordings.adapters.tables import VOICEMAIL, RecordingRow
from recordings.filing import file_recordings
from recordings.handlers import keep_transcript, refuse_draft
from recordings.rules.transcript import Transcript, Word
from runtime.clock import utc_now
from tests.calls.stand import Stand, brief_stand
from tests.recordings.calls import call_row, filed

GREETING = "say agent-greeting"
MESSAGE = "a" * 32

stand = brief_stand()


async def a_message_is_drafted(stand: Stand) -> None:
    """By the handlers of the worker, as after a voicemail was heard."""
    announce, own = stand.wiring.announce, stand.installation
    words = tuple(Word(text, at, at + 0.4, 0.9) for at, text in enumerate(("投诉", "宽带", "断网")))
    async with stand.database.write() as session:
        session.add(call_row("drafted"))
        await session.flush()
        await file_recordings(session, announce, call_row("drafted"), [filed(MESSAGE, 2000, VOICEMAIL)])
        await keep_transcript(
            session, announce, await session.get_one(RecordingRow, MESSAGE),
            Transcript(words, "whisper", "whisper-base"),
            lexicon=load_lexicon(), voicemail=own.centre.voicemail, zone=own.settings.zone,
        )  # fmt: skip


async def the_draft_is_refused(stand: Stand) -> None:
    async with stand.database.write() as session:
        draft = await an_open_draft(session)
        assert draft
        await refuse_draft(session, stand.wiring.announce, draft, 1, reason="误拨", editor="sunli")


async def members(stand: Stand, queue: str) -> dict[str, tuple[int, bool]]:
    """Asterisk's own list: penalty and whether paused, by seat."""
    rows = await stand.connector.node.link.rows("QueueStatus", complete="QueueStatusComplete")
    return {
        row.headers["Name"]: (int(row.headers["Penalty"]), row.headers["Paused"] == "1")
        for row in rows
        if row.name == "QueueMember" and row.headers["Queue"] == queue
    }


@pytest.mark.clause("180.2.7", "180.3.3")
async def test_an_extractor_takes_calls_until_a_draft_waits_and_again_when_it_is_done(stand: Stand) -> None:
    async with stand.database.write() as session:
        await session.execute(update(SeatRow).where(SeatRow.id == "8002").values(post=Post.EXTRACTOR))
    await stand.new_connector()

    def serves() -> bool:
        return "junior" in stand.connector.node.seats["8002"].serves

    async with stand.seat("8002", 1, GREETING):
        await stand.until(serves, 5)
        stand.call("first", "13900004001", "1801", "wait 12", "hang up")
        await stand.reaches("13900004001", "ringing")
        stand.call("second", "13900004002", "1801", "wait 40", "hang up")
        row = await stand.reaches("13900004001", "talking")
        assert row.seat == "8002"
        await a_message_is_drafted(stand)
        await asyncio.sleep(2.5)  # longer than between two looks
        assert (stand.connector.node.seats["8002"].state, serves()) == (SeatState.TALKING, True)
        first = await stand.reaches("13900004001", "ended")
        assert (first.outcome, first.hung_up_by) == ("answered", "caller")
        await stand.until(lambda: not serves(), 5)
        assert "8002" not in await members(stand, "junior")
        await the_draft_is_refused(stand)
        await stand.until(serves, 5)
        second = await stand.reaches("13900004002", "talking")
        assert second.seat == "8002"


@pytest.mark.clause("180.9.2", "ops.2.1")
async def test_a_move_and_a_forced_state_outlive_asterisk_and_our_process(stand: Stand) -> None:
    await stand.start("answering", "asking")
    ask = stand.wiring.asking.ask
    async with stand.seat("8101", 1, GREETING), stand.seat("8102", 1, GREETING):
        await ask("ast1", SetNotReady("8102", "coaching", supervisor="zhouqiang"))
        stand.call("helped", "13900004003", "1801", "wait 10", "hang up")
        until = utc_now() + timedelta(seconds=6)
        await ask("ast1", MoveSeat("8101", "junior", into=True, by="zhouqiang", until=until))
        assert (await stand.reaches("13900004003", "talking")).seat == "8101"
        await stand.until(lambda: utc_now() > until + timedelta(seconds=1.5))
        assert stand.connector.node.seats["8101"].state is SeatState.TALKING
        await stand.reaches("13900004003", "ended")
        await stand.until(lambda: "junior" not in stand.connector.node.seats["8101"].serves, 5)
        assert await members(stand, "junior") == {}

        await ask("ast1", MoveSeat("8101", "junior", into=True, by="zhouqiang"))
        await stand.connector.node.scribe.drain()
        await stand.stop("answering")
        await stand.kill("asterisk")
        await stand.start("asterisk")
        await stand.new_connector()
        seat = stand.connector.node.seats["8102"]
        assert (seat.not_ready, seat.forced, seat.set_by) == ("coaching", True, "zhouqiang")
        await stand.eventually(
            lambda: members(stand, "senior"), lambda found: found.get("8102") == (0, True), 10
        )
        assert (await members(stand, "junior"))["8101"][0] == 0
