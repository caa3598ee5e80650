"""Transactions on SQLite and PostgreSQL."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import IntegrityError, StatementError

from people.adapters.tables import CustomerNumberRow, CustomerRow
from runtime.clock import utc_now
from runtime.database import Database, one_at_a_time, save
from runtime.outbox import OutboxRow

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def row(topic: str = "a", at: datetime = NOON) -> OutboxRow:
    return OutboxRow(topic=topic, payload="{}", retain=False, at=at)


async def count(database: Database) -> int:
    async with database.read() as session:
        return await session.scalar(select(func.count()).select_from(OutboxRow)) or 0


async def test_a_write_that_fails_leaves_nothing_behind(database: Database) -> None:
    async def half_way() -> None:
        async with database.write() as session:
            session.add(row())
            await session.flush()
            raise RuntimeError("half-way")

    with pytest.raises(RuntimeError, match="half-way"):
        await half_way()
    assert await count(database) == 0


async def test_a_read_that_writes_is_not_kept(database: Database) -> None:
    async with database.read() as session:
        session.add(row())
        await session.flush()
    assert await count(database) == 0


async def test_twenty_writers_that_read_first_all_get_through(database: Database) -> None:
    """On SQLite a read that turns into a write is refused when another writer was faster."""

    async def read_then_write(number: int) -> None:
        async with database.write() as session:
            await session.execute(select(OutboxRow))
            await asyncio.sleep(0.002)
            session.add(row(str(number)))

    await asyncio.gather(*(read_then_write(number) for number in range(20)))
    assert await count(database) == 20


async def test_readers_do_not_wait_for_a_writer(database: Database) -> None:
    async with database.write() as session:
        session.add(row())
        await session.flush()
        async with asyncio.timeout(2):
            assert await count(database) == 0


async def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="time without a zone"):
        async with database.write() as session:
            session.add(row(at=NOON.replace(tzinfo=None)))


async def test_a_time_comes_back_as_the_same_moment_in_utc(database: Database) -> None:
    shanghai = timezone(timedelta(hours=8))
    at = datetime(2026, 11, 22, 7, 59, 59, 999999, tzinfo=shanghai)
    async with database.write() as session:
        session.add(row(at=at))
    async with database.read() as session:
        kept = (await session.scalars(select(OutboxRow.at))).one()
    assert kept == at
    assert kept.utcoffset() == timedelta()


async def test_one_at_a_time_lets_nobody_count_between(database: Database) -> None:
    async def append() -> None:
        async with database.write() as session:
            await one_at_a_time(session, "numbers")
            number = await session.scalar(select(func.count()).select_from(OutboxRow)) or 0
            await asyncio.sleep(0.005)
            session.add(row(str(number)))

    await asyncio.gather(*(append() for _ in range(10)))
    async with database.read() as session:
        topics = await session.scalars(select(OutboxRow.topic))
    assert sorted(topics, key=int) == [str(number) for number in range(10)]


async def test_on_postgresql_different_things_do_not_wait_for_each_other(postgres_database: Database) -> None:
    async with postgres_database.write() as first, postgres_database.write() as second:
        await one_at_a_time(first, "tickets")
        async with asyncio.timeout(2):
            await one_at_a_time(second, "recordings")


async def test_saving_a_row_again_brings_it_up_to_date(database: Database) -> None:
    async with database.write() as session:
        session.add_all([CustomerRow(id=1, name="甲", customer_class="large"),
                         CustomerRow(id=2, name="乙", customer_class="large")])  # fmt: skip
        await session.flush()
        await save(session, CustomerNumberRow, [{"number": "1860", "whole": False, "customer": 1}])
        await save(session, CustomerNumberRow, [{"number": "1860", "whole": False, "customer": 2}])
        await save(session, CustomerNumberRow, [])
    async with database.read() as session:
        kept = (await session.scalars(select(CustomerNumberRow))).one()
    assert kept.customer == 2


async def test_foreign_keys_are_kept(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.write() as session:
            session.add(CustomerNumberRow(number="1860", whole=True, customer=99))


async def test_two_engines_on_one_file_wait_for_each_other(database_url: str) -> None:
    first, second = Database(database_url), Database(database_url)
    try:
        async with first.write() as session:
            session.add(row())
            await session.flush()
            waiting = asyncio.create_task(_write(second))
            await asyncio.sleep(0.1)
        await waiting
        assert await count(first) == 2
    finally:
        await first.close()
        await second.close()


async def _write(database: Database) -> None:
    async with database.write() as session:
        session.add(row())
        await session.execute(text("SELECT 1"))


def test_the_clock_is_aware_and_utc() -> None:
    assert utc_now().utcoffset() == timedelta()


SLOW = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000000) SELECT count(*) FROM n"


async def test_whoever_is_cancelled_again_while_its_connection_closes_does_end(database: Database) -> None:
    """Aiosqlite's thread answers one stop; the second one was waited for without end."""

    async def slow() -> None:
        async with database.read() as session:
            await session.execute(text(SLOW))

    before = asyncio.all_tasks()
    task = asyncio.create_task(slow())
    await asyncio.sleep(0.1)
    task.cancel()
    for _ in range(5):  # the close of its connection is under way now, behind the slow statement
        await asyncio.sleep(0)
    left = asyncio.all_tasks() - before | {task}
    for each in left:
        each.cancel()
    _, pending = await asyncio.wait(left, timeout=20)
    assert not pending


async def test_a_connection_given_up_in_mid_change_lets_the_next_writer_in(database: Database) -> None:
    """SQLite's close leaves the lock with whoever holds a cursor of it: a cancelled task's traceback did."""
    for topic in "ab":
        async with database.write() as session:
            session.add(row(topic))
    connection = await database.engine.connect()
    changed = await connection.stream(update(OutboxRow).values(retain=True).returning(OutboxRow.id))
    assert await changed.fetchone()
    await connection.invalidate()
    async with asyncio.timeout(5):
        await _write(database)
    await connection.close()
    async with database.read() as session:
        assert list(await session.scalars(select(OutboxRow.retain))) == [False] * 3
