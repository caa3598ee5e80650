"""What the commands on accounts of staff do, beside a running hotline or without one."""

import json
import os
import pwd
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import typer

from acd.adapters.callers import seat_title
from config.centre import Post
from hotline import schema
from hotline.errors import SetupError
from hotline.installation import Installation
from people import staff
from people.adapters import directory
from people.rules.staff import StaffRefusedError
from runtime.clock import utc_now
from runtime.database import Database

FIRST_ADMIN = (
    "! 还没有任何人员账号，无人可以登录。新增系统管理员 / nobody can sign in yet. Add an administrator:\n"
    "    hotline people add LOGIN --name NAME --post admin"
)


async def has_staff(database: Database) -> bool:
    async with database.read() as session:
        return bool(await directory.staff(session, limit=1))


async def add(login: str, name: str, posts: Sequence[str], branch: str | None = None) -> None:
    """Raises SetupError."""
    account = staff.Account(login, name.strip(), frozenset(map(_post, posts)), branch)
    async with _books() as database:
        password = await staff.add(database, account, _by(), utc_now())
    typer.echo(f"✓ 已新增 {account.name} · added: {login} ({', '.join(sorted(account.posts))})")
    _tell(password)


async def show(*, as_json: bool) -> None:
    """Raises SetupError."""
    async with _books() as database, database.read() as session:
        rows = await directory.staff(session)
    if as_json:
        names = ("login", "name", "posts", "active", "must_change_password", "branch")
        typer.echo(
            json.dumps([{name: getattr(row, name) for name in names} for row in rows], ensure_ascii=False)
        )
        return
    for row in rows:
        left = "" if row.active else "  (已离职 · left)"
        typer.echo(f"{row.login:<20} {row.name}  {', '.join(row.posts)}  {row.branch}{left}")
    if not rows:
        typer.echo(FIRST_ADMIN)


async def reset_password(login: str) -> None:
    """Raises SetupError."""
    async with _books() as database:
        password = await staff.reset_password(database, login, _by(), utc_now())
    typer.echo(f"✓ 已重置密码 · a new password for {login}")
    _tell(password)


async def leave(login: str) -> None:
    """Raises SetupError."""
    async with _books() as database, database.write() as session:
        await staff.leave(session, login, _by(), utc_now(), seat=await seat_title(session, login))
    typer.echo(f"✓ 已离职 · has left: {login}")


async def come_back(login: str) -> None:
    """Raises SetupError."""
    async with _books() as database, database.write() as session:
        await staff.come_back(session, login, _by(), utc_now())
    typer.echo(f"✓ 已复职 · is back: {login}")


def _tell(password: str) -> None:
    typer.echo(f"  一次性密码，首次登录时须修改 · password for one sign-in, to be changed there: {password}")


def _post(name: str) -> Post:
    try:
        return Post(name)
    except ValueError:
        known = ", ".join(Post)
        raise SetupError(
            f"--post: 没有岗位 / there is no post {name!r}. 可用 / choose from: {known}"
        ) from None


def _by() -> str:
    """How the audit log calls who types here: a user of this machine, in brackets, which no login has."""
    try:
        user = pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        user = str(os.getuid())
    return f"({user[:38]})"


@asynccontextmanager
async def _books() -> AsyncIterator[Database]:
    """The migrated database; what staff's rules refuse is told as a user's mistake. Raises SetupError."""
    installation = Installation.load()
    installation.prepare_folders()
    database = installation.open_database()
    try:
        await schema.migrate(database)
        yield database
    except StaffRefusedError as error:
        field = f"{error.field}: " if error.field else ""
        raise SetupError(f"{field}{error.zh} / {error.en}") from None
    except staff.NoPersonError as error:
        raise SetupError(
            f"login: 没有此工号 / there is no login {str(error)!r}. 查看 / see: hotline people list"
        ) from None
    finally:
        await database.close()
