"""Which complaints are common, and whether they grow: what the manager hotline reports (180.10.4). Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from config.regulation import implements

Kind = tuple[str, str]  # business and nature


@dataclass(frozen=True, slots=True)
class Counted:
    """Complaints of one kind in a period; how many of their customers said they are dissatisfied."""

    kind: Kind
    complaints: int
    dissatisfied: int
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """`share` of all complaints of the period; `before`: complaints of the period before, just as long."""

    business: str
    nature: str
    complaints: int
    share: float
    before: int
    dissatisfied: int
    examples: tuple[str, ...]

    @property
    def change(self) -> int:
        return self.complaints - self.before


@implements("180.10.4")
def common_problems(now: Iterable[Counted], before: Mapping[Kind, int], most: int) -> tuple[Problem, ...]:
    """The most frequent kinds first; of equally frequent ones those that grow."""
    counted = [one for one in now if one.complaints]
    total = sum(one.complaints for one in counted)
    found = [
        Problem(
            business=one.kind[0],
            nature=one.kind[1],
            complaints=one.complaints,
            share=one.complaints / total,
            before=before.get(one.kind, 0),
            dissatisfied=one.dissatisfied,
            examples=one.examples,
        )
        for one in counted
    ]
    found.sort(key=lambda one: (-one.complaints, -one.change, one.business, one.nature))
    return tuple(found[:most])
