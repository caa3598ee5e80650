"""A report as PDF, by reportlab.

Chinese is set in STSong-Light, the font that readers bring along for simplified Chinese: it is named in the
file, not embedded. Latin letters of it are there too, so that one font sets both languages.
"""

from io import BytesIO
from xml.sax.saxutils import escape

from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table

from reports.rules.document import Document, Sheet, shown

FONT = "STSong-Light"
PAGE = landscape(A4)
MARGIN = 15 * mm
WIDTH = PAGE[0] - 2 * MARGIN
CHART = 45 * mm
_BLUE, _LINE, _HEAD = colors.HexColor("#2f6fb3"), colors.HexColor("#c8ced6"), colors.HexColor("#eef1f5")
_TITLE = ParagraphStyle("title", fontName=FONT, fontSize=16, leading=22)
_HEADING = ParagraphStyle("heading", fontName=FONT, fontSize=12, leading=18, spaceBefore=6 * mm)
_TEXT = ParagraphStyle("text", fontName=FONT, fontSize=9, leading=12, wordWrap="CJK")
_RIGHT = ParagraphStyle("right", parent=_TEXT, alignment=2)
_GRID = [
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, _LINE),
    ("BACKGROUND", (0, 0), (-1, 0), _HEAD),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
]


def paper(document: Document) -> bytes:
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    file = BytesIO()
    template = SimpleDocTemplate(
        file,
        pagesize=PAGE,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN,
        title=document.title,
    )
    facts = " · ".join(f"{name} {fact}" for name, fact in document.facts.items())
    told: list[Flowable] = [Paragraph(escape(document.title), _TITLE), Paragraph(escape(facts), _TEXT)]
    for sheet in document.sheets:
        told += _sheet(sheet)
    template.build(told, onFirstPage=_number, onLaterPages=_number)
    return file.getvalue()


def _sheet(sheet: Sheet) -> list[Flowable]:
    heading = Paragraph(escape(sheet.title), _HEADING)
    top: list[Flowable] = [heading, _chart(sheet), Spacer(1, 2 * mm)] if sheet.charted else [heading]
    return [KeepTogether(top), _table(sheet)]


def _table(sheet: Sheet) -> Table:
    head = [
        Paragraph(escape(sheet.by), _TEXT),
        *(Paragraph(escape(column.title), _RIGHT) for column in sheet.columns),
    ]
    rows = [
        [
            Paragraph(escape(name), _TEXT),
            *(
                Paragraph(shown(cell, column.unit), _RIGHT)
                for cell, column in zip(cells, sheet.columns, strict=True)
            ),
        ]
        for name, cells in sheet.rows
    ]
    first = 0.2 * WIDTH
    widths = [first, *[(WIDTH - first) / len(sheet.columns)] * len(sheet.columns)]
    return Table([head, *rows], colWidths=widths, repeatRows=1, style=_GRID)


def _chart(sheet: Sheet) -> Drawing:
    """The first column as bars."""
    chart = VerticalBarChart()
    chart.x, chart.y, chart.width, chart.height = 12 * mm, 8 * mm, WIDTH - 16 * mm, CHART - 14 * mm
    chart.data = [[cells[0] or 0 for _, cells in sheet.lines]]
    chart.valueAxis.valueMin = 0
    chart.categoryAxis.categoryNames = [name for name, _ in sheet.lines]
    for axis in (chart.categoryAxis, chart.valueAxis):
        axis.labels.fontName, axis.labels.fontSize = FONT, 7
        axis.strokeColor = _LINE
    chart.bars[0].fillColor, chart.bars.strokeColor = _BLUE, None
    drawing = Drawing(WIDTH, CHART)
    drawing.add(chart)
    return drawing


def _number(canvas: Canvas, template: SimpleDocTemplate) -> None:
    canvas.setFont(FONT, 8)
    canvas.drawRightString(PAGE[0] - MARGIN, 8 * mm, str(template.page))
