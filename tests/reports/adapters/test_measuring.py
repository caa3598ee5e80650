"""Every figure, by everything it can be grouped by, is what its rows are: on both databases."""

from dataclasses import astuple, replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.figures import tallies
from acd.adapters.tables import CallRow
from acd.rules.service_level import Tally
from config.centre import Centre
from config.settings import Settings
from hotline.bench.busy_month import BusyMonth
from quality.adapters.tables import GradeRow, SampleRow
from reports.adapters.figures import catalogue
from reports.adapters.figures.terms import Terms
from reports.adapters.measuring import Asked, Found, NoFigureError, measure, measure_one, rows
from reports.rules.amount import Amount, Unit
from reports.rules.periods import PeriodKind, period_of
from reports.rules.table import TOTAL, TREND
from runtime.database import Database
from tickets.adapters.survey_tables import SurveyRow
from tickets.office import office_of

BEGINS = datetime.fromisoformat("2026-10-20T20:00+08:00")  # four hours of the month before
CLOSES = 20
NOW = datetime.fromisoformat("2026-11-21T06:00+08:00")


@pytest.fixture
def terms(centre: Centre) -> Terms:
    month = period_of(PeriodKind.MONTH, date(2026, 11, 1), CLOSES)
    return Terms(centre, office_of(Settings()), month, NOW)


async def all_rows(session: AsyncSession, terms: Terms, asked: Asked) -> list[Found]:
    """Page by page, as somebody reads them."""
    found: list[Found] = []
    while page := await rows(session, terms, asked, (found[-1].at, found[-1].key) if found else None, 50):
        found += page
    return found


@pytest.mark.clause("180.8.3", "180.4.11", "csc.4.2", "net.2.6", "ops.5", "ops.6", "ops.8")
async def test_every_figure_opens_to_its_rows(database: Database, terms: Terms) -> None:
    await BusyMonth(BEGINS, calls=120, forms=90).write(database)
    begins, ends = terms.bounds
    async with database.read() as session:
        for name, figure in catalogue(terms).items():
            whole = (await measure(session, terms, [name], TOTAL, CLOSES)).total[name]
            for by in figure.source.dimensions:
                table = await measure(session, terms, [name], by, CLOSES)
                assert astuple(table.total[name]) == pytest.approx(astuple(whole)), f"{name} by {by}"
            told = await all_rows(session, terms, Asked(name))
            assert len({row.key for row in told}) == len(told)
            assert all(begins <= row.at < ends for row in told)
            counted = sum(row.counted for row in told)
            assert len(told) == (whole.part if figure.unit is Unit.COUNT else whole.whole), name
            if figure.unit is not Unit.SECONDS:
                assert counted == whole.part, name


@pytest.mark.clause("180.8.3", "180.4.7")
async def test_a_number_in_a_line_opens_to_the_rows_of_that_line(database: Database, terms: Terms) -> None:
    await BusyMonth(BEGINS, calls=60, forms=120).write(database)
    async with database.read() as session:
        for figure, by in (("warnings", "department"), ("ring_answer_rate", "person"), ("settled", "nature")):
            table = await measure(session, terms, [figure], by, CLOSES)
            assert len(table.lines) > 1
            for line in table.lines:
                told = await all_rows(session, terms, Asked(figure, by, line.value))
                assert sum(row.counted for row in told) == line.amounts[figure].part


@pytest.mark.clause("csc.3.3.a", "ops.3")
async def test_the_rates_are_those_of_the_floor(database: Database, terms: Terms) -> None:
    await BusyMonth(BEGINS, calls=300, forms=1).write(database)
    day = period_of(PeriodKind.DAY, date(2026, 11, 19), CLOSES)
    since, _ = day.bounds(terms.office.zone)
    async with database.read() as session:
        figures = ["offered", "answered", "connect_rate", "connect_rate_of_all", "within_limit_rate"]
        day_terms = replace(terms, period=day)
        found = (await measure(session, day_terms, figures, TOTAL, CLOSES)).total
        floor = sum(
            (await tallies(session, terms.centre, since.astimezone(terms.office.zone))).values(), Tally()
        )
    assert floor.offered == 10, "those of the last day, on which the books end"
    assert found["offered"].part == floor.offered
    assert found["answered"].part == floor.answered
    for name in figures[2:]:
        assert found[name].value(Unit.SHARE) == getattr(floor, name)


async def test_a_trend_has_each_day_and_adds_up(database: Database, terms: Terms) -> None:
    await BusyMonth(BEGINS, calls=40, forms=40).write(database)
    async with database.read() as session:
        trend = await measure(session, terms, ["calls", "tickets"], TREND, CLOSES)
        total = await measure(session, terms, ["calls", "tickets"], TOTAL, CLOSES)
    assert [line.value for line in trend.lines][:2] == ["day:2026-10-21", "day:2026-10-22"]
    assert len(trend.lines) == 31
    assert trend.total == total.total


