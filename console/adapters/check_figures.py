"""What checks show as a whole, read for people: rework, the week's counts, coaching, draws, months."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.quality import WorkKind
from console.adapters.check_detail import items_of, rework_view
from console.adapters.checks import Eyes, blind_to
from console.views.quality import (
    CardItem,
    Coaching,
    CoachingFault,
    CoachingPerson,
    DrawView,
    KindFigures,
    MonthReport,
    ReworkPage,
    ReworkRow,
    Week,
    WeekPerson,
)
from people.adapters.directory import by_people_of, of_branches
from people.adapters.tables import PersonRow
from people.rules.branches import Scope
from quality.adapters.checks import Checks, checks_of
from quality.adapters.tables import DrawRow, MonthRow, SampleRow
from quality.adapters.tables import ReworkRow as Kept
from quality.drawing import DAY, day_span, week_span
from quality.figures import agreement_in, graded_in, month_in
from quality.grading import standing_grade
from quality.rules.coaching import Coached, coaching_list, repeated_share
from quality.standards import Standards
from runtime.outbox import plain

SHOWN = 300
COACHED_OVER = timedelta(days=28)
TALKS = frozenset({"junior", "senior", "manager"})


async def rework(session: AsyncSession, eyes: Eyes, now: datetime) -> ReworkPage:
    """What an inspector is still to grade blindly is not among it."""
    query = select(Kept, SampleRow).join(SampleRow, SampleRow.id == Kept.sample)
    query = query.where(Kept.done_at.is_(None), SampleRow.person != eyes.login)
    query = query.where(*by_people_of(SampleRow.person, eyes.scope))
    if eyes.grades:
        query = query.where(~blind_to(eyes.login))
    found = (await session.execute(query.order_by(Kept.due_at, Kept.sample).limit(SHOWN))).all()
    seen = await eyes.see(session, [sample for _, sample in found])
    rows = [
        ReworkRow(
            check=check, rework=rework_view(row, eyes.names), faults=await _faults(session, sample, eyes)
        )
        for check, (row, sample) in zip(seen, found, strict=True)
    ]
    return ReworkPage(now=now, rows=tuple(rows))


async def _faults(session: AsyncSession, sample: SampleRow, eyes: Eyes) -> tuple[CardItem, ...]:
    grade = await standing_grade(session, sample.id)
    return tuple(
        _item(eyes.standards, WorkKind(sample.kind), name) for name in (grade.faults if grade else ())
    )


def _item(standards: Standards, kind: WorkKind, name: str) -> CardItem:
    """As the card calls it now; one that it has no more shows by its name."""
    gone = CardItem(name=name, title_zh=name, title_en=name, points=0, fatal=False)
    return next((item for item in items_of(standards.rules.card(kind)) if item.name == name), gone)


async def week(session: AsyncSession, standards: Standards, day: date, scope: Scope) -> Week:
    """Everybody who takes calls, who lacks most first."""
    span, needed = week_span(day, standards), standards.weekly_checks(day)
    checks = await checks_of(session, span)
    own = select(PersonRow).where(PersonRow.active, *of_branches(PersonRow.branch, scope))
    people = await session.scalars(own.order_by(PersonRow.login))
    rows = [
        _week_person(person, checks.get(person.login, Checks()), needed)
        for person in people
        if TALKS & set(person.posts) or person.login in checks
    ]
    first = day - (day.isoweekday() - 1) * DAY
    in_order = sorted(rows, key=lambda row: (-row.lacking, row.name))
    return Week(first=first, last=first + 6 * DAY, needed=needed, people=tuple(in_order))


def _week_person(person: PersonRow, checks: Checks, needed: int) -> WeekPerson:
    return WeekPerson(
        login=person.login,
        name=person.name,
        drawn=checks.drawn,
        graded=checks.graded,
        listened=checks.listened,
        lacking=max(0, needed - checks.graded - checks.listened),
    )


async def coaching(session: AsyncSession, eyes: Eyes, last: date) -> Coaching:
    """Of the four weeks that end on this day."""
    standards, first = eyes.standards, last - COACHED_OVER + DAY
    span = day_span(first, standards, days=COACHED_OVER.days)
    own = set(
        await session.scalars(select(PersonRow.login).where(*of_branches(PersonRow.branch, eyes.scope)))
    )
    graded = [one for one in await graded_in(session, standards, span) if one.person in own]
    agreement = await agreement_in(session, span)
    within = standards.rules.repeated_within
    return Coaching(
        first=first,
        last=last,
        repeated_share=repeated_share(graded, within),
        most_repeated=standards.most_repeated(last),
        agreement=agreement.kappa,
        pairs=agreement.pairs,
        people=tuple(_coached(one, eyes) for one in coaching_list(graded, within)),
    )


def _coached(one: Coached, eyes: Eyes) -> CoachingPerson:
    faults = [
        CoachingFault(
            kind=fault.kind,
            item=_item(eyes.standards, fault.kind, fault.item),
            times=fault.times,
            check=fault.sample,
        )
        for fault in one.faults
    ]
    return CoachingPerson(
        login=one.person,
        name=eyes.names.get(one.person, one.person),
        checks=one.checks,
        average=one.average,
        failed=one.failed,
        repeated=one.repeated,
        faults=tuple(faults),
    )


async def draws(session: AsyncSession, since: date) -> tuple[DrawView, ...]:
    query = select(DrawRow).where(DrawRow.day >= since).order_by(DrawRow.day.desc(), DrawRow.kind)
    return tuple(DrawView.model_validate(row) for row in await session.scalars(query))


async def month(session: AsyncSession, eyes: Eyes, first: date) -> MonthReport:
    """As it was published, or as it stands."""
    published = await session.get(MonthRow, first)
    figures = published.figures if published else plain(await month_in(session, eyes.standards, first))
    return MonthReport(
        month=first,
        due=eyes.standards.report_due(first),
        kinds=tuple(KindFigures.model_validate(one) for one in figures["kinds"]),
        repeated_share=figures["repeated_share"],
        agreement=figures["agreement"],
        appeals=figures["appeals"],
        upheld=figures["upheld"],
        late_feedback=figures["late_feedback"],
        weak=_weak(figures["weak"], eyes.standards),
        remark=published.remark if published else "",
        published_at=published.published_at if published else None,
        published_by=eyes.names.get(published.published_by) if published else None,
    )


def _weak(rows: Sequence[dict[str, object]], standards: Standards) -> tuple[CoachingFault, ...]:
    return tuple(
        CoachingFault.model_validate(
            {
                "kind": row["kind"],
                "item": _item(standards, WorkKind(str(row["kind"])), str(row["item"])),
                "times": row["times"],
                "check": row["sample"],
            }
        )
        for row in rows
    )
