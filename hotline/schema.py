"""All tables of the product, and their migration to the newest version."""

import asyncio
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.engine import Connection

import acd.adapters.tables
import people.adapters.tables
import recordings.adapters.tables
import runtime.jobs
import runtime.outbox
import tickets.adapters.tables
from runtime.database import Base, Database

MIGRATIONS = Path(__file__).parent / "migrations"
MODULES = (
    acd.adapters.tables,
    people.adapters.tables,
    recordings.adapters.tables,
    runtime.jobs,
    runtime.outbox,
    tickets.adapters.tables,
)
metadata = Base.metadata


async def migrate(database: Database) -> None:
    """Bring the database to the newest version; nothing to do is quick."""
    async with database.engine.begin() as connection:
        await connection.run_sync(_upgrade)


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def make_revision(url: str, message: str) -> None:
    """For developers: a new migration from the difference between tables and database."""

    async def run() -> None:
        database = Database(url)
        async with database.engine.begin() as connection:
            await connection.run_sync(_upgrade)
            await connection.run_sync(_compare, message)
        await database.close()

    asyncio.run(run())


def _compare(connection: Connection, message: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.revision(config, message, autogenerate=True)
