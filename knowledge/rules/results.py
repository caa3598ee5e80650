"""Results of surveys sorted by what they are about: business, nature, department or reason. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean

EXAMPLES = 5


class SortedBy(StrEnum):
    BUSINESS = "business"
    NATURE = "nature"
    DEPARTMENT = "department"
    REASON = "reason"


@dataclass(frozen=True, slots=True)
class Result:
    """What one customer answered."""

    ticket: str
    business: str
    nature: str
    department: str
    reasons: tuple[str, ...]
    score: int
    opinion: str


@dataclass(frozen=True, slots=True)
class ResultGroup:
    """`examples`: those with an opinion, the most dissatisfied first."""

    value: str
    surveys: int
    mean: float
    dissatisfied: int
    examples: tuple[Result, ...]


def sorted_by(results: Iterable[Result], by: SortedBy, dissatisfied_below: int) -> list[ResultGroup]:
    """The group with most dissatisfied customers first; what says nothing of it is left out."""
    groups: dict[str, list[Result]] = {}
    for one in results:
        values = one.reasons if by is SortedBy.REASON else (getattr(one, by),)
        for value in values:
            if value:
                groups.setdefault(value, []).append(one)
    found = [_group(value, rows, dissatisfied_below) for value, rows in groups.items()]
    return sorted(found, key=lambda group: (-group.dissatisfied, -group.surveys, group.value))


def _group(value: str, rows: list[Result], dissatisfied_below: int) -> ResultGroup:
    said = sorted((one for one in rows if one.opinion), key=lambda one: (one.score, one.ticket))
    low = sum(one.score < dissatisfied_below for one in rows)
    return ResultGroup(value, len(rows), fmean(one.score for one in rows), low, tuple(said[:EXAMPLES]))
