"""Real, migrated databases for tests, each copied from a template.

SQLite files, and a private PostgreSQL server for the whole run.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from sqlalchemy import text

from hotline.schema import migrate
from runtime.database import Database

SQLITE = "sqlite+aiosqlite:///"
ROLE = "hotline"
TEMPLATE = "hotline_template"
MISSING = "PostgreSQL is missing: `make test` installs it, or `apt-get install postgresql`"
# Nothing here has to outlive the run.
FAST = (
    "fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0",
    "max_wal_size=256MB", "max_connections=100",
)  # fmt: skip
PATIENCE = 30
# A copied database is more than a thousand small files: in memory they cost a tenth, where there is room.
IN_MEMORY, ROOM = Path("/dev/shm"), 2**30


@dataclass(slots=True)
class SqliteFiles:
    """Each database is a copy of one migrated file."""

    folder: Path
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    async def new(self) -> str:
        template = self.folder / "template.db"
        if not template.exists():
            await _migrated(_sqlite(template))
        copy = self.folder / f"{next(self._numbers)}.db"
        shutil.copy(template, copy)
        return _sqlite(copy)

    async def empty(self) -> str:
        return _sqlite(self.folder / f"{next(self._numbers)}.db")

    async def drop(self, url: str) -> None:
        _remove(Path(url.removeprefix(SQLITE)))


@dataclass(slots=True)
class PostgresCluster:
    """A private server on a socket in its own folder; each database is a copy of one migrated template."""

    folder: Path
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _has_template: bool = False

    async def new(self) -> str:
        if not self._has_template:
            await self._create(TEMPLATE)
            await _migrated(self._url(TEMPLATE))
            self._has_template = True
        return await self._create(f"test_{next(self._numbers)}", TEMPLATE)

    async def empty(self) -> str:
        return await self._create(f"test_{next(self._numbers)}")

    async def drop(self, url: str) -> None:
        name = url.partition("@/")[2].partition("?")[0]
        await self._administer(f"DROP DATABASE {name} WITH (FORCE)")

    async def _create(self, name: str, template: str = "template1") -> str:
        # By files, not through the log, which takes ten times as long once its segments are used up.
        await self._administer(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return self._url(name)

    async def _administer(self, statement: str) -> None:
        admin = Database(self._url("postgres"))
        try:
            async with admin.engine.connect() as plain:
                connection = await plain.execution_options(isolation_level="AUTOCOMMIT")
                await connection.execute(text(statement))
        finally:
            await admin.close()

    def _url(self, name: str) -> str:
        return f"postgresql+asyncpg://{ROLE}@/{name}?host={self.folder}"


Databases = SqliteFiles | PostgresCluster


@contextmanager
def postgres_cluster() -> Iterator[PostgresCluster]:
    """Start a server of our own as somebody who is not root, and end it, whatever happened."""
    with stopped_cluster() as (cluster, served), served():
        yield cluster


@contextmanager
def stopped_cluster() -> Iterator[tuple[PostgresCluster, Callable[[], AbstractContextManager[None]]]]:
    """A cluster that serves while a block of `served()` is open: it can go away and come back."""
    programs = _programs()
    # A socket's path may be 107 bytes long: pytest's own folders can be longer.
    folder = Path(tempfile.mkdtemp(prefix="hotline-pg-", dir=_place()))
    try:
        owner = _somebody_else(folder) if os.geteuid() == 0 else None
        _run_as(owner, programs / "initdb", "-D", folder / "data", "-U", ROLE, "-E", "UTF8", "--locale=C",
                "--auth=trust", "--no-sync")  # fmt: skip
        yield PostgresCluster(folder), lambda: _served(programs, folder, owner)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _place() -> Path:
    if IN_MEMORY.is_dir() and os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ROOM:
        return IN_MEMORY
    return Path("/tmp")


@contextmanager
def _served(programs: Path, folder: Path, owner: str | None) -> Iterator[None]:
    options = [part for setting in FAST for part in ("-c", setting)]
    with (folder / "log").open("wb") as log:
        # setpriv ends the server when this run dies without saying goodbye.
        server = subprocess.Popen(
            ["setpriv", "--pdeathsig", "QUIT", "--", programs / "postgres", "-D", folder / "data",
             "-k", folder, "-c", "listen_addresses=", *options],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, user=owner, group=_group(owner),
            extra_groups=[] if owner else None, cwd="/",
        )  # fmt: skip
    try:
        _await_socket(server, folder)
        yield
    finally:
        server.send_signal(signal.SIGQUIT)  # at once: nothing is kept
        try:
            server.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _await_socket(server: subprocess.Popen[bytes], folder: Path) -> None:
    give_up = time.monotonic() + PATIENCE
    while not _accepts(folder):
        if server.poll() is not None or time.monotonic() > give_up:
            raise RuntimeError(f"PostgreSQL did not start: {(folder / 'log').read_text(errors='replace')}")
        time.sleep(0.02)


def _accepts(folder: Path) -> bool:
    ready = (_programs() / "pg_isready", "-q", "-h", folder, "-U", ROLE)
    return subprocess.run(ready, check=False).returncode == 0


def _programs() -> Path:
    """Where Debian keeps the newest release it has, or wherever `postgres` is on the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[4]))
    if found:
        return found[-1].parent
    elsewhere = shutil.which("postgres")
    if elsewhere is None:
        raise RuntimeError(MISSING)
    return Path(elsewhere).resolve().parent


def _somebody_else(folder: Path) -> str:
    """PostgreSQL refuses root; the folder becomes the other one's."""
    names = {entry.pw_name for entry in pwd.getpwall()}
    owner = "postgres" if "postgres" in names else "nobody"
    shutil.chown(folder, owner)
    return owner


def _group(owner: str | None) -> int | None:
    return pwd.getpwnam(owner).pw_gid if owner else None


def _run_as(owner: str | None, *command: str | Path) -> None:
    done = subprocess.run(
        command, user=owner, group=_group(owner), extra_groups=[] if owner else None, cwd="/",
        capture_output=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace')}")


def _remove(file: Path) -> None:
    file.unlink()


def _sqlite(path: Path) -> str:
    return f"{SQLITE}{path}"


async def _migrated(url: str) -> None:
    database = Database(url)
    try:
        await migrate(database)
    finally:
        await database.close()
