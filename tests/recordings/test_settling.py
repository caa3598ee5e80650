"""What a kill, a full disk or a store that is away left behind is found, settled, and never lost."""

import os
import time
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from acd.adapters.asterisk_config import Places
from acd.adapters.tables import AlarmRow, CallRow, IntervalRow
from config.centre import Centre
from recordings.adapters.stores.folder import FolderStore
from recordings.adapters.tables import LOST, STORED, RecordingRow
from recordings.chores import UPLOAD, Chores
from recordings.completeness import day_of
from recordings.filing import file_job
from recordings.ports import StoreAwayError
from recordings.settling import census
from recordings.vault import Vault
from recordings.verify import verify
from runtime.clock import utc_now
from runtime.database import Database
from runtime.jobs import JobRow, JobState, claim, enqueue
from runtime.outbox import Announcer, OutboxRow
from tests.recordings.calls import call_row, tone
from tests.recordings.test_vault import BEGAN, keep, row_of

pytestmark = pytest.mark.clause("180.7.5")

ANNOUNCE = Announcer({})


def age(path: Path, seconds: float = 3600) -> None:
    os.utime(path, (time.time() - seconds,) * 2)


def age_all(vault: Vault) -> None:
    for path, _ in vault.folder.paths():
        age(vault.folder.root / path)


async def alarms(database: Database) -> list[tuple[str, bool]]:
    async with database.read() as session:
        return [(row.id, row.withdrawn) for row in await session.scalars(select(AlarmRow))]


async def forget(database: Database) -> None:
    """As after a backup of the books that is older than the files."""
    async with database.write() as session:
        for row in await session.scalars(select(RecordingRow)):
            await session.delete(row)


@pytest.fixture
def chores(database: Database, vault: Vault, spool: Places, centre: Centre, zone: ZoneInfo) -> Chores:
    return Chores(database, ANNOUNCE, (spool,), vault, (), centre.voicemail, zone)


async def test_a_coded_file_in_no_book_is_adopted_by_its_label(database: Database, vault: Vault) -> None:
    row = await keep(database, vault, "a" * 32, "1")
    await forget(database)
    assert await census(database, ANNOUNCE, vault) == await census(database, ANNOUNCE, vault)  # too young
    age_all(vault)
    found = await census(database, ANNOUNCE, vault)
    assert (found.adopted, found.set_aside, found.lost) == ((row.path,), (), ())
    back = await row_of(database, row.id)
    assert (back.call, back.duration_ms, back.started_at) == ("1", 1500, BEGAN)
    async with database.read() as session:
        assert (await verify(session, vault)).faults == ()


async def test_a_second_file_of_a_call_and_riddles_are_set_aside_and_kept(
    database: Database, vault: Vault, tmp_path: Path
) -> None:
    first = await keep(database, vault, "a" * 32, "1")
    await forget(database)
    await keep_again(database, vault)
    vault.folder.put("2026/11/22/riddle.sealed", b"no label")
    age_all(vault)
    found = await census(database, ANNOUNCE, vault)
    assert found.adopted == ()
    assert set(found.set_aside) == {first.path, f"{first.path}.json", "2026/11/22/riddle.sealed"}
    assert all((tmp_path / "store" / "unsettled" / path).exists() for path in found.set_aside)


async def keep_again(database: Database, vault: Vault) -> None:
    async with database.write() as session:
        await session.execute(update(RecordingRow).values(call="x"))
        await session.delete(await session.get_one(CallRow, "1"))
    await keep(database, vault, "b" * 32, "1")


async def test_a_row_without_its_file_is_an_alarm_until_the_file_is_back(
    database: Database, vault: Vault
) -> None:
    row = await keep(database, vault, "a" * 32, "1")
    content = vault.folder.read(row.path)
    vault.folder.remove(row.path)
    assert (await census(database, ANNOUNCE, vault)).lost == (row.path,)
    assert (await row_of(database, row.id)).state == LOST
    assert await alarms(database) == [("recording_missing:1", False)]
    vault.folder.put(row.path, content)
    await census(database, ANNOUNCE, vault)
    assert (await row_of(database, row.id)).state == STORED
    assert await alarms(database) == [("recording_missing:1", True)]
    async with database.read() as session:
        told = " ".join(await session.scalars(select(OutboxRow.payload)))
    assert "RecordingMissing" in told
    assert "RecordingFound" in told


