"""The librarian's desk: originals, suggestions and their letters, and what searches tell (180.6)."""

import asyncio
from datetime import date, timedelta
from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query, Response
from sqlalchemy import select

from config.regulation import implements
from console.acting import acting as handling
from console.adapters import library as tables
from console.adapters.tickets import names_of
from console.catalogue import catalogue
from console.parts import ConsoleParts
from console.problems import invalid, not_found
from console.routes.calls import PAGE, cursor_of, next_page
from console.routes.knowledge import acting_for
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.answer import Problem, Titled
from console.views.library import (
    LetterIn,
    LetterPage,
    LetterView,
    MissedView,
    MonthRemarkIn,
    OriginalPage,
    ResultGroups,
    SearchMonth,
    SortedIn,
    SuggestionPage,
)
from knowledge import suggestions
from knowledge.adapters.letter_files import TYPES, LetterFormat, file_of
from knowledge.adapters.results import results as survey_results
from knowledge.adapters.tables import LetterRow, SearchMonthRow
from knowledge.figures import look_through, searches_in
from knowledge.library import library_of
from knowledge.rules.results import SortedBy, sorted_by
from runtime.clock import utc_now
from tickets.office import office_of

LONGEST = timedelta(days=366)

router = APIRouter(
    prefix="/api/library",
    tags=["library"],
    responses={HTTPStatus.CONFLICT.value: {"model": Problem, "description": "It cannot, as things stand"}},
)
Keeper = Annotated[Desk, Depends(may(Act.KEEP_KNOWLEDGE))]
Place = Annotated[str | None, Query(max_length=140)]
Limit = Annotated[int, Query(ge=1, le=200)]
Month = Annotated[str, Path(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$", examples=["2026-11"])]


@router.get("/originals", summary="原件 · papers to be filed, or where the others lie")
async def originals(  # noqa: PLR0913, PLR0917 (the filters of the page)
    desk: Keeper,
    parts: Parts,
    filed: Annotated[bool, Query()] = False,  # noqa: FBT002 (a switch of the query)
    q: Annotated[str, Query(max_length=80)] = "",
    after: Place = None,
    limit: Limit = PAGE,
) -> OriginalPage:
    """One is filed by the ticket's own act `file_original`, whose words say where it lies."""
    async with parts.database.read() as session:
        names = await names_of(session)
        rows = await tables.originals(
            session, names, desk.person.scope, filed=filed, q=q.strip(), after=cursor_of(after), limit=limit
        )
    last = rows[-1] if len(rows) == limit else None
    following = next_page(last.filed_at or last.received_at, last.ticket) if last else None
    return OriginalPage(originals=tuple(rows), next_after=following)


@router.get("/suggestions", summary="用户建议 · suggestions to sort, to send, or sent")
async def look(
    desk: Keeper,
    parts: Parts,
    which: Literal["to_sort", "to_send", "sent"] = "to_sort",
    before: Place = None,
    limit: Limit = PAGE,
) -> SuggestionPage:
    pattern = library_of(parts.settings).rules.letter.number
    async with parts.database.read() as session:
        rows = await tables.suggestions(
            session, pattern, desk.person.scope, which=which, before=cursor_of(before), limit=limit
        )
    last = rows[-1] if len(rows) == limit else None
    following = next_page(last.created_at, last.ticket) if last else None
    return SuggestionPage(suggestions=tuple(rows), next_before=following)


@router.put(
    "/suggestions/{ticket}", status_code=HTTPStatus.NO_CONTENT, summary="整理建议 · sort a suggestion"
)
async def sort(
    ticket: Annotated[str, Path(pattern=r"^[0-9]{8}-[0-9]{4,10}$", examples=["20261124-0001"])],
    given: SortedIn,
    desk: Keeper,
    parts: Parts,
) -> None:
    async with parts.database.write() as session:
        await suggestions.sort(acting_for(session, desk, parts), ticket, given.subject, given.summary)


@router.get("/letters", summary="报送文件 · letters that were sent")
async def letters(
    desk: Keeper,
    parts: Parts,
    before: Annotated[int | None, Query(ge=1)] = None,
    limit: Limit = PAGE,
) -> LetterPage:
    pattern = library_of(parts.settings).rules.letter.number
    async with parts.database.read() as session:
        names = await names_of(session)
        rows = await tables.letters(session, pattern, names, desk.person.scope, before, limit)
    return LetterPage(letters=tuple(rows), next_before=rows[-1].id if len(rows) == limit else None)


@router.post(
    "/letters", status_code=HTTPStatus.CREATED, summary="报送建议 · send sorted suggestions in writing"
)
async def send(given: LetterIn, desk: Keeper, parts: Parts) -> LetterView:
    async with parts.database.write() as session:
        own = acting_for(session, desk, parts)
        row = await suggestions.send(
            own, handling(session, desk, parts), given.tickets, given.recipients, given.opinion
        )
        pattern = own.library.rules.letter.number
        return tables.letter_view(row, pattern, await names_of(session))


@implements("180.6.2")
@router.get(
    "/letters/{letter}/file",
    summary="报送文件 · a letter as DOCX or PDF",
    responses={HTTPStatus.OK.value: {"content": {kind: {} for kind in TYPES.values()}}},
    response_class=Response,
)
async def letter_file(
    letter: Annotated[int, Path(ge=1, lt=2**31, examples=[3])],
    desk: Keeper,
    parts: Parts,
    form: Annotated[LetterFormat, Query(alias="format")] = LetterFormat.DOCX,
) -> Response:
    async with parts.database.write() as session:
        own = tables.of_letters(desk.person.scope)
        row = await session.scalar(select(LetterRow).where(LetterRow.id == letter, *own))
        if row is None:
            raise not_found()
        told = await suggestions.letter_of(session, library_of(parts.settings).rules, row)
        await note(session, desk, "export", "letter", told.number, form)
    content = await asyncio.to_thread(file_of, told, form)
    headers = {"Content-Disposition": f'attachment; filename="letter-{row.year}-{row.number}.{form}"'}
    return Response(content, media_type=TYPES[form], headers=headers)


@implements("180.6.6")
@router.get("/results", summary="满意度结果分类 · results of surveys, sorted by what they are about")
async def results(
    desk: Keeper,
    parts: Parts,
    first: Annotated[date, Query()],
    last: Annotated[date, Query()],
    by: SortedBy = SortedBy.BUSINESS,
) -> ResultGroups:
    """Both days are whole ones of the centre."""
    if not first <= last <= first + LONGEST:
        raise invalid("last")
    library, office = library_of(parts.settings), office_of(parts.settings)
    async with parts.database.read() as session:
        rows = await survey_results(
            session,
            library.begins(first),
            library.begins(last + timedelta(days=1)),
            desk.person.scope,
        )
    lists = catalogue(parts.centre, parts.settings)
    titles = {
        SortedBy.BUSINESS: lists.businesses,
        SortedBy.NATURE: lists.natures,
        SortedBy.DEPARTMENT: lists.departments,
        SortedBy.REASON: tuple(
            Titled(value=one.id, title_zh=one.title.zh, title_en=one.title.en)
            for one in office.questions.reasons
        ),
    }[by]
    groups = sorted_by(rows, by, office.dissatisfied_below(utc_now()))
    return ResultGroups(groups=tuple(tables.result_view(one, titles) for one in groups))


@implements("csc.6.2", "csc.6.1.c")
@router.get("/searches/{month}", summary="检索分析 · how the searches of a month went")
async def searches(month: Month, _desk: Keeper, parts: Parts) -> SearchMonth:
    return await _month(parts, _first(month))


@router.put("/searches/{month}", summary="检索分析意见 · a month was looked through, and what follows")
async def review(month: Month, given: MonthRemarkIn, desk: Keeper, parts: Parts) -> SearchMonth:
    async with parts.database.write() as session:
        await look_through(acting_for(session, desk, parts), _first(month), given.remark)
    return await _month(parts, _first(month))


def _first(month: str) -> date:
    try:
        return date.fromisoformat(f"{month}-01")
    except ValueError:
        raise invalid("month") from None


async def _month(parts: ConsoleParts, month: date) -> SearchMonth:
    async with parts.database.read() as session:
        figures = await searches_in(session, library_of(parts.settings), month)
        reviewed = await session.get(SearchMonthRow, month)
        names = await names_of(session)
    by = reviewed.reviewed_by if reviewed else None
    return SearchMonth(
        month=month,
        searches=figures.searches,
        found=figures.found,
        opened=figures.opened,
        used=figures.used,
        success=figures.success,
        goal=figures.goal,
        missed=tuple(map(MissedView.model_validate, figures.missed)),
        remark=reviewed.remark if reviewed else None,
        reviewed_by=names.get(by, by) if by else None,
        reviewed_at=reviewed.reviewed_at if reviewed else None,
    )
