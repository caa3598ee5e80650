"""Takes in a customer list (CSV: name, class, numbers): good rows are kept, bad ones are told row by row."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import CustomerClass
from people import handlers
from people.adapters.tables import CustomerNumberRow
from runtime.database import save

COLUMNS = ("name", "class", "numbers")
NAME_LENGTH = 120
NUMBER = re.compile(r"\+?[0-9]{3,31}(?P<beginning>\*?)")


class CustomerListError(Exception):
    """The file as a whole cannot be read; says what and how to mend it."""


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
    """Raises CustomerListError for a file that is missing, not UTF-8, or lacks a column."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CustomerListError(f"{path}: 无法读取 / cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise CustomerListError(f"{path}: 请另存为 UTF-8 / save the file as UTF-8") from None
    reader = csv.DictReader(text.splitlines())
    missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        needed = ",".join(COLUMNS)
        raise CustomerListError(
            f"{path}: 缺少列 / lacks column {', '.join(missing)}; 首行应为 / first row: {needed}"
        )
    for row in reader:
        yield _entry(reader.line_num, {column: (row.get(column) or "").strip() for column in COLUMNS})


async def import_customers(session: AsyncSession, entries: Iterable[Entry]) -> int:
    """Save the entries; a number that belonged to another customer moves to the new one."""
    count = 0
    for count, entry in enumerate(entries, start=1):  # noqa: B007 (the count is the result)
        customer = await handlers.add_customer(session, entry.name, entry.customer_class)
        rows = [{"number": number, "whole": whole, "customer": customer} for number, whole in entry.numbers]
        await save(session, CustomerNumberRow, rows)
    return count


def _entry(row: int, fields: dict[str, str]) -> Entry | BadRow:
    if not (0 < len(fields["name"]) <= NAME_LENGTH and fields["name"].isprintable()):
        return BadRow(row, f"name: 应为 1–{NAME_LENGTH} 个可见字符 / 1 to {NAME_LENGTH} visible characters")
    try:
        customer_class = CustomerClass(fields["class"])
    except ValueError:
        known = ", ".join(CustomerClass)
        return BadRow(row, f"class: {fields['class']!r} 不是 / is none of: {known}")
    spelled = fields["numbers"].split()
    wrong = [number for number in spelled if not NUMBER.fullmatch(number)]
    if wrong or not spelled:
        said = wrong[0] if wrong else ""
        return BadRow(
            row, f"numbers: {said!r} 应为 3–31 位数字，可以 * 结尾 / 3 to 31 digits, * at the end for a range"
        )
    numbers = tuple((number.removesuffix("*"), not number.endswith("*")) for number in dict.fromkeys(spelled))
    return Entry(row, fields["name"], customer_class, numbers)
