"""The operating regulation as data, and the mark that ties a function to its clause.

Source: regulation.toml beside this file. `hotline regulation` shows clause → function → test.
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from config.regulation_clauses import (
    DEFAULT_PROFILE,
    Clause,
    Figure,
    Kind,
    NoValueError,
    Regulation,
    RegulationError,
    Status,
    Value,
    WorkingDays,
)
from config.regulation_file import read_regulation

__all__ = [
    "DEFAULT_PROFILE",
    "Clause",
    "Figure",
    "Kind",
    "NoValueError",
    "Regulation",
    "RegulationError",
    "Status",
    "Value",
    "WorkingDays",
    "duration",
    "implementations",
    "implements",
    "load_regulation",
    "value",
]

REGULATION_FILE = Path(__file__).with_name("regulation.toml")

Marked = TypeVar("Marked", bound=Callable[..., Any])


@cache
def load_regulation(path: Path = REGULATION_FILE) -> Regulation:
    """Read, validate and keep a rule file; raises RegulationError with every problem found."""
    return read_regulation(path)


def value(clause: str, name: str | None = None, *, on: date, profile: str = DEFAULT_PROFILE) -> Figure:
    """Return a figure of the shipped regulation on a day; see Regulation.value."""
    return load_regulation().value(clause, name, on=on, profile=profile)


def duration(clause: str, name: str | None = None, *, on: date, profile: str = DEFAULT_PROFILE) -> timedelta:
    """Like value, for a limit of time; raises NoValueError when the figure is of another type."""
    figure = value(clause, name, on=on, profile=profile)
    if not isinstance(figure, timedelta):
        raise NoValueError(f"{clause} {name or ''}: {figure!r} is not a duration")
    return figure


_implemented: dict[str, list[Callable[..., Any]]] = {}


def implements(*clauses: str) -> Callable[[Marked], Marked]:
    """Mark a function or class as carrying clauses out; it stays as it is. The check finds unknown ids."""

    def mark(marked: Marked) -> Marked:
        for clause in clauses:
            _implemented.setdefault(clause, []).append(marked)
        return marked

    return mark


def implementations(clause: str) -> tuple[Callable[..., Any], ...]:
    """Return what has been imported so far and carries the clause."""
    return tuple(_implemented.get(clause, ()))
