"""What an account must be, and who must stay an administrator."""

import pytest

from config.centre import Post
from people.rules.staff import (
    LOGIN,
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

OLD = "the old password"


@pytest.mark.parametrize("login", ["li", "lina", "8001", "li.na", "li-na_2", "a" * 32])
def test_a_login(login: str) -> None:
    check_login(login)


@pytest.mark.parametrize(
    "login", ["", "l", "Lina", "李娜", "li na", "-lina", "_x", "li/na", "li+na", "a" * 33, "lina\n", "(root)"]
)
def test_no_login(login: str) -> None:
    with pytest.raises(StaffRefusedError) as refusal:
        check_login(login)
    assert refusal.value.field == "login"


@pytest.mark.parametrize(("name", "fine"), [("李", True), ("李" * 80, True), ("李" * 81, False), ("", False),
                                            (" ", False), ("李\n娜", False), ("Li Na", True)])  # fmt: skip
def test_a_name(name: str, fine: bool) -> None:  # noqa: FBT001 (a column)
    if fine:
        check_name(name)
        return
    with pytest.raises(StaffRefusedError):
        check_name(name)


def test_everybody_has_a_post() -> None:
    check_posts([Post.JUNIOR])
    with pytest.raises(StaffRefusedError):
        check_posts([])


@pytest.mark.parametrize(
    ("new", "code"),
    [
        ("a" * 9, "bad_password"),
        ("a" * 257, "bad_password"),
        ("Zhang.Laoshi", "password_is_login"),
        (OLD, "password_is_old"),
    ],
)
def test_a_password_that_will_not_do(new: str, code: str) -> None:
    with pytest.raises(StaffRefusedError) as refusal:
        check_password("zhang.laoshi", new, OLD)
    assert (refusal.value.code, refusal.value.field) == (code, "new")


@pytest.mark.parametrize("new", ["a" * 10, "a" * 256, "投诉热线一八零请稍等候", "          "])
def test_a_password_may_be_made_of_anything(new: str) -> None:
    check_password("zhang", new, OLD)


def test_made_passwords_are_strong_and_all_different() -> None:
    made = {strong_password() for _ in range(100)}
    assert len(made) == 100
    for password in made:
        check_password("zhang", password, OLD)


def test_the_name_of_the_shell_is_nobodys_login() -> None:
    assert not LOGIN.fullmatch("(root)")


ADMIN = frozenset({Post.ADMIN, Post.SUPERVISOR})
LESS = frozenset({Post.SUPERVISOR})


def after(posts: frozenset[Post] = ADMIN, *, active: bool = True) -> Standing:
    return Standing("wang", posts, active)


@pytest.mark.parametrize(
    ("by", "then", "others", "code"),
    [
        ("wang", after(LESS), 5, "own_account"),
        ("wang", after(active=False), 5, "own_account"),
        ("zhang", after(LESS), 0, "last_admin"),
        ("zhang", after(active=False), 0, "last_admin"),
        ("zhang", after(LESS), 1, None),
        ("zhang", after(active=False), 1, None),
        ("wang", after(frozenset({Post.ADMIN})), 0, None),
        ("zhang", after(), 0, None),
    ],
)
def test_somebody_always_governs(by: str, then: Standing, others: int, code: str | None) -> None:
    if code is None:
        check_change(by, after(), then, other_admins=others, seat=None)
        return
    with pytest.raises(StandsInTheWayError) as refusal:
        check_change(by, after(), then, other_admins=others, seat=None)
    assert refusal.value.code == code


def test_nobody_leaves_by_themselves_whatever_their_post() -> None:
    agent = Standing("li", frozenset({Post.JUNIOR}))
    with pytest.raises(StandsInTheWayError):
        check_change("li", agent, Standing("li", agent.posts, active=False), other_admins=3, seat=None)


@pytest.mark.parametrize(
    ("posts", "active", "refused"),
    [
        ({Post.JUNIOR, Post.SENIOR}, False, True),
        ({Post.JUNIOR}, True, True),
        ({Post.JUNIOR, Post.SENIOR}, True, False),
        ({Post.JUNIOR, Post.SENIOR, Post.EXTRACTOR}, True, False),
    ],
)
def test_who_sits_at_a_seat_loses_nothing_there(posts: set[Post], active: bool, refused: bool) -> None:  # noqa: FBT001 (columns)
    agent = Standing("li", frozenset({Post.JUNIOR, Post.SENIOR}))
    then = Standing("li", frozenset(posts), active)
    check_change("wang", agent, then, other_admins=1, seat=None)
    if not refused:
        check_change("wang", agent, then, other_admins=1, seat="8004")
        return
    with pytest.raises(StandsInTheWayError) as refusal:
        check_change("wang", agent, then, other_admins=1, seat="8004")
    assert "8004" in refusal.value.zh
    assert "8004" in refusal.value.en
