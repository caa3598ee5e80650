"""What rules a centre's reports, read once: the centre, its tickets' office, forms and due dates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, cached_property

from config.centre import Centre
from config.regulation import value
from config.report_forms import Form, ReportRules, load_report_forms
from config.settings import Settings, SettingsError
from people.rules.branches import EVERYTHING, Scope
from reports.adapters.figures import catalogue
from reports.adapters.figures.terms import Figure, Terms
from reports.adapters.measuring import NoFigureError, chosen
from reports.rules.owing import Calendar
from reports.rules.periods import Period, PeriodKind, period_of
from tickets.office import Office, office_of


@dataclass(frozen=True)
class Statistics:
    centre: Centre
    office: Office
    rules: ReportRules

    @cached_property
    def calendar(self) -> Calendar:
        return Calendar(self.office.zone, self.rules.closes, self.rules.due_clock, self._schedule)

    def _schedule(self, kind: PeriodKind, day: date) -> str:
        return str(value("180.8.4", kind, on=day, profile=self.office.profile))

    def terms(self, period: Period, now: datetime, scope: Scope = EVERYTHING) -> Terms:
        return Terms(self.centre, self.office, period, now, scope)

    def period(self, kind: PeriodKind, day: date) -> Period:
        return period_of(kind, day, self.rules.closes)

    @cached_property
    def _known(self) -> Mapping[str, Figure]:
        day = date(2001, 1, 1)  # any day: which figures there are is the same on all of them
        return catalogue(self.terms(self.period(PeriodKind.DAY, day), datetime(2001, 1, 1, tzinfo=UTC)))

    def check(self, form: Form) -> None:
        """Raises NoFigureError for a figure that is none, or that cannot be grouped so."""
        for table in form.tables:
            chosen(self._known, table.figures, table.by)


def statistics_of(settings: Settings, centre: Centre) -> Statistics:
    """Raises SettingsError for a file that is missing or wrong."""
    own = Statistics(centre, office_of(settings), _rules(settings.report_forms_file))
    for form in own.rules.forms:
        try:
            own.check(form)
        except NoFigureError as error:
            raise SettingsError(
                f"{settings.report_forms_file}: {form.id}: {error.field} {error.value!r}: "
                "没有这个统计项或不能这样分组 / no such figure, or it cannot be grouped so"
            ) from None
    return own


_rules = cache(load_report_forms)
