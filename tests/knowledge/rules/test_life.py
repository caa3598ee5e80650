"""Which version of an article is in force on a day; which launch it covers."""

from datetime import date, timedelta

import pytest

from knowledge.rules.life import STEPS, ArticleState, ArticleStep, Standing, Validity, covers, standing

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)
OLD = Validity(1, TODAY - 9 * DAY, None)


@pytest.mark.clause("180.6.4", "csc.6.2")
@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ([], Standing(None, ArticleState.DRAFT, None)),
        ([OLD], Standing(1, ArticleState.PUBLISHED, None)),
        ([Validity(1, TODAY, TODAY)], Standing(1, ArticleState.PUBLISHED, TODAY + DAY)),
        ([Validity(1, TODAY - DAY, TODAY - DAY)], Standing(None, ArticleState.EXPIRED, None)),
        ([OLD, Validity(2, TODAY, None)], Standing(2, ArticleState.PUBLISHED, None)),
        ([OLD, Validity(2, TODAY + DAY, None)], Standing(1, ArticleState.PUBLISHED, TODAY + DAY)),
        ([Validity(1, TODAY + DAY, None)], Standing(1, ArticleState.PUBLISHED, TODAY + DAY)),
        ([OLD, Validity(2, TODAY - DAY, TODAY - DAY)], Standing(1, ArticleState.PUBLISHED, None)),
    ],
    ids=["draft", "holds", "last day", "over", "newer", "newer tomorrow", "before launch", "newer is over"],
)
def test_the_newest_that_holds_is_in_force(published: list[Validity], expected: Standing) -> None:
    assert standing(published, TODAY) == expected


@pytest.mark.clause("180.6.4")
@pytest.mark.parametrize(
    ("launch_on", "covered"),
    [(TODAY - DAY, False), (TODAY, True), (TODAY + 2 * DAY, True), (TODAY + 3 * DAY, False)],
)
def test_a_launch_is_covered_by_what_holds_on_its_day(launch_on: date, covered: bool) -> None:  # noqa: FBT001 (a parameter)
    assert covers([Validity(1, TODAY, TODAY + 2 * DAY)], launch_on) is covered


def test_what_is_withdrawn_stays_so() -> None:
    assert STEPS[ArticleState.WITHDRAWN] == frozenset()
    assert ArticleStep.REVIEW not in STEPS[ArticleState.DRAFT]
    assert set(STEPS) == set(ArticleState)
