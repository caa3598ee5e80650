"""Alembic, started with a connection instead of a file of settings."""

import asyncio
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.engine import Connection

from runtime.database import Database


def upgrade(connection: Connection) -> None:
    command.upgrade(_config(connection), "head")


def make_revision(url: str, message: str) -> None:
    """For developers: a new migration from the difference between tables and database."""

    async def run() -> None:
        database = Database(url)
        async with database.engine.begin() as connection:
            await connection.run_sync(upgrade)
            await connection.run_sync(
                lambda here: command.revision(_config(here), message, autogenerate=True)
            )
        await database.close()

    asyncio.run(run())


def _compare(connection: Connection, message: str) -> None:
    command.revision(_config(connection), message, autogenerate=True)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config
