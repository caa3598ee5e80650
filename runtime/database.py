"""Transactions on SQLite (one machine) or PostgreSQL (many). Reads and writes are asked for by name."""

import sqlite3
from asyncio import Future
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from functools import cache
from typing import Any, cast

import aiosqlite
from sqlalchemy import (
    AsyncAdaptedQueuePool,
    DateTime,
    Dialect,
    Executable,
    MetaData,
    Table,
    bindparam,
    event,
    func,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import (
    AsyncConnection,
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
_WRITES = "hotline_writes"
_SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    "PRAGMA busy_timeout=10000",
    "PRAGMA foreign_keys=ON",
)


Reader = AsyncSession | AsyncConnection


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC time. SQLite keeps no zone, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (signature of SQLAlchemy)
        if value is not None and value.tzinfo is None:
            raise ValueError(f"time without a zone: {value!r}; times inside are aware UTC")
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (signature of SQLAlchemy)
        return value.replace(tzinfo=UTC) if value is not None and value.tzinfo is None else value


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {datetime: UtcDateTime}  # noqa: RUF012 (SQLAlchemy reads it so)


class _LetsGo(sqlite3.Connection):
    """Closed in mid-change, it keeps the lock while anybody holds a cursor of it: so that is undone first."""

    def close(self) -> None:
        try:
            with suppress(sqlite3.ProgrammingError):  # closed already
                self.rollback()
        finally:
            super().close()


class _StopsOnce(aiosqlite.Connection):
    """Its thread answers one stop only: whoever waits for a second one never ends.

    SQLAlchemy asks for the second when it is cancelled while it closes a connection.
    """

    _stopped: "Future[Any] | None" = None

    @classmethod
    def open(cls, path: str, **options: Any) -> "_StopsOnce":  # noqa: ANN401 (sqlite3's own)
        connection = cls(lambda: sqlite3.connect(path, factory=_LetsGo, **options), iter_chunk_size=64)
        connection._thread.daemon = True  # as SQLAlchemy does for connections of its own
        return connection

    def stop(self) -> "Future[Any] | None":
        if self._stopped is None:
            self._stopped = super().stop()
        return self._stopped


class Database:
    """One engine. `write()` commits at its end or rolls back; `read()` never writes."""

    def __init__(self, url: str) -> None:
        self.engine: AsyncEngine = create_async_engine(
            url,
            pool_pre_ping=url.startswith("postgresql"),
            poolclass=AsyncAdaptedQueuePool,
            pool_size=20,  # kept open: each call that comes in asks three questions at once
            max_overflow=0,  # one opened beside them would be closed after each use
            hide_parameters=True,  # errors reach logs, callers' numbers must not
            connect_args={} if url.startswith("postgresql") else {"async_creator_fn": _StopsOnce.open},
        )
        if self.is_sqlite:
            event.listen(self.engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(self.engine.sync_engine, "begin", _begin_sqlite)
        writing = self.engine.execution_options(**{_WRITES: True})
        self._readers = async_sessionmaker(self.engine, expire_on_commit=False)
        self._writers = async_sessionmaker(writing, expire_on_commit=False)

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        async with self._writers() as session, session.begin():
            yield session

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        async with self._readers() as session:
            yield session

    @asynccontextmanager
    async def look(self) -> AsyncIterator[AsyncConnection]:
        """For what is asked at every call: a session's own work would be as much again."""
        async with self.engine.connect() as connection:
            yield connection

    async def close(self) -> None:
        await self.engine.dispose()


async def save(session: AsyncSession, table: type[Base], rows: list[dict[str, Any]]) -> None:
    """Insert rows, or bring the ones that are there (same primary key) up to date."""
    if rows:
        statement = _saving(session.get_bind().dialect.name, cast("Table", table.__table__), tuple(rows[0]))
        await session.execute(statement, rows)


@cache
def _saving(dialect: str, target: Table, names: tuple[str, ...]) -> Executable:
    """The rows stand beside it, not in it: so it is made and compiled once, whatever their number."""
    keys = [column.name for column in target.primary_key]
    statement = _insert(dialect, target)
    fresh: Mapping[str, Any] = {name: statement.excluded[name] for name in names if name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=fresh)


async def bring_up_to_date(session: AsyncSession, table: type[Base], rows: list[dict[str, Any]]) -> None:
    """Change rows by their `id`; one that is gone stays away."""
    if rows:
        renamed = [{"its" if name == "id" else name: value for name, value in row.items()} for row in rows]
        await session.execute(_changing(cast("Table", table.__table__), tuple(rows[0])), renamed)


@cache
def _changing(target: Table, names: tuple[str, ...]) -> Executable:
    values: dict[str, Any] = {name: bindparam(name) for name in names if name != "id"}
    return target.update().where(target.c.id == bindparam("its")).values(values)


async def add_once(
    session: AsyncSession, table: type[Base], row: dict[str, Any], *, unique: list[str]
) -> None:
    """Insert a row, or leave the one that is there (same unique columns), whoever is faster."""
    statement = _insert(session.get_bind().dialect.name, cast("Table", table.__table__)).values(row)
    await session.execute(statement.on_conflict_do_nothing(index_elements=unique))


def _insert(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


async def one_at_a_time(session: AsyncSession, what: str) -> None:
    """Let no other transaction pass here until this one ends: chains and running numbers have no gaps.

    SQLite has one writer anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        await session.execute(select(func.pg_advisory_xact_lock(func.hashtext(what))))


def _prepare_sqlite(connection: DBAPIConnection, _record: object) -> None:
    # The driver must not open transactions of its own: _begin_sqlite says which kind.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _SQLITE_PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes the lock at once: a read that turns into a write deadlocks with another one.
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
