"""A report as CSV, XLSX with native charts, or PDF with drawn ones."""

import csv
from collections.abc import Callable, Mapping
from enum import StrEnum
from io import BytesIO, StringIO

from reports.rules.amount import Unit
from reports.rules.document import Document, harmless


class Format(StrEnum):
    XLSX = "xlsx"
    PDF = "pdf"
    CSV = "csv"


TYPES: Mapping[Format, str] = {
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.PDF: "application/pdf",
    Format.CSV: "text/csv; charset=utf-8",
}
_NUMBERS: Mapping[Unit, str] = {Unit.COUNT: "#,##0", Unit.SHARE: "0.0%", Unit.SECONDS: "[h]:mm:ss"}
_SHEET_NAME = 28  # characters of a sheet's name; XLSX allows 31
_DAY = 86_400  # seconds: XLSX tells lengths in days
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def file_of(document: Document, form: Format) -> bytes:
    return _WRITERS[form](document)


def _csv(document: Document) -> bytes:
    """One after the other, an empty line between; shares and lengths as plain numbers (0.935, 185)."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow([harmless(document.title)])
    writer.writerows([harmless(name), harmless(fact)] for name, fact in document.facts.items())
    for sheet in document.sheets:
        writer.writerows([[], [harmless(sheet.title)]])
        writer.writerow([harmless(sheet.by), *(harmless(column.title) for column in sheet.columns)])
        for name, cells in sheet.rows:
            writer.writerow([harmless(name), *("" if cell is None else round(cell, 4) for cell in cells)])
    return text.getvalue().encode("utf-8-sig")  # spreadsheets know UTF-8 by its mark only


def _xlsx(document: Document) -> bytes:
    from xlsxwriter import Workbook  # noqa: PLC0415 (only who exports waits for it)

    file = BytesIO()
    with Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        bold, numbers = (
            book.add_format({"bold": True}),
            {unit: book.add_format({"num_format": shape}) for unit, shape in _NUMBERS.items()},
        )
        for number, sheet in enumerate(document.sheets, start=1):
            page = book.add_worksheet(f"{number} {sheet.title.translate(_FORBIDDEN)}"[:_SHEET_NAME])
            page.set_column(0, 0, 26)
            page.set_column(1, len(sheet.columns), 16)
            page.write_string(0, 0, document.title, bold)
            page.write_string(1, 0, " · ".join(f"{name} {fact}" for name, fact in document.facts.items()))
            page.write_string(2, 0, sheet.title, bold)
            for place, title in enumerate((sheet.by, *(column.title for column in sheet.columns))):
                page.write_string(3, place, title, bold)
            for line, (name, cells) in enumerate(sheet.rows, start=4):
                page.write_string(line, 0, name)
                for place, (cell, column) in enumerate(zip(cells, sheet.columns, strict=True), start=1):
                    if cell is not None:
                        value = cell / _DAY if column.unit is Unit.SECONDS else cell
                        page.write_number(line, place, value, numbers[column.unit])
            page.freeze_panes(4, 1)
            if sheet.charted:
                chart = book.add_chart({"type": "column"})
                last = 3 + len(sheet.lines)
                chart.add_series(
                    {
                        "name": [page.name, 3, 1],
                        "categories": [page.name, 4, 0, last, 0],
                        "values": [page.name, 4, 1, last, 1],
                    }
                )
                chart.set_title({"name": sheet.title})
                chart.set_legend({"none": True})
                page.insert_chart(last + 3, 0, chart, {"x_scale": 1.6})
    return file.getvalue()


def _pdf(document: Document) -> bytes:
    from reports.adapters.paper import paper  # noqa: PLC0415 (reportlab is large)

    return paper(document)


_WRITERS: Mapping[Format, Callable[[Document], bytes]] = {
    Format.CSV: _csv,
    Format.XLSX: _xlsx,
    Format.PDF: _pdf,
}
