"""What an account of a member of staff must be: login, name, posts, password; and who must stay. Pure."""

import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass

from config.centre import Post

LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,31}")
LONGEST_NAME = 80
SHORTEST_PASSWORD, LONGEST_PASSWORD = 10, 256
# Read aloud and typed once: no letter that looks like another, 79 bits in four groups.
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


class StaffRefusedError(Exception):
    """It will not be done. `field` is the input that is concerned, if one is."""

    def __init__(self, code: str, zh: str, en: str, *, field: str | None = None) -> None:
        super().__init__(f"{code}: {en}")
        self.code, self.zh, self.en, self.field = code, zh, en, field


class StandsInTheWayError(StaffRefusedError):
    """Nothing is wrong with the input, but something else must be done first."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One member of staff as things are, or as they would be; `at_hq`: of no lower branch."""

    login: str
    posts: frozenset[Post]
    active: bool = True
    at_hq: bool = True

    @property
    def governs(self) -> bool:
        return self.active and self.at_hq and Post.ADMIN in self.posts


def check_login(login: str) -> None:
    """Raises StaffRefusedError."""
    if not LOGIN.fullmatch(login):
        zh = "工号为 2 至 32 位小写字母、数字和 . _ -，以字母或数字开头"
        en = "A login is 2 to 32 small letters, digits and . _ - and begins with a letter or digit"
        raise StaffRefusedError("bad_login", zh, en, field="login")


def check_name(name: str) -> None:
    """Raises StaffRefusedError."""
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        zh = f"姓名为 1 至 {LONGEST_NAME} 个字，不含换行等控制字符和全角空格"
        en = f"A name has 1 to {LONGEST_NAME} printable characters"
        raise StaffRefusedError("bad_name", zh, en, field="name")


def check_posts(posts: Collection[Post]) -> None:
    """Raises StaffRefusedError."""
    if not posts:
        zh, en = "请至少选择一个岗位", "Choose at least one post"
        raise StaffRefusedError("no_post", zh, en, field="posts")


def check_password(login: str, new: str, old: str) -> None:
    """Long enough and new; what it is made of is its owner's affair. Raises StaffRefusedError."""
    if not SHORTEST_PASSWORD <= len(new) <= LONGEST_PASSWORD:
        zh = f"新密码至少 {SHORTEST_PASSWORD} 个字符，至多 {LONGEST_PASSWORD} 个"
        en = f"The new password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters"
        raise StaffRefusedError("bad_password", zh, en, field="new")
    if new.casefold() == login.casefold():
        zh, en = "新密码不能与工号相同", "The new password must not be the login"
        raise StaffRefusedError("password_is_login", zh, en, field="new")
    if new == old:
        zh, en = "新密码不能与原密码相同", "The new password must not be the old one"
        raise StaffRefusedError("password_is_old", zh, en, field="new")


def check_change(by: str, before: Standing, after: Standing, *, other_admins: int, seat: str | None) -> None:
    """Whether `by` may bring one member of staff from `before` to `after`. Raises StandsInTheWayError.

    `other_admins` counts the active ones besides this person; `seat` is where the person is logged in.
    """
    leaves = before.active and not after.active
    if before.login == by and (leaves or (before.governs and not after.governs)):
        zh = "不能自己离职、取消自己的系统管理员岗位或调离总部，请由另一位系统管理员操作"
        en = "Nobody leaves or gives up being administrator of headquarters by themselves; ask another one"
        raise StandsInTheWayError("own_account", zh, en, field=_field(after))
    if before.governs and not after.governs and not other_admins:
        zh = "这是总部最后一位系统管理员，请先任命另一位"
        en = "This is the last administrator at headquarters; appoint another one first"
        raise StandsInTheWayError("last_admin", zh, en, field=_field(after))
    if seat and (leaves or before.posts - after.posts):
        zh = f"此人正在座席 {seat} 签入，请先签出（班长可在现场页强制签出）"
        en = f"This person is logged in at seat {seat}; log them out first (a supervisor can, on the floor)"
        raise StandsInTheWayError("at_seat", zh, en, field=None if leaves else "posts")


def _field(after: Standing) -> str | None:
    if not after.active:
        return None
    return "posts" if after.at_hq else "branch"


def strong_password() -> str:
    """For one use, 16 letters and digits: `k7xm-p2qd-…`."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))
