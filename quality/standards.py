"""What quality of a centre goes by, read once: cards, risks, phrases, calendar, and the figures of a day."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from config.quality import QualityRules, WorkKind, load_quality
from config.regulation import Figure, WorkingDays, value
from config.settings import Settings
from config.working_calendar import WorkingCalendar, load_calendar
from quality.rules.sampling import Terms
from tickets.rules.working_time import later

SHARES = {
    WorkKind.CALL: "recordings",
    WorkKind.TICKET: "tickets",
    WorkKind.PAPER: "tickets",
    WorkKind.DRAFT: "tickets",
}


@dataclass(frozen=True, slots=True)
class Standards:
    profile: str
    calendar: WorkingCalendar
    rules: QualityRules

    @property
    def zone(self) -> ZoneInfo:
        return self.calendar.zone

    def terms(self, kind: WorkKind, day: date) -> Terms:
        share = self._number("180.7.3", SHARES.get(kind, "other"), day)
        return Terms(share, self.rules.risk_share, self.rules.risks)

    def weekly_checks(self, day: date) -> int:
        return int(self._number("180.7.4", "weekly_checks", day))

    def pass_mark(self, day: date) -> int:
        return int(self._number("csc.5.1.b", "pass_mark", day))

    def dissatisfied_below(self, day: date) -> int:
        return int(self._number("csc.5.2.b", "dissatisfied", day))

    def most_repeated(self, day: date) -> float:
        return self._number("csc.5.1.c", "repeated", day)

    def feedback_due(self, signed_at: datetime) -> datetime:
        """So much working time later."""
        day = self.calendar.local_day(signed_at)
        figure = self._figure("csc.5.1.c", "feedback", day)
        assert isinstance(figure, WorkingDays)
        return later(signed_at, figure.days * self.calendar.longest_day, self.calendar)

    def report_due(self, month: date) -> date:
        """The report of a month is published by this day of the next one (180.7.13)."""
        schedule = str(self._figure("180.7.13", "report", month))
        following = (month.replace(day=1) + timedelta(days=31)).replace(day=1)
        return following.replace(day=int(schedule.removeprefix("monthly ")))

    def _number(self, clause: str, name: str, day: date) -> float:
        figure = self._figure(clause, name, day)
        assert isinstance(figure, (int, float))
        return figure

    def _figure(self, clause: str, name: str, day: date) -> Figure:
        return value(clause, name, on=day, profile=self.profile)


def standards_of(settings: Settings) -> Standards:
    """Raises SettingsError for a file that is missing or wrong."""
    return _read(settings.time_zone, settings.profile, settings.holidays_file, settings.quality_file)


@cache
def _read(zone: str, profile: str, holidays: Path, quality: Path) -> Standards:
    return Standards(profile, load_calendar(holidays, ZoneInfo(zone)), load_quality(quality))
