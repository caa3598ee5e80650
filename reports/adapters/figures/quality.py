"""Figures of how good the work was by the cards of quality checks (csc.4.2)."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import String, and_, cast, select

from config.regulation import implements, value
from people.adapters.tables import PersonRow
from quality.adapters.tables import GradeRow, SampleRow
from reports.adapters.figures.calls import table_of
from reports.adapters.figures.terms import Expression, Figure, Source, Terms, count, share

_STANDS = and_(
    GradeRow.sample == SampleRow.id,
    GradeRow.second.is_(False),
    GradeRow.signed_at.is_not(None),
    GradeRow.set_aside_at.is_(None),
)
BRANCH: Expression = select(PersonRow.branch).where(PersonRow.login == SampleRow.person).scalar_subquery()
CHECKS = Source(
    "checks",
    table_of(SampleRow).join(table_of(GradeRow), _STANDS),
    SampleRow.of,
    SampleRow.id,
    {"person": SampleRow.person, "branch": BRANCH},
    {"at": SampleRow.of, "person": SampleRow.person, "score": GradeRow.score},
    SampleRow.person != "",
    "quality",
    SampleRow.id,
    BRANCH,
)


@implements("csc.4.2")
def of_quality(terms: Terms) -> Mapping[str, Figure]:
    """A check is passed from the mark of csc.5.1.b on."""
    mark: Any = value("csc.5.1.b", "pass_mark", on=terms.period.first, profile=terms.office.profile)
    faulty = GradeRow.fatal | (cast(GradeRow.faults, String) != "[]")
    return {
        "checked": count(CHECKS, CHECKS.base),
        "error_rate": share(CHECKS, faulty, CHECKS.base),
        "quality_pass_rate": share(CHECKS, GradeRow.score >= mark, CHECKS.base),
    }
