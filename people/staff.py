"""Accounts of staff: who comes, changes posts, leaves and comes back, and whose password is whose.

A login is never deleted nor used again: ledger, tickets and audit log refer to it for good.
"""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from people import branches
from people.adapters import directory
from people.adapters.tables import PersonRow
from people.handlers import Act, SignInRefusedError, audit, digest, password_fits, password_hash
from people.rules.branches import EVERYTHING, HQ, Scope
from people.rules.staff import (
    StaffRefusedError,
    Standing,
    StandsInTheWayError,
    check_change,
    check_login,
    check_name,
    check_password,
    check_posts,
    strong_password,
)
from runtime.database import Database, one_at_a_time


class NoPersonError(Exception):
    """Nobody has this login, or not for these eyes."""


@dataclass(frozen=True, slots=True)
class Account:
    """Without `branch`: that of who adds them, or the one they have."""

    login: str
    name: str
    posts: frozenset[Post]
    branch: str | None = None


async def add(
    database: Database, account: Account, by: str, now: datetime, *, scope: Scope = EVERYTHING
) -> str:
    """The first password, good for one sign-in. Raises StaffRefusedError."""
    check_login(account.login)
    branch = account.branch or scope.own
    _check(account, branch, scope)
    given, hashed = await _made()
    async with database.write() as session:
        await one_at_a_time(session, "staff")
        await branches.check_open(session, branch)
        known = await directory.person(session, account.login)
        if known:
            zh = f"工号 {known.login} 已属于{known.name}，工号不会重新分配；已离职者可复职"
            en = f"Login {known.login} is {known.name}'s and is never given again; who left can come back"
            raise StaffRefusedError("login_taken", zh, en, field="login")
        session.add(
            PersonRow(
                login=account.login,
                name=account.name,
                posts=sorted(account.posts),
                password_hash=hashed,
                must_change_password=True,
                branch=branch,
            )
        )
        told = _posts(account.posts) if branch == HQ else f"{_posts(account.posts)}; {branch}"
        await audit(session, Act(by, "add", "person", account.login, told), now)
    return given


async def change(  # noqa: PLR0913 (who changes whom and where they sit)
    session: AsyncSession,
    account: Account,
    by: str,
    now: datetime,
    *,
    seat: str | None = None,
    scope: Scope = EVERYTHING,
) -> None:
    """A new name, other posts, another branch: they hold from the next request on.

    Raises NoPersonError, StaffRefusedError.

    `seat` is where the person is logged in: posts are not taken from who may be in a call. We refuse
    rather than log them out, for that is a supervisor's decision, and the exchange may be away.
    """
    person = await _for_change(session, account.login, scope)
    branch = account.branch or person.branch
    _check(account, branch, scope)
    before = _standing(person)
    after = Standing(person.login, account.posts, person.active, branch == HQ)
    await _check_change(session, by, before, after, seat)
    changes = []
    if person.name != account.name:
        changes.append(f"name {person.name} -> {account.name}")
    if before.posts != account.posts:
        changes.append(f"posts {_posts(before.posts)} -> {_posts(account.posts)}")
    if person.branch != branch:
        await branches.check_open(session, branch)
        changes.append(f"branch {person.branch} -> {branch}")
    if not changes:
        return
    person.name, person.posts, person.branch = account.name, sorted(account.posts), branch
    await audit(session, Act(by, "change", "person", person.login, "; ".join(changes)), now)


async def leave(  # noqa: PLR0913 (as above)
    session: AsyncSession,
    login: str,
    by: str,
    now: datetime,
    *,
    seat: str | None = None,
    scope: Scope = EVERYTHING,
) -> None:
    """All sign-ins end at once. Who left already stays so. Raises NoPersonError, StaffRefusedError.

    `seat` as in `change`.
    """
    person = await _for_change(session, login, scope)
    if not person.active:
        return
    before = _standing(person)
    await _check_change(session, by, before, replace(before, active=False), seat)
    person.active = False
    await directory.end_sign_ins(session, login)
    await audit(session, Act(by, "leave", "person", login), now)


async def come_back(
    session: AsyncSession, login: str, by: str, now: datetime, *, scope: Scope = EVERYTHING
) -> None:
    """With posts and password of before, to an open branch. Raises NoPersonError, StaffRefusedError."""
    person = await _for_change(session, login, scope)
    if not person.active:
        await branches.check_open(session, person.branch)
        person.active = True
        told = _posts(_standing(person).posts)
        await audit(session, Act(by, "come_back", "person", login, told), now)


async def reset_password(
    database: Database, login: str, by: str, now: datetime, *, scope: Scope = EVERYTHING
) -> str:
    """A new password, good for one sign-in; all sign-ins end. Raises NoPersonError, StaffRefusedError."""
    given, hashed = await _made()
    async with database.write() as session:
        person = await _for_change(session, login, scope)
        if login == by:
            zh, en = "请用“修改密码”更改自己的密码", "Change your own password by “Change password”"
            raise StandsInTheWayError("own_account", zh, en)
        person.password_hash, person.must_change_password = hashed, True
        await directory.end_sign_ins(session, login)
        await audit(session, Act(by, "reset_password", "person", login), now)
    return given


async def change_own_password(database: Database, token: str, old: str, new: str, now: datetime) -> None:
    """Every other sign-in of this person ends; the one of `token` goes on.

    Raises SignInRefusedError when the session is over or the old password is wrong, StaffRefusedError.
    """
    async with database.read() as session:
        person = await directory.person_signed_in(session, digest(token), now)
    if person is None or not await asyncio.to_thread(password_fits, person.password_hash, old):
        raise SignInRefusedError
    check_password(person.login, new, old)
    hashed = await asyncio.to_thread(password_hash, new)
    async with database.write() as session:
        current = await _for_change(session, person.login, EVERYTHING)
        if current.password_hash != person.password_hash or not current.active:  # reset meanwhile, or gone
            raise SignInRefusedError
        current.password_hash, current.must_change_password = hashed, False
        await directory.end_sign_ins(session, person.login, but=digest(token))
        await audit(session, Act(person.login, "change_password", "person", person.login), now)


def _check(account: Account, branch: str, scope: Scope) -> None:
    check_name(account.name)
    check_posts(account.posts)
    if not scope.holds(branch):
        zh, en = "只能选择本中心及下级中心", "Choose your own branch or one below it"
        raise StaffRefusedError("no_branch", zh, en, field="branch")


async def _check_change(
    session: AsyncSession, by: str, before: Standing, after: Standing, seat: str | None
) -> None:
    admins = await directory.active_with(session, Post.ADMIN, branch=HQ)
    check_change(by, before, after, other_admins=len(admins - {before.login}), seat=seat)


async def _for_change(session: AsyncSession, login: str, scope: Scope) -> PersonRow:
    """Changes of staff come one after the other: of two admins who dismiss each other, one stays."""
    await one_at_a_time(session, "staff")
    person = await directory.person(session, login)
    if person is None or not scope.holds(person.branch):
        raise NoPersonError(login)
    return person


def _standing(person: PersonRow) -> Standing:
    return Standing(person.login, frozenset(map(Post, person.posts)), person.active, person.branch == HQ)


async def _made() -> tuple[str, str]:
    """A password and its hash. Hashing is slow on purpose: beside the event loop, before any lock."""
    given = strong_password()
    return given, await asyncio.to_thread(password_hash, given)


def _posts(posts: Collection[Post]) -> str:
    return ", ".join(sorted(posts))
