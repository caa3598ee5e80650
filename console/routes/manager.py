"""The manager hotline: what is overdue, refused or disputed, and the report on common problems (180.10)."""

from datetime import date, datetime, time, timedelta
from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query, Response

from config.regulation import implements
from console.acting import acting
from console.adapters import surveys as tables
from console.adapters.problems_paper import Report, paper
from console.catalogue import catalogue
from console.parts import ConsoleParts
from console.problems import invalid
from console.routes.calls import PAGE, cursor_of, next_page
from console.routes.surveys import place_of
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.answer import Problem
from console.views.surveys import CasePage, DisputePage, ProblemList, ProblemView, ReportIn, RulingIn
from runtime.clock import utc_now
from tickets.adapters.common_problems import complaints_between, counts_between
from tickets.disputes import Ruling, rule
from tickets.lists import own_items
from tickets.office import office_of
from tickets.rules.common_problems import Problem as Common
from tickets.rules.common_problems import common_problems

LONGEST = timedelta(days=366)
MOST = 10  # kinds that a report names

router = APIRouter(
    prefix="/api/manager",
    tags=["manager"],
    responses={HTTPStatus.CONFLICT.value: {"model": Problem, "description": "It cannot, as things stand"}},
)
Manager = Annotated[Desk, Depends(may(Act.RUN_MANAGER_HOTLINE))]
SurveyId = Annotated[int, Path(ge=1, lt=2**31, examples=[17])]
After = Annotated[str | None, Query(max_length=140, examples=["2026-11-27T08:00:00+00:00~17"])]
Limit = Annotated[int, Query(ge=1, le=200)]


@implements("180.10.1", "180.10.3", "180.1.6", "ops.2.7")
@router.get("/cases", summary="经理热线工单 · overdue, refused or to be ruled on, the latest first")
async def cases(
    desk: Manager,
    parts: Parts,
    why: Annotated[Literal["overdue", "refused", "handed_up", "ruling"], Query()],
    after: After = None,
    limit: Limit = PAGE,
) -> CasePage:
    now = utc_now()
    async with parts.database.read() as session:
        filters = await tables.case_filters(session, desk.person.scope, why, now)
        rows = await tables.cases(session, filters, cursor_of(after), limit)
    following = next_page(rows[-1].due_at, rows[-1].number) if len(rows) == limit else None
    return CasePage(now=now, cases=tuple(rows), next_after=following)


@router.get("/disputes", summary="有异议的调查 · surveys that the customer contradicts, the oldest first")
async def disputes(
    desk: Manager,
    parts: Parts,
    after: After = None,
    limit: Limit = PAGE,
    settled: Annotated[bool, Query()] = False,  # noqa: FBT002 (a switch of the query)
) -> DisputePage:
    office = office_of(parts.settings)
    async with parts.database.read() as session:
        rows = await tables.disputes(
            session, office, desk.person.scope, settled=settled, after=place_of(after), limit=limit
        )
    following = next_page(rows[-1].raised_at, str(rows[-1].survey)) if len(rows) == limit else None
    return DisputePage(disputes=tuple(rows), next_after=following)


@implements("180.10.2")
@router.post(
    "/disputes/{survey}/ruling", status_code=HTTPStatus.NO_CONTENT, summary="裁定 · whose fault it is"
)
async def ruling(survey: SurveyId, given: RulingIn, desk: Manager, parts: Parts) -> None:
    async with parts.database.write() as session:
        await rule(acting(session, desk, parts), survey, Ruling(given.fault, given.text, given.at_fault))
        await note(session, desk, "rule", "survey", str(survey), f"{given.fault} {given.at_fault}".strip())


@implements("180.10.4")
@router.get("/problems", summary="普遍问题 · the most frequent complaints of a period")
async def problems(
    desk: Manager, parts: Parts, first: Annotated[date, Query()], last: Annotated[date, Query()]
) -> ProblemList:
    rows = await _common(desk, parts, first, last)
    return ProblemList(
        first=first, last=last, problems=tuple(ProblemView.model_validate(row) for row in rows)
    )


@implements("180.10.4")
@router.post(
    "/problems/report",
    summary="书面报告 · the report to those who decide, as PDF",
    response_class=Response,
    responses={HTTPStatus.OK.value: {"content": {"application/pdf": {}}}},
)
async def report(given: ReportIn, desk: Manager, parts: Parts) -> Response:
    rows = await _common(desk, parts, given.first, given.last)
    async with parts.database.write() as session:
        await note(session, desk, "export", "common_problems", f"{given.first}..{given.last}")
        lists = catalogue(parts.centre, parts.settings, await own_items(session))
    now = utc_now().astimezone(parts.settings.zone)
    told = Report(given.first, given.last, rows, given.advice.strip(), desk.person.name, now)
    name = f"common-problems-{given.first}-{given.last}.pdf"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(paper(told, lists), media_type="application/pdf", headers=headers)


async def _common(desk: Desk, parts: ConsoleParts, first: date, last: date) -> tuple[Common, ...]:
    """Both days are whole ones of the centre."""
    if not first <= last <= first + LONGEST:
        raise invalid("last")
    zone = parts.settings.zone
    start = datetime.combine(first, time(), zone)
    end = datetime.combine(last + timedelta(days=1), time(), zone)
    mark = office_of(parts.settings).dissatisfied_below(utc_now())
    async with parts.database.read() as session:
        now = await complaints_between(session, start, end, mark, desk.person.scope)
        before = await counts_between(session, start - (end - start), start, desk.person.scope)
    return common_problems(now, before, MOST)
