"""Rosters 班务安排 (180.9.2, ops.1): planned, proposed, published; wishes decided; attendance assessed."""

import asyncio
from dataclasses import dataclass
from datetime import date, timedelta
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from sqlalchemy.ext.asyncio import AsyncSession

from acd.attendance import attendance, summaries
from acd.looking import Looking
from config.regulation import implements
from console.adapters import rosters as tables
from console.adapters.reports import words_of
from console.adapters.rosters import Eyes, Forecasts
from console.adapters.tickets import names_of
from console.parts import ConsoleParts
from console.problems import invalid
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.ticket_problems import Version, tag
from console.views.answer import Problem
from console.views.rosters import (
    AnswerText,
    AssessmentWanted,
    AttendanceView,
    CellsWanted,
    QuestionPage,
    RosterView,
    WhyWanted,
    WishPage,
    WishStepWanted,
)
from people import figures, rosters, wishes
from people.planner import Planning, book_of
from people.rosters import Cell
from people.rules.proposing import proposed
from people.rules.wishes import WishState
from runtime.clock import utc_now

REFUSALS: dict[int | str, dict[str, object]] = {
    HTTPStatus.CONFLICT.value: {"model": Problem, "description": "As things stand it cannot be done"}
}
LONGEST = timedelta(days=62)
PAGE = 50

