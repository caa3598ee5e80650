"""How long the largest report of a month takes to count, and the rows behind a number to list."""

import time
from collections.abc import Awaitable
from datetime import date, datetime
from pathlib import Path

from config.centre import load_centre
from config.settings import Settings
from hotline import schema
from hotline.bench.busy_month import BusyMonth
from hotline.bench.figures import Figure
from reports import making
from reports.adapters.measuring import Asked, rows
from reports.rules.periods import PeriodKind
from reports.statistics import Statistics, statistics_of
from runtime.database import Database

CALLS, FORMS = 100_000, 30_000  # a tenth of the month that is aimed at: filling the books takes the longest
OF = f"{CALLS:,} calls and {FORMS:,} tickets, SQLite"
BEGINS = datetime.fromisoformat("2026-10-21T00:00+08:00")
NOW = datetime.fromisoformat("2026-11-21T06:00+08:00")


async def measure(folder: Path) -> list[Figure]:
    """A quarter of a minute, most of it to fill the books."""
    settings = Settings()
    statistics = statistics_of(settings, load_centre(settings.centre_file))
    database = Database(f"sqlite+aiosqlite:///{folder / 'reports.db'}")
    try:
        await schema.migrate(database)
        await BusyMonth(BEGINS, CALLS, FORMS).write(database)
        return await _measured(database, statistics)
    finally:
        await database.close()


async def _measured(database: Database, statistics: Statistics) -> list[Figure]:
    period = statistics.period(PeriodKind.MONTH, date(2026, 11, 1))
    terms, asked = statistics.terms(period, NOW), Asked("connect_rate", "queue", "junior")
    figures = []
    async with database.read() as session:
        for form in statistics.rules.forms:
            if period.kind in form.periods:
                took = await _timed(making.count(session, statistics, form, period, NOW))
                told = f"{form.title.zh} · {form.title.en}"
                figures.append(Figure(f"reports.{form.id}", told, round(took, 2), "s", OF))
        took = await _timed(rows(session, terms, asked, None, 50))
    figures.append(Figure("reports.rows", "数字的明细 · rows of a number", round(took * 1000, 1), "ms", OF))
    return figures


async def _timed(work: Awaitable[object]) -> float:
    began = time.monotonic()
    await work
    return time.monotonic() - began
