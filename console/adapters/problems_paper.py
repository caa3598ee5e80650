"""The report on common problems as PDF, by reportlab (180.10.4).

Chinese is set in STSong-Light, which readers bring along: it is named in the file, not embedded.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from console.views.answer import Titled
from console.views.system import Catalogue
from tickets.rules.common_problems import Problem

FONT = "STSong-Light"
TITLE = ParagraphStyle("title", fontName=FONT, fontSize=16, leading=24)
HEADING = ParagraphStyle("heading", fontName=FONT, fontSize=12, leading=18, spaceBefore=6 * mm)
TEXT = ParagraphStyle("text", fontName=FONT, fontSize=9.5, leading=14, wordWrap="CJK")
HEADS = ("序号", "业务", "性质", "投诉件数", "占比", "较上期", "不满意", "工单举例")
WIDTHS = tuple(width * mm for width in (10, 22, 24, 18, 15, 15, 15, 51))
LINE, HEAD = colors.HexColor("#c8ced6"), colors.HexColor("#eef1f5")
GRID = [
    ("GRID", (0, 0), (-1, -1), 0.4, LINE),
    ("BACKGROUND", (0, 0), (-1, 0), HEAD),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
]


@dataclass(frozen=True, slots=True)
class Report:
    first: date
    last: date
    problems: tuple[Problem, ...]
    advice: str
    by: str
    at: datetime


def paper(report: Report, lists: Catalogue) -> bytes:
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    file, title = BytesIO(), "普遍性投诉问题报告"
    template = SimpleDocTemplate(file, pagesize=A4, margin=20 * mm, title=title, author=report.by)
    template.build([_text(title, TITLE), *_facts(report), _table(report.problems, lists), *_advice(report)])
    return file.getvalue()


def _facts(report: Report) -> list[Flowable]:
    total = sum(problem.complaints for problem in report.problems)
    return [
        _text(f"统计期间 {report.first} 至 {report.last}"),
        _text(f"经理热线 {report.by} · {report.at:%Y-%m-%d %H:%M}"),
        _text("一、主要问题", HEADING),
        _text(f"下列问题共 {total} 件投诉；较上期指与此前同样长的一段时间相比。"),
    ]


def _table(problems: Iterable[Problem], lists: Catalogue) -> Table:
    rows = [
        (
            str(place),
            _title(lists.businesses, problem.business),
            _title(lists.natures, problem.nature),
            str(problem.complaints),
            f"{problem.share:.1%}",
            f"{problem.change:+d}",
            str(problem.dissatisfied),
            "、".join(problem.examples),
        )
        for place, problem in enumerate(problems, start=1)
    ]
    cells = [[_text(cell) for cell in row] for row in (HEADS, *rows)]
    return Table(cells, colWidths=WIDTHS, repeatRows=1, style=GRID)


def _advice(report: Report) -> list[Flowable]:
    lines = [line for line in report.advice.splitlines() if line.strip()]
    return [_text("二、建议", HEADING), *(_text(line) for line in lines)]


def _title(rows: Iterable[Titled], value: str) -> str:
    return next((row.title_zh for row in rows if row.value == value), value or "—")


def _text(text: str, style: ParagraphStyle = TEXT) -> Paragraph:
    return Paragraph(escape(text), style)
