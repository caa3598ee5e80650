"""Who plans, in which transaction, by which rules, now; what a person is told in a message."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from config.rosters import load_rosters
from config.settings import Settings
from config.working_calendar import load_calendar
from people import messages
from people.rules.roster import Book
from runtime.outbox import Announcer


@dataclass(frozen=True, slots=True)
class Planning:
    """`by` is a log-in, or the clock's name."""

    session: AsyncSession
    announce: Announcer
    book: Book
    by: str
    now: datetime

    async def tell(self, logins: Iterable[str], text: str, *, urgent: bool = False) -> str:
        """A message of whoever acts, to everybody concerned but themselves; its id, empty when nobody is."""
        to = sorted(set(logins) - {self.by})
        if not to:
            return ""
        addressed = f"person:{to[0]}" if len(to) == 1 else "roster"
        return await messages.send(
            self.session, self.announce, self.now,
            sender=self.by, addressed=addressed, recipients=to, text=text, urgent=urgent,
        )  # fmt: skip


def book_of(settings: Settings) -> Book:
    """Raises SettingsError for a file that is missing or wrong."""
    return _read(settings.time_zone, settings.holidays_file, settings.rosters_file)


@cache
def _read(zone: str, holidays: Path, rosters: Path) -> Book:
    return Book(load_rosters(rosters), load_calendar(holidays, ZoneInfo(zone)))
