"""Reports as the console shows them: with titles in both languages and what the reader may do."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Centre
from config.report_forms import Form
from config.settings import Settings
from config.terms import Title
from console.catalogue import NOTHING, Own, catalogue
from console.parts import ConsoleParts
from console.views.answer import Titled
from console.views.reports import CellView, FigureHead, ReportLine, RowView, TableLine, TableView
from people.adapters.branch_tables import rows
from people.adapters.tables import PersonRow
from people.rules.masking import masked
from reports.adapters.figures.terms import Figure
from reports.adapters.measuring import Found
from reports.adapters.tables import ReportRow
from reports.making import CLOCK
from reports.rules.life import State
from reports.rules.periods import PeriodKind
from reports.rules.table import Table
from reports.words import Titles, Words, words
from tickets.lists import own_items
from tickets.office import office_of

SECONDS = frozenset({"wait", "talk", "length"})


async def words_of(session: AsyncSession, parts: ConsoleParts) -> Words:
    staff = await session.execute(select(PersonRow.login, PersonRow.name))
    persons = {login: Title(zh=name, en=name) for login, name in staff}
    persons[CLOCK] = Title(zh="系统", en="the system")
    lists = lists_of(parts.centre, parts.settings, await own_items(session))
    branches = {row.code: Title(zh=row.title_zh, en=row.title_en) for row in await rows(session)}
    return words({**lists, "person": persons, "branch": branches})


def lists_of(centre: Centre, settings: Settings, own: Own = NOTHING) -> Mapping[str, Titles]:
    lists = catalogue(centre, settings, own)
    return {
        "business": _titles(lists.businesses),
        "nature": _titles(lists.natures),
        "queue": _titles(lists.queues),
        "department": _titles(lists.departments),
        "reason": _titles(lists.reasons),
        "cause": _titles(lists.causes),
        "low_reason": {reason.id: reason.title for reason in office_of(settings).questions.reasons},
    }


def _titles(rows: Sequence[Titled]) -> Titles:
    return {row.value: Title(zh=row.title_zh, en=row.title_en) for row in rows}


async def page(session: AsyncSession, before: tuple[date, int] | None, limit: int) -> Sequence[ReportRow]:
    query = select(ReportRow).order_by(ReportRow.last.desc(), ReportRow.id.desc()).limit(limit)
    if before:
        query = query.where(tuple_(ReportRow.last, ReportRow.id) < tuple_(*before))
    return list(await session.scalars(query))


def titled(value: str, title: Title) -> Titled:
    return Titled(value=value, title_zh=title.zh, title_en=title.en)


def line(row: ReportRow, said: Words, now: datetime) -> ReportLine:
    def name(login: str | None) -> str | None:
        return said.value("person", login).zh if login else None

    return ReportLine(
        id=row.id,
        form=titled(row.form, Form.model_validate(row.body).title),
        version=row.version,
        period=PeriodKind(row.period),
        first=row.first,
        last=row.last,
        due_at=row.due_at,
        late=row.due_at < (row.released_at or now),
        state=State(row.state),
        generated_by=name(row.generated_by) or "",
        generated_at=row.generated_at,
        checked_by=name(row.checked_by),
        checked_at=row.checked_at,
        released_by=name(row.released_by),
        released_at=row.released_at,
    )


def head(name: str, figure: Figure, said: Words) -> FigureHead:
    title = said.figure(name)
    return FigureHead(value=name, title_zh=title.zh, title_en=title.en, unit=figure.unit)


def table_view(title: Title, table: Table, figures: Mapping[str, Figure], said: Words) -> TableView:
    units = {name: figures[name].unit for name in table.figures}
    total = table.total
    return TableView(
        title_zh=title.zh,
        title_en=title.en,
        by=titled(table.by, said.dimension(table.by)),
        figures=tuple(head(name, figures[name], said) for name in table.figures),
        lines=tuple(
            TableLine(
                value=titled(one.value, said.value(table.by, one.value)),
                cells=tuple(one.amounts[name].value(unit) for name, unit in units.items()),
            )
            for one in table.lines
        ),
        total=tuple(total[name].value(unit) for name, unit in units.items()),
    )


def row_view(found: Found, said: Words) -> RowView:
    cells = tuple(_cell(column, value, said) for column, value in found.cells.items())
    return RowView(at=found.at, opens=found.opens, counted=found.counted, cells=cells)


def _cell(column: str, value: Any, said: Words) -> CellView:  # noqa: ANN401 (whatever a row holds)
    if isinstance(value, datetime):
        return _text(value.isoformat(), kind="time")
    if value is None or value == "":
        return _text("")
    if column in SECONDS:
        return CellView(kind="seconds", zh="", en="", number=float(value))
    if column == "phone":
        return _text(masked(value))
    title = said.value(column, str(value))
    return CellView(kind="text", zh=title.zh, en=title.en, number=None)


def _text(text: str, kind: Literal["text", "time"] = "text") -> CellView:
    return CellView(kind=kind, zh=text, en=text, number=None)
