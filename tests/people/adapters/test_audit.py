"""The audit log: no line can be changed, taken out or put in unseen."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from people.adapters.tables import AuditRow
from people.handlers import Act, audit, verify_audit
from runtime.database import Database

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


async def write(database: Database, act: Act, at: datetime = NOON) -> None:
    async with database.write() as session:
        await audit(session, act, at)


async def verdict(database: Database) -> int | None:
    async with database.read() as session:
        return await verify_audit(session)


@pytest.fixture
async def log(database: Database) -> Database:
    for number in range(5):
        act = Act("zhang", "play", "recording", f"r{number}", "from 0 s")
        await write(database, act, NOON + timedelta(seconds=number))
    return database


async def ids(database: Database) -> list[int]:
    async with database.read() as session:
        return list(await session.scalars(select(AuditRow.id).order_by(AuditRow.id)))


async def test_an_untouched_log_holds(log: Database) -> None:
    assert await verdict(log) is None


async def test_an_empty_log_holds(database: Database) -> None:
    assert await verdict(database) is None


@pytest.mark.parametrize(
    "change",
    [
        {"login": "wang"},
        {"action": "view"},
        {"kind": "ticket"},
        {"object": "r9"},
        {"detail": ""},
        {"at": NOON - timedelta(days=1)},
        {"chain": "0" * 64},
    ],
)
async def test_a_changed_line_is_found(log: Database, change: dict[str, Any]) -> None:
    third = (await ids(log))[2]
    async with log.write() as session:
        await session.execute(update(AuditRow).where(AuditRow.id == third).values(**change))
    assert await verdict(log) == third


@pytest.mark.parametrize("removed", [0, 1, 3])
async def test_a_removed_line_is_found_at_the_one_that_follows(log: Database, removed: int) -> None:
    before = await ids(log)
    async with log.write() as session:
        await session.execute(delete(AuditRow).where(AuditRow.id == before[removed]))
    assert await verdict(log) == before[removed + 1]


async def test_two_lines_that_changed_places_are_found(log: Database) -> None:
    first, second, *_ = await ids(log)
    async with log.write() as session:
        rows = {row.id: row for row in await session.scalars(select(AuditRow))}
        one, other = rows[first], rows[second]
        one.object, other.object = other.object, one.object
    assert await verdict(log) == first


async def test_words_moved_from_one_field_to_the_next_are_found(database: Database) -> None:
    await write(database, Act("zhang", "note", "ticket", "1\n2", "3"))
    async with database.write() as session:
        await session.execute(update(AuditRow).values(object="1", detail="2\n3"))
    assert await verdict(database) is not None


async def test_the_zone_a_line_was_written_in_does_not_matter(database: Database) -> None:
    shanghai = NOON.astimezone(timezone(timedelta(hours=8)))
    await write(database, Act("zhang", "play", "recording", "r"), shanghai)
    assert await verdict(database) is None


async def test_lines_written_at_once_make_one_chain(log: Database) -> None:
    await asyncio.gather(*(write(log, Act("wang", "play", "recording", str(n))) for n in range(10)))
    assert len(await ids(log)) == 15
    assert await verdict(log) is None
