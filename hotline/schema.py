"""The version of the database, and its way to the newest one."""

import asyncio
from pathlib import Path

from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError

from hotline.errors import SetupError
from runtime.database import Database

MIGRATIONS = Path(__file__).parent / "migrations"
PATIENCE = 10.0
THREAD_ENDS = 0.05  # SQLite's thread still speaks to the loop a moment after its file could not be opened


async def migrate(database: Database) -> None:
    """Bring the database to the newest version; nothing to do is quick. Raises SetupError."""
    try:
        async with asyncio.timeout(PATIENCE):
            async with database.engine.connect() as connection:
                version = await connection.run_sync(_version)
        if version != newest():
            await _upgrade(database)
    except TimeoutError:
        raise _unusable(
            database, f"{PATIENCE:.0f} s 内没有应答 / no answer within {PATIENCE:.0f} s"
        ) from None
    except (OSError, SQLAlchemyError) as error:
        await asyncio.sleep(THREAD_ENDS)
        raise _unusable(database, str(getattr(error, "orig", None) or error)) from error


def _unusable(database: Database, why: str) -> SetupError:
    """The address without its password."""
    return SetupError(
        f"数据库无法使用 / the database cannot be used: {database.engine.url}: {why}. "
        "请检查数据库与 database_url / check the database and database_url (HOTLINE_DATABASE_URL)"
    )


def newest() -> str:
    """The version that the program goes with."""
    return max(file.name[1:5] for file in MIGRATIONS.glob("versions/v*.py"))


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


async def _upgrade(database: Database) -> None:
    from alembic.util import CommandError  # noqa: PLC0415 (a quarter of every command's start, seldom needed)

    from hotline.migrations.moving import upgrade  # noqa: PLC0415

    try:
        async with database.engine.begin() as connection:
            await connection.run_sync(upgrade)
    except CommandError as error:
        why = f"数据库比程序新 / the database is newer than the program: {error}"
        raise _unusable(database, why) from None
