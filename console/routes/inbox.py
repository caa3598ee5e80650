"""Papers that came and are not tickets yet (180.2.2): for the text clerk, and for a mail or fax gateway."""

import tempfile
from datetime import date, datetime, time, timedelta
from http import HTTPStatus
from pathlib import Path as FilePath
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response
from fastapi.responses import FileResponse
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import undefer
from starlette.background import BackgroundTask

from config.regulation import implements
from console.acting import acting as acting_of
from console.acting import actor_of, as_filled_in
from console.adapters import inbox as tables
from console.adapters.tickets import names_of, visible
from console.parts import ConsoleParts
from console.problems import invalid, not_found
from console.routes.calls import PAGE, cursor_of, next_page
from console.routes.orders import BINARY
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, may_hand_in, note
from console.views.answer import Problem
from console.views.inbox import (
    AsideIn,
    FileMade,
    InboxPage,
    PaperDetail,
    PaperEntered,
    PaperIn,
    PaperMade,
    TakeIn,
)
from console.views.tickets import TicketIn
from runtime.clock import utc_now
from tickets import inbox
from tickets.adapters.tables import IncomingFileRow, IncomingRow, TicketRow
from tickets.case import Acting
from tickets.inbox import Arrived
from tickets.office import office_of
from tickets.rules.inbox import SHOWN, PaperState
from tickets.rules.permissions import Actor

GATEWAY = Actor(inbox.GATEWAY, frozenset())
LONGEST = timedelta(days=31)
router = APIRouter(
    prefix="/api/inbox",
    tags=["inbox"],
    responses={HTTPStatus.CONFLICT.value: {"model": Problem, "description": "It cannot, as things stand"}},
)
Keeper = Annotated[Desk, Depends(may(Act.KEEP_INBOX))]
Sender = Annotated[Desk | None, Depends(may_hand_in)]
Paper = Annotated[int, Path(ge=1, lt=2**31, examples=[17])]


