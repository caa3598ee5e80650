"""A draft becomes a ticket: numbered by the day, once, with thread, audit line and announcement."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import func, select

from config.settings import Settings
from people.adapters.tables import AuditRow
from people.handlers import verify_audit
from recordings.adapters.tables import VOICEMAIL, DraftRow, RecordingRow
from recordings.filing import file_recordings
from recordings.handlers import DraftGoneError
from runtime.database import Database
from runtime.outbox import Announcer, OutboxRow
from tests.recordings.calls import ENDED, call_row, filed
from tests.tickets.test_form import fields
from tickets import handlers
from tickets.adapters.tables import EntryRow, TicketRow
from tickets.handlers import FormError, confirm_draft
from tickets.office import office_of

pytestmark = pytest.mark.clause("180.3.2")
ANNOUNCE = Announcer({})
SetClock = Callable[[str], None]
OFFICE = office_of(Settings())
DUE = datetime(2026, 11, 23, tzinfo=UTC)


async def draft(database: Database, draft_id: str, **values: Any) -> str:  # noqa: ANN401 (field values)
    """An open draft with its recording."""
    recording = f"{draft_id}-recording"[:32]
    async with database.write() as session:
        await file_recordings(session, ANNOUNCE, call_row(draft_id), [filed(recording, kind=VOICEMAIL)])
        session.add(
            DraftRow(
                id=draft_id,
                recording=recording,
                call=draft_id,
                caller="13800138000",
                state="open",
                due_at=DUE,
                opened_at=ENDED,
                fields=fields(**values),
                missing=[],
            )
        )
    return draft_id


async def confirm(database: Database, draft_id: str, version: int = 1, **values: object) -> str:
    async with database.write() as session:
        return await confirm_draft(session, ANNOUNCE, draft_id, version, values, editor="tiqu", office=OFFICE)


async def tickets(database: Database) -> list[TicketRow]:
    async with database.read() as session:
        return list(await session.scalars(select(TicketRow).order_by(TicketRow.number)))


async def count(database: Database, table: type[Any]) -> int:
    async with database.read() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    def now(text: str) -> None:
        moment = datetime.fromisoformat(text)
        monkeypatch.setattr(handlers, "utc_now", lambda: moment)

    return now


@pytest.mark.clause("csc.3.2.1")
async def test_a_confirmed_draft_is_a_ticket_with_its_thread_audit_and_announcement(
    database: Database,
) -> None:
    number = await confirm(database, await draft(database, "d1"), name="李四")
    (row,) = await tickets(database)
    assert (row.number, row.kind, row.business, row.customer) == (number, "complaint", "broadband", "李四")
    assert (row.owner, row.source, row.call, row.due_at) == ("tiqu", "voicemail", "d1", DUE)
    async with database.read() as session:
        entry = (await session.scalars(select(EntryRow))).one()
        closed = await session.get_one(DraftRow, "d1")
        line = (await session.scalars(select(AuditRow))).one()
        told = (await session.scalars(select(OutboxRow.payload).order_by(OutboxRow.id))).all()
        assert await verify_audit(session) is None
    assert (entry.ticket, entry.number, entry.kind, entry.author) == (number, 1, "registered", "tiqu")
    assert entry.body["fields"]["name"]["value"] == "李四"
    assert (closed.state, closed.editor) == ("confirmed", "tiqu")
    assert (line.action, line.object, line.detail) == ("confirm", "d1", number)
    assert [json.loads(payload)["event"] for payload in told][-2:] == ["TicketRegistered", "DraftClosed"]


async def test_numbers_run_by_the_day_of_the_centre(database: Database, at: SetClock) -> None:
    numbers = []
    for draft_id, now in [
        ("d1", "2026-11-22T15:59:58+00:00"),
        ("d2", "2026-11-22T15:59:59+00:00"),
        ("d3", "2026-11-22T16:00:00+00:00"),
        ("d4", "2026-11-23T15:00:00+00:00"),
    ]:
        at(now)
        numbers.append(await confirm(database, await draft(database, draft_id)))
    assert numbers == ["20261122-0001", "20261122-0002", "20261123-0001", "20261123-0002"]


async def test_the_ten_thousandth_ticket_of_a_day_is_followed_by_the_next(
    database: Database, at: SetClock
) -> None:
    at("2026-11-22T10:00:00+00:00")
    await confirm(database, await draft(database, "d1"))
    async with database.write() as session:
        row = (await session.scalars(select(TicketRow))).one()
        values = {column.key: getattr(row, column.key) for column in TicketRow.__table__.columns}
        session.add(TicketRow(**values | {"number": "20261122-10000", "recording": None}))
    assert await confirm(database, await draft(database, "d2")) == "20261122-10001"


async def test_a_form_that_may_not_leave_changes_nothing(database: Database) -> None:
    await draft(database, "d1")
    with pytest.raises(FormError, match="business"):
        await confirm(database, "d1", business=None, name="李四")
    assert await tickets(database) == []
    async with database.read() as session:
        row = await session.get_one(DraftRow, "d1")
    assert (row.state, row.version, row.fields["name"]["value"]) == ("open", 1, "张三")
    assert await count(database, AuditRow) == 0


async def test_a_draft_is_confirmed_once(database: Database) -> None:
    await confirm(database, await draft(database, "d1"))
    for version in (1, 2, 3):
        with pytest.raises(DraftGoneError) as gone:
            await confirm(database, "d1", version)
        assert gone.value.by == "tiqu"
    assert len(await tickets(database)) == 1


async def test_two_extractors_who_confirm_the_same_draft_at_once_make_one_ticket(database: Database) -> None:
    await draft(database, "d1")
    answers = await asyncio.gather(*(confirm(database, "d1") for _ in range(4)), return_exceptions=True)
    assert sorted(type(answer).__name__ for answer in answers) == ["DraftGoneError"] * 3 + ["str"]
    assert len(await tickets(database)) == 1
    assert await count(database, EntryRow) == 1


async def test_drafts_confirmed_at_once_get_numbers_without_gaps(
    database: Database,
    at: SetClock,
) -> None:
    at("2026-11-22T04:00:00+00:00")
    ids = [await draft(database, f"d{number}") for number in range(8)]
    numbers = await asyncio.gather(*(confirm(database, draft_id) for draft_id in ids))
    assert sorted(numbers) == [f"20261122-{number:04}" for number in range(1, 9)]
    async with database.read() as session:
        assert await verify_audit(session) is None


async def test_a_recording_is_never_lost_with_its_draft(database: Database) -> None:
    await confirm(database, await draft(database, "d1"))
    (ticket,) = await tickets(database)
    async with database.read() as session:
        assert await session.get(RecordingRow, ticket.recording) is not None
