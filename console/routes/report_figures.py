"""Figures of any period, what they can be grouped by, and the rows that each number is made of (180.8.3)."""

from datetime import date, datetime
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Query

from config.terms import Title
from console.adapters import reports as shown
from console.problems import ProblemError, invalid
from console.routes.reports import PAGE, Reader, Rules
from console.rules.cursor import Cursor, CursorError, read_cursor
from console.rules.permissions import Act
from console.signing_in import Parts, may, note
from console.views.reports import FigureCatalogue, FigureView, LookView, RowsPage
from reports.adapters.figures import catalogue
from reports.adapters.measuring import Asked, NoFigureError, measure, rows
from reports.rules.periods import PeriodKind
from reports.rules.table import TOTAL, TREND
from runtime.clock import utc_now

router = APIRouter(prefix="/api/reports", tags=["reports"])
Name = Annotated[str, Query(pattern=r"^[a-z][a-z0-9_]{0,31}$")]


@router.get(
    "/figures",
    dependencies=[Depends(may(Act.SEE_REPORTS))],
    summary="统计项 · figures, and what they can be grouped by",
)
async def figures(parts: Parts, statistics: Rules) -> FigureCatalogue:
    now = utc_now()
    known = catalogue(
        statistics.terms(statistics.period(PeriodKind.DAY, statistics.calendar.today(now)), now)
    )
    async with parts.database.read() as session:
        said = await shown.words_of(session, parts)
    dimensions = dict.fromkeys(
        [TOTAL, TREND, *(name for figure in known.values() for name in figure.source.dimensions)]
    )
    return FigureCatalogue(
        figures=tuple(
            FigureView(
                **shown.head(name, figure, said).model_dump(),
                source=figure.source.name,
                dimensions=tuple(figure.source.dimensions),
            )
            for name, figure in known.items()
        ),
        dimensions=tuple(shown.titled(name, said.dimension(name)) for name in dimensions),
    )


@router.get("/look", summary="即时统计 · figures of any period")
async def figures_of(  # noqa: PLR0913, PLR0917 (what a table is made of)
    desk: Reader,
    parts: Parts,
    statistics: Rules,
    figures: Annotated[list[str], Query(min_length=1, max_length=16, examples=[["offered", "connect_rate"]])],
    day: date,
    by: Name = TOTAL,
    period: PeriodKind = PeriodKind.MONTH,
) -> LookView:
    """Of the week, month, quarter or year that a day lies in, as far as it has come."""
    of, now = statistics.period(period, day), utc_now()
    terms = statistics.terms(of, now, desk.person.scope)
    async with parts.database.read() as session:
        try:
            table = await measure(session, terms, tuple(dict.fromkeys(figures)), by, statistics.rules.closes)
        except NoFigureError as error:
            raise _no_figure(error) from None
        said = await shown.words_of(session, parts)
    view = shown.table_view(Title(zh="", en=""), table, catalogue(terms), said)
    return LookView(period=of.kind, first=of.first, last=of.last, table=view)


@router.get("/rows", summary="数字的明细 · the rows that a number is made of")
async def rows_of(  # noqa: PLR0913, PLR0917 (which number)
    desk: Reader,
    parts: Parts,
    statistics: Rules,
    figure: Name,
    day: date,
    period: PeriodKind = PeriodKind.MONTH,
    by: Name = TOTAL,
    value: Annotated[str, Query(max_length=80)] = "",
    after: Annotated[str | None, Query(max_length=200)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
) -> RowsPage:
    """By the same definition as the number, as the books are now. Of a trend, the part is a period itself."""
    of = statistics.period(period, day)
    terms = statistics.terms(of, utc_now(), desk.person.scope)
    asked, place = Asked(figure, by, value), _row_place(after)
    async with parts.database.read() as session:
        try:
            found = await rows(session, terms, asked, place, limit)
        except NoFigureError as error:
            raise _no_figure(error) from None
        said = await shown.words_of(session, parts)
        known = catalogue(terms)[figure]
        total = await measure(session, terms, [figure], by, statistics.rules.closes) if not after else None
    async with parts.database.write() as session:  # for a moment: counting may take seconds
        await note(session, desk, "open", "figure", figure, f"{of.name} {by} {value}")
    line = next((one for one in total.lines if one.value == value), None) if total else None
    last = found[-1] if len(found) == limit else None
    return RowsPage(
        figure=shown.head(figure, known, said),
        value=line.amounts[figure].value(known.unit) if line else None,
        page=known.source.page,
        columns=tuple(shown.titled(name, said.dimension(name)) for name in known.source.columns),
        rows=tuple(shown.row_view(row, said) for row in found),
        next_after=str(Cursor(last.at, last.key)) if last else None,
    )


def _row_place(after: str | None) -> tuple[datetime, str] | None:
    if not after:
        return None
    try:
        cursor = read_cursor(after)
    except CursorError:
        raise invalid("after") from None
    return cursor.at, cursor.id


def _no_figure(error: NoFigureError) -> ProblemError:
    zh, en = f"没有统计项或分组：{error.value}", f"no such figure or grouping: {error.value}"
    return ProblemError(HTTPStatus.UNPROCESSABLE_ENTITY, "no_figure", zh, en, field=error.field)
