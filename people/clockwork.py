"""Reminds by itself: faults past their time (ops.1), the quarter's drill (csc.6.3). Any number may run."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from config.regulation import implements
from people.adapters import directory
from people.adapters.roster_tables import RemindedRow
from people.faults import alarm_late
from people.planner import Planning
from people.rules.drills import drill_owed, quarter
from people.rules.roster import Book
from runtime.clock import utc_now
from runtime.database import Database, one_at_a_time
from runtime.outbox import Announcer

CLOCK = "clock"
LOOKS = 60.0  # seconds between two looks
LastDrill = Callable[[AsyncSession], Awaitable[datetime | None]]


@dataclass(frozen=True, slots=True)
class Reminding:
    """`last_drill` is known to the exchange alone."""

    database: Database
    announce: Announcer
    book: Book
    last_drill: LastDrill

    async def run(self) -> None:
        while True:
            await self.look(utc_now())
            await asyncio.sleep(LOOKS)

    async def look(self, now: datetime) -> None:
        async with self.database.write() as session:
            planning = Planning(session, self.announce, self.book, CLOCK, now)
            await one_at_a_time(session, "reminding")
            await alarm_late(planning)
            await self._drill(planning)

    @implements("csc.6.3")
    async def _drill(self, planning: Planning) -> None:
        session, calendar = planning.session, self.book.calendar
        day, last = calendar.local_day(planning.now), await self.last_drill(session)
        year, number = quarter(day)
        key = f"drill {year}-{number}"
        if await session.get(RemindedRow, key) or not drill_owed(
            day, calendar.local_day(last) if last else None
        ):
            return
        supervisors = await directory.active_with(session, Post.SUPERVISOR)
        if supervisors:
            session.add(RemindedRow(key=key, at=planning.now))
            zh, en = "本季度尚未开展应急演练", "No emergency drill was held in this quarter yet"
            await planning.tell(supervisors, f"{zh} / {en}")
