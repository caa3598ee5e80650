"""A report is generated from the books, checked and released; released, it stays as it is (180.8.3)."""

from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow
from config.regulation import implements
from config.report_forms import Form
from reports.adapters.measuring import measure
from reports.adapters.tables import ReportRow
from reports.events import ReportChanged
from reports.forms import in_force
from reports.rules.life import Hands, SamePersonError, State, Step, WrongStepError, follow
from reports.rules.periods import Period, PeriodKind
from reports.rules.table import to_json
from reports.statistics import Statistics
from runtime.database import Database, one_at_a_time
from runtime.outbox import Announcer
from runtime.requests import RefusedError
from tickets.adapters.tables import TicketRow

CLOCK = "clock"  # in place of a person


@implements("180.8.2", "180.8.6")
async def count(
    session: AsyncSession, statistics: Statistics, form: Form, period: Period, now: datetime
) -> list[dict[str, Any]]:
    """The tables of a form, as JSON keeps them."""
    terms, closes = statistics.terms(period, now), statistics.rules.closes
    return [to_json(await measure(session, terms, table.figures, table.by, closes)) for table in form.tables]


async def generate(  # noqa: PLR0913, PLR0917 (which report, by whom)
    database: Database,
    announce: Announcer,
    statistics: Statistics,
    form_id: str,
    period: Period,
    who: str,
    now: datetime,
) -> ReportRow:
    """Counted in a transaction that only reads, kept in one that is short. Raises RefusedError."""
    if period.last >= statistics.calendar.today(now):
        zh, en = f"统计期 {period.last} 才结束", f"the period ends on {period.last} only"
        raise RefusedError("not_ended", zh, en, field="day")
    async with database.read() as session:
        version, form = await _form(session, statistics, form_id, period)
        tables = await count(session, statistics, form, period, now)
    async with database.write() as session:
        await one_at_a_time(session, "report")
        row = await report_of(session, form_id, period)
        if row is None:
            row = ReportRow(form=form_id, period=period.kind, first=period.first, last=period.last)
            row.due_at = statistics.calendar.due_at(period)
            session.add(row)
        else:
            _step(row, Step.GENERATE, who)
        row.version, row.body, row.tables = version, form.model_dump(mode="json", by_alias=True), tables
        row.state, row.generated_by, row.generated_at = State.GENERATED, who, now
        row.checked_by = row.checked_at = None
        await session.flush()
        await _tell(session, announce, row, now, who)
    return row


async def take_step(  # noqa: PLR0913, PLR0917 (who takes which step of what)
    session: AsyncSession, announce: Announcer, row: ReportRow, step: Step, who: str, now: datetime
) -> None:
    """Check or release. Raises RefusedError."""
    row.state = _step(row, step, who)
    if step is Step.CHECK:
        row.checked_by, row.checked_at = who, now
    else:
        row.released_by, row.released_at = who, now
    await _tell(session, announce, row, now, who)


async def report_of(session: AsyncSession, form: str, period: Period) -> ReportRow | None:
    query = select(ReportRow).where(
        ReportRow.form == form, ReportRow.period == period.kind, ReportRow.last == period.last
    )
    found: ReportRow | None = await session.scalar(query)
    return found


def period_of_report(row: ReportRow) -> Period:
    return Period(PeriodKind(row.period), row.first, row.last)


async def first_data(session: AsyncSession) -> datetime | None:
    """When the first call or ticket came: before it there is nothing to report."""
    calls = await session.scalar(select(func.min(CallRow.started_at)))
    tickets = await session.scalar(select(func.min(TicketRow.created_at)))
    return min((at for at in (calls, tickets) if at), default=None)


async def _form(
    session: AsyncSession, statistics: Statistics, form_id: str, period: Period
) -> tuple[int, Form]:
    version, form = (await in_force(session, statistics)).get(form_id, (0, None))
    if form is None or period.kind not in form.periods:
        zh, en = "没有这张报表，或没有这种统计期", "there is no such form, or not for such a period"
        raise RefusedError("no_form", zh, en, field="form")
    return version, form


def _step(row: ReportRow, step: Step, who: str) -> State:
    try:
        return follow(State(row.state), step, who, Hands(row.generated_by, row.checked_by))
    except WrongStepError:
        zh, en = f"报表现为“{row.state}”，不能这样操作", f"the report is {row.state}: this cannot be done"
        raise RefusedError("wrong_state", zh, en) from None
    except SamePersonError:
        zh, en = "生成、审核、发布须由不同的人", "generating, checking and releasing need different persons"
        raise RefusedError("same_person", zh, en) from None


async def _tell(session: AsyncSession, announce: Announcer, row: ReportRow, now: datetime, who: str) -> None:
    await announce(session, ReportChanged(row.form, now, row.period, row.last.isoformat(), row.state, who))
