"""A report as it goes out, in one language: titles and cells, whatever file it becomes. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reports.rules.amount import Unit


@dataclass(frozen=True, slots=True)
class Column:
    title: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table. `lines`: what each line is of, and its cells; None where there is nothing to be a share of.

    `total` is missing where a table has one line only.
    """

    title: str
    by: str
    columns: tuple[Column, ...]
    lines: tuple[tuple[str, tuple[float | None, ...]], ...]
    total: tuple[str, tuple[float | None, ...]] | None

    @property
    def rows(self) -> Sequence[tuple[str, tuple[float | None, ...]]]:
        return (*self.lines, self.total) if self.total else self.lines

    @property
    def charted(self) -> bool:
        """Its first column as bars: where there are some to compare, and not too many to read."""
        return 1 < len(self.lines) <= MOST_BARS


@dataclass(frozen=True, slots=True)
class Document:
    """`facts`: what stands below the title: period, state, who made it."""

    title: str
    facts: Mapping[str, str]
    sheets: tuple[Sheet, ...]


MOST_BARS = 40
NOTHING = "–"


def shown(value: float | None, unit: Unit) -> str:
    """As people read it: 93.5%, 3:05, 1,204."""
    if value is None:
        return NOTHING
    match unit:
        case Unit.SHARE:
            return f"{value:.1%}"
        case Unit.SECONDS:
            minutes, seconds = divmod(round(value), 60)
            hours, minutes = divmod(minutes, 60)
            return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
        case Unit.COUNT:
            return f"{value:,.0f}"


def harmless(text: str) -> str:
    """A spreadsheet takes what begins so for a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text
