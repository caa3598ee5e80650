"""The knowledge base: searched beside the call, written by the librarian, proposed by seniors (180.6)."""

from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query, Response
from sqlalchemy import ColumnElement
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from console.acting import acting as handling
from console.adapters import knowledge as tables
from console.adapters.tickets import names_of
from console.parts import ConsoleParts
from console.problems import not_found
from console.routes.calls import PAGE, next_page
from console.routes.surveys import place_of
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.ticket_problems import Version, tag
from console.views.answer import Problem
from console.views.knowledge import (
    Article,
    ArticleIn,
    ArticlePage,
    DeclinedIn,
    Hits,
    Kind,
    KnowledgeLists,
    NoticeIn,
    OpenedIn,
    ProposalIn,
    ProposalPage,
    ProposalView,
    Readers,
    ReaderView,
    ReadIn,
    SearchIn,
    StepIn,
    TakenIn,
    Typed,
    UseIn,
    VersionIn,
)
from knowledge import articles, proposals, reading, searching
from knowledge.acting import Acting
from knowledge.adapters.tables import ArticleRow, VersionRow
from knowledge.articles import Said
from knowledge.library import library_of
from knowledge.proposals import Proposal
from knowledge.rules.life import STEPS, ArticleState, ArticleStep
from runtime.clock import utc_now

HITS, HINTS = 20, 8

router = APIRouter(
    prefix="/api/knowledge",
    tags=["knowledge"],
    responses={
        status.value: {"model": Problem, "description": text}
        for status, text in (
            (HTTPStatus.CONFLICT, "It cannot, as things stand"),
            (HTTPStatus.PRECONDITION_FAILED, "Somebody changed it first"),
            (HTTPStatus.PRECONDITION_REQUIRED, "If-Match is missing"),
        )
    },
)
Reader = Annotated[Desk, Depends(may(Act.READ_KNOWLEDGE))]
Keeper = Annotated[Desk, Depends(may(Act.KEEP_KNOWLEDGE))]
Proposer = Annotated[Desk, Depends(may(Act.PROPOSE_KNOWLEDGE))]
ArticleId = Annotated[int, Path(ge=1, lt=2**31, examples=[17])]
ProposalId = Annotated[int, Path(ge=1, lt=2**31, examples=[5])]
Place = Annotated[str | None, Query(max_length=140)]
Limit = Annotated[int, Query(ge=1, le=200)]


def acting_for(session: AsyncSession, desk: Desk, parts: ConsoleParts) -> Acting:
    person = desk.person
    library = library_of(parts.settings)
    return Acting(session, parts.announce, library, person.login, utc_now(), person.scope)


@router.get("/lists", summary="知识库列表 · kinds of articles, subjects of suggestions, addressees")
async def lists(_desk: Reader, parts: Parts) -> KnowledgeLists:
    return tables.lists_of(library_of(parts.settings).rules)


@implements("180.1.1", "csc.6.1.c")
@router.post("/searches", status_code=HTTPStatus.CREATED, summary="检索 · search, and say so in the log")
async def search(wanted: SearchIn, desk: Reader, parts: Parts) -> Hits:
    found = await _found(parts, wanted.q, HITS, typing=False)
    async with parts.database.write() as session:
        number = await searching.log(acting_for(session, desk, parts), wanted.q, len(found))
    return Hits(search=number, hits=tuple(map(tables.hit_view, found)))


@router.get("/hints", summary="输入提示 · what fits so far, or what fits a ticket's text")
async def hints(_desk: Reader, parts: Parts, q: Annotated[Typed, Query()]) -> Hits:
    found = await _found(parts, q, HINTS, typing=True)
    return Hits(search=None, hits=tuple(map(tables.hit_view, found)))


async def _found(parts: ConsoleParts, typed: str, limit: int, *, typing: bool) -> list[searching.Hit]:
    async with parts.database.read() as session:
        return await searching.search(session, library_of(parts.settings), typed, limit, typing=typing)


@router.post(
    "/searches/{search}/opened",
    status_code=HTTPStatus.NO_CONTENT,
    summary="打开检索结果 · a hit of one's own search was opened",
)
async def opened(
    search: Annotated[int, Path(ge=1, lt=2**31, examples=[9])], given: OpenedIn, desk: Reader, parts: Parts
) -> None:
    async with parts.database.write() as session:
        await searching.opened(acting_for(session, desk, parts), search, given.article)


