"""The rule file: complete, valid, and its figures are found by day and profile."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from config.regulation import (
    NoValueError,
    RegulationError,
    WorkingDays,
    duration,
    implementations,
    implements,
    load_regulation,
    value,
)

EVERY_CLAUSE = """
180.0.1 180.0.2 180.0.3 180.0.4 180.1.1 180.1.2 180.1.3 180.1.4 180.1.5 180.1.6 180.1.7 180.1.8
180.1.9 180.2.2 180.2.3 180.2.4 180.2.5 180.2.6 180.2.7 180.3.2 180.3.3 180.4.3 180.4.4 180.4.5
180.4.6 180.4.7 180.4.8 180.4.9 180.4.10 180.4.11 180.5.1 180.5.2 180.5.3 180.5.4 180.5.5 180.5.6
180.6.2 180.6.3 180.6.4 180.6.5 180.6.6 180.6.7 180.6.8 180.6.9 180.7.2 180.7.3 180.7.4 180.7.5
180.7.6 180.7.7 180.7.8 180.7.9 180.7.10 180.7.11 180.7.12 180.7.13 180.8.2 180.8.3 180.8.4 180.8.5
180.8.6 180.9.2 180.9.3 180.9.4 180.10.1 180.10.2 180.10.3 180.10.4 csc.2.1 csc.2.2 csc.3.1.a
csc.3.1.b csc.3.1.c csc.3.2.1 csc.3.2.2 csc.3.2.3 csc.3.3.a csc.3.3.b csc.3.3.c csc.3.3.d csc.4.1
csc.4.2 csc.4.3 csc.5.1.a csc.5.1.b csc.5.1.c csc.5.2.a csc.5.2.b csc.5.2.c csc.5.3.a csc.5.3.b
csc.5.3.c csc.6.1.a csc.6.1.b csc.6.1.c csc.6.1.d csc.6.2 csc.6.3 csc.7 net.0 net.1.1 net.1.2
net.1.3 net.1.5 net.1.6 net.2.1 net.2.2 net.2.3 net.2.4 net.2.5 net.2.6 net.3.1 net.3.2 net.gen
ops.1 ops.2.1 ops.2.2 ops.2.7 ops.3 ops.5 ops.6 ops.7 ops.8 hot.4.1 hot.4.2 hot.4.3 hot.4.4
hot.5.1.1 hot.5.1.2 hot.5.1.3 hot.5.1.5 hot.5.1.6
""".split()  # noqa: SIM905 - a wall of quotes and commas hides a missing id

DOCUMENT = """
[documents.180]
title = "System"
zh = "系统"
effective = 2000-01-01
[profiles]
csc = "Centre"
"""
CLAUSE = """
[[clause]]
id = "180.1.3"
text = "Answer within the limit"
zh = "必须应答"
kind = "code"
status = "planned"
"""
TODAY = date(2026, 3, 1)


def written(folder: Path, *parts: str) -> Path:
    file = folder / "regulation.toml"
    file.write_text("\n".join(parts), "utf-8")
    return file


def problems_of(folder: Path, *parts: str) -> str:
    with pytest.raises(RegulationError) as caught:
        load_regulation(written(folder, *parts))
    return str(caught.value)


def test_the_rule_file_lists_exactly_the_clauses_of_the_five_documents() -> None:
    assert Counter(list(load_regulation().clauses)) == Counter(EVERY_CLAUSE)


def test_every_assist_and_people_clause_says_why() -> None:
    others = [clause for clause in load_regulation().clauses.values() if clause.kind != "code"]
    assert {clause.id for clause in others} == {
        "180.1.1", "180.1.2", "180.4.9", "180.7.12", "180.9.3", "csc.4.1", "csc.4.3",
    }  # fmt: skip
    assert all(clause.reason for clause in others)


@pytest.mark.parametrize(
    ("clause", "name", "figure"),
    [
        ("180.1.3", None, timedelta(seconds=15)),
        ("180.2.2", None, timedelta(hours=2)),
        ("180.4.4", "dispatch", timedelta(hours=1)),
        ("180.7.3", "recordings", 0.05),
        ("180.7.4", None, 2),
        ("180.8.4", "quarter", "quarterly 3-21"),
        ("csc.5.1.b", None, 80),
        ("csc.5.1.c", "feedback", WorkingDays(1)),
        ("csc.5.2.b", "second_call", timedelta(days=3)),
        ("net.1.1", "call", timedelta(minutes=30)),
        ("csc.5.3.a", None, ("ordinary", "escalated", "major")),
    ],
)
def test_a_figure_is_typed(clause: str, name: str | None, figure: object) -> None:
    assert value(clause, name, on=TODAY) == figure


def test_the_service_centre_profile_answers_in_ten_seconds_and_checks_more() -> None:
    assert duration("180.1.3", on=TODAY) == timedelta(seconds=15)
    assert duration("180.1.3", on=TODAY, profile="csc") == timedelta(seconds=10)
    assert value("180.7.3", "tickets", on=TODAY, profile="csc") == 0.20
    assert value("180.7.3", "other", on=TODAY, profile="csc") == 0.05


def test_a_later_figure_overrides_from_its_day_on(tmp_path: Path) -> None:
    figures = """values = [
      { name = "answer", duration = "15s" },
      { name = "answer", duration = "12s", effective = 2026-05-01 },
    ]"""
    rules = load_regulation(written(tmp_path, DOCUMENT, CLAUSE, figures))
    assert rules.value("180.1.3", on=date(2026, 4, 30)) == timedelta(seconds=15)
    assert rules.value("180.1.3", on=date(2026, 5, 1)) == timedelta(seconds=12)


@pytest.mark.parametrize(
    ("clause", "name", "day", "said"),
    [
        ("180.1.99", None, TODAY, "unknown clause"),
        ("180.1.3", "close", TODAY, "180.1.3 close: no value"),
        ("180.1.3", None, date(1999, 12, 31), "no value in force on 1999-12-31"),
        ("csc.3.2.2", None, TODAY, "name one of"),
    ],
)
def test_a_missing_figure_is_named(clause: str, name: str | None, day: date, said: str) -> None:
    with pytest.raises(NoValueError, match=said):
        value(clause, name, on=day)


def test_a_share_is_no_duration() -> None:
    with pytest.raises(NoValueError, match="not a duration"):
        duration("csc.3.3.a", on=TODAY)


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (CLAUSE + CLAUSE, "180.1.3: id stands twice"),
        (CLAUSE.replace("180.1.3", "xyz.1"), "xyz.1: id does not start with a known document"),
        (CLAUSE.replace('"code"', '"maybe"'), "180.1.3: kind 'maybe' is not one of code, assist, people"),
        (CLAUSE.replace('"planned"', '"soon"'), "180.1.3: status 'soon'"),
        (CLAUSE.replace('"code"', '"assist"'), "180.1.3: reason is missing"),
        (CLAUSE.replace('"code"', '"people"') + 'reason = " "', "180.1.3: reason is missing"),
        (CLAUSE.replace('"planned"', '"begun"'), "180.1.3: reason is missing (begun needs one)"),
        (CLAUSE.replace("必须应答", ""), "180.1.3: zh is missing"),
        (CLAUSE + 'colour = "red"', "180.1.3: unknown field colour"),
        (CLAUSE + 'effective = "2000"', "180.1.3: effective '2000' is not a date"),
        (CLAUSE + 'values = ["15s"]', "180.1.3: values wants tables"),
        (CLAUSE + 'values = [{ name = "answer" }]', "180.1.3: value answer: wants"),
        (CLAUSE + 'values = [{ name = "answer", duration = "15s", count = 2 }]', "exactly one of"),
        (CLAUSE + 'values = [{ name = "answer", duration = "soon" }]', "value answer: duration 'soon'"),
        (CLAUSE + 'values = [{ name = "answer", share = 5 }]', "value answer: share 5"),
        (CLAUSE + 'values = [{ name = "answer", count = -1 }]', "value answer: count -1"),
        (CLAUSE + 'values = [{ name = "answer", schedule = "now and then" }]', "not a known schedule"),
        (CLAUSE + 'values = [{ name = "answer", text = "" }]', "a text is wanted"),
        (CLAUSE + 'values = [{ name = "answer", list = ["a", "a"] }]', "stands twice"),
        (CLAUSE + 'values = [{ name = "answer", list = ["A b"] }]', "lower-case names"),
        (
            CLAUSE + 'values = [{ name = "answer", count = 1 }, { name = "answer", count = 2 }]',
            "two figures from 2000-01-01; a changed value needs a later effective date",
        ),
        (
            CLAUSE + 'values = [{ name = "a", count = 1, profile = "no", replaces = "180.9 b" }]',
            "unknown profile no",
        ),
        (
            CLAUSE + 'values = [{ name = "a", count = 1, profile = "csc", replaces = "180.9 b" }]',
            "replaces unknown 180.9 b",
        ),
        (CLAUSE + 'values = [{ name = "a", count = 1, profile = "csc" }]', "belong together"),
        ("[[clause", "regulation.toml:"),
    ],
)
def test_a_wrong_rule_file_names_clause_and_field(tmp_path: Path, broken: str, said: str) -> None:
    assert said in problems_of(tmp_path, DOCUMENT, broken)


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    wrong = CLAUSE.replace('"code"', '"maybe"').replace("必须应答", "")
    assert len(problems_of(tmp_path, DOCUMENT, wrong).splitlines()) == 2


def test_the_mark_leaves_function_and_class_as_they_are() -> None:
    def decide() -> str:
        return "decided"

    class Rule: ...

    assert implements("test.1", "test.2")(decide) is decide
    assert implements("test.1")(Rule) is Rule
    assert implementations("test.1") == (decide, Rule)
    assert implementations("test.2") == (decide,)
    assert implementations("test.3") == ()
