"""Where plan and ledger are looked at together: in which transaction, of which centre, by which book, now."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Centre
from people.rules.roster import Book


@dataclass(frozen=True, slots=True)
class Looking:
    session: AsyncSession
    centre: Centre
    book: Book
    now: datetime
