"""Everybody's own figures of a month, beside those of the whole centre, or of their branch (csc.4.2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from people.rules.branches import EVERYTHING, Scope
from reports.adapters.figures import catalogue
from reports.adapters.measuring import measure, measure_one
from reports.rules.amount import Amount, Unit
from reports.rules.periods import Period, PeriodKind
from reports.rules.table import TOTAL
from reports.statistics import Statistics

FIGURES = (
    "rings", "ring_answer_rate", "talks", "mean_own_talk", "tickets", "on_time_rate", "handling_time",
    "surveyed", "satisfaction", "checked", "error_rate", "quality_pass_rate",
)  # fmt: skip


# Those of which a month's target is planned; of some, less is better.
PLANNED = (
    "rings", "ring_answer_rate", "mean_own_talk", "tickets", "on_time_rate", "handling_time", "satisfaction",
    "error_rate", "quality_pass_rate",
)  # fmt: skip
LESS_IS_BETTER = frozenset({"mean_own_talk", "handling_time", "error_rate"})


@dataclass(frozen=True, slots=True)
class Own:
    """`grows`: a count, and the month is not over."""

    unit: Unit
    own: Amount
    centre: Amount
    grows: bool


def month_of(statistics: Statistics, month: date) -> Period:
    """The statistical month that ends in this calendar month."""
    return statistics.period(PeriodKind.MONTH, month.replace(day=1))


def goes_on(statistics: Statistics, period: Period, now: datetime) -> bool:
    return statistics.calendar.today(now) <= period.last


@implements("csc.4.2")
async def own_figures(  # noqa: PLR0913, PLR0917 (whose, of when)
    session: AsyncSession,
    statistics: Statistics,
    login: str,
    month: date,
    now: datetime,
    scope: Scope = EVERYTHING,
) -> Mapping[str, Own]:
    period = month_of(statistics, month)
    terms = statistics.terms(period, now)
    units = {name: catalogue(terms)[name].unit for name in FIGURES}
    own = await measure_one(session, terms, FIGURES, ("person", login))
    within = statistics.terms(period, now, scope)
    total = (await measure(session, within, FIGURES, TOTAL, statistics.rules.closes)).total
    runs = goes_on(statistics, period, now)
    return {
        name: Own(unit, own[name], total[name], runs and unit is Unit.COUNT) for name, unit in units.items()
    }


@dataclass(frozen=True, slots=True)
class Reached:
    """What was reached of the planned figures: by each person, and by the centre. `runs`: not over yet."""

    period: Period
    runs: bool
    units: Mapping[str, Unit]
    persons: Mapping[str, Mapping[str, Amount]]
    centre: Mapping[str, Amount]


def planned_units(statistics: Statistics, month: date, now: datetime) -> Mapping[str, Unit]:
    known = catalogue(statistics.terms(month_of(statistics, month), now))
    return {name: known[name].unit for name in PLANNED}


@implements("ops.1")
async def reached(
    session: AsyncSession, statistics: Statistics, month: date, now: datetime, scope: Scope = EVERYTHING
) -> Reached:
    period = month_of(statistics, month)
    terms, closes = statistics.terms(period, now, scope), statistics.rules.closes
    by_person = await measure(session, terms, PLANNED, "person", closes)
    return Reached(
        period,
        goes_on(statistics, period, now),
        planned_units(statistics, month, now),
        {line.value: line.amounts for line in by_person.lines},
        (await measure(session, terms, PLANNED, TOTAL, closes)).total,
    )