router = APIRouter(prefix="/api/rosters", tags=["rosters"], responses=REFUSALS)
Planner = Annotated[Desk, Depends(may(Act.PLAN_ROSTERS))]
Week = Annotated[date, Path(description="any day of the week")]
Id = Annotated[int, Path(ge=1, le=2**31 - 1)]
Before = Annotated[int | None, Query(ge=1)]
Limit = Annotated[int, Query(ge=1, le=200)]
Month = Annotated[str, Path(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$", examples=["2026-11"])]
CHANGED: dict[int | str, dict[str, object]] = {
    HTTPStatus.PRECONDITION_FAILED.value: {
        "model": Problem,
        "description": "Somebody changed the draft first",
    },
    HTTPStatus.PRECONDITION_REQUIRED.value: {"model": Problem, "description": "If-Match is missing"},
}


def planning(session: AsyncSession, desk: Desk, parts: ConsoleParts) -> Planning:
    return Planning(session, parts.announce, book_of(parts.settings), desk.person.login, utc_now())


def looking(session: AsyncSession, parts: ConsoleParts) -> Looking:
    return Looking(session, parts.centre, book_of(parts.settings), utc_now())


@dataclass(frozen=True, slots=True)
class Sheet:
    """A week's sheet before whoever plans; what is shown carries its edition as the ETag."""

    desk: Desk
    parts: ConsoleParts
    forecasts: Forecasts
    response: Response

    def planning(self, session: AsyncSession) -> Planning:
        return planning(session, self.desk, self.parts)

    async def view(self, session: AsyncSession, week: date) -> RosterView:
        found = await tables.week_view(session, self.forecasts, rosters.monday(week), utc_now())
        tag(self.response, found.edition)
        return found


def _sheet(desk: Planner, parts: Parts, request: Request, response: Response) -> Sheet:
    kept = request.app.state.forecasts
    assert isinstance(kept, Forecasts)
    return Sheet(desk, parts, kept, response)


OwnSheet = Annotated[Sheet, Depends(_sheet)]


@router.get("/wishes", summary="请假与换班 · leave and swaps")
async def wished(
    desk: Planner, parts: Parts, state: WishState | None = None, before: Before = None, limit: Limit = PAGE
) -> WishPage:
    async with parts.database.read() as session:
        rows = await wishes.wishes(session, state=state, before=before, limit=limit)
        eyes = Eyes(desk.person.login, plans=True, limit=limit)
        return await tables.wish_page(session, book_of(parts.settings), rows, eyes)


@implements("180.9.2")
@router.post("/wishes/{wish}", status_code=HTTPStatus.NO_CONTENT, summary="审批 · approve or refuse")
async def decide(wish: Id, wanted: WishStepWanted, desk: Planner, parts: Parts) -> None:
    """What is approved stands in the roster at once, as a version of its own. Nobody approves their own."""
    async with parts.database.write() as session:
        await wishes.step(planning(session, desk, parts), wish, wanted.step, wanted.text, plans=True)


@implements("180.9.3")
@router.get(
    "/attendance", dependencies=[Depends(may(Act.PLAN_ROSTERS))], summary="考勤 · planned and real attendance"
)
async def attended(parts: Parts, first: date, last: date) -> AttendanceView:
    """At most 62 days; assessments are those of the month of the first day."""
    if not first <= last <= first + LONGEST:
        raise invalid("last")
    async with parts.database.read() as session:
        names = await names_of(session)
        days = await attendance(looking(session, parts), first, last)
        assessed = await figures.assessments(session, first.replace(day=1))
    return AttendanceView(
        first=first,
        last=last,
        days=tuple(tables.day_view(day, names) for day in days),
        people=tuple(tables.summary_view(one, names, assessed.get(one.login)) for one in summaries(days)),
    )


@implements("180.9.3")
@router.put(
    "/assessments/{login}/{month}", status_code=HTTPStatus.NO_CONTENT, summary="班务考核 · assess a month"
)
async def assess(
    login: Annotated[str, Path(max_length=40)],
    month: Month,
    wanted: AssessmentWanted,
    desk: Planner,
    parts: Parts,
) -> None:
    """Of attendance, as the seats say it, and attitude; once, after the month, never one's own."""
    first = date.fromisoformat(f"{month}-01")
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    async with parts.database.write() as session:
        days = await attendance(looking(session, parts), first, last, login)
        (own, *_) = summaries(days) or (None,)
        counted = {} if own is None else {
            "shifts": own.shifts, "absent": own.absent, "late": own.late, "early": own.early,
            "adherence": own.adherence or 0.0,
        }  # fmt: skip
        who = planning(session, desk, parts)
        await figures.assess(who, login, first, counted, wanted.attitude, wanted.remark)


@router.get(
    "/questions", dependencies=[Depends(may(Act.PLAN_ROSTERS))], summary="指标质询 · figures in doubt"
)
async def doubts(parts: Parts, before: Before = None, limit: Limit = PAGE) -> QuestionPage:
    async with parts.database.read() as session:
        rows = await figures.questions(session, login=None, before=before, limit=limit)
        names, said = await names_of(session), await words_of(session, parts)
    views = tuple(tables.question_view(row, names, said) for row in rows)
    return QuestionPage(questions=views, next_before=rows[-1].id if len(rows) == limit else None)


@implements("csc.4.2")
@router.post("/questions/{question}", status_code=HTTPStatus.NO_CONTENT, summary="答复质询 · answer a doubt")
async def answer(question: Id, wanted: AnswerText, desk: Planner, parts: Parts) -> None:
    async with parts.database.write() as session:
        await figures.answer(planning(session, desk, parts), question, wanted.text)


@router.get("/{week}", summary="一周班务 · a week's roster")
async def read(week: Week, own: OwnSheet) -> RosterView:
    """The draft where there is one, else what is published; with its problems and the forecast beside it."""
    async with own.parts.database.read() as session:
        return await own.view(session, week)


@implements("180.9.2")
@router.put("/{week}/cells", responses=CHANGED, summary="排班 · give shifts")
async def change(week: Week, wanted: CellsWanted, edition: Version, own: OwnSheet) -> RosterView:
    """Each cell of a person and a day is as sent from now on. The first change of a week makes its draft."""
    cells = [Cell(one.login, one.day, one.shifts) for one in wanted.cells]
    async with own.parts.database.write() as session:
        await rosters.change(own.planning(session), rosters.monday(week), edition, cells)
        return await own.view(session, week)


@implements("ops.1", "ops.2.1")
@router.post("/{week}/proposal", responses=CHANGED, summary="自动排班 · propose a roster")
async def propose(week: Week, edition: Version, own: OwnSheet) -> RosterView:
    """Shifts by the forecast and the working-time rules, in place of those of the draft; standby stays."""
    monday, kept = rosters.monday(week), own.forecasts
    async with own.parts.database.read() as session:
        need = tables.need_of(await kept.of(session, monday, utc_now()))
        empty = await rosters.week_of(kept.book, session, monday, (), need)
    found = await asyncio.to_thread(proposed, kept.book, empty)
    async with own.parts.database.write() as session:
        await rosters.replace_work(own.planning(session), monday, edition, found)
        return await own.view(session, week)


@implements("180.9.2")
@router.post("/{week}/publish", responses=CHANGED, summary="发布班务 · publish the roster")
async def publish(week: Week, wanted: WhyWanted, edition: Version, own: OwnSheet) -> RosterView:
    """As a version that never changes; whoever has other shifts than before gets a message."""
    async with own.parts.database.write() as session:
        await rosters.publish(own.planning(session), rosters.monday(week), edition, wanted.why)
        return await own.view(session, week)
