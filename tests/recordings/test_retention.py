"""Deletion goes everywhere, a hold stops it, and the chain still says what was."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from acd.adapters.asterisk_config import Places
from config.centre import Centre, Retention
from people.adapters.tables import AuditRow
from people.handlers import verify_audit
from recordings.adapters.tables import DraftRow, HoldRow, RecordingRow, TranscriptRow
from recordings.chores import Chores
from recordings.retention import ERASE, HoldRefusedError, due, hold, lift
from recordings.vault import Vault
from recordings.verify import verify
from runtime.clock import utc_now
from runtime.database import Database
from runtime.jobs import JobRow, claim
from runtime.outbox import Announcer, OutboxRow
from tests.recordings.test_vault import BEGAN, keep, row_of

pytestmark = pytest.mark.clause("180.7.5")

OLD = (utc_now() - BEGAN).days or 1
POLICIES = (Retention(name="calls", kind="call", days=OLD),)
SAID = (("name", "王丽"), ("phones", ["13800138000"]), ("urgent", True), ("content", "我要投诉"))
FIELDS: dict[str, Any] = {
    name: {"value": value, "confidence": 1.0, "evidence": [{"start": 0.1, "end": 0.9}]}
    for name, value in (
        ("name", "王丽"),
        ("phones", ["13800138000"]),
        ("urgent", True),
        ("content", "我要投诉"),
    )
}


@pytest.fixture
def chores(database: Database, vault: Vault, spool: Places, centre: Centre, zone: ZoneInfo) -> Chores:
    return Chores(database, Announcer({}), (spool,), vault, POLICIES, centre.voicemail, zone)


async def with_words(database: Database, recording: str, state: str) -> None:
    async with database.write() as session:
        session.add(
            TranscriptRow(
                recording=recording,
                engine="whisper",
                model="m",
                words=[["我要投诉", 0, 1, 0.9, "caller"]],
                text="我要投诉",
                made_at=utc_now(),
            )
        )
        session.add(
            DraftRow(
                id="d" * 32,
                recording=recording,
                call="a",
                caller="13800138000",
                state=state,
                due_at=utc_now(),
                opened_at=utc_now(),
                fields=FIELDS,
                missing=[],
            )
        )


async def erase(database: Database, chores: Chores) -> None:
    while job := await claim(database, (ERASE,), "test"):
        await chores.handles[ERASE](job)


async def test_deletion_reaches_audio_words_evidence_key_and_file(
    database: Database, vault: Vault, chores: Chores
) -> None:
    row = await keep(database, vault, "a" * 32, "a")
    other = await keep(database, vault, "b" * 32, "b")
    await with_words(database, row.id, "confirmed")
    async with database.write() as session:
        await hold(session, other.id, "法院调取", "zhijian", utc_now())
    await chores.retain()
    gone = await row_of(database, row.id)
    assert (gone.state, gone.deleted_by, gone.wrapped_key, gone.master_key) == (
        "deleted",
        "calls",
        None,
        None,
    )
    await erase(database, chores)
    assert sorted(dict(vault.folder.paths())) == [other.path, f"{other.path}.json"]
    async with database.read() as session:
        assert list(await session.scalars(select(TranscriptRow.recording))) == []
        draft = await session.get_one(DraftRow, "d" * 32)
        assert "投诉" not in str(draft.fields)
        assert "王丽" not in str(draft.fields)
        assert all(field["evidence"] == [] for field in draft.fields.values())
        told = " ".join(await session.scalars(select(OutboxRow.payload)))
        assert "RecordingDeleted" in told
        assert "投诉" not in told
        verdict = await verify(session, vault)
        assert (verdict.recordings, verdict.deleted, verdict.faults) == (2, 1, ())
        acts = await session.execute(select(AuditRow.login, AuditRow.action, AuditRow.object))
        assert ("retention", "delete", row.id) in [tuple(act) for act in acts]
        assert await verify_audit(session) is None


async def test_a_recording_with_an_open_draft_stays(database: Database, vault: Vault, chores: Chores) -> None:
    row = await keep(database, vault, "a" * 32, "a")
    await with_words(database, row.id, "open")
    await chores.retain()
    assert (await row_of(database, row.id)).deleted_at is None


async def test_a_hold_decides_each_time(database: Database, vault: Vault, chores: Chores) -> None:
    row = await keep(database, vault, "a" * 32, "a")
    async with database.write() as session:
        await hold(session, row.id, "监管调查", "zhijian", utc_now())
    async with database.write() as session:
        with pytest.raises(HoldRefusedError):
            await hold(session, row.id, "again", "zhijian", utc_now())
    await chores.retain()
    assert (await row_of(database, row.id)).deleted_at is None
    async with database.write() as session:
        await lift(session, row.id, "结案", "jingli", utc_now())
        with pytest.raises(HoldRefusedError):
            await lift(session, row.id, "结案", "jingli", utc_now())
    async with database.read() as session:
        (kept,) = await session.scalars(select(HoldRow))
        assert (kept.set_by, kept.lifted_by, kept.lift_reason) == ("zhijian", "jingli", "结案")
    await chores.retain()
    async with database.write() as session:
        with pytest.raises(HoldRefusedError):
            await hold(session, row.id, "too late", "zhijian", utc_now())
        assert (await session.get_one(RecordingRow, row.id)).deleted_at


async def test_only_what_is_old_enough_is_due(database: Database, vault: Vault) -> None:
    await keep(database, vault, "a" * 32, "a")
    now = BEGAN + timedelta(days=OLD)
    async with database.read() as session:
        assert [one.recording async for one in due(session, POLICIES, now)] == ["a" * 32]
        assert [one async for one in due(session, POLICIES, now - timedelta(seconds=1))] == []
        assert [one async for one in due(session, (), now)] == []
        assert list(await session.scalars(select(JobRow).where(JobRow.kind == ERASE))) == []
