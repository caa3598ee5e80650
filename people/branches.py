"""Branches as they are kept: opened, renamed, moved, given areas, closed and opened again (csc.2.1)."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from people.adapters.branch_tables import BranchRow, areas, replace_areas, tree_of
from people.adapters.tables import PersonRow
from people.handlers import Act, audit
from people.rules.branches import (
    Branch,
    Holding,
    Level,
    check_close,
    check_code,
    check_place,
    check_prefixes,
    check_titles,
)
from people.rules.staff import StaffRefusedError
from runtime.database import one_at_a_time

LOCK = "branches"
SHOWN = 8  # codes that a refusal names


class NoBranchError(Exception):
    """No branch has this code."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """`parent` of headquarters is None and stays so."""

    title_zh: str
    title_en: str
    parent: str | None
    prefixes: tuple[str, ...] = ()


@implements("csc.2.1")
async def add(  # noqa: PLR0913, PLR0917 (what a branch is)
    session: AsyncSession, code: str, level: Level, wanted: Wanted, by: str, now: datetime
) -> BranchRow:
    """Raises StaffRefusedError."""
    check_code(code)
    await one_at_a_time(session, LOCK)
    tree = await tree_of(session)
    if code in tree.branches:
        zh, en = f"编码 {code} 已有分中心使用", f"The code {code} is a branch's already"
        raise StaffRefusedError("code_taken", zh, en, field="code")
    check_place(tree, Branch(code, level, wanted.parent))
    row = BranchRow(code=code, level=level, parent=wanted.parent, active=True)
    session.add(await _filled(session, row, wanted))
    await session.flush()
    await replace_areas(session, code, wanted.prefixes)
    told = f"{level} under {wanted.parent}; {' '.join(wanted.prefixes)}"
    await audit(session, Act(by, "add", "branch", code, told), now)
    return row


async def change(session: AsyncSession, code: str, wanted: Wanted, by: str, now: datetime) -> None:
    """Names, the place in the tree, areas: they hold from the next request on.

    Raises NoBranchError, StaffRefusedError.
    """
    row = await _for_change(session, code)
    before = f"{row.title_zh} / {row.title_en} under {row.parent}"
    if wanted.parent != row.parent:
        tree = await tree_of(session)
        check_place(tree, replace(tree.branches[code], parent=wanted.parent))
        row.parent = wanted.parent
    if not row.active and wanted.prefixes:
        zh, en = "分中心已关闭，不能有号码前缀", "The branch is closed: it has no areas"
        raise StaffRefusedError("branch_closed", zh, en, field="prefixes")
    await _filled(session, row, wanted)
    await replace_areas(session, code, wanted.prefixes)
    after = f"{row.title_zh} / {row.title_en} under {row.parent}; {' '.join(wanted.prefixes)}"
    await audit(session, Act(by, "change", "branch", code, f"{before} -> {after}"), now)


async def close(session: AsyncSession, code: str, held: Holding, by: str, now: datetime) -> None:
    """`held`: its open tickets and drafts. Its areas are free; what it had stays to be seen from above.

    Raises NoBranchError, StandsInTheWayError.
    """
    row = await _for_change(session, code)
    people = select(func.count()).where(PersonRow.branch == code, PersonRow.active)
    below = select(func.count()).where(BranchRow.parent == code, BranchRow.active)
    holding = replace(
        held, people=await session.scalar(people) or 0, branches=await session.scalar(below) or 0
    )
    check_close(code, holding)
    if row.active:
        row.active = False
        await replace_areas(session, code, ())
        await audit(session, Act(by, "close", "branch", code), now)


async def open_again(session: AsyncSession, code: str, by: str, now: datetime) -> None:
    """Raises NoBranchError, StaffRefusedError."""
    row = await _for_change(session, code)
    if not row.active:
        tree = await tree_of(session)
        check_place(tree, tree.branches[code])
        row.active = True
        await audit(session, Act(by, "open", "branch", code), now)


async def check_open(session: AsyncSession, code: str) -> None:
    """Somebody is to belong to it. Raises StaffRefusedError."""
    await one_at_a_time(session, LOCK)
    row = await session.get(BranchRow, code)
    if row is None or not row.active:
        known = select(BranchRow.code).where(BranchRow.active).order_by(BranchRow.code).limit(SHOWN)
        others = ", ".join(await session.scalars(known))
        zh, en = f"没有在用的分中心 {code}，如 {others}", f"There is no open branch {code}, but {others}"
        raise StaffRefusedError("no_branch", zh, en, field="branch")


async def _for_change(session: AsyncSession, code: str) -> BranchRow:
    """One change after the other: two moves cannot make a circle between them."""
    await one_at_a_time(session, LOCK)
    row = await session.get(BranchRow, code)
    if row is None:
        raise NoBranchError(code)
    return row


async def _filled(session: AsyncSession, row: BranchRow, wanted: Wanted) -> BranchRow:
    check_titles(wanted.title_zh, wanted.title_en)
    check_prefixes(wanted.prefixes, await _of_others(session, row.code))
    row.title_zh, row.title_en = wanted.title_zh.strip(), wanted.title_en.strip()
    return row


async def _of_others(session: AsyncSession, code: str) -> dict[str, str]:
    return {prefix: branch for prefix, branch in (await areas(session)).items() if branch != code}
