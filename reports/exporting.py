"""A kept report as a document in one language, for whatever file it goes out in (180.8.3)."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from config.regulation import implements
from config.report_forms import Form
from config.terms import Title
from reports.adapters.figures.terms import Figure
from reports.adapters.tables import ReportRow
from reports.rules.document import Column, Document, Sheet
from reports.rules.table import TOTAL, Table, from_json
from reports.words import Language, Words, said

FACTS: Mapping[str, Title] = {
    "period": Title(zh="统计期", en="Period"),
    "form": Title(zh="样式版本", en="Version of the form"),
    "state": Title(zh="状态", en="State"),
    "generated": Title(zh="生成", en="Generated"),
    "checked": Title(zh="审核", en="Checked"),
    "released": Title(zh="发布", en="Released"),
}


@implements("180.8.3", "180.10.4")
def document(
    row: ReportRow, figures: Mapping[str, Figure], words: Words, language: Language, zone: ZoneInfo
) -> Document:
    form = Form.model_validate(row.body)
    kind = said(words.lists["period"][row.period], language)
    return Document(
        title=f"{said(form.title, language)} · {kind}",
        facts=_facts(row, words, language, zone),
        sheets=tuple(
            _sheet(said(one.title, language), from_json(kept), figures, words, language)
            for one, kept in zip(form.tables, row.tables, strict=True)
        ),
    )


def _facts(row: ReportRow, words: Words, language: Language, zone: ZoneInfo) -> dict[str, str]:
    def by(login: str | None, at: datetime | None) -> str:
        name = said(words.value("person", login), language) if login else ""
        return f"{name} {at.astimezone(zone):%Y-%m-%d %H:%M}" if at else ""

    told = {
        "period": f"{row.first} – {row.last}",
        "form": str(row.version),
        "state": said(words.lists["state"][row.state], language),
        "generated": by(row.generated_by, row.generated_at),
        "checked": by(row.checked_by, row.checked_at),
        "released": by(row.released_by, row.released_at),
    }
    return {said(FACTS[name], language): fact for name, fact in told.items() if fact}


def _sheet(
    title: str, table: Table, figures: Mapping[str, Figure], words: Words, language: Language
) -> Sheet:
    units = {name: figures[name].unit for name in table.figures}
    lines = tuple(
        (
            said(words.value(table.by, line.value), language),
            tuple(line.amounts[name].value(unit) for name, unit in units.items()),
        )
        for line in table.lines
    )
    total = tuple(table.total[name].value(unit) for name, unit in units.items())
    return Sheet(
        title=title,
        by=said(words.dimension(table.by), language),
        columns=tuple(Column(said(words.figure(name), language), unit) for name, unit in units.items()),
        lines=lines,
        total=(said(words.dimension(TOTAL), language), total) if len(lines) > 1 else None,
    )
