"""Who acts in the knowledge base, in which transaction, by which rules, now."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.library import Library
from people.rules.branches import EVERYTHING, Scope
from runtime.outbox import Announcer


@dataclass(frozen=True, slots=True)
class Acting:
    """`by` is a log-in, or the clock's name; `scope` the branches whose tickets they see."""

    session: AsyncSession
    announce: Announcer
    library: Library
    by: str
    now: datetime
    scope: Scope = EVERYTHING

    @property
    def today(self) -> date:
        return self.library.day(self.now)
