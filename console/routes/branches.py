"""Branches 分中心: everybody knows them by name, headquarters' administrators keep them (csc.2.1)."""

from collections import defaultdict
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query

from config.regulation import implements
from console.problems import not_allowed
from console.rules.permissions import Act
from console.signing_in import AnyDesk, Desk, Parts, may
from console.staff_problems import ANSWERS
from console.views.branches import BranchChange, Branches, BranchView, NewBranch, Opening
from people import branches
from people.adapters.branch_tables import areas, rows
from runtime.clock import utc_now
from runtime.database import one_at_a_time
from tickets.adapters.branches import open_work

router = APIRouter(prefix="/api/branches", tags=["people"], responses=ANSWERS)
Code = Annotated[str, Path(max_length=12, examples=["hangzhou"])]


async def _keeper(desk: Annotated[Desk, Depends(may(Act.KEEP_BRANCHES))]) -> Desk:
    """The tree is one, and headquarters'."""
    if desk.person.scope.codes is not None:
        raise not_allowed()
    return desk


Keeper = Annotated[Desk, Depends(_keeper)]


@implements("csc.2.1")
@router.get("", summary="分中心 · headquarters, provinces, cities")
async def look(
    desk: AnyDesk,
    parts: Parts,
    prefixes: Annotated[bool, Query(description="含号码前缀 · with the prefixes of numbers")] = False,  # noqa: FBT002 (a switch of the query)
) -> Branches:
    """A country has hundreds of thousands of prefixes: they are told to who asks for them."""
    scope = desk.person.scope
    async with parts.database.read() as session:
        found, own = await rows(session), defaultdict[str, list[str]](list)
        for prefix, code in (await areas(session)).items() if prefixes else ():
            own[code].append(prefix)
    views = tuple(
        BranchView(
            code=row.code,
            title_zh=row.title_zh,
            title_en=row.title_en,
            level=row.level,  # type: ignore[arg-type]  # checked when it came in
            parent=row.parent,
            active=row.active,
            prefixes=tuple(own[row.code]),
            below=scope.holds(row.code),
        )
        for row in found
    )
    return Branches(own=scope.own, branches=views)


@router.post("", status_code=HTTPStatus.CREATED, summary="新增分中心 · add a branch")
async def add(wanted: NewBranch, desk: Keeper, parts: Parts) -> Branches:
    async with parts.database.write() as session:
        by, now = desk.person.login, utc_now()
        await branches.add(session, wanted.code, wanted.level, _wanted(wanted), by, now)
    return await look(desk, parts, prefixes=True)


@router.put("/{code}", summary="修改分中心 · names, place, areas")
async def change(code: Code, wanted: BranchChange, desk: Keeper, parts: Parts) -> Branches:
    """Who sees what changes with the next request."""
    async with parts.database.write() as session:
        await branches.change(session, code, _wanted(wanted), desk.person.login, utc_now())
    return await look(desk, parts, prefixes=True)


@router.put("/{code}/active", summary="关闭、重开 · close, open again")
async def be_active(code: Code, wanted: Opening, desk: Keeper, parts: Parts) -> Branches:
    by, now = desk.person.login, utc_now()
    async with parts.database.write() as session:
        if wanted.active:
            await branches.open_again(session, code, by, now)
        else:
            await one_at_a_time(session, branches.LOCK)
            await one_at_a_time(session, "ticket number")  # none is registered for it meanwhile
            await branches.close(session, code, await open_work(session, code), by, now)
    return await look(desk, parts, prefixes=True)


def _wanted(given: BranchChange) -> branches.Wanted:
    prefixes = tuple(sorted({prefix.strip() for prefix in given.prefixes if prefix.strip()}))
    return branches.Wanted(given.title_zh, given.title_en, given.parent, prefixes)
