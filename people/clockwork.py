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
from people.faults import alarm_late, late
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
        """Nothing is written while nothing is due."""
        async with self.database.read() as session:
            late_one, drill = await session.scalar(late(now).limit(1)), await self._drill_due(session, now)
        if late_one is None and drill is None:
            return
        async with self.database.write() as session:
            await one_at_a_time(session, "reminding")
            planning = Planning(session, self.announce, self.book, CLOCK, now)
            await alarm_late(planning)
            await self._remind(planning)

    async def _drill_due(self, session: AsyncSession, now: datetime) -> str | None:
        """The quarter whose drill is owed and was not reminded of."""
        calendar = self.book.calendar
        day, last = calendar.local_day(now), await self.last_drill(session)
        year, number = quarter(day)
        key = f"drill {year}-{number}"
        owed = drill_owed(day, calendar.local_day(last) if last else None)
        return key if owed and not await session.get(RemindedRow, key) else None

    @implements("csc.6.3")
    async def _remind(self, planning: Planning) -> None:
        session = planning.session
        key = await self._drill_due(session, planning.now)
        if key is None:
            return
        supervisors = await directory.active_with(session, Post.SUPERVISOR)
        if supervisors:
            session.add(RemindedRow(key=key, at=planning.now))
            zh, en = "本季度尚未开展应急演练", "No emergency drill was held in this quarter yet"
            await planning.tell(supervisors, f"{zh} / {en}")
