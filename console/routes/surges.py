"""Surges of complaints: an announcement and a parent ticket wait for somebody's approval (csc.5.3.c)."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query
from sqlalchemy import select

from console.acting import acting
from console.adapters import reports as shown
from console.problems import not_found
from console.routes.reports import sees_kept
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.answer import Problem
from console.views.surges import SurgeDecision, SurgePage, SurgeView
from reports import surges
from reports.adapters.tables import SurgeRow

PAGE = 20
REFUSALS: dict[int | str, dict[str, object]] = {
    HTTPStatus.CONFLICT.value: {"model": Problem, "description": "Decided already, or no announcement"}
}

router = APIRouter(prefix="/api/surges", tags=["reports"], responses=REFUSALS)


@router.get("", summary="投诉激增 · surges of complaints")
async def look(
    desk: Annotated[Desk, Depends(may(Act.SEE_REPORTS))],
    parts: Parts,
    before: Annotated[int | None, Query(ge=1)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
) -> SurgePage:
    """They are found over all branches: headquarters decides."""
    query = select(SurgeRow).order_by(SurgeRow.id.desc()).limit(limit)
    async with parts.database.read() as session:
        rows = await session.scalars(query.where(SurgeRow.id < before) if before else query)
        found = list(rows) if sees_kept(desk) else []
    return SurgePage(
        surges=tuple(map(SurgeView.model_validate, found)),
        next_before=found[-1].id if len(found) == limit else None,
        may_decide=desk.may(Act.DECIDE_SURGES),
    )


@router.post("/{surge}/decision", summary="批准或退回 · approve or refuse what is proposed")
async def decide(
    surge: Annotated[int, Path(ge=1, le=2**31 - 1, examples=[3])],
    wanted: SurgeDecision,
    desk: Annotated[Desk, Depends(may(Act.DECIDE_SURGES))],
    parts: Parts,
) -> SurgeView:
    async with parts.database.write() as session:
        row = await session.get(SurgeRow, surge, with_for_update=True)
        if row is None or not sees_kept(desk):
            raise not_found()
        own = acting(session, desk, parts)
        if wanted.approve:
            await surges.approve(own, row, wanted.announcement, await shown.words_of(session, parts))
        else:
            await surges.refuse(own, row)
        await note(session, desk, row.state, "surge", str(surge), row.parent or "")
        return SurgeView.model_validate(row)
