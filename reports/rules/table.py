"""A table of a report: figures side by side, a line for each value of what it is grouped by. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import Any

from reports.rules.amount import Amount

TOTAL, TREND = "total", "trend"


@dataclass(frozen=True, slots=True)
class Line:
    """`value` is the dimension's, or the name of the part of a trend; empty for what nothing is known of."""

    value: str
    amounts: Mapping[str, Amount]


@dataclass(frozen=True, slots=True)
class Table:
    by: str
    figures: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def total(self) -> Mapping[str, Amount]:
        """All lines together: a row lies in one line only, so that parts and wholes add up."""
        return {
            name: reduce(add, (line.amounts[name] for line in self.lines), Amount()) for name in self.figures
        }


def table_of(
    by: str, figures: Sequence[str], found: Mapping[str, Mapping[str, Amount]], order: Sequence[str] = ()
) -> Table:
    """`found`: amounts by value; what a line does not have is nothing.

    Lines in `order`, then the largest; a line of nothing but zeros is left out unless `order` names it.
    """
    places = {value: place for place, value in enumerate(order)}

    def place(value: str) -> tuple[int, float, str]:
        first = found.get(value, {}).get(figures[0], Amount())
        return places.get(value, len(places)), -max(first.part, first.whole), value

    some = {value for value, amounts in found.items() if any(one != Amount() for one in amounts.values())}
    values = sorted({*some, *order}, key=place)
    lines = (
        Line(value, {name: found.get(value, {}).get(name, Amount()) for name in figures}) for value in values
    )
    return Table(by, tuple(figures), tuple(lines))


def to_json(table: Table) -> dict[str, Any]:
    lines = [
        [line.value, [[line.amounts[name].part, line.amounts[name].whole] for name in table.figures]]
        for line in table.lines
    ]
    return {"by": table.by, "figures": list(table.figures), "lines": lines}


def from_json(kept: Mapping[str, Any]) -> Table:
    figures = tuple(kept["figures"])
    lines = (
        Line(value, {name: Amount(*pair) for name, pair in zip(figures, pairs, strict=True)})
        for value, pairs in kept["lines"]
    )
    return Table(kept["by"], figures, tuple(lines))
