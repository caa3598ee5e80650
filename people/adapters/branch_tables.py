"""Tables of the branches, and what is asked of them."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ForeignKey, String, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from people.rules.branches import HQ, Branch, Level, Scope, Tree, beginnings, branch_of_number
from runtime.database import Base


class BranchRow(Base):
    """A branch 分中心; `level` holds a name of people.rules.branches.Level. The code is for good."""

    __tablename__ = "people_branch"

    code: Mapped[str] = mapped_column(String(12), primary_key=True)
    title_zh: Mapped[str] = mapped_column(String(40))
    title_en: Mapped[str] = mapped_column(String(40))
    level: Mapped[str] = mapped_column(String(8))
    parent: Mapped[str | None] = mapped_column(ForeignKey("people_branch.code"))
    active: Mapped[bool] = mapped_column(default=True)


class BranchAreaRow(Base):
    """Telephone numbers that begin so are the branch's."""

    __tablename__ = "people_branch_area"

    prefix: Mapped[str] = mapped_column(String(11), primary_key=True)
    branch: Mapped[str] = mapped_column(ForeignKey("people_branch.code"))


async def rows(session: AsyncSession) -> Sequence[BranchRow]:
    return (await session.scalars(select(BranchRow).order_by(BranchRow.code))).all()


async def tree_of(session: AsyncSession) -> Tree:
    found = await rows(session)
    return Tree({row.code: Branch(row.code, Level(row.level), row.parent, row.active) for row in found})


async def scope_of(session: AsyncSession, branch: str) -> Scope:
    """Headquarters sees everything: nothing has to be asked for."""
    tree = Tree() if branch == HQ else await tree_of(session)
    return tree.scope(branch)


async def areas(session: AsyncSession) -> Mapping[str, str]:
    """Whose every prefix is."""
    kept = await session.scalars(select(BranchAreaRow).order_by(BranchAreaRow.prefix))
    return {row.prefix: row.branch for row in kept}


async def holder_of(session: AsyncSession, number: str) -> str | None:
    """The open branch in whose area a telephone number lies."""
    query = select(BranchAreaRow).where(BranchAreaRow.prefix.in_(beginnings(number)))
    found = {row.prefix: row.branch for row in await session.scalars(query)} if number else {}
    return branch_of_number(number, found)


async def replace_areas(session: AsyncSession, branch: str, prefixes: Sequence[str]) -> None:
    await session.execute(delete(BranchAreaRow).where(BranchAreaRow.branch == branch))
    session.add_all(BranchAreaRow(prefix=prefix, branch=branch) for prefix in prefixes)