@router.get("/articles", summary="知识条目 · articles, the last changed first")
async def pages(  # noqa: PLR0913, PLR0917 (the filters of the page)
    desk: Reader,
    parts: Parts,
    state: ArticleState = ArticleState.PUBLISHED,
    kind: Annotated[Kind | None, Query()] = None,
    before: Place = None,
    limit: Limit = PAGE,
) -> ArticlePage:
    """Those that are not published are shown to whoever keeps the knowledge base."""
    if state is not ArticleState.PUBLISHED:
        await may(Act.KEEP_KNOWLEDGE)(desk)
    filters: list[ColumnElement[bool]] = [ArticleRow.state == state]
    filters += [ArticleRow.kind == kind] if kind else []
    async with parts.database.read() as session:
        names = await names_of(session)
        rows = await tables.articles(session, filters, names, place_of(before), limit)
    last = rows[-1] if len(rows) == limit else None
    following = next_page(last.changed_at, str(last.id)) if last else None
    return ArticlePage(now=utc_now(), articles=tuple(rows), next_before=following)


@implements("180.6.9")
@router.get("/due", summary="待复核条目 · articles to be looked at again within a month")
async def due(_desk: Keeper, parts: Parts, limit: Limit = PAGE) -> ArticlePage:
    now = utc_now()
    async with parts.database.read() as session:
        rows = await tables.due_articles(session, await names_of(session), now + tables.LOOK_AHEAD, limit)
    return ArticlePage(now=now, articles=tuple(rows), next_before=None)


@implements("180.6.8", "180.1.2")
@router.get("/unread", summary="待阅条目 · what one has still to read")
async def unread(desk: Reader, parts: Parts) -> ArticlePage:
    async with parts.database.read() as session:
        found = await reading.unread(session, library_of(parts.settings), desk.person.login)
        names = await names_of(session)
    rows = tuple(tables.line(row, version, names) for row, version in found)
    return ArticlePage(now=utc_now(), articles=rows, next_before=None)


@router.post(
    "/articles", status_code=HTTPStatus.CREATED, summary="新建条目 · write a new article, still a draft"
)
async def begin(given: ArticleIn, desk: Keeper, parts: Parts, response: Response) -> Article:
    async with parts.database.write() as session:
        own = acting_for(session, desk, parts)
        number = await articles.begin(own, given.kind, given.business, _said(given), given.proposal)
    response.headers["Location"] = f"/api/knowledge/articles/{number}"
    return await _fresh(number, desk, parts, response)


@router.get("/articles/{article}", summary="知识条目 · one article with its versions")
async def article(article: ArticleId, desk: Reader, parts: Parts, response: Response) -> Article:
    return await _fresh(article, desk, parts, response)


@router.post(
    "/articles/{article}/versions", status_code=HTTPStatus.CREATED, summary="修订条目 · write another version"
)
async def write(  # noqa: PLR0913, PLR0917 (what a route is given)
    article: ArticleId, given: VersionIn, version: Version, desk: Keeper, parts: Parts, response: Response
) -> Article:
    async with parts.database.write() as session:
        await articles.write(acting_for(session, desk, parts), article, version, _said(given))
    return await _fresh(article, desk, parts, response)


@router.post("/articles/{article}/steps", summary="发布、复核、下线 · publish, look at again, withdraw")
async def step(  # noqa: PLR0913, PLR0917 (what a route is given)
    article: ArticleId, given: StepIn, version: Version, desk: Keeper, parts: Parts, response: Response
) -> Article:
    async with parts.database.write() as session:
        own = acting_for(session, desk, parts)
        match given.step:
            case ArticleStep.PUBLISH:
                await articles.publish(own, article, version)
            case ArticleStep.REVIEW:
                await articles.review(own, article, version, given.note)
            case ArticleStep.WITHDRAW:
                await articles.withdraw(own, article, version, given.note)
    return await _fresh(article, desk, parts, response)


@router.post(
    "/articles/{article}/uses",
    status_code=HTTPStatus.NO_CONTENT,
    summary="引用到工单 · into the thread of a ticket",
)
async def use(article: ArticleId, given: UseIn, desk: Reader, parts: Parts) -> None:
    await may(Act.SEE_TICKETS)(desk)
    async with parts.database.write() as session:
        own = acting_for(session, desk, parts)
        await searching.use(own, handling(session, desk, parts), article, given.ticket, given.search)


@router.post(
    "/articles/{article}/read", status_code=HTTPStatus.NO_CONTENT, summary="确认已阅 · confirm having read it"
)
async def read(article: ArticleId, given: ReadIn, desk: Reader, parts: Parts) -> None:
    async with parts.database.write() as session:
        await reading.read(acting_for(session, desk, parts), article, given.number)


