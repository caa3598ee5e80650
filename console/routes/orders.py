"""Orders: found by kind and state, reviewed by seniors, answered or returned by departments."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from console.acting import acting, actor_of
from console.adapters import orders as tables
from console.problems import not_found
from console.routes.calls import PAGE, cursor_of, next_page
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.ticket_problems import Version, tag
from console.views.answer import Problem
from console.views.orders import (
    Kind,
    OrderDetail,
    OrderPage,
    OrderState,
    PictureMade,
    ReplyIn,
    ReturnIn,
    TextIn,
    VerdictIn,
    WorkIn,
)
from runtime.clock import utc_now
from tickets import answering, ordering
from tickets.adapters.tables import OrderRow
from tickets.field_work import Work, add_picture, work
from tickets.office import office_of
from tickets.ordering import Verdict
from tickets.rules.field_work import Place

router = APIRouter(
    prefix="/api/orders",
    tags=["orders"],
    responses={
        status.value: {"model": Problem, "description": text}
        for status, text in (
            (HTTPStatus.CONFLICT, "The order cannot, as it stands"),
            (HTTPStatus.PRECONDITION_FAILED, "Somebody changed the ticket first"),
            (HTTPStatus.PRECONDITION_REQUIRED, "If-Match is missing"),
        )
    },
)
BINARY = {"requestBody": {"content": {"application/octet-stream": {"schema": {"type": "string"}}}}}
OrdersDesk = Annotated[Desk, Depends(may(Act.SEE_ORDERS))]
OrderId = Annotated[str, Path(pattern=r"^[0-9]{8}-[0-9]{4,10}-[0-9]{2,4}$", examples=["20261124-0001-01"])]


@router.get("", summary="派单列表 · orders, the newest first; a department sees its own")
async def orders(  # noqa: PLR0913, PLR0917 (the filters of the page)
    desk: OrdersDesk,
    parts: Parts,
    before: Annotated[str | None, Query(max_length=140)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
    kind: Kind | None = None,
    state: OrderState | None = None,
    department: Annotated[str | None, Query(pattern=r"^[a-z][a-z0-9_]{0,23}$")] = None,
) -> OrderPage:
    filters = tables.visible(actor_of(desk, parts))
    for column, asked in (
        (OrderRow.kind, kind),
        (OrderRow.state, state),
        (OrderRow.department, department),
    ):
        filters += [column == asked] if asked else []
    async with parts.database.read() as session:
        rows = await tables.page(session, filters, cursor_of(before), limit)
    last = rows[-1] if len(rows) == limit else None
    following = next_page(last.issued_at, last.id) if last else None
    return OrderPage(now=utc_now(), orders=tuple(rows), next_before=following)


@router.get("/{order}", summary="一张派单 · one order with what its reader needs of the ticket")
async def order(order: OrderId, desk: OrdersDesk, parts: Parts, response: Response) -> OrderDetail:
    return await _fresh(order, desk, parts, response)


@router.post("/{order}/review", summary="二次审核 · second review by a senior")
async def review(  # noqa: PLR0913, PLR0917 (what a route is given)
    order: OrderId, given: VerdictIn, version: Version, desk: OrdersDesk, parts: Parts, response: Response
) -> OrderDetail:
    verdict = Verdict(given.send, given.note, given.take_over)
    async with parts.database.write() as session:
        await ordering.review(acting(session, desk, parts), order, version, verdict)
    return await _fresh(order, desk, parts, response)


@router.post("/{order}/progress", summary="反馈进度 · the department tells how far it is")
async def progress(  # noqa: PLR0913, PLR0917 (what a route is given)
    order: OrderId, given: TextIn, version: Version, desk: OrdersDesk, parts: Parts, response: Response
) -> OrderDetail:
    async with parts.database.write() as session:
        await answering.report(acting(session, desk, parts), order, version, given.text)
    return await _fresh(order, desk, parts, response)


@router.post("/{order}/reply", summary="回单 · the department has done it")
async def reply(  # noqa: PLR0913, PLR0917 (what a route is given)
    order: OrderId, given: ReplyIn, version: Version, desk: OrdersDesk, parts: Parts, response: Response
) -> OrderDetail:
    async with parts.database.write() as session:
        await answering.reply(acting(session, desk, parts), order, version, given.text, given.cause)
    return await _fresh(order, desk, parts, response)


@router.post("/{order}/return", summary="退单 · the department returns it, with reason and evidence")
async def give_back(  # noqa: PLR0913, PLR0917 (what a route is given)
    order: OrderId, given: ReturnIn, version: Version, desk: OrdersDesk, parts: Parts, response: Response
) -> OrderDetail:
    async with parts.database.write() as session:
        await answering.give_back(acting(session, desk, parts), order, version, given.text, given.evidence)
    return await _fresh(order, desk, parts, response)


@router.post("/{order}/work", summary="现场处理 · call, check, appointment, visit, report")
async def do_work(  # noqa: PLR0913, PLR0917 (what a route is given)
    order: OrderId, given: WorkIn, version: Version, desk: OrdersDesk, parts: Parts, response: Response
) -> OrderDetail:
    place = Place(given.place.latitude, given.place.longitude) if given.place else None
    done = Work(given.action, given.text, given.fields, given.due_at, given.in_town, given.wished, place)
    async with parts.database.write() as session:
        await work(acting(session, desk, parts), order, version, done)
    return await _fresh(order, desk, parts, response)


@router.post(
    "/{order}/pictures",
    status_code=HTTPStatus.CREATED,
    summary="上传图片 · a picture for the handling report, JPEG or PNG",
    openapi_extra=BINARY,
)
async def take_picture(
    order: OrderId,
    request: Request,
    desk: OrdersDesk,
    parts: Parts,
    name: Annotated[str, Query(min_length=1, max_length=120)],
) -> PictureMade:
    content = await request.body()
    async with parts.database.write() as session:
        return PictureMade(id=await add_picture(acting(session, desk, parts), order, name, content))


async def _fresh(order: str, desk: Desk, parts: Parts, response: Response) -> OrderDetail:
    async with parts.database.read() as session:
        found = await tables.one(session, order, actor_of(desk, parts), office_of(parts.settings))
    if found is None:
        raise not_found()
    tag(response, found.version)
    return found
