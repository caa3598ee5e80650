"""The call ledger in pages, and one call with why it went where it went."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query
from sqlalchemy import ColumnElement

from acd.adapters.tables import CallRow
from acd.rules.call import Direction, Outcome
from console.adapters import calls as tables
from console.problems import invalid, not_found
from console.rules.cursor import Cursor, CursorError, read_cursor
from console.rules.permissions import Act
from console.rules.search import wanted
from console.signing_in import Desk, Parts, may
from console.views.calls import CallDetail, CallPage

router = APIRouter(prefix="/api/calls", tags=["calls"])
CallsDesk = Annotated[Desk, Depends(may(Act.SEE_CALLS))]
PAGE = 50
Name = Annotated[str | None, Query(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]


@router.get("", summary="话务记录 · the ledger in pages")
async def calls(  # noqa: PLR0913, PLR0917 (the filters of the page)
    desk: CallsDesk,
    parts: Parts,
    before: Annotated[str | None, Query(max_length=140)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
    outcome: Annotated[Outcome | None, Query()] = None,
    queue: Name = None,
    q: Annotated[str | None, Query(max_length=80)] = None,
) -> CallPage:
    filters: list[ColumnElement[bool]] = [CallRow.direction != Direction.LISTENING]
    if outcome:
        filters.append(CallRow.outcome == outcome)
    if queue:
        filters.append(CallRow.queue == queue)
    if q and q.strip():
        filters.append(tables.matching(wanted(q)))
    async with parts.database.read() as session:
        found = await tables.page(session, filters, cursor_of(before), limit)
    rows = tuple(tables.view(one, audible=desk.may(Act.HEAR_CALLS)) for one in found)
    last = rows[-1] if len(rows) == limit else None
    return CallPage(calls=rows, next_before=next_page(last.started_at, last.id) if last else None)


@router.get("/{call}", summary="一通电话 · one call, and why it went there")
async def call(call: Annotated[str, Path(max_length=80)], desk: CallsDesk, parts: Parts) -> CallDetail:
    async with parts.database.read() as session:
        found = await tables.call(session, call)
        if found is None:
            raise not_found()
        row = tables.view(found, audible=desk.may(Act.HEAR_CALLS))
        return await tables.detail(session, row, found[0].trace)


def cursor_of(before: str | None) -> Cursor | None:
    try:
        return read_cursor(before) if before else None
    except CursorError:
        raise invalid("before") from None


def next_page(at: datetime, row_id: str) -> str:
    return str(Cursor(at, row_id))
