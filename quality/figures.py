"""What graded cards of a stretch of time show: coaching, agreement, and the month's report (180.7.13)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from statistics import fmean

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.quality import Scorecard, WorkKind
from config.regulation import implements
from people.handlers import Act, audit
from quality.acting import Acting
from quality.adapters.tables import AppealRow, DrawRow, GradeRow, MonthRow, ReworkRow, SampleRow
from quality.adapters.works import Span
from quality.drawing import day_span
from quality.rules.agreement import kappa, verdict
from quality.rules.coaching import Graded, Weakness, repeated_share, weaknesses
from quality.standards import Standards
from runtime.outbox import plain
from runtime.requests import RefusedError

WEAKEST = 10  # items in the month's report


@dataclass(frozen=True, slots=True)
class Agreement:
    """`kappa` over the items of so many cards that two inspectors graded; None without any."""

    kappa: float | None
    pairs: int


@dataclass(frozen=True, slots=True)
class KindFigures:
    kind: str
    works: int
    drawn: int
    graded: int
    average: float | None
    failed: int
    fatal: int


@dataclass(frozen=True, slots=True)
class MonthFigures:
    kinds: tuple[KindFigures, ...]
    repeated_share: float | None
    agreement: float | None
    appeals: int
    upheld: int
    late_feedback: int
    weak: tuple[Weakness, ...]


async def graded_in(session: AsyncSession, standards: Standards, span: Span) -> list[Graded]:
    """Cards that stand, of works of that time."""
    query = (
        select(SampleRow, GradeRow)
        .join(GradeRow, GradeRow.sample == SampleRow.id)
        .where(span.holds(SampleRow.of), GradeRow.signed_at.is_not(None))
        .where(~GradeRow.second, GradeRow.set_aside_at.is_(None))
    )
    return [_graded(standards, sample, grade) for sample, grade in await session.execute(query)]


def _graded(standards: Standards, sample: SampleRow, grade: GradeRow) -> Graded:
    score = grade.score or 0
    passed = score >= standards.pass_mark(standards.calendar.local_day(sample.of))
    return Graded(
        sample.id,
        sample.person,
        WorkKind(sample.kind),
        sample.of,
        score,
        passed,
        grade.fatal,
        tuple(grade.faults),
    )


async def agreement_in(session: AsyncSession, span: Span) -> Agreement:
    query = (
        select(GradeRow)
        .join(SampleRow, GradeRow.sample == SampleRow.id)
        .where(span.holds(SampleRow.of), SampleRow.again, GradeRow.signed_at.is_not(None))
        .where(GradeRow.set_aside_at.is_(None))
        .order_by(GradeRow.sample, GradeRow.second, GradeRow.id)
    )
    cards = [list(group) for _, group in groupby(await session.scalars(query), lambda row: row.sample)]
    pairs = [(first, second) for first, second, *_ in (one for one in cards if len(one) > 1)]
    verdicts = [pair for first, second in pairs for pair in _verdicts(first, second)]
    return Agreement(kappa(verdicts), len(pairs))


def _verdicts(first: GradeRow, second: GradeRow) -> Iterable[tuple[str, str]]:
    for item in Scorecard.model_validate(first.card).items:
        if item.name in second.marks:
            most = item.points or 1
            yield verdict(first.marks[item.name], most), verdict(second.marks[item.name], most)


@implements("180.7.13", "ops.8")
async def month_in(session: AsyncSession, standards: Standards, month: date) -> MonthFigures:
    """Of works done in the month that begins on this day."""
    span = month_span(month, standards)
    graded = await graded_in(session, standards, span)
    agreement = await agreement_in(session, span)
    appeals = select(func.count(), func.count().filter(AppealRow.upheld.is_(True)))
    made, upheld = (await session.execute(appeals.where(span.holds(AppealRow.at)))).one()
    late = ReworkRow.told_at.is_(None) | (ReworkRow.told_at > ReworkRow.due_at)
    of_month = span.holds(ReworkRow.due_at)
    late_feedback = await session.scalar(select(func.count()).where(of_month, late))
    return MonthFigures(
        tuple([await _kind(session, span, month, kind, graded) for kind in WorkKind]),
        repeated_share(graded, standards.rules.repeated_within),
        agreement.kappa,
        made,
        upheld,
        late_feedback or 0,
        weaknesses(graded)[:WEAKEST],
    )


async def _kind(
    session: AsyncSession, span: Span, month: date, kind: WorkKind, graded: Iterable[Graded]
) -> KindFigures:
    own = [one for one in graded if one.kind is kind]
    days = (DrawRow.day >= month) & (DrawRow.day < next_month(month)) & (DrawRow.kind == kind)
    works = await session.scalar(select(func.sum(DrawRow.works)).where(days))
    of_kind = span.holds(SampleRow.of) & (SampleRow.kind == kind)
    drawn = await session.scalar(select(func.count()).select_from(SampleRow).where(of_kind))
    return KindFigures(
        kind,
        works or 0,
        drawn or 0,
        len(own),
        fmean(one.score for one in own) if own else None,
        sum(not one.passed for one in own),
        sum(one.fatal for one in own),
    )


@implements("180.7.13", "csc.7")
async def publish(acting: Acting, month: date, remark: str) -> MonthRow:
    """The report as it stands, once, after the month's end. Raises RefusedError."""
    session = acting.session
    if acting.standards.calendar.local_day(acting.now) < next_month(month):
        raise RefusedError("month_runs", "本月尚未结束", "the month is not over yet", field="month")
    if await session.get(MonthRow, month):
        raise RefusedError("published", "该月报告已公布", "the month's report was published already")
    figures = await month_in(session, acting.standards, month)
    row = MonthRow(
        month=month,
        figures=plain(figures),
        remark=remark,
        published_at=acting.now,
        published_by=acting.by,
    )
    session.add(row)
    await audit(session, Act(acting.by, "publish", "quality_report", month.isoformat()), acting.now)
    return row


def month_span(month: date, standards: Standards) -> Span:
    return day_span(month, standards, days=(next_month(month) - month).days)


def next_month(month: date) -> date:
    return (month.replace(day=1) + timedelta(days=31)).replace(day=1)
