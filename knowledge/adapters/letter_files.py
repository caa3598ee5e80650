"""A letter as a file: DOCX by python-docx, PDF by reportlab.

Chinese is set in SimSun, in the PDF in STSong-Light: readers bring them along, the file names them only.
"""

from collections.abc import Mapping
from enum import StrEnum
from io import BytesIO
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from knowledge.rules.letter import Letter, Section

FONT, WORD_FONT = "STSong-Light", "SimSun"
MARGIN = 25
NUMBER, SAID = 38, 122  # widths of the two columns, in millimetres
HEADS = ("工单号", "建议内容")
TITLE = ParagraphStyle("title", fontName=FONT, fontSize=18, leading=28, alignment=1)
CENTRE = ParagraphStyle("centre", fontName=FONT, fontSize=11, leading=18, alignment=1)
HEADING = ParagraphStyle("heading", fontName=FONT, fontSize=12, leading=20, spaceBefore=5 * mm)
TEXT = ParagraphStyle("text", fontName=FONT, fontSize=11, leading=17, wordWrap="CJK")
RIGHT = ParagraphStyle("right", parent=TEXT, alignment=2, spaceBefore=10 * mm)
GRID = [("GRID", (0, 0), (-1, -1), 0.4, "#c8ced6"), ("VALIGN", (0, 0), (-1, -1), "TOP")]


class LetterFormat(StrEnum):
    DOCX = "docx"
    PDF = "pdf"


TYPES: Mapping[LetterFormat, str] = {
    LetterFormat.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    LetterFormat.PDF: "application/pdf",
}


def file_of(letter: Letter, form: LetterFormat) -> bytes:
    return _docx(letter) if form is LetterFormat.DOCX else _pdf(letter)


def _to(letter: Letter) -> str:
    return "、".join(letter.recipients) + "："


def _end(letter: Letter) -> str:
    return f"资料管理员 {letter.author}　{letter.day:%Y 年 %m 月 %d 日}"


def _headed(place: int, section: Section) -> str:
    return f"{'一二三四五六七八九十'[place]}、{section.title}"


def _docx(letter: Letter) -> bytes:
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = WORD_FONT, Pt(12)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), WORD_FONT)
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(MARGIN)
    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.add_run(letter.title).font.size = Pt(18)
    document.add_paragraph(letter.number).alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph(_to(letter))
    for text in (letter.opening, letter.opinion):
        if text:
            document.add_paragraph(text).paragraph_format.first_line_indent = Pt(24)
    for place, section in enumerate(letter.sections):
        document.add_paragraph().add_run(_headed(place, section)).bold = True
        table = document.add_table(rows=0, cols=2, style="Table Grid")
        for cells in (HEADS, *section.lines):
            row = table.add_row().cells
            for cell, text, width in zip(row, cells, (NUMBER, SAID), strict=True):
                cell.text, cell.width = text, Mm(width)
    document.add_paragraph()
    document.add_paragraph(_end(letter)).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _pdf(letter: Letter) -> bytes:
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    file = BytesIO()
    template = SimpleDocTemplate(
        file, pagesize=A4, margin=MARGIN * mm, title=f"{letter.title} {letter.number}", author=letter.author
    )
    told: list[Flowable] = [_text(letter.title, TITLE), _text(letter.number, CENTRE), _text(_to(letter))]
    told += [_text(f"　　{text}") for text in (letter.opening, letter.opinion) if text]
    for place, section in enumerate(letter.sections):
        rows = [[_text(cell) for cell in row] for row in (HEADS, *section.lines)]
        told += [_text(_headed(place, section), HEADING)]
        told += [Table(rows, colWidths=(NUMBER * mm, SAID * mm), repeatRows=1, style=GRID)]
    template.build([*told, _text(_end(letter), RIGHT)])
    return file.getvalue()


def _text(text: str, style: ParagraphStyle = TEXT) -> Paragraph:
    return Paragraph(escape(text), style)
