"""The life of an article: what may be done to it, and which version is in force on a day. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from config.regulation import implements

DAY = timedelta(days=1)


class ArticleState(StrEnum):
    DRAFT = "draft"  # nothing of it is published
    PUBLISHED = "published"  # people find it
    EXPIRED = "expired"  # its validity is over
    WITHDRAWN = "withdrawn"


class ArticleStep(StrEnum):
    WRITE = "write"
    PUBLISH = "publish"
    REVIEW = "review"  # it still holds
    WITHDRAW = "withdraw"


STEPS: Mapping[ArticleState, frozenset[ArticleStep]] = {
    ArticleState.DRAFT: frozenset({ArticleStep.WRITE, ArticleStep.PUBLISH, ArticleStep.WITHDRAW}),
    ArticleState.PUBLISHED: frozenset(ArticleStep),
    ArticleState.EXPIRED: frozenset({ArticleStep.WRITE, ArticleStep.PUBLISH, ArticleStep.WITHDRAW}),
    ArticleState.WITHDRAWN: frozenset(),
}


@dataclass(frozen=True, slots=True)
class Validity:
    """Of a published version: `until` is its last day."""

    number: int
    begins: date
    until: date | None

    def holds(self, day: date) -> bool:
        return self.begins <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Standing:
    in_force: int | None
    state: ArticleState
    turns_on: date | None


@implements("180.6.4", "csc.6.2")
def standing(published: Iterable[Validity], today: date) -> Standing:
    """The newest version that holds today; before any of them does, the one that comes first.

    So new business is read before its launch, and an old rule holds until the new one begins.
    """
    versions = sorted(published, key=lambda one: one.number)
    if not versions:
        return Standing(None, ArticleState.DRAFT, None)
    holding = [one for one in versions if one.holds(today)]
    coming = sorted((one for one in versions if one.begins > today), key=lambda one: (one.begins, one.number))
    shown = holding[-1] if holding else coming[0] if coming else None
    turns = [one.begins for one in coming[:1]]
    turns += [shown.until + DAY] if shown and shown.until else []
    state = ArticleState.PUBLISHED if shown else ArticleState.EXPIRED
    return Standing(shown.number if shown else None, state, min(turns, default=None))


@implements("180.6.4")
def covers(published: Iterable[Validity], launch_on: date) -> bool:
    """Whether what is published says something on the day of a launch."""
    return any(one.holds(launch_on) for one in published)
