"""Figures counted by the database, and the rows that a figure is made of: both by the same definition."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, func, literal, literal_column, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from reports.adapters.figures import catalogue
from reports.adapters.figures.terms import Condition, Figure, Source, Terms
from reports.rules.amount import Amount
from reports.rules.table import TOTAL, TREND, Table, table_of
from runtime.database import UtcDateTime

Amounts = dict[str, dict[str, Amount]]  # value of the dimension → figure → amount


class NoFigureError(Exception):
    """No such figure, or it cannot be grouped so; `field` names which of both is wrong."""

    def __init__(self, field: str, value: str) -> None:
        super().__init__(f"{field}: {value}")
        self.field, self.value = field, value


@dataclass(frozen=True, slots=True)
class Found:
    """A row of a figure. `counted`: it is in the part, not only in the whole."""

    at: datetime
    key: str
    opens: str
    counted: bool
    cells: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """One number of a table: the figure, and the line it stands in."""

    figure: str
    by: str = TOTAL
    value: str = ""


def checked(terms: Terms, figures: Sequence[str], by: str) -> Mapping[str, Figure]:
    """Raises NoFigureError."""
    return chosen(catalogue(terms), figures, by)


def chosen(known: Mapping[str, Figure], figures: Sequence[str], by: str) -> Mapping[str, Figure]:
    """Those of a catalogue. Raises NoFigureError."""
    for name in figures:
        if name not in known:
            raise NoFigureError("figures", name)
        if by not in {TOTAL, TREND} and by not in known[name].source.dimensions:
            raise NoFigureError("by", by)
    return {name: known[name] for name in figures}


@implements("180.8.2", "180.8.3")
async def measure(session: AsyncSession, terms: Terms, figures: Sequence[str], by: str, closes: int) -> Table:
    """Raises NoFigureError. A trend has a line for each part of the period, whether anything was in it."""
    if by != TREND:
        return table_of(by, figures, await _measure(session, terms, checked(terms, figures, by), by))
    found: Amounts = {}
    parts = terms.period.parts(closes)
    for part in parts:
        of_part = replace(terms, period=part)
        amounts = await _measure(session, of_part, checked(of_part, figures, TOTAL), TOTAL)
        found[part.name] = amounts.get("", {})
    return table_of(by, figures, found, [part.name for part in parts])


async def measure_one(
    session: AsyncSession, terms: Terms, figures: Sequence[str], asked: tuple[str, str]
) -> Mapping[str, Amount]:
    """Of one value of a dimension alone, such as one person. Raises NoFigureError."""
    by, only = asked
    found = await _measure(session, terms, checked(terms, figures, by), by, only)
    return {name: found.get(only, {}).get(name, Amount()) for name in figures}


async def _measure(
    session: AsyncSession, terms: Terms, figures: Mapping[str, Figure], by: str, only: str | None = None
) -> Amounts:
    found: Amounts = {}
    for source in {figure.source.name: figure.source for figure in figures.values()}.values():
        own = {name: figure for name, figure in figures.items() if figure.source is source}
        group = source.dimensions[by] if by != TOTAL else literal("")
        numbers = [number for figure in own.values() for number in _numbers(figure)]
        query = select(group, *numbers).select_from(source.table).where(*_in_period(source, terms))
        query = query if only is None else query.where(group == only)
        for value, *counted in await session.execute(query.group_by(literal_column("1"))):
            pairs = zip(counted[::2], counted[1::2], strict=True)
            amounts = {
                name: Amount(_plain(part), _plain(whole))
                for name, (part, whole) in zip(own, pairs, strict=True)
            }
            into = found.setdefault(value or "", {})
            for name, amount in amounts.items():
                into[name] = into.get(name, Amount()) + amount
    return found


def _numbers(figure: Figure) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Part and whole of a figure, as one row of the database's answer has them."""
    whole = _sum_over(figure.whole, 1) if figure.whole is not None else literal_column("0")
    return _sum_over(figure.part, 1 if figure.measured is None else figure.measured), whole


def _sum_over(condition: Condition, number: Any) -> ColumnElement[Any]:  # noqa: ANN401 (a number or a column)
    return func.coalesce(func.sum(case((condition, number))), 0)


@implements("csc.2.1")
def _in_period(source: Source, terms: Terms) -> tuple[Condition, ...]:
    """Of the reader's own branch and those below; of headquarters nothing is asked."""
    begins, ends = terms.bounds
    codes, own = terms.scope.codes, source.branch
    within = () if codes is None or own is None else (own.in_(sorted(codes)),)
    return source.at >= begins, source.at < ends, source.base, *within


def _plain(number: Any) -> float:  # noqa: ANN401 (int, float or Decimal, as the engine likes)
    return int(number) if number == int(number) else float(number)


@implements("180.8.3")
async def rows(
    session: AsyncSession, terms: Terms, asked: Asked, after: tuple[datetime, str] | None, limit: int
) -> list[Found]:
    """What a number is made of, oldest first, after the row with that time and key. Raises NoFigureError."""
    figure = checked(terms, [asked.figure], asked.by)[asked.figure]
    source = figure.source
    query = (
        select(
            source.at,
            source.key,
            source.opens if source.opens is not None else literal(""),
            case((figure.part, 1), else_=0),
            *source.columns.values(),
        )
        .select_from(source.table)
        .where(*_in_period(source, terms), figure.rows)
        .order_by(source.at, source.key)
        .limit(limit)
    )
    if asked.by != TOTAL:
        query = query.where(func.coalesce(source.dimensions[asked.by], "") == asked.value)
    if after:
        at, key = after
        query = query.where(tuple_(source.at, source.key) > tuple_(literal(at, UtcDateTime()), literal(key)))
    return [
        Found(at, key, opens, bool(counted), dict(zip(source.columns, cells, strict=True)))
        for at, key, opens, counted, *cells in await session.execute(query)
    ]
