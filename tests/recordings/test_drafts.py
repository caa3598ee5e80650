"""From a transcript to a draft, due the next day; corrected, refused, guarded against two editors."""

import json
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from acd.adapters.tables import AlarmRow
from config.centre import Centre
from config.lexicon import load_lexicon
from recordings.adapters.tables import CALL, SILENT, VOICEMAIL, DraftRow, RecordingRow, TranscriptRow
from recordings.filing import file_recordings
from recordings.handlers import (
    DraftGoneError,
    correct_draft,
    drafts_wait,
    hand_on_draft,
    keep_transcript,
    refuse_draft,
)
from recordings.overdue import alarm_drafts
from recordings.rules.transcript import Transcript, Word
from runtime.database import Database
from runtime.outbox import Announcer, OutboxRow
from tests.recordings.calls import call_row, filed

COMPLAINT = "你好我要投诉宽带断网三天了没有人来修我的电话是13800138000"
ANNOUNCE = Announcer({})
SECOND = timedelta(seconds=1)
Keep = Callable[..., Awaitable[None]]


def transcript(text: str) -> Transcript:
    words = tuple(Word(sign, at / 10, (at + 1) / 10, 0.8) for at, sign in enumerate(text))
    return Transcript(words, "whisper", "whisper-base")


@pytest.fixture
async def keep(database: Database, centre: Centre, zone: ZoneInfo) -> Keep:
    async def kept(text: str, recording: str = "a" * 32) -> None:
        async with database.write() as session:
            row = await session.get_one(RecordingRow, recording)
            await keep_transcript(
                session, ANNOUNCE, row, transcript(text),
                lexicon=load_lexicon(), voicemail=centre.voicemail, zone=zone,
            )  # fmt: skip

    async with database.write() as session:
        session.add(call_row("1"))
        await session.flush()
        items = [filed("a" * 32, 2000, VOICEMAIL), filed("b" * 32, 2000, CALL)]
        await file_recordings(session, ANNOUNCE, call_row("1"), items)
    return kept


async def drafts(database: Database) -> Sequence[DraftRow]:
    async with database.read() as session:
        return (await session.scalars(select(DraftRow))).all()


async def the_draft(database: Database) -> DraftRow:
    (row,) = await drafts(database)
    return row


@pytest.mark.clause("180.3.2", "csc.3.3.b")
async def test_a_message_becomes_a_draft_due_at_eight_on_the_next_day_of_the_centre(
    database: Database, keep: Keep
) -> None:
    """The caller hung up one second before midnight in Shanghai."""
    await keep(COMPLAINT)
    row = await the_draft(database)
    assert row.due_at == datetime(2026, 11, 23, 0, tzinfo=UTC)
    assert (row.state, row.version, row.caller) == ("open", 1, "13800138000")


@pytest.mark.clause("csc.3.3.b")
async def test_a_message_nobody_took_up_is_warned_of_once_and_late_once(
    database: Database, keep: Keep
) -> None:
    await keep(COMPLAINT)
    due, half = (await the_draft(database)).due_at, timedelta(minutes=30)

    async def told_at(now: datetime) -> list[str]:
        async with database.write() as session:
            return [alarm.kind for alarm in await alarm_drafts(session, ANNOUNCE, now, half)]

    assert await told_at(due - half - SECOND) == []
    assert await told_at(due - half) == ["warning"]
    assert await told_at(due - SECOND) == []
    assert await told_at(due) == ["late"]
    assert await told_at(due + half) == []
    async with database.read() as session:
        rows = (await session.scalars(select(AlarmRow).order_by(AlarmRow.at))).all()
    assert [(row.kind, row.at) for row in rows] == [("draft_warning", due - half), ("draft_late", due)]


@pytest.mark.clause("csc.3.3.b")
async def test_after_a_night_without_the_program_only_what_is_late_is_told(
    database: Database, keep: Keep
) -> None:
    await keep(COMPLAINT)
    due = (await the_draft(database)).due_at
    async with database.write() as session:
        (alarm,) = await alarm_drafts(session, ANNOUNCE, due + timedelta(hours=3), timedelta(minutes=30))
    assert (alarm.kind, alarm.due_at) == ("late", due)


@pytest.mark.clause("csc.3.3.b")
@pytest.mark.parametrize("state", ["confirmed", "refused"])
async def test_a_message_that_was_taken_up_raises_nothing(database: Database, keep: Keep, state: str) -> None:
    await keep(COMPLAINT)
    draft = await the_draft(database)
    async with database.write() as session:
        (await session.get_one(DraftRow, draft.id)).state = state
    async with database.write() as session:
        assert await alarm_drafts(session, ANNOUNCE, draft.due_at, timedelta(minutes=30)) == []


@pytest.mark.clause("180.3.2", "180.3.3")
async def test_a_draft_that_was_handed_on_keeps_no_extractor_from_calls(
    database: Database, keep: Keep
) -> None:
    await keep(COMPLAINT)
    draft = await the_draft(database)
    async with database.write() as session:
        assert await drafts_wait(session)
        await hand_on_draft(session, ANNOUNCE, draft.id, draft.version, why="超出权限", by="tiqu")
    async with database.read() as session:
        assert not await drafts_wait(session)
        assert "DraftHandedOn" in [
            json.loads(row.payload)["event"] for row in await session.scalars(select(OutboxRow))
        ]


