"""Everything that a report can show has a name in both languages, and every shipped form can be counted."""

from datetime import UTC, date, datetime

import pytest

from config.centre import Centre
from config.report_forms import Form, TableForm
from config.settings import Settings
from config.terms import Title
from reports.adapters.figures import catalogue
from reports.adapters.measuring import NoFigureError
from reports.rules.periods import PeriodKind
from reports.statistics import statistics_of
from reports.words import words

TITLE = Title(zh="表", en="Table")


def test_figures_dimensions_and_columns_have_words(centre: Centre) -> None:
    own, statistics = words({}), statistics_of(Settings(), centre)
    period = statistics.period(PeriodKind.MONTH, date(2026, 11, 1))
    for name, figure in catalogue(statistics.terms(period, datetime(2026, 11, 1, tzinfo=UTC))).items():
        assert own.figure(name).zh
        for each in (*figure.source.dimensions, *figure.source.columns):
            assert own.dimension(each).en, f"{name}: {each}"


@pytest.mark.clause("180.8.2")
def test_volume_is_reported_by_week_month_quarter_and_year(centre: Centre) -> None:
    forms = {form.id: form for form in statistics_of(Settings(), centre).rules.forms}
    assert forms["volume"].periods == ("week", "month", "quarter", "year")


def test_a_form_with_a_figure_that_is_none_is_refused(centre: Centre) -> None:
    wrong = TableForm(title=TITLE, by="business", figures=("calls",))
    form = Form(id="volume", title=TITLE, periods=("week",), table=(wrong,))
    with pytest.raises(NoFigureError):
        statistics_of(Settings(), centre).check(form)
