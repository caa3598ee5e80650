"""What a survey must say and what follows from it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from config.regulation import value
from config.settings import Settings
from config.surveys import load_questions
from tickets.rules.form import FormError
from tickets.rules.life import Action
from tickets.rules.survey import Amends, Answers, check, goes_silent, is_own_work, tally, verdict

QUESTIONS = load_questions(Settings().surveys_file)
MARK = value("csc.5.2.b", "dissatisfied", on=date(2026, 11, 24))
CONTENT, REPEAT = Answers(90), {"cause": "not_told", "amends": Amends.APOLOGY}


@pytest.mark.clause("csc.5.2.b")
@pytest.mark.parametrize(
    ("score", "action"),
    [(0, Action.DISSATISFY), (69, Action.DISSATISFY), (70, Action.SURVEY), (100, Action.SURVEY)],
)
def test_below_the_mark_the_supervisor_calls(score: int, action: Action) -> None:
    assert isinstance(MARK, int)
    assert verdict(score, MARK) is action


@pytest.mark.clause("180.5.1")
def test_nobody_surveys_their_own_work() -> None:
    assert is_own_work("chu", {"chu", "gao"})
    assert not is_own_work("hui", {"chu", "gao"})


@pytest.mark.clause("180.5.4", "180.5.5", "180.5.6")
@pytest.mark.parametrize(
    ("changes", "repeat", "field"),
    [
        ({}, False, None),
        ({"score": 69}, False, "reasons"),
        ({"score": 69, "reasons": ("too_slow",)}, False, None),
        ({"reasons": ("weather",)}, False, "reasons"),
        ({}, True, "cause"),
        ({"cause": "not_told"}, True, "amends"),
        ({"cause": "weather", "amends": Amends.APOLOGY}, True, "cause"),
        (REPEAT, True, None),
        (REPEAT | {"amends": Amends.REMEDY}, True, "remedy"),
        (REPEAT | {"amends": Amends.REMEDY, "remedy": "请再次上门"}, True, None),
        ({"facts": {"age": "under_25"}}, False, "consent"),
        ({"facts": {"age": "under_25"}, "consent": True}, False, None),
        ({"facts": {"age": "old"}, "consent": True}, False, "facts"),
        ({"facts": {"religion": "any"}, "consent": True}, False, "facts"),
    ],
)
def test_what_a_form_must_say(changes: dict[str, Any], *, repeat: bool, field: str | None) -> None:
    answers = replace(CONTENT, **changes)
    assert isinstance(MARK, int)
    if field is None:
        check(answers, QUESTIONS, mark=MARK, repeat=repeat)
        return
    with pytest.raises(FormError) as refused:
        check(answers, QUESTIONS, mark=MARK, repeat=repeat)
    assert refused.value.field == field


def test_silence_comes_with_the_last_try() -> None:
    assert [goes_silent(tries, 3) for tries in (1, 2, 3)] == [False, False, True]


@pytest.mark.clause("180.5.5")
@pytest.mark.parametrize(
    ("ended", "asked", "share", "mean"),
    [
        ([], 0, None, None),
        ([("silent", None), ("declined", None)], 2, None, None),
        ([("answered", 100), ("answered", 40), ("silent", None)], 3, 0.5, 70),
        ([("answered", 0), ("answered", 70)], 2, 0.5, 35),
    ],
)
def test_silence_is_never_counted_as_satisfaction(
    ended: Sequence[tuple[str, int | None]], asked: int, share: float | None, mean: float | None
) -> None:
    assert isinstance(MARK, int)
    figures = tally(ended, MARK)
    assert (figures.asked, figures.satisfied_share, figures.mean_score) == (asked, share, mean)
