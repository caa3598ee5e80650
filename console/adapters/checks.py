"""Checks read for people: lists backwards in time, and who may know which score by now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement, exists, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from config.quality import WorkKind
from console.rules.cursor import Cursor
from console.views.quality import CheckRow
from people.rules.branches import EVERYTHING, Scope
from quality.adapters.tables import DRAWN, GRADED, AppealRow, GradeRow, SampleRow
from quality.rules.sampling import How
from quality.standards import Standards

Names = Mapping[str, str]
Standing = Literal["drawn", "begun", "second", "graded"]


def signed_by(login: str) -> ColumnElement[bool]:
    own = (GradeRow.sample == SampleRow.id) & (GradeRow.grader == login)
    return exists().where(own, GradeRow.signed_at.is_not(None)).correlate(SampleRow)


def blind_to(login: str) -> ColumnElement[bool]:
    """A first card is signed, and this inspector may still give the second one."""
    signed = (GradeRow.sample == SampleRow.id) & GradeRow.second & GradeRow.signed_at.is_not(None)
    second = exists().where(signed).correlate(SampleRow)
    offered = SampleRow.again & (SampleRow.state == GRADED) & (SampleRow.person != login)
    return offered & ~signed_by(login) & ~second


def to_do(login: str) -> ColumnElement[bool]:
    """What waits for this inspector: not graded by anybody, or for a second blind card."""
    ungraded = (SampleRow.state == DRAWN) & (SampleRow.person != login) & ~signed_by(login)
    return ungraded | blind_to(login)


def appealed() -> ColumnElement[bool]:
    waiting = exists().where(AppealRow.sample == SampleRow.id, AppealRow.decided_at.is_(None))
    return waiting.correlate(SampleRow)


def told(login: str) -> ColumnElement[bool]:
    """The person's own that are graded, or were before an appeal."""
    disputed = exists().where(AppealRow.sample == SampleRow.id).correlate(SampleRow)
    return (SampleRow.person == login) & ((SampleRow.state == GRADED) | disputed)


async def page(
    session: AsyncSession, filters: Sequence[ColumnElement[bool]], before: Cursor | None, limit: int
) -> list[SampleRow]:
    query = select(SampleRow).where(*filters)
    if before:
        query = query.where(tuple_(SampleRow.drawn_at, SampleRow.id) < (before.at, before.id))
    query = query.order_by(SampleRow.drawn_at.desc(), SampleRow.id.desc()).limit(limit)
    return list(await session.scalars(query))


@dataclass(frozen=True, slots=True)
class Eyes:
    """Whose: `grades` says whether second cards are offered, so that the first must not be known.

    `scope`: the branches whose people's work they see.
    """

    login: str
    grades: bool
    names: Names
    standards: Standards
    scope: Scope = EVERYTHING

    async def see(self, session: AsyncSession, rows: Sequence[SampleRow]) -> tuple[CheckRow, ...]:
        own = (GradeRow.grader == self.login) & GradeRow.signed_at.is_(None)
        begun = await _which(session, rows, exists().where(GradeRow.sample == SampleRow.id, own))
        blind = await _which(session, rows, blind_to(self.login)) if self.grades else frozenset()
        waiting = await _which(session, rows, appealed())
        return tuple(
            self._row(row, _standing(row, begun, blind), appealed=row.id in waiting, blind=row.id in blind)
            for row in rows
        )

    def _row(self, row: SampleRow, standing: Standing, *, appealed: bool, blind: bool) -> CheckRow:
        score = None if blind else row.score
        return CheckRow(
            id=row.id,
            kind=WorkKind(row.kind),
            subject=row.subject,
            person=row.person,
            person_name=self.names.get(row.person, row.person),
            of=row.of,
            how=How(row.how),
            risks=tuple(row.risks),
            drawn_at=row.drawn_at,
            standing=standing,
            score=score,
            passed=None if score is None else score >= self._pass_mark(row.of),
            appealed=appealed,
            seen_at=row.seen_at,
        )

    def _pass_mark(self, of: datetime) -> int:
        return self.standards.pass_mark(self.standards.calendar.local_day(of))


def _standing(row: SampleRow, begun: frozenset[str], blind: frozenset[str]) -> Standing:
    open_to_them = row.state == DRAWN or row.id in blind
    if open_to_them and row.id in begun:
        return "begun"
    return "second" if row.id in blind else "graded" if row.state == GRADED else "drawn"


async def _which(
    session: AsyncSession, rows: Sequence[SampleRow], such: ColumnElement[bool]
) -> frozenset[str]:
    of_these = SampleRow.id.in_([row.id for row in rows])
    return frozenset(await session.scalars(select(SampleRow.id).where(of_these, such)))
