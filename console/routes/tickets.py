"""Tickets: the list, and one with its thread and the recording it came from."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query
from sqlalchemy import ColumnElement

from console.adapters import tickets as tables
from console.problems import not_found
from console.routes.calls import PAGE, cursor_of, next_page
from console.rules.permissions import Act
from console.rules.search import wanted
from console.signing_in import Parts, may
from console.views.tickets import Ticket, TicketPage
from runtime.clock import utc_now
from tickets.adapters.tables import TicketRow

router = APIRouter(prefix="/api/tickets", tags=["tickets"], dependencies=[Depends(may(Act.SEE_TICKETS))])


@router.get("")
async def tickets(
    parts: Parts,
    before: Annotated[str | None, Query(max_length=140)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
    kind: Literal["complaint", "suggestion"] | None = None,
    q: Annotated[str | None, Query(max_length=80)] = None,
) -> TicketPage:
    filters: list[ColumnElement[bool]] = [TicketRow.kind == kind] if kind else []
    if q and q.strip():
        filters.append(tables.matching(wanted(q)))
    async with parts.database.read() as session:
        rows = await tables.page(session, filters, cursor_of(before), limit)
    last = rows[-1] if len(rows) == limit else None
    following = next_page(last.created_at, last.number) if last else None
    return TicketPage(now=utc_now(), tickets=tuple(rows), next_before=following)


@router.get("/{number}")
async def ticket(number: Annotated[str, Path(max_length=20)], parts: Parts) -> Ticket:
    async with parts.database.read() as session:
        found = await tables.one(session, number)
    if found is None:
        raise not_found()
    return found
