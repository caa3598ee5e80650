"""Accounts of staff on both databases: coming, changing, leaving, coming back, passwords, the audit log."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from people import staff
from people.adapters import directory
from people.adapters.tables import AuditRow, PersonRow
from people.handlers import SignedIn, SignInRefusedError, hire, sign_in, verify_audit, who
from people.rules.staff import StaffRefusedError, StandsInTheWayError
from people.staff import Account
from runtime.database import Database

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
BOSS, OTHER = "chen", "zhao"
PASSWORD = "投诉热线 180 号"
LINA = Account("lina", "李娜", frozenset({Post.JUNIOR, Post.TEXT_CLERK}))


@pytest.fixture
async def centre_of_two(database: Database) -> Database:
    async with database.write() as session:
        for login in (BOSS, OTHER):
            await hire(session, login, login, [Post.ADMIN], PASSWORD)
    return database


async def behind(database: Database, token: str) -> SignedIn | None:
    async with database.read() as session:
        return await who(session, token, NOON)


async def written(database: Database) -> list[tuple[str, str, str, str]]:
    async with database.read() as session:
        assert await verify_audit(session) is None
        rows = await session.scalars(select(AuditRow).order_by(AuditRow.id))
        return [(row.login, row.action, row.object, row.detail) for row in rows]


async def within(database: Database, act: Callable[[AsyncSession], Awaitable[None]]) -> None:
    async with database.write() as session:
        await act(session)


async def test_who_is_added_signs_in_once_and_chooses_a_password(centre_of_two: Database) -> None:
    given = await staff.add(centre_of_two, LINA, BOSS, NOON)
    token = await sign_in(centre_of_two, "lina", given, NOON)
    other = await sign_in(centre_of_two, "lina", given, NOON)
    assert await behind(centre_of_two, token) == SignedIn(
        "lina", "李娜", LINA.posts, must_change_password=True
    )
    await staff.change_own_password(centre_of_two, token, given, PASSWORD, NOON)
    assert await behind(centre_of_two, token) == SignedIn("lina", "李娜", LINA.posts)
    assert await behind(centre_of_two, other) is None
    with pytest.raises(SignInRefusedError):
        await sign_in(centre_of_two, "lina", given, NOON)
    assert await sign_in(centre_of_two, "lina", PASSWORD, NOON)
    assert await written(centre_of_two) == [
        (BOSS, "add", "lina", "junior, text_clerk"),
        ("lina", "change_password", "lina", ""),
    ]


async def test_no_password_stands_in_the_database_nor_in_the_audit_log(centre_of_two: Database) -> None:
    given = await staff.add(centre_of_two, LINA, BOSS, NOON)
    async with centre_of_two.read() as session:
        row = await session.get_one(PersonRow, "lina")
    assert given not in row.password_hash + str(await written(centre_of_two))


@pytest.mark.parametrize("login", ["chen", "lina"])
async def test_a_login_is_given_once(centre_of_two: Database, login: str) -> None:
    await staff.add(centre_of_two, LINA, BOSS, NOON)
    await within(centre_of_two, lambda session: staff.leave(session, "lina", BOSS, NOON))
    with pytest.raises(StaffRefusedError) as refusal:
        await staff.add(centre_of_two, Account(login, "另一位", LINA.posts), BOSS, NOON)
    assert (refusal.value.code, refusal.value.field) == ("login_taken", "login")


async def test_one_of_two_who_add_the_same_login_is_refused(centre_of_two: Database) -> None:
    done = await asyncio.gather(
        *(staff.add(centre_of_two, LINA, BOSS, NOON) for _ in range(3)), return_exceptions=True
    )
    assert sorted(type(one).__name__ for one in done) == ["StaffRefusedError", "StaffRefusedError", "str"]


async def test_a_change_says_what_was_changed(centre_of_two: Database) -> None:
    given = await staff.add(centre_of_two, LINA, BOSS, NOON)
    token = await sign_in(centre_of_two, "lina", given, NOON)
    changed = Account("lina", "李娜娜", frozenset({Post.SENIOR}))
    for _ in range(2):
        await within(centre_of_two, lambda session: staff.change(session, changed, BOSS, NOON))
    person = await behind(centre_of_two, token)
    assert person
    assert (person.name, person.posts) == ("李娜娜", changed.posts)
    assert (await written(centre_of_two))[1:] == [
        (BOSS, "change", "lina", "name 李娜 -> 李娜娜; posts junior, text_clerk -> senior")
    ]


async def test_who_leaves_is_out_at_once_and_can_come_back(centre_of_two: Database) -> None:
    given = await staff.add(centre_of_two, LINA, BOSS, NOON)
    token = await sign_in(centre_of_two, "lina", given, NOON)
    for _ in range(2):
        await within(centre_of_two, lambda session: staff.leave(session, "lina", BOSS, NOON))
    assert await behind(centre_of_two, token) is None
    with pytest.raises(SignInRefusedError):
        await sign_in(centre_of_two, "lina", given, NOON)
    for _ in range(2):
        await within(centre_of_two, lambda session: staff.come_back(session, "lina", BOSS, NOON))
    assert await behind(centre_of_two, token) is None, "a session that was ended stays so"
    assert await sign_in(centre_of_two, "lina", given, NOON)
    assert [line[1] for line in await written(centre_of_two)] == ["add", "leave", "come_back"]


async def test_who_sits_at_a_seat_does_not_leave(centre_of_two: Database) -> None:
    await staff.add(centre_of_two, LINA, BOSS, NOON)
    with pytest.raises(StandsInTheWayError) as refusal:
        await within(centre_of_two, lambda session: staff.leave(session, "lina", BOSS, NOON, seat="8003"))
    assert refusal.value.code == "at_seat"


async def test_a_reset_ends_the_old_password_and_every_session(centre_of_two: Database) -> None:
    token = await sign_in(centre_of_two, OTHER, PASSWORD, NOON)
    given = await staff.reset_password(centre_of_two, OTHER, BOSS, NOON)
    assert await behind(centre_of_two, token) is None
    with pytest.raises(SignInRefusedError):
        await sign_in(centre_of_two, OTHER, PASSWORD, NOON)
    person = await behind(centre_of_two, await sign_in(centre_of_two, OTHER, given, NOON))
    assert person
    assert person.must_change_password
    assert await written(centre_of_two) == [(BOSS, "reset_password", OTHER, "")]


async def test_a_sign_in_with_the_old_password_never_outlives_a_reset(centre_of_two: Database) -> None:
    entering = asyncio.gather(
        *(sign_in(centre_of_two, OTHER, PASSWORD, NOON) for _ in range(4)), return_exceptions=True
    )
    await staff.reset_password(centre_of_two, OTHER, BOSS, NOON)
    for token in await entering:
        assert isinstance(token, SignInRefusedError) or await behind(centre_of_two, str(token)) is None


async def test_nobody_resets_their_own_password(centre_of_two: Database) -> None:
    with pytest.raises(StandsInTheWayError):
        await staff.reset_password(centre_of_two, BOSS, BOSS, NOON)


@pytest.mark.parametrize(
    ("old", "new"), [("wrong", "long enough"), (PASSWORD, PASSWORD), (PASSWORD, "short")]
)
async def test_a_password_that_is_refused_changes_nothing(
    centre_of_two: Database, old: str, new: str
) -> None:
    token = await sign_in(centre_of_two, OTHER, PASSWORD, NOON)
    with pytest.raises((SignInRefusedError, StaffRefusedError)):
        await staff.change_own_password(centre_of_two, token, old, new, NOON)
    assert await sign_in(centre_of_two, OTHER, PASSWORD, NOON)
    assert await written(centre_of_two) == []


async def test_of_two_admins_who_dismiss_each_other_one_stays(centre_of_two: Database) -> None:
    async def dismiss(by: str, whom: str) -> None:
        async with centre_of_two.write() as session:
            await staff.leave(session, whom, by, NOON)

    done = await asyncio.gather(dismiss(BOSS, OTHER), dismiss(OTHER, BOSS), return_exceptions=True)
    (refusal,) = [one for one in done if one is not None]
    assert isinstance(refusal, StandsInTheWayError)
    assert refusal.code == "last_admin"


async def test_who_is_nobody_is_told_so(centre_of_two: Database) -> None:
    nobody = Account("nobody", "无人", LINA.posts)
    with pytest.raises(staff.NoPersonError):
        await within(centre_of_two, lambda session: staff.change(session, nobody, BOSS, NOON))
    with pytest.raises(staff.NoPersonError):
        await staff.reset_password(centre_of_two, "nobody", BOSS, NOON)


@pytest.mark.parametrize(
    ("text", "active", "after", "found"),
    [
        ("", None, "", ["chen", "lina", "zhao"]),
        ("", True, "", ["chen", "zhao"]),
        ("", False, "", ["lina"]),
        ("LIN", None, "", ["lina"]),
        ("娜", None, "", ["lina"]),
        ("%", None, "", []),
        ("", None, "chen", ["lina", "zhao"]),
    ],
)
async def test_people_are_found_by_a_part_of_login_or_name(
    centre_of_two: Database,
    text: str,
    active: bool | None,  # noqa: FBT001 (a column)
    after: str,
    found: list[str],
) -> None:
    await staff.add(centre_of_two, LINA, BOSS, NOON)
    await within(centre_of_two, lambda session: staff.leave(session, "lina", BOSS, NOON))
    async with centre_of_two.read() as session:
        rows = await directory.staff(session, text=text, active=active, after=after)
    assert [row.login for row in rows] == found
