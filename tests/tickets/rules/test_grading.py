"""A complaint is graded by what is known when it comes."""

import pytest

from config.settings import Settings
from tickets.office import office_of
from tickets.rules.grading import grade_of

WORDS = office_of(Settings()).grading


@pytest.mark.clause("csc.5.3.a")
@pytest.mark.parametrize(
    ("content", "repeated", "grade", "why"),
    [
        ("断网三天", False, "ordinary", ""),
        ("断网三天", True, "escalated", "重复投诉 / repeated"),
        ("再不修我就打 12300", False, "escalated", "12300"),
        ("我要找记者", True, "escalated", "记者"),
        ("全小区都断网，已经联名", False, "major", "联名"),
        ("全小区断网，要找记者", False, "major", "全小区"),
    ],
)
def test_repeats_media_and_regulator_escalate_and_groups_are_major(
    content: str, grade: str, why: str, *, repeated: bool
) -> None:
    assert grade_of(content, WORDS, repeated=repeated) == (grade, why)
