"""Branches 分中心 at three levels: who stands under whom, what each sees, whose a number is (csc.2.1)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from config.regulation import implements
from people.rules.staff import StaffRefusedError, StandsInTheWayError

HQ = "hq"  # the one that is always there
CODE = re.compile(r"[a-z][a-z0-9_-]{1,11}")
PREFIX = re.compile(r"[0-9]{2,11}")
LONGEST_TITLE = 40
MOST_PREFIXES = 2000


class Level(StrEnum):
    HQ = "hq"  # 总部
    PROVINCE = "province"  # 省级
    CITY = "city"  # 地市


STANDS_UNDER: Mapping[Level, Level] = {Level.PROVINCE: Level.HQ, Level.CITY: Level.PROVINCE}


@dataclass(frozen=True, slots=True)
class Branch:
    """`parent` is the code of the one above, None for headquarters."""

    code: str
    level: Level
    parent: str | None
    active: bool = True


@dataclass(frozen=True, slots=True)
class Scope:
    """What somebody of the branch `own` sees: it and what is below; `codes` None is everything."""

    own: str = HQ
    codes: frozenset[str] | None = None

    def holds(self, branch: str) -> bool:
        return self.codes is None or branch in self.codes


EVERYTHING = Scope()


@dataclass(frozen=True, slots=True)
class Tree:
    """All branches by their codes; closed ones too, for their work of old is still seen from above."""

    branches: Mapping[str, Branch] = field(default_factory=lambda: {HQ: Branch(HQ, Level.HQ, None)})

    def above(self, code: str) -> str | None:
        return self.branches[code].parent if code in self.branches else None

    def line(self, code: str) -> tuple[str, ...]:
        """The branch, the one above it, and so on up to headquarters."""
        found: list[str] = []
        step: str | None = code
        while step is not None and step not in found:
            found.append(step)
            step = self.above(step)
        return tuple(found)

    @implements("csc.2.1")
    def own_and_below(self, code: str) -> frozenset[str]:
        return frozenset(other for other in {code, *self.branches} if code in self.line(other))

    def below(self, code: str) -> frozenset[str]:
        """Those that work can be passed down to."""
        return frozenset(one for one in self.own_and_below(code) - {code} if self.branches[one].active)

    def scope(self, code: str) -> Scope:
        return EVERYTHING if code == HQ else Scope(code, self.own_and_below(code))


@implements("csc.2.1")
def check_place(tree: Tree, branch: Branch) -> None:
    """A province stands under headquarters, a city under a province. Raises StaffRefusedError."""
    wanted = STANDS_UNDER.get(branch.level)
    if wanted is None:
        zh, en = "总部只有一个，不能新增或移动", "There is one headquarters: none is added, it is not moved"
        raise StaffRefusedError("one_hq", zh, en, field="level")
    parent = tree.branches.get(branch.parent or "")
    if parent is not None and branch.code in tree.line(parent.code):
        zh, en = "不能移到自己或自己的下级之下", "A branch cannot stand under itself or what is below it"
        raise StaffRefusedError("branch_in_a_circle", zh, en, field="parent")
    if parent is None or parent.level is not wanted or not parent.active:
        zh, en = {
            Level.HQ: ("省级中心的上级为总部", "A province stands under headquarters"),
            Level.PROVINCE: ("地市中心的上级须为在用的省级中心", "A city stands under an open province"),
        }[wanted]
        raise StaffRefusedError("wrong_parent", zh, en, field="parent")


def check_code(code: str) -> None:
    """Raises StaffRefusedError."""
    if not CODE.fullmatch(code):
        zh = "编码为 2 至 12 位小写字母、数字和 _ -，以字母开头"
        en = "A code is 2 to 12 small letters, digits and _ - and begins with a letter"
        raise StaffRefusedError("bad_code", zh, en, field="code")


def check_titles(zh: str, en: str) -> None:
    """Raises StaffRefusedError."""
    for name, title in (("title_zh", zh), ("title_en", en)):
        if not title.strip() or len(title) > LONGEST_TITLE or not title.isprintable():
            said_zh = f"请填写中英文名称，各 1 至 {LONGEST_TITLE} 个字"
            said_en = f"Give a name in both languages, 1 to {LONGEST_TITLE} characters each"
            raise StaffRefusedError("bad_title", said_zh, said_en, field=name)


def check_prefixes(prefixes: Iterable[str], taken: Mapping[str, str]) -> None:
    """`taken`: whose each prefix of another branch is. Raises StaffRefusedError."""
    for prefix in prefixes:
        if not PREFIX.fullmatch(prefix):
            zh = f"号码前缀 {prefix} 应为 2 至 11 位数字，如 0571 或 1380571"
            en = f"The prefix {prefix} must be 2 to 11 digits, such as 0571 or 1380571"
            raise StaffRefusedError("bad_prefix", zh, en, field="prefixes")
        if prefix in taken:
            zh = f"号码前缀 {prefix} 已属于分中心 {taken[prefix]}"
            en = f"The prefix {prefix} is that of the branch {taken[prefix]}"
            raise StaffRefusedError("prefix_taken", zh, en, field="prefixes")


@dataclass(frozen=True, slots=True)
class Holding:
    """What a branch still has: open tickets and drafts, people at work, open branches below."""

    tickets: int = 0
    drafts: int = 0
    people: int = 0
    branches: int = 0


def check_close(code: str, holding: Holding) -> None:
    """Raises StandsInTheWayError, which counts what is left."""
    if code == HQ:
        raise StandsInTheWayError("one_hq", "总部不能关闭", "Headquarters is not closed")
    counted = (
        (holding.tickets, "张未办结工单", "open tickets"),
        (holding.drafts, "份待审草稿", "drafts awaiting review"),
        (holding.people, "名在职人员", "people at work"),
        (holding.branches, "个在用下级中心", "open branches below"),
    )
    left = [(count, zh, en) for count, zh, en in counted if count]
    if left:
        zh = "尚有 " + "、".join(f"{count} {what}" for count, what, _ in left) + "，请先办结或转出"
        en = (
            "It still has "
            + ", ".join(f"{count} {what}" for count, _, what in left)
            + ": settle or move them first"
        )
        raise StandsInTheWayError("branch_in_use", zh, en)


def plain_number(number: str) -> str:
    """As it is dialled within the country: +86 571 8888 → 05718888, +86 138… → 138…."""
    digits = "".join(one for one in number if one.isdecimal() and one.isascii())
    for country in ("0086", "86") if number.lstrip().startswith(("+", "00")) else ():
        if digits.startswith(country):
            rest = digits.removeprefix(country)
            return rest if rest.startswith(("0", "1")) else f"0{rest}"
    return digits


def beginnings(number: str) -> list[str]:
    """What a prefix of this number could be."""
    plain = plain_number(number)
    return [plain[:length] for length in range(2, min(len(plain), 11) + 1)]


@implements("csc.2.1")
def branch_of_number(number: str, areas: Mapping[str, str]) -> str | None:
    """Whose area it is, by the longest prefix; None where no prefix says so."""
    known = [prefix for prefix in beginnings(number) if prefix in areas]
    return areas[max(known, key=len)] if known else None