@pytest.mark.clause("180.3.2")
async def test_a_drafts_fields_carry_the_words_they_came_from(database: Database, keep: Keep) -> None:
    await keep(COMPLAINT)
    fields = (await the_draft(database)).fields
    assert fields["kind"]["value"] == "complaint"
    assert fields["phones"]["value"] == ["13800138000"]
    assert fields["content"]["value"] == COMPLAINT
    for name in ("kind", "business", "phones"):
        evidence = fields[name]["evidence"]
        assert evidence, name
        assert all(span["start"] <= span["end"] for span in evidence)


async def test_what_was_not_said_is_null_without_evidence(database: Database, keep: Keep) -> None:
    await keep("喂喂")
    row = await the_draft(database)
    for name in ("kind", "business", "nature", "name", "address", "amount", "request"):
        assert row.fields[name] == {"value": None, "confidence": 0.0, "evidence": []}, name
    assert row.fields["urgent"]["value"] is False
    assert row.fields["phones"]["value"] == []


async def test_twice_is_one_draft_with_the_newer_words(database: Database, keep: Keep) -> None:
    await keep("喂")
    before = await the_draft(database)
    await keep(COMPLAINT)
    assert (await the_draft(database)).id == before.id
    async with database.read() as session:
        assert (await session.scalars(select(TranscriptRow.text))).one() == COMPLAINT


async def test_a_message_without_words_is_silent_and_no_draft(database: Database, keep: Keep) -> None:
    await keep("")
    assert await drafts(database) == []
    async with database.read() as session:
        assert (await session.get_one(RecordingRow, "a" * 32)).state == SILENT


async def test_a_call_gets_words_but_no_draft(database: Database, keep: Keep) -> None:
    await keep(COMPLAINT, "b" * 32)
    assert await drafts(database) == []
    async with database.read() as session:
        topics = list(await session.scalars(select(OutboxRow.topic)))
    assert f"recording/{'b' * 32}/transcript" in topics


async def correct(database: Database, draft: str, version: int, **values: object) -> DraftRow:
    async with database.write() as session:
        return await correct_draft(session, draft, version, values, "tiqu")


@pytest.mark.clause("180.3.2")
async def test_a_correction_is_sure_and_keeps_the_evidence(database: Database, keep: Keep) -> None:
    await keep(COMPLAINT)
    before = await the_draft(database)
    await correct(database, before.id, 1, kind="suggestion", name="张三")
    after = await the_draft(database)
    assert after.fields["kind"] == before.fields["kind"] | {"value": "suggestion", "confidence": 1.0}
    assert after.fields["name"]["value"] == "张三"
    assert after.fields["phones"] == before.fields["phones"]
    assert (after.version, after.editor) == (2, "tiqu")


async def test_an_unchanged_value_keeps_its_confidence_and_an_unknown_field_is_no_field(
    database: Database, keep: Keep
) -> None:
    await keep(COMPLAINT)
    before = await the_draft(database)
    await correct(database, before.id, 1, kind="complaint", colour="red")
    assert (await the_draft(database)).fields == before.fields


@pytest.mark.parametrize("version", [0, 2, -1])
async def test_an_old_version_is_refused_with_the_name_of_who_was_faster(
    database: Database, keep: Keep, version: int
) -> None:
    await keep(COMPLAINT)
    row = await the_draft(database)
    with pytest.raises(DraftGoneError):
        await correct(database, row.id, version, name="李四")
    await correct(database, row.id, 1, name="张三")
    with pytest.raises(DraftGoneError) as gone:
        await correct(database, row.id, 1, name="李四")
    assert gone.value.by == "tiqu"
    assert (await the_draft(database)).fields["name"]["value"] == "张三"


async def test_a_draft_that_does_not_exist_is_gone(database: Database) -> None:
    with pytest.raises(DraftGoneError) as gone:
        await correct(database, "f" * 32, 1)
    assert gone.value.by is None


@pytest.mark.clause("180.3.2")
async def test_a_refused_draft_says_why_and_is_closed_for_good(database: Database, keep: Keep) -> None:
    await keep(COMPLAINT)
    row = await the_draft(database)

    async def refuse(version: int) -> None:
        async with database.write() as session:
            await refuse_draft(session, ANNOUNCE, row.id, version, reason="打错了", editor="tiqu")

    await refuse(1)
    closed = await the_draft(database)
    assert (closed.state, closed.reason, closed.editor, closed.version) == ("refused", "打错了", "tiqu", 2)
    assert closed.closed_at
    for version in (1, 2):
        with pytest.raises(DraftGoneError):
            await refuse(version)
        with pytest.raises(DraftGoneError):
            await correct(database, row.id, version, name="张三")
    async with database.read() as session:
        topics = list(await session.scalars(select(OutboxRow.topic)))
    assert topics.count(f"recording/{'a' * 32}/draft_closed") == 1
