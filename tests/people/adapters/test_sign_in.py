"""Signing in and out: what is refused, what it costs, how long it lasts, what is kept."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import func, select, update

from config.centre import Post
from people import handlers
from people.adapters.tables import PersonRow, SignInRow
from people.handlers import SIGN_IN_LASTS, SignedIn, SignInRefusedError, hire, sign_in, sign_out, who
from runtime.database import Database

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PASSWORD = "投诉热线 180"
LEAST_COST = 0.01  # seconds of processor; with what tests use elsewhere it is a hundredth of this


@pytest.fixture
async def staff(database: Database) -> Database:
    async with database.write() as session:
        await hire(session, "zhang", "张三", [Post.JUNIOR, Post.EXTRACTOR], PASSWORD)
        await hire(session, "left", "李四", [Post.JUNIOR], PASSWORD)
        await session.execute(update(PersonRow).where(PersonRow.login == "left").values(active=False))
    return database


async def signed_in(database: Database, login: str, password: str = PASSWORD, now: datetime = NOON) -> str:
    return await sign_in(database, login, password, now)


async def behind(database: Database, token: str, now: datetime = NOON) -> SignedIn | None:
    async with database.read() as session:
        return await who(session, token, now)


async def test_the_right_password_opens_a_session(staff: Database) -> None:
    token = await signed_in(staff, "zhang")
    person = await behind(staff, token)
    assert person == SignedIn("zhang", "张三", frozenset({Post.JUNIOR, Post.EXTRACTOR}))


@pytest.mark.parametrize(
    ("login", "password"),
    [("zhang", "wrong"), ("zhang", ""), ("nobody", PASSWORD), ("left", PASSWORD), ("", "")],
)
async def test_every_refusal_looks_the_same(staff: Database, login: str, password: str) -> None:
    with pytest.raises(SignInRefusedError) as refusal:
        await signed_in(staff, login, password)
    assert str(refusal.value) == ""


async def test_an_unknown_login_costs_as_much_time_as_a_wrong_password(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handlers, "_hasher", PasswordHasher())
    handlers._nobody.cache_clear()
    async with database.write() as session:
        await hire(session, "zhang", "张三", [Post.JUNIOR], PASSWORD)

    async def cost(login: str) -> float:
        started = time.process_time()
        with pytest.raises(SignInRefusedError):
            await signed_in(database, login, "wrong")
        return time.process_time() - started

    await cost("nobody")
    known = min([await cost("zhang") for _ in range(3)])
    unknown = min([await cost("nobody") for _ in range(3)])
    assert known / 2 < unknown < known * 2
    assert known > LEAST_COST


async def test_the_table_holds_neither_password_nor_token(staff: Database) -> None:
    token = await signed_in(staff, "zhang")
    async with staff.read() as session:
        person = await session.get_one(PersonRow, "zhang")
        kept = (await session.scalars(select(SignInRow.token_hash))).one()
    assert PASSWORD not in person.password_hash
    assert person.password_hash.startswith("$argon2id$")
    assert kept != token
    assert len(kept) == 64


@pytest.mark.parametrize(
    ("later", "still_in"),
    [
        (timedelta(), True),
        (SIGN_IN_LASTS - timedelta(seconds=1), True),
        (SIGN_IN_LASTS, False),
        (SIGN_IN_LASTS + timedelta(days=9), False),
    ],
)
async def test_a_session_lasts_for_one_shift(*, staff: Database, later: timedelta, still_in: bool) -> None:
    token = await signed_in(staff, "zhang")
    assert (await behind(staff, token, NOON + later) is not None) == still_in


async def test_the_next_sign_in_clears_away_what_has_expired(staff: Database) -> None:
    await signed_in(staff, "zhang")
    await signed_in(staff, "zhang", now=NOON + SIGN_IN_LASTS)
    async with staff.read() as session:
        assert await session.scalar(select(func.count()).select_from(SignInRow)) == 1


async def test_signing_out_ends_this_session_only(staff: Database) -> None:
    here, there = await signed_in(staff, "zhang"), await signed_in(staff, "zhang")
    async with staff.write() as session:
        await sign_out(session, here)
    assert await behind(staff, here) is None
    assert await behind(staff, there) is not None


async def test_who_leaves_is_out_at_once(staff: Database) -> None:
    token = await signed_in(staff, "zhang")
    async with staff.write() as session:
        await session.execute(update(PersonRow).values(active=False))
    assert await behind(staff, token) is None


@pytest.mark.parametrize("token", ["", "made up", "x" * 10_000])
async def test_a_made_up_token_is_nobodys(staff: Database, token: str) -> None:
    await signed_in(staff, "zhang")
    assert await behind(staff, token) is None


async def test_hiring_again_changes_password_and_posts(staff: Database) -> None:
    async with staff.write() as session:
        await hire(session, "zhang", "张三丰", [Post.SENIOR], "another one")
    with pytest.raises(SignInRefusedError):
        await signed_in(staff, "zhang")
    person = await behind(staff, await signed_in(staff, "zhang", "another one"))
    assert person == SignedIn("zhang", "张三丰", frozenset({Post.SENIOR}))


async def test_two_browsers_sign_in_at_once(staff: Database) -> None:
    tokens = await asyncio.gather(*(signed_in(staff, "zhang") for _ in range(4)))
    assert len(set(tokens)) == 4