async def test_a_capture_left_in_the_spool_is_asked_for_again(
    database: Database, chores: Chores, spool: Places
) -> None:
    async with database.write() as session:
        session.add(call_row("1", talk_ms=1000))
        await enqueue(session, file_job("ast1"), "1", {"call": "1"})
        await session.execute(update(JobRow).values(state=JobState.PARKED, tries=5))
    for call in ("1", "nobody"):
        tone(1000).samples.tofile(spool.calls / f"{call}.raw")
        age(spool.calls / f"{call}.raw")
    await chores.settle()
    async with database.read() as session:
        job = (await session.scalars(select(JobRow).where(JobRow.kind == file_job("ast1")))).one()
        assert (job.state, job.tries) == (JobState.OPEN, 0)
    assert [file.name for file in spool.calls.iterdir()] == ["1.raw"]
    assert (spool.spool / "unsettled" / "nobody.raw").exists()


async def test_a_talk_that_nobody_filed_raises_the_alarm_by_itself(
    database: Database, chores: Chores
) -> None:
    async with database.write() as session:
        row = call_row("1", talk_ms=5000)
        row.ended_at = utc_now()
        session.add(row)
    await chores.settle()
    assert await alarms(database) == []  # it may still be filed
    async with database.write() as session:
        row = await session.merge(row)
        row.ended_at = utc_now() - timedelta(seconds=31)
    await chores.settle()
    await chores.settle()
    assert await alarms(database) == [("recording_missing:1", False)]


async def test_a_day_is_proved_talk_by_talk(database: Database, vault: Vault, zone: ZoneInfo) -> None:
    await keep(database, vault, "a" * 32, "1")
    async with database.write() as session:
        session.add(call_row("2", talk_ms=3000))
        await session.flush()
        session.add(
            IntervalRow(
                call="2", number=1, kind="talk", queue="junior", seat="8001", leg="l",
                started_at=BEGAN, ended_at=BEGAN.replace(second=3), result="left",
            )
        )  # fmt: skip
    async with database.read() as session:
        found = await day_of(session, BEGAN.astimezone(zone).date(), zone)
    assert (found.talks, found.matched, found.missing, found.short) == (2, 1, 1, 0)
    assert found.faults == ({"call": "2", "seat": "8001", "talk_ms": 3000, "recorded_ms": 0},)


class Away(FolderStore):
    """A distant store that can be out of reach."""

    away = True

    def put(self, path: str, content: bytes) -> None:
        if Away.away:
            raise StoreAwayError("no answer")
        super().put(path, content)


async def test_while_the_store_is_away_recordings_wait_in_the_folder_and_go_by_themselves(
    database: Database, vault: Vault, chores: Chores, tmp_path: Path
) -> None:
    row = await keep(database, vault, "a" * 32, "1")
    far = Vault(vault.folder, vault.key_file, remote=Away(tmp_path / "far"))
    own = Chores(database, ANNOUNCE, chores.spools, far, (), chores.voicemail, chores.zone)
    Away.away = True
    for _ in range(7):  # more than a job's tries
        await own.begin()
        async with database.write() as session:
            await session.execute(update(JobRow).where(JobRow.kind == UPLOAD).values(due=BEGAN))
        job = await claim(database, (UPLOAD,), "test")
        assert job
        await own.handles[UPLOAD](job)
    assert (await row_of(database, row.id)).place == "folder"
    assert far.audio(await row_of(database, row.id))
    Away.away = False
    async with database.write() as session:
        await session.execute(update(JobRow).where(JobRow.kind == UPLOAD).values(due=BEGAN))
    job = await claim(database, (UPLOAD,), "test")
    assert job
    await own.handles[UPLOAD](job)
    there = await row_of(database, row.id)
    assert there.place == "s3"
    assert list(vault.folder.paths()) == []
    assert far.audio(there, 5, 10) == far.audio(there)[5:15]
    async with database.read() as session:
        assert (await verify(session, far)).faults == ()