async def test_a_call_at_the_stroke_of_midnight_lies_in_the_later_period(
    database: Database, terms: Terms
) -> None:
    begins, ends = terms.bounds
    await BusyMonth(begins, calls=2, forms=1, days=2 * (ends - begins).days).write(database)
    async with database.write() as session:
        await session.execute(update(CallRow).where(CallRow.id == "busy-1").values(started_at=ends))
    async with database.read() as session:
        assert (await measure(session, terms, ["calls"], TOTAL, CLOSES)).total["calls"].part == 1
        after = replace(terms, period=period_of(PeriodKind.MONTH, terms.period.last + timedelta(1), CLOSES))
        (only,) = await rows(session, after, Asked("calls"), None, 10)
    assert only.at == ends


@pytest.mark.parametrize(
    ("figure", "by", "field"), [("no_such", TOTAL, "figures"), ("calls", "business", "by")]
)
async def test_what_cannot_be_counted_is_said(
    database: Database, terms: Terms, figure: str, by: str, field: str
) -> None:
    async with database.read() as session:
        with pytest.raises(NoFigureError) as refused:
            await measure(session, terms, [figure], by, CLOSES)
    assert refused.value.field == field


@pytest.mark.clause("csc.4.2")
async def test_a_person_has_satisfaction_errors_and_pass_rate(database: Database, terms: Terms) -> None:
    """Satisfied from 70 on, passed from 80 on; what is blind, unsigned or set aside does not count."""
    at = BEGINS + timedelta(days=3)
    async with database.write() as session:
        for score, state in ((70, "answered"), (69, "answered"), (None, "silent")):
            session.add(
                SurveyRow(
                    channel="voice", state=state, phone="", handler="lina", repeat=False, opened_at=at,
                    due_at=at, ended_at=at, score=score, call=f"c{score}",
                )
            )  # fmt: skip
        for number, (score, faults, second, set_aside) in enumerate(
            ((80, [], False, None), (79, ["tone"], False, None), (10, [], True, None), (10, [], False, at))
        ):
            sample = SampleRow(
                id=f"{number:032x}", kind="call", subject=str(number), person="lina", of=at, how="blind",
                risks=[], again=False, drawn_at=at, state="graded",
            )  # fmt: skip
            session.add(sample)
            await session.flush()
            session.add(
                GradeRow(
                    sample=sample.id, grader="wu", second=second, card={}, marks={}, remark="", begun_at=at,
                    score=score, faults=faults, signed_at=at, set_aside_at=set_aside,
                )
            )  # fmt: skip
    async with database.read() as session:
        figures = ["surveyed", "satisfaction", "checked", "error_rate", "quality_pass_rate"]
        found = await measure_one(session, terms, figures, ("person", "lina"))
        other = await measure_one(session, terms, figures, ("person", "wu"))
    assert {name: astuple(amount) for name, amount in found.items()} == {
        "surveyed": (2, 0), "satisfaction": (1, 2), "checked": (2, 0), "error_rate": (1, 2),
        "quality_pass_rate": (1, 2),
    }  # fmt: skip
    assert all(amount == Amount() for amount in other.values())


@pytest.mark.clause("180.5.5", "csc.5.2.c")
async def test_low_scores_are_named_by_business_and_reason_with_silence_apart(
    database: Database, terms: Terms
) -> None:
    await BusyMonth(BEGINS, calls=1, forms=120).write(database)
    async with database.read() as session:
        figures = ["surveyed", "low_scores", "silent", "silent_rate"]
        table = await measure(session, terms, figures, "business", CLOSES)
        reasons = await measure(session, terms, ["low_scores"], "low_reason", CLOSES)
        begins, ends = terms.bounds
        of_month = (SurveyRow.ended_at >= begins) & (SurveyRow.ended_at < ends)
        answers = list(await session.scalars(select(SurveyRow.score).where(of_month)))
    low = sum(score is not None and score < 70 for score in answers)
    assert (table.total["surveyed"].part, table.total["silent"].part) == (
        sum(score is not None for score in answers),
        sum(score is None for score in answers),
    )
    assert table.total["silent_rate"].whole == len(answers)
    assert (
        table.total["low_scores"].part == low == sum(line.amounts["low_scores"].part for line in table.lines)
    )
    named = {line.value: line.amounts["low_scores"].part for line in reasons.lines}
    assert sum(named.values()) == low
    assert max(named, key=lambda reason: named[reason]) == "too_slow"
