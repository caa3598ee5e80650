"""All tables of the product, and their migration to the newest version."""

import asyncio
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError

import acd.adapters.outbound_tables
import acd.adapters.routing_tables
import acd.adapters.tables
import knowledge.adapters.tables
import people.adapters.branch_tables
import people.adapters.roster_tables
import people.adapters.tables
import quality.adapters.tables
import recordings.adapters.tables
import reports.adapters.tables
import runtime.jobs
import runtime.outbox
import tickets.adapters.survey_tables
import tickets.adapters.tables
from hotline.errors import SetupError
from runtime.database import Base, Database

MIGRATIONS = Path(__file__).parent / "migrations"
MODULES = (
    acd.adapters.outbound_tables,
    acd.adapters.routing_tables,
    acd.adapters.tables,
    knowledge.adapters.tables,
    people.adapters.branch_tables,
    people.adapters.roster_tables,
    people.adapters.tables,
    quality.adapters.tables,
    recordings.adapters.tables,
    reports.adapters.tables,
    runtime.jobs,
    runtime.outbox,
    tickets.adapters.survey_tables,
    tickets.adapters.tables,
)
metadata = Base.metadata
PATIENCE = 10.0
THREAD_ENDS = 0.05  # SQLite's thread still speaks to the loop a moment after its file could not be opened


async def migrate(database: Database) -> None:
    """Bring the database to the newest version; nothing to do is quick. Raises SetupError."""
    try:
        async with asyncio.timeout(PATIENCE):
            await (await database.engine.connect()).close()
        async with database.engine.begin() as connection:
            await connection.run_sync(_upgrade)
    except TimeoutError:
        raise _unusable(
            database, f"{PATIENCE:.0f} s 内没有应答 / no answer within {PATIENCE:.0f} s"
        ) from None
    except CommandError as error:
        why = f"数据库比程序新 / the database is newer than the program: {error}"
        raise _unusable(database, why) from None
    except (OSError, SQLAlchemyError) as error:
        await asyncio.sleep(THREAD_ENDS)
        raise _unusable(database, str(getattr(error, "orig", None) or error)) from error


def _unusable(database: Database, why: str) -> SetupError:
    """The address without its password."""
    return SetupError(
        f"数据库无法使用 / the database cannot be used: {database.engine.url}: {why}. "
        "请检查数据库与 database_url / check the database and database_url (HOTLINE_DATABASE_URL)"
    )


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
