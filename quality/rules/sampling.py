"""Which of a day's works are checked: drawn blindly and by risk, reproducible from a seed. Pure."""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from heapq import nlargest, nsmallest
from math import ceil, log

from config.quality import WorkKind
from config.regulation import implements

MANTISSA = 2**53
DAYS_OF_A_WEEK = 7


class How(StrEnum):
    BLIND = "blind"
    RISK = "risk"
    WEEKLY = "weekly"  # the person had too few checks that week
    SPOT = "spot"  # an inspector asked for it (180.7.2)


@dataclass(frozen=True, slots=True)
class Work:
    """One piece of work of one person. `of` is when it was done; `risks` names what makes it worth a look."""

    kind: WorkKind
    subject: str
    person: str
    of: datetime
    risks: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        return f"{self.kind}/{self.subject}/{self.person}"


@dataclass(frozen=True, slots=True)
class Drawn:
    work: Work
    how: How


@dataclass(frozen=True, slots=True)
class Terms:
    """`share` of the works is drawn, `risk_share` of that by the weights; a work weighs 1 without a risk."""

    share: float
    risk_share: float
    weights: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Basis:
    """All that a day's draw of one kind went by, kept with it: risks and checks change afterwards.

    `checked` is how many checks each person had that week so far, of the `owed` ones by this day.
    """

    works: Sequence[Work]
    terms: Terms
    checked: Mapping[str, int] = field(default_factory=dict)
    owed: int = 0


@implements("180.7.3")
def sample_of(basis: Basis, seed: str) -> tuple[Drawn, ...]:
    """The whole sample of a day: the same whenever it is drawn again."""
    drawn = draw(basis.works, basis.terms, seed)
    taken = {one.work.key for one in drawn}
    checked = Counter(basis.checked)
    checked.update(one.work.person for one in drawn)
    rest = [work for work in basis.works if work.key not in taken]
    return drawn + drawn_for_the_week(rest, checked, basis.owed, seed)


@implements("180.7.3", "csc.5.1.a")
def draw(works: Collection[Work], terms: Terms, seed: str) -> tuple[Drawn, ...]:
    """The same works, terms and seed give the same sample, in whatever order the works come.

    The blind part is drawn first, so that its figures hold for all works.
    """
    wanted = ceil(round(terms.share * len(works), 6))
    by_risk = int(wanted * terms.risk_share)
    blind = nsmallest(wanted - by_risk, works, key=lambda work: chance(seed, "blind", work.key))
    rest = set(works).difference(blind)

    def weighed(work: Work) -> float:
        # The largest u^(1/w) are a weighted sample without replacement (Efraimidis and Spirakis, 2006).
        return log(chance(seed, "risk", work.key)) / weight(work, terms.weights)

    risky = nlargest(by_risk, rest, key=weighed)
    return (*(Drawn(work, How.BLIND) for work in blind), *(Drawn(work, How.RISK) for work in risky))


@implements("180.7.4")
def drawn_for_the_week(
    calls: Sequence[Work], checked: Mapping[str, int], owed: int, seed: str
) -> tuple[Drawn, ...]:
    """So many more calls of each person that `owed` checks are reached, where there are calls."""
    in_turn = sorted(calls, key=lambda work: chance(seed, "weekly", work.key))
    return tuple(Drawn(work, How.WEEKLY) for work in _lacking(in_turn, Counter(checked), owed))


def _lacking(works: Iterable[Work], checked: Counter[str], owed: int) -> Iterator[Work]:
    for work in works:
        if work.person and checked[work.person] < owed:
            checked[work.person] += 1
            yield work


@implements("180.7.4")
def owed_by(day: date, a_week: int) -> int:
    """How many of a week's checks a person should have had by the end of this day: spread over the week."""
    return ceil(a_week * day.isoweekday() / DAYS_OF_A_WEEK)


def weight(work: Work, weights: Mapping[str, float]) -> float:
    return 1 + sum(weights.get(risk, 0) for risk in work.risks)


def chance(seed: str, what: str, key: str) -> float:
    """Between 0 and 1, neither included: the same for everybody who knows the seed."""
    digest = hashlib.sha256(f"{seed}\n{what}\n{key}".encode()).digest()
    return ((int.from_bytes(digest[:8]) >> 11) + 0.5) / MANTISSA


def population_digest(works: Iterable[Work]) -> str:
    """Says which works, with which risks, the sample was drawn from: SHA-256 over them in order."""
    lines = sorted(f"{work.key} {','.join(sorted(work.risks))}" for work in works)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
