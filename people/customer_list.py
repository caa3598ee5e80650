"""Takes in a customer list (name, class, numbers): good rows are kept, bad ones are told row by row."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, WorksheetNotFound
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import CustomerClass
from people.adapters.tables import CustomerNumberRow, CustomerRow
from runtime.database import save

COLUMNS = ("name", "class", "numbers")
NAME_LENGTH = 120
MOST_ROWS = 100_000  # of a spreadsheet
ZIP = b"PK\x03\x04"
NUMBER = re.compile(r"\+?[0-9]{3,31}(?P<beginning>\*?)")


class CustomerListError(Exception):
    """The file as a whole cannot be read; says what and how to mend it, in both languages."""

    def __init__(self, name: str, zh: str, en: str) -> None:
        super().__init__(f"{name}: {zh} / {en}")
        self.zh, self.en = zh, en


@dataclass(frozen=True, slots=True)
class Entry:
    """`numbers` as (number, whole); one that ends in `*` in the file is the beginning of many."""

    row: int
    name: str
    customer_class: CustomerClass
    numbers: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class BadRow:
    row: int
    problem: str


def read_customers(path: Path) -> Iterator[Entry | BadRow]:
    """Raises CustomerListError for a file that is missing or is no list."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise CustomerListError(str(path), "无法读取", f"cannot be read: {error.strerror}") from None
    return read_list(str(path), content)


def read_list(name: str, content: bytes) -> Iterator[Entry | BadRow]:
    """A spreadsheet's first sheet (XLSX), or CSV in UTF-8 or, as Chinese spreadsheets write it, GB 18030.

    Raises CustomerListError, naming the file, for what cannot be read or lacks a column.
    """
    rows = _sheet(name, content) if content.startswith(ZIP) else _lines(name, content)
    head = next(rows, (0, []))[1]
    missing = [column for column in COLUMNS if column not in head]
    if missing:
        lacking, needed = ", ".join(missing), ",".join(COLUMNS)
        zh, en = f"缺少列 {lacking}；首行应为 {needed}", f"lacks column {lacking}; first row: {needed}"
        raise CustomerListError(name, zh, en)
    at = {column: head.index(column) for column in COLUMNS}
    return (
        _entry(row, {column: (cells[n] if n < len(cells) else "").strip() for column, n in at.items()})
        for row, cells in rows
    )


def _lines(name: str, content: bytes) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(_text(name, content).splitlines())
    return ((reader.line_num, cells) for cells in reader if cells)


def _text(name: str, content: bytes) -> str:
    for coding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(coding)
        except UnicodeDecodeError:
            continue
    raise CustomerListError(name, "请另存为 UTF-8", "save the file as UTF-8")


def _sheet(name: str, content: bytes) -> Iterator[tuple[int, list[str]]]:
    try:
        sheet = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0)
        rows = sheet.to_python(skip_empty_area=False, nrows=MOST_ROWS)
    except (CalamineError, WorksheetNotFound):
        zh, en = "无法读取，请另存为 XLSX 或 CSV", "cannot be read: save it as XLSX or CSV"
        raise CustomerListError(name, zh, en) from None
    told = ((number, [_cell(cell) for cell in cells]) for number, cells in enumerate(rows, start=1))
    return ((number, cells) for number, cells in told if any(cells))


def _cell(value: object) -> str:
    """A number that a spreadsheet took for a figure comes back with all its digits."""
    return f"{value:.0f}" if isinstance(value, float) and value.is_integer() else str(value)


async def import_customers(session: AsyncSession, entries: Iterable[Entry]) -> int:
    """Save the entries; a number that belonged to another customer moves to the new one.

    Who has the same name and one of the numbers already is brought up to date, and keeps the others.
    """
    count = 0
    for count, entry in enumerate(entries, start=1):  # noqa: B007 (the count is the result)
        customer = await _known(session, entry) or CustomerRow(name=entry.name)
        customer.customer_class = entry.customer_class
        session.add(customer)
        await session.flush()
        rows = [
            {"number": number, "whole": whole, "customer": customer.id} for number, whole in entry.numbers
        ]
        await save(session, CustomerNumberRow, rows)
    return count


async def _known(session: AsyncSession, entry: Entry) -> CustomerRow | None:
    numbers = [number for number, _ in entry.numbers]
    owners = (
        select(CustomerRow)
        .join(CustomerNumberRow, CustomerNumberRow.customer == CustomerRow.id)
        .where(CustomerRow.name == entry.name, CustomerNumberRow.number.in_(numbers))
    )
    return await session.scalar(owners.order_by(CustomerRow.id).limit(1))


def _entry(row: int, fields: dict[str, str]) -> Entry | BadRow:
    if not (0 < len(fields["name"]) <= NAME_LENGTH and fields["name"].isprintable()):
        return BadRow(row, f"name: 应为 1–{NAME_LENGTH} 个可见字符 / 1 to {NAME_LENGTH} visible characters")
    try:
        customer_class = CustomerClass(fields["class"])
    except ValueError:
        known = ", ".join(CustomerClass)
        return BadRow(row, f"class: {fields['class']!r} 不是 / is none of: {known}")
    numbers = read_numbers(fields["numbers"])
    if isinstance(numbers, str):
        return BadRow(
            row,
            f"numbers: {numbers!r} 应为 3–31 位数字，可以 * 结尾 / 3 to 31 digits, * at the end for a range",
        )
    return Entry(row, fields["name"], customer_class, numbers)


def read_numbers(text: str) -> tuple[tuple[str, bool], ...] | str:
    """Numbers separated by blanks, each with whether it is whole; the first wrong one when there is one."""
    spelled = text.split()
    for number in spelled or [""]:
        if not NUMBER.fullmatch(number):
            return number
    return tuple((number.removesuffix("*"), not number.endswith("*")) for number in dict.fromkeys(spelled))
