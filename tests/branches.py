"""A province with two cities and a sister province, and who works where: for tests of what each sees."""

from collections.abc import Mapping

from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from people.adapters.branch_tables import BranchAreaRow, BranchRow, scope_of
from people.adapters.tables import PersonRow
from people.rules.branches import Scope

TREE = (
    ("zhejiang", "浙江", "Zhejiang", "province", "hq"),
    ("hangzhou", "杭州", "Hangzhou", "city", "zhejiang"),
    ("ningbo", "宁波", "Ningbo", "city", "zhejiang"),
    ("anhui", "安徽", "Anhui", "province", "hq"),
)
AREAS = {"0571": "hangzhou", "1380571": "hangzhou", "0574": "ningbo", "057": "zhejiang", "0551": "anhui"}
IN_HANGZHOU, IN_NINGBO, ELSEWHERE = "057188881234", "057488881234", "13900000000"
STAFF: Mapping[str, tuple[str, Post]] = {
    "hang_chu": ("hangzhou", Post.JUNIOR),
    "hang_gao": ("hangzhou", Post.SENIOR),
    "hang_ban": ("hangzhou", Post.SUPERVISOR),
    "hang_hui": ("hangzhou", Post.SURVEYOR),
    "hang_zi": ("hangzhou", Post.LIBRARIAN),
    "ning_chu": ("ningbo", Post.JUNIOR),
    "ning_gao": ("ningbo", Post.SENIOR),
    "ning_hui": ("ningbo", Post.SURVEYOR),
    "zhe_gao": ("zhejiang", Post.SENIOR),
    "zhe_jing": ("zhejiang", Post.MANAGER),
}


async def plant(session: AsyncSession) -> None:
    for code, zh, en, level, parent in TREE:
        session.add(BranchRow(code=code, title_zh=zh, title_en=en, level=level, parent=parent))
        await session.flush()
    session.add_all(BranchAreaRow(prefix=prefix, branch=branch) for prefix, branch in AREAS.items())


async def staff(session: AsyncSession) -> None:
    for login, (branch, post) in STAFF.items():
        row = PersonRow(login=login, name=login, posts=[post], password_hash="-", branch=branch)
        session.add(row)


async def scopes(session: AsyncSession) -> Mapping[str, Scope]:
    codes = ("hq", *(code for code, *_ in TREE))
    return {code: await scope_of(session, code) for code in codes}
