"""The worker on a real database with real files: from the end of a call to its recording in the books."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from acd.adapters.asterisk_config import Places
from acd.adapters.tables import AlarmRow
from config.centre import Centre
from config.lexicon import load_lexicon
from recordings.adapters.audio import read_flac
from recordings.adapters.stores.folder import FolderStore
from recordings.adapters.tables import RecordingRow
from recordings.filing import file_job
from recordings.vault import Vault
from recordings.verify import verify
from recordings.worker import Worker
from runtime.clock import utc_now
from runtime.database import Database
from runtime.jobs import JobRow, JobState, enqueue
from runtime.outbox import Announcer
from tests.recordings.adapters.test_audio import write_wav
from tests.recordings.calls import call_row, tone

pytestmark = pytest.mark.clause("180.7.5")


@pytest.fixture
def worker(database: Database, tmp_path: Path, centre: Centre, zone: ZoneInfo) -> Worker:
    """Files audio; recognises nothing."""
    spool = Places(tmp_path / "asterisk")
    spool.calls.mkdir(parents=True)
    spool.messages.mkdir(parents=True)
    vault = Vault(FolderStore(tmp_path / "store"), tmp_path / "keys.toml")
    return Worker(database, Announcer({}), {"ast1": spool}, vault, centre, load_lexicon(), zone, None)


@asynccontextmanager
async def at_work(*workers: Worker) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(worker.run()) for worker in workers]
    yield
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    assert [task for task in tasks if not task.cancelled()] == []


async def call_ended(database: Database, call: str = "1", *, talk_ms: int) -> None:
    async with database.write() as session:
        session.add(call_row(call, talk_ms=talk_ms))
        await enqueue(session, file_job("ast1"), call, {"call": call})


async def job_is(database: Database, state: JobState, call: str = "1") -> JobRow:
    async with asyncio.timeout(30):
        while True:
            async with database.read() as session:
                row = (await session.scalars(select(JobRow).where(JobRow.key == call))).one()
            if row.state == state and (state is not JobState.OPEN or row.fault):
                return row
            await asyncio.sleep(0.05)


async def booked(database: Database) -> list[RecordingRow]:
    async with database.read() as session:
        return list(await session.scalars(select(RecordingRow).order_by(RecordingRow.number)))


async def test_a_calls_audio_is_stored_verified_and_taken_from_the_spool(
    worker: Worker, database: Database
) -> None:
    sound = tone(1500)
    sound.samples.tofile(worker.spools["ast1"].calls / "1.raw")
    await call_ended(database, talk_ms=1400)
    async with at_work(worker):
        await job_is(database, JobState.DONE)
    (row,) = await booked(database)
    assert row.path.startswith("2026/11/22/")
    assert (read_flac(worker.vault.audio(row), row.id).samples == sound.samples).all()
    assert list(worker.spools["ast1"].calls.iterdir()) == []
    async with database.read() as session:
        assert (await verify(session, worker.vault)).faults == ()
        assert list(await session.scalars(select(AlarmRow.id))) == []


async def test_a_talk_without_audio_raises_the_alarm(worker: Worker, database: Database) -> None:
    await call_ended(database, talk_ms=5000)
    async with at_work(worker):
        await job_is(database, JobState.DONE)
    async with database.read() as session:
        assert list(await session.scalars(select(AlarmRow.id))) == ["recording_missing:1"]


async def test_a_capture_that_still_grows_is_waited_for(worker: Worker, database: Database) -> None:
    file = worker.spools["ast1"].calls / "1.raw"
    await call_ended(database, talk_ms=1000)
    samples = tone(200).samples.tobytes()
    file.write_bytes(samples)
    async with at_work(worker):
        for _ in range(6):
            await asyncio.sleep(0.15)
            with file.open("ab") as growing:
                growing.write(samples)
        await job_is(database, JobState.DONE)
    (row,) = await booked(database)
    assert row.duration_ms == 1400


async def test_a_damaged_message_is_tried_again_and_done_when_it_is_mended(
    worker: Worker, database: Database
) -> None:
    file = worker.spools["ast1"].messages / "1.wav"
    file.write_bytes(b"nonsense" * 100)
    await call_ended(database, talk_ms=0)
    async with at_work(worker):
        row = await job_is(database, JobState.OPEN)
        assert row.fault
        assert row.fault.startswith("AudioError: 1.wav")
        assert file.exists()
        write_wav(file, tone(1500, channels=1))
        async with database.write() as session:
            await session.execute(update(JobRow).values(due=utc_now()))
        await job_is(database, JobState.DONE)
    (recording,) = await booked(database)
    assert recording.kind == "voicemail"


async def test_one_bad_call_does_not_keep_the_others_back(worker: Worker, database: Database) -> None:
    (worker.spools["ast1"].messages / "bad.wav").write_bytes(b"nonsense" * 100)
    await call_ended(database, "bad", talk_ms=0)
    tone(1500).samples.tofile(worker.spools["ast1"].calls / "good.raw")
    await call_ended(database, "good", talk_ms=1500)
    async with at_work(worker):
        await job_is(database, JobState.DONE, "good")
    assert [row.call for row in await booked(database)] == ["good"]


async def test_two_workers_book_each_call_once(worker: Worker, database: Database) -> None:
    for number in range(6):
        tone(300).samples.tofile(worker.spools["ast1"].calls / f"{number}.raw")
        await call_ended(database, str(number), talk_ms=300)
    other = Worker(
        database, worker.announce, worker.spools, worker.vault, worker.centre, worker.lexicon, worker.zone,
        None, "other",
    )  # fmt: skip
    async with at_work(worker, other):
        for number in range(6):
            await job_is(database, JobState.DONE, str(number))
    assert sorted(row.call for row in await booked(database)) == [str(number) for number in range(6)]


async def test_audio_is_filed_by_a_worker_that_has_the_spool_of_its_node(
    worker: Worker, database: Database, tmp_path: Path
) -> None:
    """A call of the other node waits, whoever else is at work; its file would be nowhere to be found here."""
    far = Places(tmp_path / "ast2")
    far.calls.mkdir(parents=True)
    tone(300).samples.tofile(far.calls / "far.raw")
    async with database.write() as session:
        row = call_row("far", talk_ms=300)
        row.node = "ast2"
        session.add(row)
        await enqueue(session, file_job("ast2"), "far", {"call": "far"})
    tone(300).samples.tofile(worker.spools["ast1"].calls / "1.raw")
    await call_ended(database, talk_ms=300)
    async with at_work(worker):
        await job_is(database, JobState.DONE)
        async with database.read() as session:
            waiting = await session.scalar(select(JobRow.state).where(JobRow.key == "far"))
        assert waiting == JobState.OPEN
        async with at_work(replace(worker, spools={"ast2": far}, name="at ast2")):
            await job_is(database, JobState.DONE, "far")
    assert sorted(row.call for row in await booked(database)) == ["1", "far"]


async def test_a_stopped_worker_gives_its_job_back(worker: Worker, database: Database) -> None:
    file = worker.spools["ast1"].calls / "1.raw"
    await call_ended(database, talk_ms=1000)
    async with at_work(worker):
        async with asyncio.timeout(20):
            while (await one_job(database)).state != JobState.RUNNING:
                file.write_bytes(tone(200).samples.tobytes())  # grows for ever
                await asyncio.sleep(0.05)
        file.touch()
    row = await one_job(database)
    assert (row.state, row.fault) == (JobState.OPEN, "the worker was stopped")


async def one_job(database: Database) -> JobRow:
    async with database.read() as session:
        return (await session.scalars(select(JobRow).where(JobRow.kind == file_job("ast1")))).one()
