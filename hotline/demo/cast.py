"""The demo's centre, staff, seats and customers: put in place once, with log-ins of this installation."""

import json
import os
import secrets
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import typer
from sqlalchemy import select

from acd.adapters.tables import MonitorRow, SeatRow
from config.centre import CustomerClass, Post
from hotline import schema
from hotline.installation import Installation
from people import handlers as people
from people.adapters.tables import CustomerRow, PersonRow
from people.customer_list import Entry, import_customers
from runtime.clock import utc_now
from runtime.database import Database, save

DEMO = Path(__file__).parents[2] / "config" / "demo"
CENTRE = DEMO / "centre.toml"


@dataclass(frozen=True, slots=True)
class Login:
    login: str
    name: str
    posts: tuple[str, ...]
    password: str


@dataclass(frozen=True, slots=True)
class CastSeat:
    id: str
    title: str
    post: str
    agent: str
    ready: bool
    answer_after: float
    says: tuple[str, ...]
    profile: str = "sip"


def demo_installation() -> Installation:
    """The demo's centre, unless the operator named one."""
    os.environ.setdefault("HOTLINE_CENTRE_FILE", str(CENTRE))
    return Installation.load()


@cache
def cast() -> dict[str, Any]:
    """Only read, and by each act of the demo's script."""
    return tomllib.loads((DEMO / "cast.toml").read_text(encoding="utf-8"))


def seats() -> list[CastSeat]:
    return [CastSeat(**row | {"says": tuple(row["says"])}) for row in cast()["seat"]]


def with_post(post: Post) -> str:
    """The log-in of the first who has it."""
    logins: list[str] = [row["login"] for row in cast()["person"] if post in row["posts"]]
    return logins[0]


async def prepare(installation: Installation) -> list[Login]:
    """Put everybody in place; doing it again changes nothing. The log-ins are kept beside the database."""
    database = installation.open_database()
    try:
        await schema.migrate(database)
        logins = _logins(installation.settings.path("demo"))
        await _hire(database, logins)
        await _seat(database, installation.settings.asterisk.node)
        await _give_monitors(database, installation.settings.asterisk.node)
        await _register_customers(database)
    finally:
        await database.close()
    return logins


def _logins(folder: Path) -> list[Login]:
    """Passwords are made for this installation and kept beside its database, for its owner's eyes."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "logins.json"
    kept = json.loads(path.read_text()) if path.exists() else {}
    people_rows = cast()["person"]
    for row in people_rows:
        kept.setdefault(row["login"], secrets.token_hex(4))
    path.touch(mode=0o600)
    path.write_text(json.dumps(kept))
    return [Login(row["login"], row["name"], tuple(row["posts"]), kept[row["login"]]) for row in people_rows]


async def _hire(database: Database, logins: list[Login]) -> None:
    async with database.write() as session:
        known = set(await session.scalars(select(PersonRow.login)))
        for login in logins:
            if login.login not in known:
                posts = [Post(post) for post in login.posts]
                await people.hire(session, login.login, login.name, posts, login.password)


async def _seat(database: Database, node: str) -> None:
    async with database.write() as session:
        secrets_known = {row.id: row.secret for row in await session.scalars(select(SeatRow))}
        rows = [
            {
                "id": seat.id,
                "node": node,
                "title": seat.title,
                "post": seat.post,
                "profile": seat.profile,
                "secret": secrets_known.get(seat.id) or secrets.token_urlsafe(18),
                "agent": None,
                "not_ready": None,
                "phone": False,
                "device": "UNAVAILABLE",
                "state": "offline",
                "since": utc_now(),
                "call": None,
                "ring_due": None,
                "wrap_up_until": None,
            }
            for seat in seats()
        ]
        await save(session, SeatRow, rows)


async def _give_monitors(database: Database, node: str) -> None:
    """Whoever listens to calls has a telephone of their own for it."""
    async with database.write() as session:
        known = set(await session.scalars(select(MonitorRow.id)))
        rows = [
            MonitorRow(node=node, secret=secrets.token_urlsafe(18), **row)
            for row in cast()["monitor"]
            if row["id"] not in known
        ]
        session.add_all(rows)


async def _register_customers(database: Database) -> None:
    async with database.write() as session:
        if await session.scalar(select(CustomerRow.id).limit(1)) is not None:
            return
        entries = [
            Entry(
                row=number,
                name=row["name"],
                customer_class=CustomerClass(row["class"]),
                numbers=tuple((text.removesuffix("*"), not text.endswith("*")) for text in row["numbers"]),
            )
            for number, row in enumerate(cast()["customer"])
        ]
        await import_customers(session, entries)


def show_logins(logins: list[Login]) -> None:
    typer.echo("演示登录 · demo log-ins:")
    for login in logins:
        typer.echo(f"  {login.login:<10} {login.password}  {login.name} ({', '.join(login.posts)})")
