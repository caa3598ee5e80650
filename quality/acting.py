"""Who acts in quality, in which transaction, by which standards, now."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from people.rules.branches import EVERYTHING, Scope
from quality.standards import Standards
from runtime.outbox import Announcer


@dataclass(frozen=True, slots=True)
class Acting:
    """`by` is a log-in, or the clock's name; `scope` the branches whose people's work they see."""

    session: AsyncSession
    announce: Announcer
    standards: Standards
    by: str
    now: datetime
    scope: Scope = EVERYTHING
