"""Tickets: the list, one with thread, orders and clocks, entering by hand, and what is done to one."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Response
from sqlalchemy import ColumnElement

from config.centre import CustomerClass
from config.regulation import implements
from console.acting import acting, actor_of, as_filled_in
from console.adapters import tickets as tables
from console.problems import invalid, not_found
from console.routes.calls import PAGE, cursor_of, next_page
from console.rules.permissions import Act
from console.rules.search import wanted
from console.signing_in import Desk, Parts, may
from console.ticket_problems import Version, tag
from console.views.answer import Problem
from console.views.orders import OrderIn
from console.views.tickets import (
    CallBackIn,
    Colleagues,
    DeedIn,
    Kind,
    Source,
    SupplementIn,
    Ticket,
    TicketIn,
    TicketPage,
)
from people.adapters.branch_tables import tree_of
from people.rules.masking import masked
from runtime.clock import utc_now
from tickets import handlers, ordering
from tickets.adapters.tables import TicketRow
from tickets.calling_back import promise
from tickets.handlers import Deed
from tickets.office import office_of
from tickets.registering import enter, similar
from tickets.rules.life import CLOSED, State

router = APIRouter(
    prefix="/api/tickets",
    tags=["tickets"],
    responses={
        status.value: {"model": Problem, "description": text}
        for status, text in (
            (HTTPStatus.CONFLICT, "The ticket cannot, as it stands"),
            (HTTPStatus.PRECONDITION_FAILED, "Somebody changed it first"),
            (HTTPStatus.PRECONDITION_REQUIRED, "If-Match is missing"),
        )
    },
)
TicketsDesk = Annotated[Desk, Depends(may(Act.SEE_TICKETS))]
EntryDesk = Annotated[Desk, Depends(may(Act.ENTER_TICKETS))]
Value = Annotated[str | None, Query(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
BranchCode = Annotated[
    str | None, Query(pattern=r"^[a-z][a-z0-9_-]{1,11}$", description="分中心，含下级 · with those below")
]
Number = Annotated[str, Path(pattern=r"^[0-9]{8}-[0-9]{4,10}$", examples=["20261124-0001"])]


@implements("180.6.5")
@router.get("", summary="工单列表 · tickets, the newest first")
async def tickets(  # noqa: PLR0913, PLR0917 (the filters of the page)
    desk: TicketsDesk,
    parts: Parts,
    before: Annotated[str | None, Query(max_length=140)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
    kind: Kind | None = None,
    state: State | None = None,
    source: Source | None = None,
    business: Value = None,
    nature: Value = None,
    customer_class: CustomerClass | None = None,
    department: Value = None,
    content: Annotated[str | None, Query(max_length=80)] = None,
    branch: BranchCode = None,
    mine: Annotated[bool, Query(description="只看本人名下 · only those the person owns")] = False,  # noqa: FBT002 (a switch of the query)
    late: Annotated[bool, Query(description="只看已超时 · only those past their deadline")] = False,  # noqa: FBT002 (as above)
    q: Annotated[str | None, Query(max_length=80)] = None,
) -> TicketPage:
    now, filters = utc_now(), tables.visible(actor_of(desk, parts))
    for column, asked in (
        (TicketRow.kind, kind),
        (TicketRow.state, state),
        (TicketRow.source, source),
        (TicketRow.business, business),
        (TicketRow.nature, nature),
        (TicketRow.owner, desk.person.login if mine else None),
    ):
        filters += [column == asked] if asked else []
    filters += [TicketRow.due_at < now, TicketRow.state.not_in(CLOSED)] if late else []
    filters += [tables.of_class(customer_class)] if customer_class else []
    filters += [tables.ordered_from(department)] if department else []
    words = content.split() if content else ()
    filters += [TicketRow.content.contains(word, autoescape=True) for word in words]
    filters += [tables.matching(wanted(q))] if q and q.strip() else []
    return await _page(parts, filters, before, limit, branch)


async def _page(
    parts: Parts, filters: list[ColumnElement[bool]], before: str | None, limit: int, branch: str | None
) -> TicketPage:
    async with parts.database.read() as session:
        filters += [tables.of_branch(await tree_of(session), branch)] if branch else []
        rows = await tables.page(session, filters, cursor_of(before), limit)
    last = rows[-1] if len(rows) == limit else None
    following = next_page(last.created_at, last.number) if last else None
    return TicketPage(now=utc_now(), tickets=tuple(rows), next_before=following)


@implements("180.1.7")
@router.get(
    "/similar",
    summary="同号码同业务的已有工单 · earlier tickets of the same number and business",
)
async def look_alikes(
    desk: EntryDesk,
    parts: Parts,
    phone: Annotated[str, Query(pattern=r"^[0-9+*#() -]{1,32}$")],
    business: Annotated[str, Query(pattern=r"^[a-z][a-z0-9_]{0,23}$")],
) -> TicketPage:
    """Before a second complaint is made of one: a supplement becomes a chase order."""
    now, office = utc_now(), office_of(parts.settings)
    async with parts.database.read() as session:
        rows = await similar(session, phone, business, now - office.similar_within, desk.person.scope)
    views = tuple(tables.view(row, None, masked(row.phone)) for row in rows)
    return TicketPage(now=now, tickets=views, next_before=None)


@router.get("/colleagues", summary="可接手的同事 · who can take a ticket over")
async def colleagues(desk: TicketsDesk, parts: Parts, branch: BranchCode = None) -> Colleagues:
    """With `branch`: who can take over a ticket that it holds."""
    who = desk.person
    async with parts.database.read() as session:
        return Colleagues(colleagues=await tables.colleagues(session, who.login, who.scope, branch))


@router.post("", status_code=HTTPStatus.CREATED, summary="录入工单 · enter a ticket by hand")
async def enter_ticket(given: TicketIn, desk: EntryDesk, parts: Parts, response: Response) -> Ticket:
    async with parts.database.write() as session:
        own = acting(session, desk, parts)
        form, arrival = as_filled_in(given, given.received_at or own.now, given.call)
        row = await enter(own, form, arrival)
    response.headers["Location"] = f"/api/tickets/{row.number}"
    return await _fresh(row.number, desk, parts, response)


@router.get("/{number}", summary="一张工单 · one ticket with thread, orders and explained clocks")
async def ticket(number: Number, desk: TicketsDesk, parts: Parts, response: Response) -> Ticket:
    return await _fresh(number, desk, parts, response)


@router.post("/{number}/acts", summary="处理工单 · do something to a ticket")
async def act(  # noqa: PLR0913, PLR0917 (what a route is given)
    number: Number, given: DeedIn, version: Version, desk: TicketsDesk, parts: Parts, response: Response
) -> Ticket:
    """One of `actions` of the ticket; each needs words, but resume."""
    deed = Deed(
        given.action,
        given.text,
        given.to,
        given.grade,
        given.by,
        given.due_at,
        given.team,
        given.informant,
        given.regulator,
        given.branch,
    )
    async with parts.database.write() as session:
        await handlers.act(acting(session, desk, parts), number, version, deed)
    return await _fresh(number, desk, parts, response)


@implements("180.1.7")
@router.post(
    "/{number}/supplements",
    status_code=HTTPStatus.NO_CONTENT,
    summary="补充申诉 · what a customer adds, straight from the call, to whomever the ticket belongs",
)
async def add_supplement(number: Number, given: SupplementIn, desk: EntryDesk, parts: Parts) -> None:
    async with parts.database.write() as session:
        await handlers.supplement(acting(session, desk, parts), number, given.text)


@implements("csc.3.1.b")
@router.post("/{number}/call-back", summary="约定回电 · record the question, call back with the answer")
async def promise_call_back(  # noqa: PLR0913, PLR0917 (what a route is given)
    number: Number, given: CallBackIn, version: Version, desk: TicketsDesk, parts: Parts, response: Response
) -> Ticket:
    if parts.centre.find_queue(given.queue) is None:
        raise invalid("queue")
    terms = parts.centre.outbound
    async with parts.database.write() as session:
        await promise(acting(session, desk, parts), terms, number, version, given.text, given.queue)
    return await _fresh(number, desk, parts, response)


@router.post("/{number}/orders", status_code=HTTPStatus.CREATED, summary="发单 · issue an order")
async def issue(  # noqa: PLR0913, PLR0917 (what a route is given)
    number: Number, given: OrderIn, version: Version, desk: TicketsDesk, parts: Parts, response: Response
) -> Ticket:
    """It leaves at once, or waits for a senior's second review (180.1.8)."""
    order = ordering.Wanted(given.action, given.text, given.department, given.due_at, given.fields)
    async with parts.database.write() as session:
        await ordering.issue(acting(session, desk, parts), number, version, order)
    return await _fresh(number, desk, parts, response)


async def _fresh(number: str, desk: Desk, parts: Parts, response: Response) -> Ticket:
    async with parts.database.read() as session:
        found = await tables.one(session, number, actor_of(desk, parts), office_of(parts.settings))
    if found is None:
        raise not_found()
    tag(response, found.version)
    return found
