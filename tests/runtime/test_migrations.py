"""The migrations lead from nothing to exactly the tables that the code has."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Column, Integer, MetaData, Table, inspect, select, text
from sqlalchemy.engine import Connection

from hotline.migrations.versions.v0023_filing_by_node import OF_THE_CALLS_NODE
from hotline.schema import migrate, newest
from hotline.tables import metadata
from runtime.database import Database
from runtime.jobs import JobRow, enqueue
from tests.databases import Databases
from tests.recordings.calls import call_row


def differences(connection: Connection, wanted: MetaData = metadata) -> list[tuple[str, ...]]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, wanted))


async def test_from_nothing_to_the_tables_of_the_code(databases: Databases) -> None:
    database = Database(await databases.empty())
    try:
        await migrate(database)
        async with database.engine.connect() as connection:
            assert await connection.run_sync(differences) == []
            names = await connection.run_sync(lambda own: set(inspect(own).get_table_names()))
    finally:
        await database.close()
    assert names == {*metadata.tables, "alembic_version"}


async def test_the_newest_version_is_where_the_migrations_end(database: Database) -> None:
    async with database.read() as session:
        assert await session.scalar(text("SELECT version_num FROM alembic_version")) == newest()


async def test_a_table_that_no_migration_makes_is_seen(database: Database) -> None:
    more = MetaData()
    for table in metadata.tables.values():
        table.to_metadata(more)
    Table("forgotten", more, Column("id", Integer, primary_key=True))
    async with database.engine.connect() as connection:
        found = await connection.run_sync(differences, more)
    assert [difference[0] for difference in found] == ["add_table"]


async def test_migrating_twice_changes_nothing(database: Database) -> None:
    await migrate(database)
    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_audio_that_waits_to_be_filed_goes_to_the_node_of_its_call(database: Database) -> None:
    async with database.write() as session:
        session.add(call_row("far", talk_ms=1000))
        for kind, key in (
            ("recording.file", "far"),
            ("recording.file", "nobody"),
            ("recording.settle", "all"),
        ):
            await enqueue(session, kind, key, {})
    async with database.write() as session:
        await session.execute(text(OF_THE_CALLS_NODE))
    async with database.read() as session:
        kinds = {row.key: row.kind for row in await session.scalars(select(JobRow))}
    assert kinds == {"far": "recording.file.ast1", "nobody": "recording.file", "all": "recording.settle"}
