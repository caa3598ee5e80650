"""China's public holidays and make-up working days, as the State Council publishes them (holidays.toml)."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("holidays.toml")


@dataclass(frozen=True, slots=True)
class Holidays:
    """`years` says which years are known, and whether the arrangement or only the law's own days."""

    off: frozenset[date]
    work: frozenset[date]
    years: dict[int, bool]


def business_day(day: date, *, regular: bool) -> bool:
    """A holiday is none, a make-up working day is one; any other day is as `regular` says."""
    known = holidays()
    if day in known.off:
        return False
    return day in known.work or regular


@cache
def holidays() -> Holidays:
    return read(tomllib.loads(FILE.read_text(encoding="utf-8")))


def read(rows: dict[str, Any]) -> Holidays:
    years = rows["year"]
    return Holidays(
        frozenset(day for year in years for row in year["holiday"] for day in _days(row)),
        frozenset(day for year in years for day in year.get("work", ())),
        {year["year"]: year["arranged"] for year in years},
    )


def _days(row: dict[str, Any]) -> Iterator[date]:
    first, last = row["from"], row.get("to", row["from"])
    if last < first:
        raise ValueError(f"holidays.toml: {row['name']}: `to` is before `from`")
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)
