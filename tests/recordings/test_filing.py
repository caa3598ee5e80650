"""Every call's audio in the books: chained, once, and an alarm where a talk has none (180.7.5)."""

import asyncio
import json
from collections.abc import Sequence

import numpy as np
import pytest
from sqlalchemy import func, select

from acd.adapters.asterisk_config import Places
from acd.adapters.tables import AlarmRow
from acd.events import CallEnded
from recordings.adapters.audio import AudioError
from recordings.adapters.tables import CALL, SILENT, STORED, VOICEMAIL, RecordingRow
from recordings.filing import (
    TRANSCRIBE,
    Filed,
    chained,
    code_captures,
    file_job,
    file_recordings,
    keep_call,
)
from recordings.vault import Vault
from runtime.database import Database
from runtime.jobs import JobRow
from runtime.outbox import Announcer, OutboxRow
from tests.recordings.adapters.test_audio import write_wav
from tests.recordings.calls import ENDED, call_row, filed, tone

pytestmark = pytest.mark.clause("180.7.5")


async def book(database: Database, items: Sequence[Filed], *, call: str = "1", talk_ms: int = 0) -> None:
    async with database.write() as session:
        await file_recordings(session, Announcer({}), call_row(call, talk_ms=talk_ms), list(items))


async def booked(database: Database) -> list[RecordingRow]:
    async with database.read() as session:
        return list(await session.scalars(select(RecordingRow).order_by(RecordingRow.number)))


async def alarms(database: Database) -> list[str]:
    async with database.read() as session:
        return list(await session.scalars(select(AlarmRow.id)))


async def told(database: Database) -> list[str]:
    async with database.read() as session:
        payloads = await session.scalars(select(OutboxRow.payload).order_by(OutboxRow.id))
        return [json.loads(payload)["event"] for payload in payloads]


async def jobs_of(database: Database, kind: str) -> list[str]:
    async with database.read() as session:
        return list(await session.scalars(select(JobRow.key).where(JobRow.kind == kind)))


async def test_a_recording_is_booked_with_its_length_voices_and_link(database: Database) -> None:
    await book(database, [filed("a" * 32, 5000)], talk_ms=5000)
    (row,) = await booked(database)
    assert (row.kind, row.state, row.duration_ms, row.channels) == (CALL, STORED, 5000, 2)
    assert row.voice_ms == [5000, 5000]
    assert row.number == 1
    assert row.chain == chained("", row.sha256)
    assert await told(database) == ["RecordingStored"]


async def test_each_link_covers_the_one_before(database: Database) -> None:
    for number in range(3):
        await book(database, [filed(str(number) * 32)], call=str(number))
    first, second, third = await booked(database)
    assert second.chain == chained(first.chain, second.sha256)
    assert third.chain == chained(second.chain, third.sha256)


async def test_recordings_booked_at_once_make_one_chain(database: Database) -> None:
    await asyncio.gather(*(book(database, [filed(f"{n:032}")], call=str(n)) for n in range(8)))
    rows = await booked(database)
    assert [row.number for row in rows] == list(range(1, 9))
    before = ""
    for row in rows:
        assert row.chain == chained(before, row.sha256)
        before = row.chain


@pytest.mark.parametrize(
    ("talk", "recorded", "missing"),
    [
        (10_000, 10_000, False),
        (10_000, 9_001, False),
        (10_000, 9_000, False),
        (10_000, 8_999, True),
        (1_000, 0, False),
        (1_001, 0, True),
        (0, 0, False),
        (0, 5_000, False),
        (10_000, 60_000, False),
    ],
)
async def test_a_talk_longer_than_its_audio_by_more_than_a_second_is_an_alarm(
    *, database: Database, talk: int, recorded: int, missing: bool
) -> None:
    await book(database, [filed("a" * 32, recorded)] if recorded else [], talk_ms=talk)
    assert await alarms(database) == (["recording_missing:1"] if missing else [])
    assert ("RecordingMissing" in await told(database)) == missing


