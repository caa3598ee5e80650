"""What goes out cannot run: a name that a spreadsheet would take for a formula stays a name."""

from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from reports.adapters.files import Format, file_of
from reports.rules.amount import Unit
from reports.rules.document import Column, Document, Sheet, shown

EVIL = '=HYPERLINK("http://x","y")'
SHEET = Sheet(
    "按部门 / 表[1]",
    "部门",
    (Column("派单", Unit.COUNT), Column("及时率", Unit.SHARE), Column("时长", Unit.SECONDS)),
    ((EVIL, (12, 0.75, 90)), ("@甲", (3, None, None))),
    ("合计", (15, 0.75, 90)),
)
DOCUMENT = Document("部门考核", {"统计期": "2026-10-21 – 2026-11-20"}, (SHEET,))


def test_a_csv_says_names_with_a_sign_before_what_would_be_a_formula() -> None:
    lines = file_of(DOCUMENT, Format.CSV).decode("utf-8-sig").splitlines()
    assert lines[-3:] == [
        '"\'=HYPERLINK(""http://x"",""y"")",12,0.75,90',
        "'@甲,3,,",
        "合计,15,0.75,90",
    ]


def test_a_workbook_keeps_them_as_text_and_numbers_as_numbers() -> None:
    book = CalamineWorkbook.from_filelike(BytesIO(file_of(DOCUMENT, Format.XLSX)))
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[4][:3] == [EVIL, 12, 0.75]


def test_a_paper_is_made_of_any_name() -> None:
    assert file_of(DOCUMENT, Format.PDF).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (None, Unit.SHARE, "–"),
        (0.9354, Unit.SHARE, "93.5%"),
        (1204, Unit.COUNT, "1,204"),
        (59.6, Unit.SECONDS, "1:00"),
        (90_061, Unit.SECONDS, "25:01:01"),
    ],
)
def test_numbers_are_shown_as_people_read_them(value: float | None, unit: Unit, text: str) -> None:
    assert shown(value, unit) == text
