"""My work 我的工作 (180.9.2, csc.4.2): own shifts, leave and swaps, own figures and what one says of them."""

from collections.abc import Iterable, Mapping
from datetime import date
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from sqlalchemy.ext.asyncio import AsyncSession

from acd.attendance import attendance
from config.regulation import implements
from config.working_calendar import DAY
from console.adapters import rosters as tables
from console.adapters.reports import titled as figure_title
from console.adapters.reports import words_of
from console.adapters.tickets import names_of
from console.problems import invalid
from console.routes.reports import Rules
from console.routes.rosters import PAGE, REFUSALS, Before, Id, Limit, looking, planning
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.views.rosters import WishPage, WishStepWanted
from console.views.work import (
    LeaveWanted,
    OwnFigure,
    OwnFigures,
    OwnShift,
    OwnWork,
    QuestionWanted,
    ShiftBreak,
    SwapWanted,
    WishMade,
)
from people import figures, wishes
from people.adapters import duties
from people.adapters.roster_tables import AssessmentRow, DutyRow
from people.figures import Doubt
from people.planner import book_of
from people.rules.roster import Book, Duty
from people.rules.targets import met
from people.targets import of_person, targets
from people.wishes import Leave, Swap
from reports.personal import FIGURES, LESS_IS_BETTER, month_of, own_figures
from runtime.clock import utc_now

BACK, AHEAD = 31 * DAY, 35 * DAY