@router.get("/articles/{article}/readers", summary="阅读情况 · who has read the version in force")
async def who_has_read(article: ArticleId, desk: Keeper, parts: Parts) -> Readers:
    async with parts.database.read() as session:
        row = await session.get(ArticleRow, article)
        if row is None or row.in_force is None:
            raise not_found()
        found = await reading.readers(session, article, row.in_force, desk.person.scope)
    return Readers(number=row.in_force, readers=tuple(map(ReaderView.model_validate, found)))


@router.get("/proposals", summary="提议 · what is proposed for the knowledge base")
async def proposed(
    _desk: Annotated[Desk, Depends(may(Act.KEEP_KNOWLEDGE, Act.PROPOSE_KNOWLEDGE))],
    parts: Parts,
    which: Literal["open", "launches", "done"] = "open",
    after: Place = None,
    limit: Limit = PAGE,
) -> ProposalPage:
    """Launches are those that nobody has announced."""
    async with parts.database.read() as session:
        names = await names_of(session)
        rows = await tables.proposals(session, names, which, place_of(after), limit)
    last = rows[-1] if len(rows) == limit else None
    following = next_page(last.due_at, str(last.id)) if last else None
    return ProposalPage(now=utc_now(), proposals=tuple(rows), next_after=following)


@implements("180.4.10")
@router.post(
    "/proposals", status_code=HTTPStatus.CREATED, summary="提议入库 · hand something to the librarian"
)
async def propose(given: ProposalIn, desk: Proposer, parts: Parts) -> ProposalView:
    """A difficult answer, a change of rules, new business before its launch, or a paper."""
    async with parts.database.write() as session:
        wanted = Proposal(**given.model_dump())
        row = await proposals.propose(acting_for(session, desk, parts), wanted)
        return tables.proposal(row, await names_of(session))


@router.post("/proposals/{proposal}/taken", summary="已有条目 · an article that is there covers it")
async def take(proposal: ProposalId, given: TakenIn, desk: Keeper, parts: Parts) -> ProposalView:
    async with parts.database.write() as session:
        row = await proposals.take(acting_for(session, desk, parts), proposal, given.article)
        return tables.proposal(row, await names_of(session))


@router.post("/proposals/{proposal}/declined", summary="不采用 · not for the knowledge base, and why")
async def decline(proposal: ProposalId, given: DeclinedIn, desk: Keeper, parts: Parts) -> ProposalView:
    async with parts.database.write() as session:
        row = await proposals.decline(acting_for(session, desk, parts), proposal, given.note)
        return tables.proposal(row, await names_of(session))


@implements("180.6.4")
@router.post("/proposals/{proposal}/notice", summary="发推广通知 · the launch notice, to everybody")
async def announce(proposal: ProposalId, given: NoticeIn, desk: Keeper, parts: Parts) -> ProposalView:
    """Refused while no published article holds on the day of the launch."""
    async with parts.database.write() as session:
        row = await proposals.announce_launch(acting_for(session, desk, parts), proposal, given.notice)
        return tables.proposal(row, await names_of(session))


def _said(given: VersionIn) -> Said:
    return Said(given.title, given.text, given.words, given.valid_from, given.valid_until, given.note)


async def _fresh(number: int, desk: Desk, parts: ConsoleParts, response: Response) -> Article:
    keeps = desk.may(Act.KEEP_KNOWLEDGE)
    async with parts.database.read() as session:
        row = await session.get(ArticleRow, number)
        if row is None or (row.in_force is None and not keeps):
            raise not_found()
        names = await names_of(session)
        said = await session.get_one(VersionRow, (number, row.in_force or row.latest))
        own = Article(
            article=tables.line(row, said, names),
            versions=await tables.versions(session, number, names, drafts=keeps),
            steps=await _steps(session, row) if keeps else (),
            to_read=await reading.has_to_read(session, library_of(parts.settings), desk.person.login, number),
        )
    tag(response, row.version)
    return own


async def _steps(session: AsyncSession, row: ArticleRow) -> tuple[ArticleStep, ...]:
    """What is offered: to publish only what is not published yet."""
    latest = await session.get_one(VersionRow, (row.id, row.latest))
    done = {ArticleStep.PUBLISH} if latest.published_at else set[ArticleStep]()
    return tuple(step for step in ArticleStep if step in STEPS[ArticleState(row.state)] - done)
