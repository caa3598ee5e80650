"""Papers filed by kind, pictures of handling reports, and places of complaints for later planning."""

from datetime import date, datetime, time, timedelta
from http import HTTPStatus
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Path, Query, Response
from sqlalchemy import Select, and_, or_, select

from config.regulation import implements
from console.acting import actor_of
from console.adapters import orders as of_orders
from console.adapters import tickets as of_tickets
from console.problems import invalid, not_found
from console.routes.calls import PAGE, cursor_of, next_page
from console.rules.permissions import Act
from console.rules.places import as_csv, as_geojson
from console.signing_in import Desk, Parts, may, note
from console.views.papers import FiledPaper, PaperPage
from runtime.clock import utc_now
from tickets.adapters.branches import seen_by
from tickets.adapters.papers import PaperKind, Sought, filed
from tickets.adapters.tables import OrderRow, PictureRow, TicketRow
from tickets.adapters.visits import places
from tickets.rules.permissions import Actor, sees_all

LONGEST = timedelta(days=366)
router = APIRouter(prefix="/api", tags=["papers"])
Reader = Annotated[Desk, Depends(may(Act.SEE_TICKETS, Act.SEE_ORDERS))]
OrdersDesk = Annotated[Desk, Depends(may(Act.SEE_ORDERS))]


def _seen(actor: Actor) -> Select[Any]:
    """Numbers of the tickets whose papers somebody may see: their own, and those their department had."""
    numbers = select(TicketRow.number)
    if sees_all(actor.posts):
        return numbers.where(*seen_by(actor))
    at_department = select(OrderRow.ticket).where(*of_orders.visible(actor))
    own = and_(*of_tickets.visible(actor))
    return numbers.where(or_(own, TicketRow.number.in_(at_department)))


@implements("hot.5.1.5")
@router.get("/papers", summary="单据归档 · every paper by its kind or its ticket, the newest first")
async def papers(  # noqa: PLR0913, PLR0917 (the filters of the page)
    desk: Reader,
    parts: Parts,
    kind: PaperKind | None = None,
    ticket: Annotated[str | None, Query(pattern=r"^[0-9]{8}-[0-9]{4,10}$")] = None,
    late: Annotated[bool, Query(description="只看积压或延误的 · only those held back or late")] = False,  # noqa: FBT002 (a switch of the query)
    before: Annotated[str | None, Query(max_length=140)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
) -> PaperPage:
    now, cursor = utc_now(), cursor_of(before)
    sought = Sought(kind, ticket, late, (cursor.at, cursor.id) if cursor else None)
    async with parts.database.read() as session:
        rows = await filed(session, _seen(actor_of(desk, parts)), sought, now, limit)
    following = next_page(rows[-1].at, rows[-1].id) if len(rows) == limit else None
    return PaperPage(now=now, papers=tuple(map(FiledPaper.model_validate, rows)), next_before=following)


@router.get(
    "/pictures/{picture}",
    summary="报告图片 · a picture of a handling report",
    response_class=Response,
    responses={HTTPStatus.OK.value: {"content": {"image/jpeg": {}, "image/png": {}}}},
)
async def picture(
    picture: Annotated[str, Path(pattern=r"^[0-9a-f]{32}$")], desk: Reader, parts: Parts
) -> Response:
    async with parts.database.read() as session:
        query = select(PictureRow.media_type, PictureRow.content).where(
            PictureRow.id == picture, PictureRow.ticket.in_(_seen(actor_of(desk, parts)))
        )
        found = (await session.execute(query)).first()
    if found is None:
        raise not_found()
    headers = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"}
    return Response(found.content, media_type=found.media_type, headers=headers)


@implements("net.1.6")
@router.get(
    "/places",
    summary="投诉点位 · coordinates of complaints for later planning",
    response_class=Response,
    responses={HTTPStatus.OK.value: {"content": {"text/csv": {}, "application/geo+json": {}}}},
)
async def reported_places(
    desk: OrdersDesk,
    parts: Parts,
    first: Annotated[date, Query()],
    last: Annotated[date, Query()],
    form: Annotated[Literal["csv", "geojson"], Query()] = "csv",
) -> Response:
    """No map is shown here: the file goes to whatever plans the network. Both days are whole ones."""
    if not first <= last <= first + LONGEST:
        raise invalid("last")
    zone, actor = parts.settings.zone, actor_of(desk, parts)
    since = datetime.combine(first, time(), zone)
    until = datetime.combine(last + timedelta(days=1), time(), zone)
    own = None if sees_all(actor.posts) else actor.department or ""
    within = seen_by(actor) if own is None else []
    async with parts.database.write() as session:
        found = [place async for place in places(session, since, until, own, within)]
        await note(session, desk, "export", "places", f"{first}..{last}", f"{len(found)} {form}")
    text, kind = (as_csv(found), "text/csv") if form == "csv" else (as_geojson(found), "application/geo+json")
    headers = {"Content-Disposition": f'attachment; filename="places-{first}-{last}.{form}"'}
    return Response(text, media_type=f"{kind}; charset=utf-8", headers=headers)