async def test_a_message_does_not_stand_for_the_talk(database: Database) -> None:
    await book(database, [filed("a" * 32, 60_000, VOICEMAIL)], talk_ms=5_000)
    assert await alarms(database) == ["recording_missing:1"]


async def test_twice_is_once(database: Database) -> None:
    for attempt in ("a", "b"):
        await book(database, [filed(attempt * 32, 1000)], talk_ms=9000)
    (row,) = await booked(database)
    assert row.id == "a" * 32
    assert await alarms(database) == ["recording_missing:1"]
    assert (await told(database)).count("RecordingStored") == 1


async def test_a_message_with_a_voice_is_to_be_transcribed_a_call_is_not(database: Database) -> None:
    await book(database, [filed("a" * 32), filed("b" * 32, 2000, VOICEMAIL)])
    assert [(row.kind, row.state) for row in await booked(database)] == [(CALL, STORED), (VOICEMAIL, STORED)]
    assert await jobs_of(database, TRANSCRIBE) == ["b" * 32]


async def test_a_message_nobody_spoke_is_kept_as_silent_and_not_transcribed(database: Database) -> None:
    await book(database, [filed("a" * 32, 2000, VOICEMAIL, loud=10)])
    assert [row.state for row in await booked(database)] == [SILENT]
    assert await jobs_of(database, TRANSCRIBE) == []


async def test_the_end_of_every_call_asks_for_its_audio_once(database: Database) -> None:
    row = call_row("7", talk_ms=0)
    event = CallEnded(
        row.id, ENDED, row.started_at, "ast1", "abandoned", "caller", "138****8000", "ordinary", "junior", "",
        0, 0, 0, "observed",
    )  # fmt: skip
    for _ in range(2):
        async with database.write() as session:
            await keep_call(session, event)
    assert await jobs_of(database, file_job("ast1")) == ["7"]


def capture(spool: Places, milliseconds: int) -> None:
    tone(milliseconds).samples.tofile(spool.calls / "1.raw")


def test_a_talk_is_coded_into_the_store_by_day(spool: Places, vault: Vault) -> None:
    capture(spool, 1500)
    (item,) = code_captures("1", spool, vault, "2026/11/22", talked=True)
    assert (item.kind, item.sound.milliseconds) == (CALL, 1500)
    assert item.path == f"2026/11/22/{item.recording}.sealed"
    assert len(vault.folder.read(item.path)) > item.size


def test_waiting_music_without_a_talk_is_not_a_recording(spool: Places, vault: Vault) -> None:
    capture(spool, 1500)
    assert code_captures("1", spool, vault, "d", talked=False) == []


def test_a_message_is_coded_whether_or_not_there_was_a_talk(spool: Places, vault: Vault) -> None:
    write_wav(spool.messages / "1.wav", tone(1500, channels=1))
    capture(spool, 1000)
    kinds = [item.kind for item in code_captures("1", spool, vault, "d", talked=True)]
    assert kinds == [CALL, VOICEMAIL]


@pytest.mark.parametrize("size", [0, 44])
def test_files_without_sound_are_no_recordings(spool: Places, vault: Vault, size: int) -> None:
    (spool.calls / "1.raw").write_bytes(bytes(size))
    (spool.messages / "1.wav").write_bytes(bytes(size))
    assert code_captures("1", spool, vault, "d", talked=True) == []


def test_no_files_are_no_recordings(spool: Places, vault: Vault) -> None:
    assert code_captures("1", spool, vault, "d", talked=True) == []


def test_a_damaged_message_is_an_error_not_a_loss(spool: Places, vault: Vault) -> None:
    (spool.messages / "1.wav").write_bytes(b"nonsense" * 100)
    with pytest.raises(AudioError):
        code_captures("1", spool, vault, "d", talked=False)
    assert (spool.messages / "1.wav").exists()


async def test_two_recordings_never_share_a_number(database: Database) -> None:
    await book(database, [filed("a" * 32), filed("b" * 32, kind=VOICEMAIL)])
    async with database.read() as session:
        numbers = await session.scalar(select(func.count(RecordingRow.number.distinct())))
    assert numbers == 2
    assert np.all([row.chain for row in await booked(database)])
