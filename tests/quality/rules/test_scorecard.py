"""Marks become a score of 0 to 100; a fatal fault leaves nothing; what did not occur counts neither way."""

from datetime import date
from pathlib import Path

import pytest

from config.quality import WorkKind, load_quality
from config.settings import Settings, SettingsError
from quality.rules.scorecard import Marks, WrongMarksError, result, signature
from quality.standards import standards_of

RULES = load_quality(Settings().quality_file)
CARD = RULES.card(WorkKind.CALL)
FULL: dict[str, int | None] = {item.name: item.points or 1 for item in CARD.items}


@pytest.mark.clause("csc.5.1.b")
@pytest.mark.parametrize(
    ("marks", "score", "faults"),
    [
        ({}, 100, ()),
        ({"answer": 5}, 80, ("answer",)),
        ({"answer": 4, "hold": 0}, 69, ("answer", "hold")),
        ({"hold": None}, 100, ()),
        ({"hold": None, "answer": 7}, 80, ("answer",)),
        ({"promise": None}, 100, ()),
        ({"promise": 0, "greeting": 3}, 0, ("promise", "greeting")),
        (dict.fromkeys(FULL), 100, ()),
    ],
)
def test_marks_make_a_score(marks: Marks, score: int, faults: tuple[str, ...]) -> None:
    found = result(CARD, FULL | dict(marks))
    assert (found.score, found.faults) == (score, faults)
    assert found.fatal == (marks.get("promise") == 0)


@pytest.mark.parametrize(
    ("marks", "field"),
    [
        ({**FULL, "answer": 26}, "answer"),
        ({**FULL, "answer": -1}, "answer"),
        ({**FULL, "promise": 2}, "promise"),
        ({**FULL, "charm": 1}, "charm"),
        ({name: mark for name, mark in FULL.items() if name != "tone"}, "tone"),
    ],
)
def test_a_wrong_or_missing_mark_is_named(marks: Marks, field: str) -> None:
    with pytest.raises(WrongMarksError) as told:
        result(CARD, marks)
    assert told.value.field == field


def test_a_signature_tells_every_change_and_no_order_of_marks() -> None:
    signed = signature("s", "zhi", CARD, FULL, "好")
    assert signature("s", "zhi", CARD, dict(reversed(FULL.items())), "好") == signed
    changed = (
        signature("s", "zhi", CARD, FULL | {"tone": 14}, "好"),
        signature("s", "zhi", CARD, FULL, ""),
        signature("s", "zhi", CARD.model_copy(update={"version": 2}), FULL, "好"),
    )
    assert signed not in changed


@pytest.mark.clause("csc.5.1.b")
def test_the_mark_to_pass_is_the_regulation_s() -> None:
    assert standards_of(Settings()).pass_mark(date(2026, 11, 24)) == 80


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("points = 25", "points = 24", "make 99"),
        ('kind = "report"', 'kind = "order"', "stands twice"),
        ("fatal = true }", "fatal = true, points = 3 }", "has points, or is fatal"),
        ('first = "15s"', "", "needs first or last"),
        ('said = ["保证解决"', 'said = ["！"', "nothing that can be said"),
        ('long_hold = "60s"', 'long_hold = "60"', "write a length"),
    ],
)
def test_a_wrong_file_says_what_is_wrong(tmp_path: Path, before: str, after: str, told: str) -> None:
    text = Settings().quality_file.read_text(encoding="utf-8")
    assert before in text
    file = tmp_path / "quality.toml"
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(SettingsError, match=told):
        load_quality(file)
