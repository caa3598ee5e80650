"""Faults 系统障碍 (ops.1): reported, followed until they are mended, with a clock."""

from datetime import datetime
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Query

from config.regulation import implements
from console.adapters.rosters import titled
from console.adapters.tickets import Names, names_of
from console.problems import not_found
from console.routes.rosters import PAGE, REFUSALS, Before, Id, Limit, planning
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.views.faults import (
    FaultDetail,
    FaultEntry,
    FaultFollowed,
    FaultMade,
    FaultPage,
    FaultView,
    FaultWanted,
)
from people import faults
from people.adapters.roster_tables import FaultRow
from people.faults import Reported
from people.planner import book_of
from people.rules.faults import FaultStep
from runtime.clock import utc_now

router = APIRouter(prefix="/api/faults", tags=["faults"], responses=REFUSALS)
Handling = Annotated[Desk, Depends(may(Act.HANDLE_FAULTS))]
handling = [Depends(may(Act.HANDLE_FAULTS))]


@router.get("", dependencies=handling, summary="障碍 · faults, the newest first")
async def page(
    parts: Parts,
    open_only: Annotated[bool, Query(alias="open")] = False,  # noqa: FBT002 (a question in the address)
    before: Before = None,
    limit: Limit = PAGE,
) -> FaultPage:
    now = utc_now()
    async with parts.database.read() as session:
        rows = await faults.faults(session, open_only=open_only, before=before, limit=limit)
        names = await names_of(session)
    return FaultPage(
        now=now,
        faults=tuple(_view(row, names, now) for row in rows),
        severities=tuple(map(titled, book_of(parts.settings).rules.faults)),
        next_before=rows[-1].id if len(rows) == limit else None,
    )


@implements("ops.1")
@router.post("", status_code=HTTPStatus.CREATED, summary="申报障碍 · report a fault")
async def report(wanted: FaultWanted, desk: Handling, parts: Parts) -> FaultMade:
    """It is to be mended within the time of its severity, counted from now."""
    told = Reported(wanted.severity, wanted.system, wanted.text, wanted.to, wanted.began_at or utc_now())
    async with parts.database.write() as session:
        return FaultMade(id=await faults.report(planning(session, desk, parts), told))


@router.get("/{fault}", dependencies=handling, summary="一项障碍 · one fault and how it was followed")
async def one(fault: Id, parts: Parts) -> FaultDetail:
    async with parts.database.read() as session:
        row = await session.get(FaultRow, fault)
        if row is None:
            raise not_found()
        names, followed = await names_of(session), await faults.entries(session, fault)
    return FaultDetail(
        fault=_view(row, names, utc_now()),
        entries=tuple(
            FaultEntry(at=one.at, by=names.get(one.by, one.by), act=FaultStep(one.act), text=one.text)
            for one in followed
        ),
    )


@implements("ops.1")
@router.post(
    "/{fault}/steps", status_code=HTTPStatus.NO_CONTENT, summary="跟踪 · progress, mended, back again"
)
async def follow(fault: Id, wanted: FaultFollowed, desk: Handling, parts: Parts) -> None:
    async with parts.database.write() as session:
        await faults.follow(planning(session, desk, parts), fault, wanted.step, wanted.text, wanted.of)


def _view(row: FaultRow, names: Names, now: datetime) -> FaultView:
    return FaultView(
        id=row.id,
        severity=row.severity,
        system=row.system,
        text=row.text,
        to=row.to,
        began_at=row.began_at,
        reported_at=row.reported_at,
        reported_by=names.get(row.reported_by, row.reported_by),
        due_at=row.due_at,
        recovered_at=row.recovered_at,
        late=(row.recovered_at or now) > row.due_at,
    )