router = APIRouter(prefix="/api/work", tags=["work"], responses=REFUSALS)
Mine = Annotated[Desk, Depends(may(Act.SEE_OWN_WORK))]
Month = Annotated[str, Query(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$", examples=["2026-11"])]


@implements("180.9.2")
@router.get("", summary="我的班次 · my shifts")
async def own(desk: Mine, parts: Parts) -> OwnWork:
    """Published ones of 31 days back and 35 ahead, how the past ones went, and the colleagues' to swap."""
    book, now, login = book_of(parts.settings), utc_now(), desk.person.login
    today = book.calendar.local_day(now)
    async with parts.database.read() as session:
        names = await names_of(session)
        rows = await duties.rows_between(session, today - BACK, today + AHEAD)
        peers = await _peers(session, book, login)
        past = await attendance(looking(session, parts), today - BACK, today, login)
    return OwnWork(
        now=now,
        shifts=tuple(_shifts(book, names, (row for row in rows if row.login == login))),
        others=tuple(_shifts(book, names, (row for row in rows if row.login in peers and row.begins > now))),
        kinds=tuple(map(tables.shift_view, book.rules.shifts)),
        leaves=tuple(map(tables.titled, book.rules.leaves)),
        attended=tuple(tables.day_view(day, names) for day in reversed(past)),
    )


async def _peers(session: AsyncSession, book: Book, login: str) -> set[str]:
    """Everybody of the same group."""
    posts = await duties.posts_of(session)
    own = book.rules.group_of(posts.get(login, ()))
    return {one for one, held in posts.items() if own and book.rules.group_of(held) is own} - {login}


def _shifts(book: Book, names: Mapping[str, str], rows: Iterable[DutyRow]) -> Iterable[OwnShift]:
    for row in rows:
        shift = book.rules.shift(row.shift)
        pauses = shift.pauses(row.day, book.calendar.zone) if shift else ()
        yield OwnShift(
            login=row.login,
            name=names.get(row.login, row.login),
            day=row.day,
            shift=row.shift,
            begins=row.begins,
            ends=row.ends,
            pauses=tuple(ShiftBreak(begins=begins, ends=ends) for begins, ends in pauses),
        )


@router.get("/wishes", summary="我的申请 · my leave and swaps")
async def own_wishes(desk: Mine, parts: Parts, before: Before = None, limit: Limit = PAGE) -> WishPage:
    """Those that one made, and those of colleagues that concern one."""
    login = desk.person.login
    async with parts.database.read() as session:
        rows = await wishes.wishes(session, login=login, before=before, limit=limit)
        eyes = tables.Eyes(login, plans=False, limit=limit)
        return await tables.wish_page(session, book_of(parts.settings), rows, eyes)


@implements("180.9.2")
@router.post("/leave", status_code=HTTPStatus.CREATED, summary="请假 · ask for leave")
async def leave(wanted: LeaveWanted, desk: Mine, parts: Parts) -> WishMade:
    asked = Leave(wanted.kind, wanted.first, wanted.last, wanted.reason)
    async with parts.database.write() as session:
        return WishMade(id=await wishes.ask_leave(planning(session, desk, parts), asked))


@implements("180.9.2")
@router.post("/swaps", status_code=HTTPStatus.CREATED, summary="换班 · ask to swap")
async def swap(wanted: SwapWanted, desk: Mine, parts: Parts) -> WishMade:
    """The colleague agrees first, then somebody who plans approves."""
    if (wanted.their_day is None) != (wanted.their_shift is None):
        raise invalid("their_shift")
    theirs = (
        Duty(wanted.colleague, wanted.their_day, wanted.their_shift)
        if wanted.their_day and wanted.their_shift
        else None
    )
    mine = Duty(desk.person.login, wanted.day, wanted.shift)
    async with parts.database.write() as session:
        asked = Swap(mine, wanted.colleague, theirs, wanted.reason)
        return WishMade(id=await wishes.ask_swap(planning(session, desk, parts), asked))


@router.post("/wishes/{wish}", status_code=HTTPStatus.NO_CONTENT, summary="同意、撤回 · agree, withdraw")
async def step(wish: Id, wanted: WishStepWanted, desk: Mine, parts: Parts) -> None:
    async with parts.database.write() as session:
        await wishes.step(planning(session, desk, parts), wish, wanted.step, wanted.text, plans=False)


@implements("csc.4.2")
@router.get("/figures", summary="我的指标 · my figures of a month")
async def own_month(desk: Mine, parts: Parts, statistics: Rules, month: Month) -> OwnFigures:
    """Of the statistical month that ends in this one, beside those of the whole centre."""
    first, login = date.fromisoformat(f"{month}-01"), desk.person.login
    period = month_of(statistics, first)
    async with parts.database.read() as session:
        found = await own_figures(session, statistics, login, first, utc_now(), desk.person.scope)
        names, said = await names_of(session), await words_of(session, parts)
        asked = await figures.questions(session, login=login, before=None, limit=PAGE)
        assessed = await session.get(AssessmentRow, (login, first))
        own = await targets(session, first)
    return OwnFigures(
        month=month,
        first=period.first,
        last=period.last,
        figures=tuple(
            OwnFigure(
                figure=figure_title(name, said.figure(name)),
                unit=one.unit,
                value=one.own.value(one.unit),
                whole=one.own.whole,
                centre=one.centre.value(one.unit),
                target=(planned := own.get((of_person(login), name))),
                met=met(planned, one.own.value(one.unit), lower=name in LESS_IS_BETTER, grows=one.grows),
            )
            for name, one in found.items()
        ),
        questions=tuple(tables.question_view(row, names, said) for row in asked),
        assessment=tables.assessment_view(assessed, names),
    )


@implements("csc.4.2")
@router.post("/questions", status_code=HTTPStatus.CREATED, summary="质询指标 · question a figure")
async def question(wanted: QuestionWanted, desk: Mine, parts: Parts, statistics: Rules) -> WishMade:
    """What the person sees is kept with what they say of it."""
    if wanted.figure not in FIGURES:
        raise invalid("figure")
    first = date.fromisoformat(f"{wanted.month}-01")
    async with parts.database.write() as session:
        who = desk.person
        found = await own_figures(session, statistics, who.login, first, utc_now(), who.scope)
        own = found[wanted.figure]
        doubt = Doubt(first, wanted.figure, own.own.value(own.unit), wanted.text)
        return WishMade(id=await figures.ask(planning(session, desk, parts), doubt))
