"""Which reports are owed now: every ended period once, from the first data on (180.8.4, 180.8.6). Pure."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from config.regulation import implements
from reports.rules.periods import DAY, Period, PeriodKind, due_day, period_before, period_of


@dataclass(frozen=True, slots=True)
class Calendar:
    """When periods end and reports are due: `schedule` says on which days, as regulation.toml writes it."""

    zone: ZoneInfo
    closes: int
    due_clock: time
    schedule: Callable[[PeriodKind, date], str]

    def of(self, kind: PeriodKind, day: date) -> Period:
        return period_of(kind, day, self.closes)

    def due_at(self, period: Period) -> datetime:
        day = due_day(period, self.schedule(period.kind, period.last))
        return datetime.combine(day, self.due_clock, self.zone)

    def today(self, now: datetime) -> date:
        return now.astimezone(self.zone).date()


@implements("180.8.4", "180.8.6")
def owed(
    calendar: Calendar, kind: PeriodKind, now: datetime, first_day: date, last_made: date | None
) -> Iterator[Period]:
    """Ended periods without a report, the oldest first.

    `last_made`: the end of the last period that has one; whatever an outage missed since then is owed too.
    Without any, the books begin with the newest ended period that had data and is not past its deadline.
    """
    newest = period_before(calendar.of(kind, calendar.today(now)), calendar.closes)
    if last_made is None:
        if newest.last >= first_day and calendar.due_at(newest) > now:
            yield newest
        return
    period = calendar.of(kind, last_made + DAY)
    while period.last <= newest.last:
        yield period
        period = calendar.of(kind, period.last + DAY)
