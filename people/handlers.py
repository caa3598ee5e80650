"""What is done with people: signing in and out, knowing a caller, writing the audit log."""

import asyncio
import hashlib
import json
import secrets
from dataclasses import astuple, dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import CustomerClass, Post
from people.adapters import directory
from people.adapters.branch_tables import scope_of
from people.adapters.tables import AuditRow, CustomerRow, PersonRow, SignInRow
from people.rules.branches import EVERYTHING, HQ, Scope
from runtime.database import Database, Reader, one_at_a_time, save

SIGN_IN_LASTS = timedelta(hours=12)
_hasher = PasswordHasher()


@cache
def _nobody() -> str:
    """A hash for logins that do not exist: refusing them costs as much time as a wrong password."""
    return _hasher.hash(secrets.token_hex(16))


class SignInRefusedError(Exception):
    """Unknown login, wrong password or a person who left; never says which."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    login: str
    name: str
    posts: frozenset[Post]
    must_change_password: bool = False
    locked: bool = False
    scope: Scope = EVERYTHING


@dataclass(frozen=True, slots=True)
class Customer:
    id: int
    name: str
    customer_class: CustomerClass


async def hire(  # noqa: PLR0913, PLR0917 (what an account is)
    session: AsyncSession, login: str, name: str, posts: list[Post], password: str, branch: str = HQ
) -> None:
    """Add a member of staff, or bring name, posts and password up to date."""
    row = {
        "login": login,
        "name": name,
        "posts": [str(post) for post in posts],
        "password_hash": password_hash(password),
        "active": True,
        "must_change_password": False,
        "branch": branch,
    }
    await save(session, PersonRow, [row])


async def sign_in(database: Database, login: str, password: str, now: datetime) -> str:
    """The token of a new browser session. Raises SignInRefusedError.

    Hashing is slow on purpose: it is done beside the event loop and before any lock is taken.
    """
    async with database.read() as session:
        person = await directory.person(session, login)
    fits = await asyncio.to_thread(password_fits, person.password_hash if person else _nobody(), password)
    if not fits or person is None or not person.active:
        raise SignInRefusedError
    token = secrets.token_urlsafe(32)
    async with database.write() as session:
        current = await session.get(PersonRow, login, with_for_update={"read": True})
        if current is None or current.password_hash != person.password_hash:
            raise SignInRefusedError  # it was reset while we hashed
        await directory.end_expired_sign_ins(session, now)
        session.add(SignInRow(token_hash=digest(token), login=login, expires_at=now + SIGN_IN_LASTS))
    return token


def password_hash(password: str) -> str:
    """Slow on purpose, as the next one."""
    return _hasher.hash(password)


def password_fits(hashed: str, password: str) -> bool:
    try:
        return _hasher.verify(hashed, password)
    except VerificationError:
        return False


async def who(session: AsyncSession, token: str, now: datetime) -> SignedIn | None:
    person = await directory.person_signed_in(session, digest(token), now)
    if person is None:
        return None
    posts = frozenset(Post(post) for post in person.posts)
    locked = await directory.is_locked(session, digest(token))
    scope = await scope_of(session, person.branch)
    return SignedIn(person.login, person.name, posts, person.must_change_password, locked, scope)


async def lock(session: AsyncSession, token: str) -> None:
    """Nobody has touched it for a while: it opens nothing until its person is there again."""
    await directory.lock_sign_in(session, digest(token), locked=True)


async def unlock(database: Database, token: str, password: str, now: datetime) -> None:
    """Raises SignInRefusedError for a wrong password and a session that is over."""
    async with database.read() as session:
        person = await directory.person_signed_in(session, digest(token), now)
    if person is None or not await asyncio.to_thread(password_fits, person.password_hash, password):
        raise SignInRefusedError
    async with database.write() as session:
        await directory.lock_sign_in(session, digest(token), locked=False)


async def sign_out(session: AsyncSession, token: str) -> None:
    await directory.end_sign_in(session, digest(token))


async def customer_calling(reader: Reader, number: str) -> Customer | None:
    """Who the register says is calling. A caller id can be forged: it gives priority, never access."""
    row = await directory.customer_by_number(reader, number) if number else None
    return Customer(row.id, row.name, CustomerClass(row.customer_class)) if row else None


async def add_customer(session: AsyncSession, name: str, customer_class: CustomerClass) -> int:
    row = CustomerRow(name=name, customer_class=customer_class)
    session.add(row)
    await session.flush()
    return row.id


@dataclass(frozen=True, slots=True)
class Act:
    """Who did what to which thing: `play recording 3f2a…`, `confirm draft …`."""

    login: str
    action: str
    kind: str
    thing: str
    detail: str = ""


async def audit(session: AsyncSession, act: Act, now: datetime) -> None:
    """Append a line; each line's chain covers the one before, so that none can be taken out unseen."""
    await one_at_a_time(session, "audit")
    before = await directory.last_audit(session)
    session.add(
        AuditRow(
            at=now,
            login=act.login,
            action=act.action,
            kind=act.kind,
            object=act.thing,
            detail=act.detail,
            chain=_chained(before.chain if before else "", now, act),
        )
    )


async def verify_audit(session: AsyncSession) -> int | None:
    """The id of the first line that does not follow from the one before it; None when all do.

    Lines cut off at the end leave no trace here: whoever must prove them keeps the last chain elsewhere.
    """
    chain = ""
    async for row in directory.audit_lines(session):
        act = Act(row.login, row.action, row.kind, row.object, row.detail)
        chain = _chained(chain, row.at, act)
        if row.chain != chain:
            return row.id
    return None


def _chained(before: str, at: datetime, act: Act) -> str:
    line = json.dumps([before, at.astimezone(UTC).isoformat(), *astuple(act)])
    return hashlib.sha256(line.encode()).hexdigest()


def digest(token: str) -> str:
    """What the database keeps of a session's token."""
    return hashlib.sha256(token.encode()).hexdigest()
