"""Closed tickets are archived once quality has passed them (csc.3.2.3). Any number of clocks may run."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from config.regulation import implements
from quality.adapters.closed import checks_so_far, closed_tickets, with_their_last_day
from quality.rules.archiving import Checks, passes
from quality.standards import Standards
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer
from tickets.archiving import archive
from tickets.case import Acting
from tickets.clockwork import CLOCK
from tickets.office import Office

LOOKS = 300.0  # seconds between two looks
AT_ONCE = 1000  # about so many tickets of a look: the others wait for the next


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
        count, after = 0, ""
        while checks.until and count < AT_ONCE:
            seen, passed = await self._page(checks, after)
            for number in passed:
                async with self.database.write() as session:
                    count += await archive(Acting(session, self.announce, self.office, CLOCK, now), number)
            if not seen:
                break
            after = seen
        return count

    async def _page(self, checks: Checks, after: str) -> tuple[str, list[str]]:
        """The last number of a page of closed tickets, empty behind the last page; those that pass."""
        async with self.database.read() as session:
            tickets = await closed_tickets(session, self.standards, after)
            likely = [ticket for ticket in tickets if passes(ticket, checks)]
            sure = await with_their_last_day(session, self.standards, likely) if likely else []
        return (tickets[-1].number if tickets else ""), [one.number for one in sure if passes(one, checks)]
