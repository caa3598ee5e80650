"""Closed tickets are archived once quality has passed them (csc.3.2.3). Any number of clocks may run."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from config.regulation import implements
from quality.adapters.closed import checks_so_far, closed_tickets
from quality.rules.archiving import passes
from quality.standards import Standards
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer
from tickets.archiving import archive
from tickets.case import Acting
from tickets.clockwork import CLOCK
from tickets.office import Office

LOOKS = 300.0  # seconds between two looks
AT_ONCE = 500  # tickets of a look: the others wait for the next


@dataclass(frozen=True, slots=True)
class Archiving:
    """The part `archive`."""

    database: Database
    announce: Announcer
    standards: Standards
    office: Office

    async def run(self) -> None:
        while True:
            await self.archive_passed(utc_now())
            await asyncio.sleep(LOOKS)

    @implements("csc.3.2.3")
    async def archive_passed(self, now: datetime) -> int:
        """How many tickets it was; each in a short transaction of its own."""
        async with self.database.read() as session:
            checks = await checks_so_far(session, self.standards)
            settled = await closed_tickets(session, self.standards) if checks.until else []
        passed = [ticket.number for ticket in settled if passes(ticket, checks)][:AT_ONCE]
        count = 0
        for number in passed:
            async with self.database.write() as session:
                count += await archive(Acting(session, self.announce, self.office, CLOCK, now), number)
        return count
