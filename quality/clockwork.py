"""Draws each day's sample once the day is over and its recordings are filed (180.7.3)."""

import asyncio
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from quality.acting import Acting
from quality.drawing import DAY, draw_day, last_drawn
from quality.overdue import alarm_feedback, alarm_month
from quality.standards import Standards
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer

CLOCK = "clock"
LOOKS = 60.0  # seconds between two looks


@dataclass(frozen=True, slots=True)
class Drawing:
    """Part of the clock; any number of them may run: the day's rows let none be drawn twice."""

    database: Database
    announce: Announcer
    standards: Standards

    async def run(self) -> None:
        while True:
            await self.draw_due(utc_now())
            await self.remind(utc_now())
            await asyncio.sleep(LOOKS)

    async def remind(self, now: datetime) -> None:
        async with self.database.write() as session:
            await alarm_feedback(session, self.announce, now)
            await alarm_month(session, self.announce, self.standards, now)

    async def draw_due(self, now: datetime) -> date | None:
        """The day that was drawn, None when nothing was due. What a stopped clock left out comes first."""
        over = self._over(now)
        async with self.database.read() as session:
            last = await last_drawn(session)
        day = last + DAY if last else over
        if day > over:
            return None
        async with self.database.write() as session:
            drawn = await draw_day(Acting(session, self.announce, self.standards, CLOCK, now), day)
        return None if drawn is None else day

    def _over(self, now: datetime) -> date:
        """The last day that is over for long enough."""
        rested: timedelta = self.standards.rules.draw_after
        return (now - rested).astimezone(self.standards.zone).date() - DAY
