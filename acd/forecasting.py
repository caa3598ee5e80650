"""Calls expected per half hour, from the ledger, and the staff that a group needs (ops.1, ops.2.1)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from acd.adapters import history
from acd.adapters.history import Asked
from acd.looking import Looking
from config.regulation import implements
from config.rosters import Group
from people.rules.forecast import DAY, HOLIDAY_WEEKS, Aim, Expected, Habits, averaged, like_days, needed


@dataclass(frozen=True, slots=True)
class Forecast:
    """Of one group. `learned_from`: calls that the habits are told by; 0: those of config/rosters.toml."""

    habits: Habits
    learned_from: int
    days: Mapping[date, tuple[Expected, ...]]


@implements("ops.1", "ops.2.1")
async def forecast(looking: Looking, group: Group, days: Iterable[date]) -> Forecast:
    """Learned from days before today alone: the same all day long."""
    terms, calendar = looking.book.rules.forecast, looking.book.calendar
    wanted, today = tuple(days), calendar.local_day(looking.now)
    holidays = frozenset(calendar.holidays) - calendar.make_up_days
    until = datetime.combine(today, time(), calendar.zone).astimezone(UTC)
    queues = [name for name in group.queues if looking.centre.find_queue(name)]
    if not queues:
        return Forecast(Habits(terms.handling, terms.patience), 0, {})
    lately = Asked(looking.centre, queues, until - terms.weeks * 7 * DAY, until)
    found, calls = await history.habits(looking.session, lately)
    learned = found is not None and calls >= terms.least_calls
    own = found if found and learned else Habits(terms.handling, terms.patience)
    # Public holidays are told by last year's, everyday ones by the last weeks: no more is read.
    asked = lately if holidays.isdisjoint(wanted) else replace(lately, since=until - HOLIDAY_WEEKS * 7 * DAY)
    known = await history.calls_by_half_hour(looking.session, asked, calendar.zone)
    limit = min(looking.centre.queue(name).limit_on(today) for name in queues)
    aim = Aim(limit, terms.target, terms.away)
    expected = {
        day: needed(averaged(known, like_days(day, today, terms.weeks, holidays)), own, aim) for day in wanted
    }
    return Forecast(own, calls if learned else 0, expected)
