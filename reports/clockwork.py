"""Generates what is owed, raises what is late, looks for surges. Any number of them may run."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.lexicon import Lexicon
from config.regulation import implements
from reports import making, surges
from reports.adapters.tables import ReportRow
from reports.forms import in_force
from reports.overdue import alarm_reports
from reports.rules.owing import owed
from reports.rules.periods import Period, PeriodKind
from reports.statistics import Statistics
from reports.words import Words
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer

log = logging.getLogger(__name__)
LOOKS = 60.0  # seconds between two looks


@dataclass(frozen=True, slots=True)
class Clockwork:
    """The part `statistics`."""

    database: Database
    announce: Announcer
    statistics: Statistics
    lexicon: Lexicon
    words: Words

    async def run(self) -> None:
        while True:
            await self.look(utc_now())
            await asyncio.sleep(LOOKS)

    async def look(self, now: datetime) -> None:
        for form, period in await self._owed(now):
            log.info("report %s for %s", form, period.name)
            await making.generate(
                self.database, self.announce, self.statistics, form, period, making.CLOCK, now
            )
        async with self.database.write() as session:
            await alarm_reports(session, self.announce, now, self.statistics.rules.warn_before)
        limits = surges.limits_of(self.statistics.rules.surges)
        await surges.look(self.database, self.announce, limits, self.lexicon, self.words, now)

    @implements("180.8.4", "180.8.6")
    async def _owed(self, now: datetime) -> list[tuple[str, Period]]:
        calendar = self.statistics.calendar
        async with self.database.read() as session:
            first = await making.first_data(session)
            if first is None:
                return []
            made = await _last_made(session)
            forms = await in_force(session, self.statistics)
        first_day = calendar.today(first)
        return [
            (form.id, period)
            for _, form in forms.values()
            for kind in map(PeriodKind, form.periods)
            for period in owed(calendar, kind, now, first_day, made.get((form.id, kind)))
        ]


async def _last_made(session: AsyncSession) -> dict[tuple[str, str], date]:
    """The end of the last period that has a report, by form and kind of period."""
    query = select(ReportRow.form, ReportRow.period, func.max(ReportRow.last))
    rows = await session.execute(query.group_by(ReportRow.form, ReportRow.period))
    return {(form, period): last for form, period, last in rows}
