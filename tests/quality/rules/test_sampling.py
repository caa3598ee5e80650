"""What is drawn: shares, the week's checks, the same sample from the same seed, and risk that weighs."""

import random
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from config.quality import WorkKind
from config.settings import Settings
from quality.rules.sampling import (
    How,
    Terms,
    Work,
    draw,
    drawn_for_the_week,
    owed_by,
    population_digest,
)
from quality.standards import standards_of

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
TERMS = Terms(0.05, 0.5, {"phrase": 4})
MONDAY = date(2026, 11, 23)


def works(count: int, risky: int = 0) -> list[Work]:
    return [
        Work(WorkKind.CALL, f"c{n}", f"agent{n % 7}", AT, frozenset({"phrase"} if n < risky else ()))
        for n in range(count)
    ]


@pytest.mark.clause("180.7.3")
@pytest.mark.parametrize(("count", "drawn"), [(0, 0), (1, 1), (20, 1), (21, 2), (100, 5), (101, 6)])
def test_the_share_of_a_day_is_drawn_and_never_less(count: int, drawn: int) -> None:
    sample = draw(works(count), TERMS, "seed")
    assert len({one.work.key for one in sample}) == len(sample) == drawn


@pytest.mark.clause("180.7.3", "csc.5.1.a")
@pytest.mark.parametrize(
    ("profile", "shares"),
    [("180", (0.05, 0.05, 0.05, 0.05)), ("csc", (0.10, 0.20, 0.20, 0.05))],
)
def test_each_profile_has_its_own_shares(profile: str, shares: tuple[float, ...]) -> None:
    standards = standards_of(Settings(profile=profile))
    kinds = (WorkKind.CALL, WorkKind.TICKET, WorkKind.DRAFT, WorkKind.ORDER)
    assert tuple(standards.terms(kind, MONDAY).share for kind in kinds) == shares


@pytest.mark.clause("180.7.3")
def test_the_same_seed_draws_the_same_sample_in_whatever_order_the_works_come() -> None:
    of_a_day = works(400, risky=40)
    shuffled = random.Random(1).sample(of_a_day, len(of_a_day))
    assert draw(of_a_day, TERMS, "seed") == draw(shuffled, TERMS, "seed")
    assert draw(of_a_day, TERMS, "seed") != draw(of_a_day, TERMS, "another")
    assert population_digest(of_a_day) == population_digest(shuffled)
    changed = [replace(of_a_day[0], risks=frozenset()), *of_a_day[1:]]
    assert population_digest(changed) != population_digest(of_a_day)


def test_half_is_drawn_blindly_and_half_by_risk() -> None:
    """One in ten weighs five: blind draws find it as often as it is there, risk draws 3.6 times as often."""
    found: Counter[How] = Counter()
    drawn: Counter[How] = Counter()
    for seed in range(100):
        for one in draw(works(400, risky=40), TERMS, str(seed)):
            drawn[one.how] += 1
            found[one.how] += bool(one.work.risks)
    assert drawn[How.BLIND] == drawn[How.RISK] == 1000
    assert 0.07 < found[How.BLIND] / 1000 < 0.13
    assert 0.30 < found[How.RISK] / 1000 < 0.42


@pytest.mark.clause("180.7.4")
def test_a_person_with_too_few_checks_gets_as_many_calls_as_are_owed() -> None:
    more = drawn_for_the_week(works(70), {"agent0": 1, "agent1": 2, "agent2": 5}, 2, "seed")
    assert Counter(one.work.person for one in more) == {
        "agent0": 1, "agent3": 2, "agent4": 2, "agent5": 2, "agent6": 2,
    }  # fmt: skip
    assert {one.how for one in more} == {How.WEEKLY}


def test_nobody_is_owed_a_call_of_nobody() -> None:
    assert drawn_for_the_week([Work(WorkKind.CALL, "c", "", AT)], {}, 2, "seed") == ()


@pytest.mark.clause("180.7.4")
@pytest.mark.parametrize(("weekday", "owed"), [(1, 1), (3, 1), (4, 2), (7, 2)])
def test_two_checks_are_spread_over_the_week(weekday: int, owed: int) -> None:
    assert owed_by(date(2026, 11, 22 + weekday), 2) == owed


def test_a_hundred_thousand_works_are_drawn_within_a_second() -> None:
    many = works(100_000, risky=5_000)
    began = time.process_time()
    assert len(draw(many, TERMS, "seed")) == 5_000
    assert time.process_time() - began < 1
