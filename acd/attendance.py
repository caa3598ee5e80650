"""Planned shifts beside what the seats say (180.9.3): who came, when, and how much was as planned."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from acd.adapters import history
from acd.looking import Looking
from acd.rules.seat import SeatState
from acd.rules.stretches import Stretch
from config.centre import Centre
from config.regulation import implements
from people.adapters.duties import rows_between
from people.adapters.roster_tables import DutyRow
from people.rules.adherence import Attended, Came, Planned, Real, attended
from people.rules.roster import Book


@dataclass(frozen=True, slots=True)
class Day:
    """One shift and what became of it."""

    duty: DutyRow
    attended: Attended


@dataclass(frozen=True, slots=True)
class Summary:
    """Of one person: shifts that have begun, and how they went. `adherence`: of all planned time."""

    login: str
    shifts: int
    absent: int
    late: int
    early: int
    adherence: float | None


@implements("180.9.3")
async def attendance(looking: Looking, first: date, last: date, login: str | None = None) -> list[Day]:
    """Of published shifts of work, by their beginning."""
    session, book, now = looking.session, looking.book, looking.now
    duties = [one for one in await rows_between(session, first, last, login) if not _standby(book, one)]
    if not duties:
        return []
    logins = {one.login for one in duties}
    since, until = min(one.begins for one in duties), max(one.ends for one in duties)
    real: dict[str, list[Real]] = defaultdict(list)
    for stretch in await history.there(session, logins, since, until):
        real[stretch.agent or ""].append(_real(stretch, looking.centre, now))
    grace = book.rules.attendance.grace
    return [Day(one, attended(_planned(book, one), real[one.login], grace, now)) for one in duties]


def _standby(book: Book, row: DutyRow) -> bool:
    shift = book.rules.shift(row.shift)
    return shift is not None and shift.standby


def _planned(book: Book, row: DutyRow) -> Planned:
    shift = book.rules.shift(row.shift)
    return Planned(row.begins, row.ends, shift.pauses(row.day, book.calendar.zone) if shift else ())


def _real(stretch: Stretch, centre: Centre, now: datetime) -> Real:
    reason = centre.reason(stretch.reason) if stretch.state is SeatState.NOT_READY else None
    return Real(stretch.began_at, stretch.ended_at or now, pausing=bool(reason and reason.rest))


@implements("180.9.3")
def summaries(days: Iterable[Day]) -> tuple[Summary, ...]:
    mine: dict[str, list[Attended]] = defaultdict(list)
    for day in days:
        if day.attended.came is not Came.DUE:
            mine[day.duty.login].append(day.attended)
    return tuple(_summary(login, mine[login]) for login in sorted(mine))


def _summary(login: str, shifts: Sequence[Attended]) -> Summary:
    shares = [one.share for one in shifts if one.share is not None]
    return Summary(
        login,
        len(shifts),
        sum(one.came is Came.ABSENT for one in shifts),
        sum(one.came in {Came.LATE, Came.BOTH} for one in shifts),
        sum(one.came in {Came.EARLY, Came.BOTH} for one in shifts),
        sum(shares) / len(shares) if shares else None,
    )
