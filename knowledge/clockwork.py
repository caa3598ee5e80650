"""Turns articles over at midnight, and tells what is owed. Any number of them may run."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from knowledge.acting import Acting
from knowledge.articles import turn_over
from knowledge.library import Library
from knowledge.overdue import alarm_knowledge
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer

CLOCK = "clock"
LOOKS = 30.0  # seconds between two looks


@dataclass(frozen=True, slots=True)
class Librarianship:
    """The part `knowledge`."""

    database: Database
    announce: Announcer
    library: Library

    async def run(self) -> None:
        while True:
            await self.look(utc_now())
            await asyncio.sleep(LOOKS)

    async def look(self, now: datetime) -> None:
        async with self.database.write() as session:
            acting = Acting(session, self.announce, self.library, CLOCK, now)
            await turn_over(acting)
            await alarm_knowledge(acting)
