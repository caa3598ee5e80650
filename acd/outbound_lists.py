"""Lists of numbers to be called (hot.4.4): taken in row by row, started, paused, stopped."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters import outbound_book as book
from acd.adapters.outbound_tables import ListNumberRow, ListRow
from acd.events import ListChanged
from acd.rules.number_plan import callable_number
from config.outbound import NumberPlan
from runtime.outbox import Announcer
from runtime.requests import RefusedError

COLUMNS = ("number", "name")
NAME_LENGTH = 120
MOST_ROWS = 100_000

# From which state to which; a pair that is not here is refused.
_MOVES = {
    "run": (frozenset({book.PAUSED}), book.RUNNING),
    "pause": (frozenset({book.RUNNING}), book.PAUSED),
    "stop": (frozenset({book.RUNNING, book.PAUSED}), book.STOPPED),
}


@dataclass(frozen=True, slots=True)
class Entry:
    row: int
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class BadRow:
    row: int
    problem: str


class ListFileError(RefusedError):
    """The file as a whole cannot be read."""


def read_numbers(text: str, plan: NumberPlan) -> Iterator[Entry | BadRow]:
    """Raises ListFileError for a file that lacks a column or is too long. A number twice is a bad row."""
    reader = csv.DictReader(text.removeprefix("\ufeff").splitlines())
    if missing := [column for column in COLUMNS if column not in (reader.fieldnames or ())]:
        said = ", ".join(missing)
        raise ListFileError(
            "list_columns",
            f"缺少列 {said}；首行应为 {','.join(COLUMNS)}",
            f"lacks column {said}; the first row is {','.join(COLUMNS)}",
        )
    seen: set[str] = set()
    for row in reader:
        if reader.line_num > MOST_ROWS + 1:
            raise ListFileError("list_too_long", f"最多 {MOST_ROWS} 行", f"at most {MOST_ROWS} rows")
        told = _entry(reader.line_num, row.get("number") or "", (row.get("name") or "").strip(), plan)
        if isinstance(told, Entry) and told.number in seen:
            told = BadRow(told.row, "number: 重复 / is there twice")
        if isinstance(told, Entry):
            seen.add(told.number)
        yield told


def _entry(row: int, spelled: str, name: str, plan: NumberPlan) -> Entry | BadRow:
    number = callable_number(spelled, plan)
    if number is None:
        return BadRow(row, "number: 此号码不能呼叫 / this number cannot be called")
    if len(name) > NAME_LENGTH or not (name.isprintable() or not name):
        return BadRow(row, f"name: 至多 {NAME_LENGTH} 个可见字符 / at most {NAME_LENGTH} visible characters")
    return Entry(row, number, name)


async def add_list(session: AsyncSession, row: ListRow, entries: Iterable[Entry], now: datetime) -> int:
    """A new list, paused, with its numbers in the order of the file."""
    session.add(row)
    await session.flush()
    session.add_all(_numbers(row.id, list(entries), now))
    await session.flush()
    return row.id


def _numbers(list_id: int, entries: Sequence[Entry], now: datetime) -> Iterator[ListNumberRow]:
    for turn, entry in enumerate(entries, start=1):
        yield ListNumberRow(list=list_id, number=entry.number, name=entry.name, turn=turn, next_at=now)


async def change_list(
    session: AsyncSession, announce: Announcer, list_id: int, move: str, now: datetime
) -> None:
    """run, pause or stop; calls under way go on. Raises RefusedError."""
    row = await session.get(ListRow, list_id, with_for_update=True)
    if row is None:
        raise RefusedError("no_list", "没有这个名单", "there is no such list")
    allowed, state = _MOVES[move]
    if row.state not in allowed:
        raise RefusedError("list_state", f"名单现在是 {row.state}", f"the list is {row.state} now")
    row.state = state
    await announce(session, ListChanged(list_id, now, state))