@implements("180.2.2")
@router.get("", summary="文本收件 · papers by how they stand")
async def papers(  # noqa: PLR0913, PLR0917 (the filters of the page)
    desk: Keeper,
    parts: Parts,
    state: PaperState = PaperState.WAITING,
    q: Annotated[str, Query(max_length=80)] = "",
    after: Annotated[str | None, Query(max_length=140)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
) -> InboxPage:
    cursor = cursor_of(after)
    if cursor and not cursor.id.isdigit():
        raise invalid("after")
    place = (cursor.at, int(cursor.id)) if cursor else None
    async with parts.database.read() as session:
        rows = await tables.page(
            session, await names_of(session), desk.person.scope, state, q.strip(), place, limit
        )
        backed_up_at = await tables.backed_up_at(session)
    last = rows[-1] if len(rows) == limit else None
    at = (last.due_at if state is PaperState.WAITING else last.received_at) if last else None
    following = next_page(at, str(last.id)) if last and at else None
    return InboxPage(now=utc_now(), papers=rows, next_after=following, backed_up_at=backed_up_at)


@implements("180.2.2")
@router.post(
    "", status_code=HTTPStatus.CREATED, summary="登记收件 · a paper has come; also for a mail or fax gateway"
)
async def register(
    given: PaperIn,
    sender: Sender,
    parts: Parts,
    response: Response,
    key: Annotated[str | None, Header(alias="Idempotency-Key", min_length=8, max_length=80)] = None,
) -> PaperMade:
    """A gateway signs with `Authorization: Bearer` and the line `gateway` of secrets.toml.

    Sent again with the same key, it is the same paper, and the answer is 200.
    """
    async with parts.database.write() as session:
        own = _acting(session, sender, parts)
        arrived = Arrived(
            given.channel,
            given.sender,
            given.received_at or own.now,
            given.phone,
            given.address,
            given.content,
            key,
        )
        row, fresh = await inbox.register_paper(own, arrived)
    response.headers["Location"] = f"/api/inbox/{row.id}"
    if not fresh:
        response.status_code = HTTPStatus.OK
    return PaperMade(id=row.id, due_at=row.due_at, fresh=fresh)


@implements("180.2.7")
@router.get(
    "/backup",
    summary="文档备份 · originals of a period with a list, as one ZIP; audited",
    response_class=Response,
    responses={HTTPStatus.OK.value: {"content": {"application/zip": {}}}},
)
async def backup(
    desk: Keeper, parts: Parts, first: Annotated[date, Query()], last: Annotated[date, Query()]
) -> FileResponse:
    """Both days are whole ones of the centre; a month at most."""
    if not first <= last < first + LONGEST:
        raise invalid("last")
    since = datetime.combine(first, time(), parts.settings.zone)
    until = datetime.combine(last + timedelta(days=1), time(), parts.settings.zone)
    with tempfile.NamedTemporaryFile(suffix=".zip", delete=False) as file:
        async with parts.database.read() as session:
            count = await tables.back_up(session, desk.person.scope, since, until, file)
    async with parts.database.write() as session:
        await note(session, desk, *tables.BACKUP, f"{first}..{last}", f"{count} papers")
    path = FilePath(file.name)
    return FileResponse(
        path,
        media_type="application/zip",
        filename=f"papers-{first}-{last}.zip",
        background=BackgroundTask(path.unlink),
    )


@router.get(
    "/files/{file}",
    summary="收件原件 · the original of a paper, also for whoever may see its ticket",
    response_class=Response,
    responses={HTTPStatus.OK.value: {"content": {kind: {} for kind in (*SHOWN, "application/octet-stream")}}},
)
async def original(
    file: Annotated[str, Path(pattern=r"^[0-9a-f]{32}$")],
    desk: Annotated[Desk, Depends(may(Act.KEEP_INBOX, Act.SEE_TICKETS))],
    parts: Parts,
) -> Response:
    async with parts.database.write() as session:
        found = await session.get(IncomingFileRow, file, options=[undefer(IncomingFileRow.content)])
        if found is None or not await _may_read(session, desk, parts, found):
            raise not_found()
        await note(session, desk, "read", "paper", str(found.paper), found.name)
    way = "inline" if found.media_type in SHOWN else "attachment"
    headers = {
        "Content-Disposition": f"{way}; filename*=UTF-8''{quote(found.name, safe='')}",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(found.content, media_type=found.media_type, headers=headers)


async def _may_read(session: AsyncSession, desk: Desk, parts: ConsoleParts, file: IncomingFileRow) -> bool:
    paper = await session.get_one(IncomingRow, file.paper)
    if desk.may(Act.KEEP_INBOX) and desk.person.scope.holds(paper.branch):
        return True
    if paper.ticket is None:
        return False
    query = select(TicketRow.number).where(TicketRow.number == paper.ticket, *visible(actor_of(desk, parts)))
    return await session.scalar(query) is not None


@router.get("/{paper}", summary="一份收件 · one paper with the form that its words suggest")
async def paper(paper: Paper, desk: Keeper, parts: Parts) -> PaperDetail:
    async with parts.database.read() as session:
        found = await tables.one(session, paper, await names_of(session), desk.person.scope)
    if found is None:
        raise not_found()
    return found


@implements("180.2.7")
@router.post(
    "/{paper}/files",
    status_code=HTTPStatus.CREATED,
    summary="上传原件 · the original as it came, 8 MB at most",
    openapi_extra=BINARY,
)
async def attach(
    paper: Paper,
    request: Request,
    sender: Sender,
    parts: Parts,
    name: Annotated[str, Query(min_length=1, max_length=120)],
) -> FileMade:
    """The same content again is the same file."""
    content = await request.body()
    async with parts.database.write() as session:
        return FileMade(id=await inbox.attach(_acting(session, sender, parts), paper, name, content))


@router.post("/{paper}/take", status_code=HTTPStatus.NO_CONTENT, summary="接手收件 · take a paper")
async def take(paper: Paper, given: TakeIn, desk: Keeper, parts: Parts) -> None:
    async with parts.database.write() as session:
        await inbox.take(acting_of(session, desk, parts), paper, given.held_by)


@implements("180.2.2")
@router.post(
    "/{paper}/ticket", status_code=HTTPStatus.CREATED, summary="录入工单 · enter a paper as a ticket"
)
async def enter(paper: Paper, given: TicketIn, desk: Keeper, parts: Parts) -> PaperEntered:
    """Its source and the time of receipt are the paper's own, whatever is sent."""
    async with parts.database.write() as session:
        own = acting_of(session, desk, parts)
        form, arrival = as_filled_in(given, own.now)
        row = await inbox.enter_paper(own, paper, form, arrival)
    return PaperEntered(ticket=row.number)


@router.post(
    "/{paper}/aside", status_code=HTTPStatus.NO_CONTENT, summary="搁置收件 · it needs no ticket, and why"
)
async def put_aside(paper: Paper, given: AsideIn, desk: Keeper, parts: Parts) -> None:
    async with parts.database.write() as session:
        await inbox.put_aside(acting_of(session, desk, parts), paper, given.reason)


@router.post("/{paper}/back", status_code=HTTPStatus.NO_CONTENT, summary="取回收件 · it is to be entered")
async def bring_back(paper: Paper, desk: Keeper, parts: Parts) -> None:
    async with parts.database.write() as session:
        await inbox.bring_back(acting_of(session, desk, parts), paper)


def _acting(session: AsyncSession, sender: Desk | None, parts: ConsoleParts) -> Acting:
    if sender:
        return acting_of(session, sender, parts)
    return Acting(session, parts.announce, office_of(parts.settings), GATEWAY, utc_now())
