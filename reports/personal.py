"""Everybody's own figures of a month, beside those of the whole centre (csc.4.2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
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


@dataclass(frozen=True, slots=True)
class Own:
    unit: Unit
    own: Amount
    centre: Amount


def month_of(statistics: Statistics, month: date) -> Period:
    """The statistical month that ends in this calendar month."""
    return statistics.period(PeriodKind.MONTH, month.replace(day=1))


@implements("csc.4.2")
async def own_figures(
    session: AsyncSession, statistics: Statistics, login: str, month: date, now: datetime
) -> Mapping[str, Own]:
    terms = statistics.terms(month_of(statistics, month), now)
    units = {name: catalogue(terms)[name].unit for name in FIGURES}
    own = await measure_one(session, terms, FIGURES, ("person", login))
    total = (await measure(session, terms, FIGURES, TOTAL, statistics.rules.closes)).total
    return {name: Own(units[name], own[name], total[name]) for name in FIGURES}
