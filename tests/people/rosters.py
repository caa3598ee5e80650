"""A week of a small centre, for tests of rosters: who there is, and how a duty is written down."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from config.settings import Settings
from people.planner import book_of
from people.rules.roster import Duty, Week

BOOK = book_of(Settings())
ZONE = ZoneInfo("Asia/Shanghai")
MONDAY = date(2026, 11, 30)
POSTS = {
    **{f"chu{number}": frozenset({"junior"}) for number in range(1, 7)},
    **{f"gao{number}": frozenset({"senior"}) for number in range(1, 6)},
    "ban": frozenset({"supervisor"}),
}


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def at(number: int, clock: str) -> datetime:
    return datetime.fromisoformat(f"{day(number)}T{clock}+08:00")


def duty(login: str, number: int, shift: str) -> Duty:
    return Duty(login, day(number), shift)


def week(*duties: Duty, before: tuple[Duty, ...] = (), **known: object) -> Week:
    return Week(MONDAY, duties, POSTS, before, **known)  # type: ignore[arg-type]  # leave, need
