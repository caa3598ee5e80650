"""What rules a centre's tickets, read once: calendar, clocks, departments."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache, cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from config.forms import Forms, load_forms
from config.offices import (
    Department,
    Policies,
    PolicyRow,
    When,
    in_force,
    length,
    load_departments,
    load_policies,
)
from config.regulation import duration, implements, value
from config.settings import Settings
from config.surveys import Questions, load_questions
from config.terms import AccountLevel
from config.working_calendar import Names, WorkingCalendar, load_calendar
from tickets.adapters.tables import TicketRow
from tickets.rules.clock import Policy
from tickets.rules.grading import Grading
from tickets.rules.working_time import later

ENTRY = "entry"  # the clock of papers that are to be entered


@dataclass(frozen=True)
class Office:
    zone: ZoneInfo
    profile: str
    calendar: WorkingCalendar
    rules: Policies
    departments: tuple[Department, ...]
    questions: Questions
    forms: Forms

    @cached_property
    def similar_within(self) -> timedelta:
        return self.figure(self.rules.similar_within, date.max)

    @cached_property
    def grading(self) -> Grading:
        return Grading(self.rules.grading.major, self.rules.grading.escalated)

    @cached_property
    def contradicted_within(self) -> timedelta:
        """How long after a survey another complaint says that it was wrong."""
        return self.figure(self.questions.contradicted_within, date.max)

    def dissatisfied_below(self, now: datetime) -> int:
        """The score of a survey, 0 to 100 (csc.5.2.b)."""
        day = self.calendar.local_day(now)
        mark = value("csc.5.2.b", "dissatisfied", on=day, profile=self.profile)
        assert isinstance(mark, int), "a score"
        return mark

    @implements("csc.3.3.c", "csc.3.3.d", "csc.3.1.c", "csc.5.3.b", "net.2.3", "net.2.4", "net.gen")
    def policies(self, ticket: TicketRow) -> tuple[Policy, ...]:
        """The clocks of a ticket, with their figures as they were on the day it came."""
        day = self.calendar.local_day(ticket.received_at)
        rows = in_force(self.rules.policies, self.profile, day)
        return tuple(self._policy(row, ticket.received_at) for row in rows if _fits(row.when, ticket))

    def _policy(self, row: PolicyRow, received_at: datetime) -> Policy:
        day = self.calendar.local_day(received_at)
        return Policy(
            clock=row.clock,
            title=Names(row.title.zh, row.title.en),
            limit=self.figure(row.limit, day),
            limit_from=row.limit,
            calendar=self.calendar if row.counts == "working" else None,
            starts=row.starts,
            stops=row.stops,
            pauses=row.pauses,
            resumes=row.resumes,
            moves=row.moves,
            extends=row.extends,
            takes_deadline=row.takes_deadline,
            told=row.told,
            warn=self.figure(row.warn, day),
            escalate=tuple((self.figure(one.after, day), one.to) for one in row.escalate),
            urges=row.urges,
            departments=row.departments,
        )

    @implements("180.2.2")
    def entry_due(self, received_at: datetime) -> datetime:
        """By when a paper has to be a ticket: the policies' clock `entry`, else the regulation's figure."""
        row, day = self._entry_clock(received_at), self.calendar.local_day(received_at)
        if row is None:
            return received_at + duration("180.2.2", "entry", on=day, profile=self.profile)
        return later(
            received_at, self.figure(row.limit, day), self.calendar if row.counts == "working" else None
        )

    def entry_warning(self, now: datetime) -> timedelta:
        """So long before that it is called to mind."""
        row = self._entry_clock(now)
        warn = row.warn if row else "0min"
        return self.figure(warn, self.calendar.local_day(now))

    def _entry_clock(self, at: datetime) -> PolicyRow | None:
        rows = in_force(self.rules.policies, self.profile, self.calendar.local_day(at))
        return next((row for row in rows if row.clock == ENTRY), None)

    def figure(self, text: str, day: date) -> timedelta:
        """A length or a figure of the regulation, as it was on a day."""
        return length(text, self.calendar, on=day, profile=self.profile)

    def department(self, department: str) -> Department | None:
        return next((one for one in self.departments if one.id == department), None)

    def department_of(self, login: str) -> str | None:
        return next((one.id for one in self.departments if login in one.members), None)

    def responsible(self, business: str) -> str | None:
        """Where complaints of a business go unless somebody chooses another department (csc.3.2.2)."""
        return next((one.id for one in self.departments if business in one.businesses), None)


def _fits(when: When, ticket: TicketRow) -> bool:
    return (
        (not when.kinds or ticket.kind in when.kinds)
        and (not when.sources or ticket.source in when.sources)
        and (not when.grades or ticket.grade in when.grades)
        and (not when.accounts or (ticket.account_level or AccountLevel.NONE) in when.accounts)
        and when.urgent in {None, ticket.urgent}
    )


def office_of(settings: Settings) -> Office:
    """Raises SettingsError for a file that is missing or wrong."""
    files = (
        settings.holidays_file,
        settings.policies_file,
        settings.departments_file,
        settings.surveys_file,
        settings.forms_file,
    )
    return _read(settings.time_zone, settings.profile, files)


@cache
def _read(zone: str, profile: str, files: tuple[Path, Path, Path, Path, Path]) -> Office:
    own = ZoneInfo(zone)
    holidays, policies, departments, surveys, forms = files
    return Office(
        own,
        profile,
        load_calendar(holidays, own),
        load_policies(policies),
        load_departments(departments),
        load_questions(surveys),
        load_forms(forms),
    )
