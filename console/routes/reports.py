"""Reports of the statistician (180.8): generated, checked, released, exported."""

import asyncio
from datetime import date, datetime
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from config.report_forms import Form
from console.adapters import reports as shown
from console.problems import invalid, not_allowed, not_found
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.answer import Problem
from console.views.reports import (
    ReportDetail,
    ReportLine,
    ReportPage,
    ReportWanted,
    StepWanted,
    Upcoming,
)
from reports import making
from reports.adapters.figures import catalogue
from reports.adapters.files import TYPES, Format, file_of
from reports.adapters.tables import ReportRow
from reports.exporting import document
from reports.forms import in_force
from reports.rules.life import STEPS, State, Step
from reports.rules.periods import PeriodKind
from reports.rules.table import from_json
from reports.statistics import Statistics
from reports.words import Language
from runtime.clock import utc_now

PAGE = 50
REFUSALS: dict[int | str, dict[str, object]] = {
    HTTPStatus.CONFLICT.value: {"model": Problem, "description": "Not as the report stands, or not by you"}
}
NEEDS = {Step.GENERATE: Act.MAKE_REPORTS, Step.CHECK: Act.MAKE_REPORTS, Step.RELEASE: Act.RELEASE_REPORTS}

router = APIRouter(prefix="/api/reports", tags=["reports"], responses=REFUSALS)
Reader = Annotated[Desk, Depends(may(Act.SEE_REPORTS))]
ReportId = Annotated[int, Path(ge=1, le=2**31 - 1, examples=[17])]


def statistics_of(request: Request) -> Statistics:
    own = request.app.state.statistics
    assert isinstance(own, Statistics)
    return own


Rules = Annotated[Statistics, Depends(statistics_of)]


@router.get("", summary="报表 · reports, and what falls due")
async def look(
    desk: Reader,
    parts: Parts,
    statistics: Rules,
    before: Annotated[str | None, Query(max_length=40)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
) -> ReportPage:
    now = utc_now()
    async with parts.database.read() as session:
        said = await shown.words_of(session, parts)
        found = await shown.page(session, _place(before), limit) if sees_kept(desk) else ()
        forms = await in_force(session, statistics)
    last = found[-1] if len(found) == limit else None
    return ReportPage(
        reports=tuple(shown.line(row, said, now) for row in found),
        next_before=f"{last.last}~{last.id}" if last else None,
        upcoming=_upcoming(statistics, [form for _, form in forms.values()], now),
    )


@router.post("", status_code=HTTPStatus.CREATED, summary="生成报表 · generate a report")
async def generate(
    wanted: ReportWanted,
    desk: Annotated[Desk, Depends(may(Act.MAKE_REPORTS))],
    parts: Parts,
    statistics: Rules,
) -> ReportLine:
    """Of a period that has ended; again while it is not released."""
    if not sees_kept(desk):
        raise not_allowed()
    period = statistics.period(PeriodKind(wanted.period), wanted.day)
    now, who = utc_now(), desk.person.login
    row = await making.generate(parts.database, parts.announce, statistics, wanted.form, period, who, now)
    async with parts.database.write() as session:
        await note(session, desk, "generate", "report", str(row.id), f"{row.form} {period.name}")
        return shown.line(row, await shown.words_of(session, parts), now)


@router.get("/{report}", summary="报表 · one report with its tables")
async def open_one(report: ReportId, desk: Reader, parts: Parts, statistics: Rules) -> ReportDetail:
    async with parts.database.read() as session:
        row = await found_report(session, report, desk)
        said = await shown.words_of(session, parts)
    known = catalogue(statistics.terms(making.period_of_report(row), row.generated_at))
    form = Form.model_validate(row.body)
    tables = zip(form.tables, map(from_json, row.tables), strict=True)
    return ReportDetail(
        line=shown.line(row, said, utc_now()),
        tables=tuple(shown.table_view(one.title, table, known, said) for one, table in tables),
        may=_may(row, desk),
    )


@implements("180.8.6", "180.9.4")
@router.post("/{report}/steps", summary="审核、发布 · check, release")
async def step(report: ReportId, wanted: StepWanted, desk: Reader, parts: Parts) -> ReportLine:
    """Each by another person than all before; released, a report stays as it is."""
    await may(NEEDS[wanted.step])(desk)
    now, who = utc_now(), desk.person.login
    async with parts.database.write() as session:
        row = await found_report(session, report, desk, lock=True)
        await making.take_step(session, parts.announce, row, wanted.step, who, now)
        await note(session, desk, wanted.step, "report", str(report), f"{row.form} {row.period} {row.last}")
        return shown.line(row, await shown.words_of(session, parts), now)


@implements("180.8.3")
@router.get(
    "/{report}/file",
    summary="导出 · a report as XLSX, PDF or CSV, in Chinese or English",
    responses={HTTPStatus.OK.value: {"content": {kind: {} for kind in TYPES.values()}}},
    response_class=Response,
)
async def export(  # noqa: PLR0913, PLR0917 (which file)
    report: ReportId,
    desk: Reader,
    parts: Parts,
    statistics: Rules,
    form: Annotated[Format, Query(alias="format")] = Format.XLSX,
    language: Language = Language.ZH,
) -> Response:
    """Every export stands in the audit log before its file is handed out."""
    async with parts.database.write() as session:
        row = await found_report(session, report, desk)
        said = await shown.words_of(session, parts)
        await note(session, desk, "export", "report", str(report), f"{form} {language}")
    known = catalogue(statistics.terms(making.period_of_report(row), row.generated_at))
    told = document(row, known, said, language, parts.settings.zone)
    content = await asyncio.to_thread(file_of, told, form)
    name = f"{row.form}-{row.period}-{row.last}.{form}"
    return Response(
        content, media_type=TYPES[form], headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


def sees_kept(desk: Desk) -> bool:
    """A kept report counts everything: it is headquarters'. Others look at figures of their own branches."""
    return desk.person.scope.codes is None


async def found_report(session: AsyncSession, report: int, desk: Desk, *, lock: bool = False) -> ReportRow:
    row = await session.get(ReportRow, report, with_for_update=lock or None)
    if row is None or not sees_kept(desk):
        raise not_found()
    return row


def _may(row: ReportRow, desk: Desk) -> tuple[Step, ...]:
    hands = {row.generated_by, row.checked_by}
    return tuple(
        step
        for step, act in NEEDS.items()
        if (State(row.state), step) in STEPS
        and desk.may(act)
        and (step is Step.GENERATE or desk.person.login not in hands)
    )


def _upcoming(statistics: Statistics, forms: list[Form], now: datetime) -> tuple[Upcoming, ...]:
    calendar = statistics.calendar
    found = [
        (form, calendar.of(PeriodKind(kind), calendar.today(now))) for form in forms for kind in form.periods
    ]
    return tuple(
        Upcoming(
            form=shown.titled(form.id, form.title),
            period=period.kind,
            first=period.first,
            last=period.last,
            due_at=calendar.due_at(period),
        )
        for form, period in sorted(found, key=lambda pair: calendar.due_at(pair[1]))
    )


def _place(before: str | None) -> tuple[date, int] | None:
    if not before:
        return None
    day, _, number = before.partition("~")
    try:
        return date.fromisoformat(day), int(number)
    except ValueError:
        raise invalid("before") from None
