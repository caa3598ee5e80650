"""The check of the regulation: each way the chain clause → function → test can break, on a small tree."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from hotline.regulation import ROOT, regulation

RULES = """
[documents.180]
title = "System"
zh = "系统"
effective = 2000-01-01

[[clause]]
id = "180.1.3"
text = "Answer within the limit"
zh = "必须应答"
kind = "code"
status = "done"
values = [{ name = "answer", duration = "15s" }]

[[clause]]
id = "180.1.4"
text = "Register in detail"
zh = "详细登记"
kind = "code"
status = "planned"
"""
CODE = '@implements("180.1.3")\ndef watch(): ...\n'
TEST = '@pytest.mark.clause("180.1.3")\ndef test_watch(): ...\n'
RECORD = "# kept\n180.1.3 answer 2000-01-01 15s\n"

Check = Callable[..., list[str]]


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Check:
    """Lay out a tree, run the check and return its lines; the exit status must fit them."""

    def run(rules: str = RULES, code: str = CODE, test: str = TEST, record: str = RECORD) -> list[str]:
        for path, text in {
            "config/regulation.toml": rules,
            "config/regulation.lock": record,
            "acd/__init__.py": "",
            "acd/rules/watch.py": code,
            "acd/node_modules/other.py": '@implements("nowhere")\ndef other(): ...\n',
            "tests/acd/test_watch.py": test,
        }.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        status = regulation(check=True, as_json=True, clause=None, root=tmp_path)
        problems: list[str] = json.loads(capsys.readouterr().out)["problems"]
        assert status == (1 if problems else 0)
        return problems

    return run


def test_a_whole_chain_is_clean(check: Check) -> None:
    assert check() == []


def test_an_unknown_id_in_code_is_told_with_its_place(check: Check) -> None:
    assert check(code=CODE + '@implements("180.9.9")\nclass Watch: ...\n') == [
        "180.9.9: unknown id in code Watch acd/rules/watch.py:3"
    ]


def test_an_unknown_id_in_a_test_is_told_with_its_place(check: Check) -> None:
    assert check(test=TEST.replace(")", ', "180.9.9")', 1)) == [
        "180.9.9: unknown id in test test_watch tests/acd/test_watch.py:1"
    ]


def test_a_done_clause_needs_a_function(check: Check) -> None:
    assert check(code="") == ["180.1.3: done, but no function implements it"]


def test_a_done_clause_needs_a_test(check: Check) -> None:
    assert check(test="") == ["180.1.3: done, but no test shows it"]


def test_a_begun_clause_needs_function_and_test_too(check: Check) -> None:
    rules = RULES.replace('"done"', '"begun"\nreason = "half of it is owed"', 1)
    assert check(rules=rules) == []
    assert check(rules=rules, test="") == ["180.1.3: begun, but no test shows it"]


def test_a_clause_in_use_is_no_longer_planned(check: Check) -> None:
    assert check(code=CODE.replace(")", ', "180.1.4")', 1)) == [
        "180.1.4: still planned, but used by watch acd/rules/watch.py:1"
    ]
    assert check(test=TEST.replace(")", ', "180.1.4")', 1)) == [
        "180.1.4: still planned, but used by test_watch tests/acd/test_watch.py:1"
    ]


def test_a_missing_reason_and_a_doubled_id_are_told(check: Check) -> None:
    assert check(rules=RULES.replace('kind = "code"', 'kind = "people"', 1)) == [
        "180.1.3: reason is missing (people needs one)"
    ]
    assert check(rules=RULES.replace("180.1.4", "180.1.3")) == ["180.1.3: id stands twice"]


def test_a_figure_changed_in_place_is_told(check: Check) -> None:
    changed = check(rules=RULES.replace('"15s"', '"20s"'))
    assert len(changed) == 1
    assert changed[0].startswith("180.1.3: value answer of 2000-01-01 was 15s and is now 20s")


def test_a_figure_taken_out_is_told(check: Check) -> None:
    gone = check(rules=re.sub("values = .*", "", RULES))
    assert gone[0].startswith("180.1.3: value answer of 2000-01-01 was 15s and is now gone")


def test_a_new_figure_is_recorded_once_and_then_fixed(check: Check) -> None:
    later = '{ name = "answer", duration = "12s", effective = 2026-05-01 }]'
    rules = RULES.replace("}]", "}, " + later)
    line = "180.1.3 answer 2026-05-01 12s"
    assert check(rules=rules) == [
        f"180.1.3: value answer is not recorded; append to config/regulation.lock: {line}"
    ]
    assert check(rules=rules, record=RECORD + line + "\n") == []


def test_ids_that_are_not_written_out_are_told(check: Check) -> None:
    problems = check(code=CODE + "@implements(NAME)\ndef other(): ...\n")
    assert problems == ["acd/rules/watch.py:3: implements wants its ids written out as texts"]


def test_a_file_that_is_no_python_is_told(check: Check) -> None:
    assert check(code=CODE + "def (:\n")[0].startswith("acd/rules/watch.py:3: cannot be read")


@pytest.mark.parametrize(
    "test",
    [
        '@pytest.mark.clause("180.1.3")\nclass TestWatch:\n    async def test_it(self): ...\n',
        'class TestWatch:\n    @pytest.mark.clause("180.1.3")\n    def test_it(self): ...\n',
        'pytestmark = pytest.mark.clause("180.1.3")\n\ndef test_it(): ...\n',
        'pytestmark = [pytest.mark.slow, pytest.mark.clause("180.1.3")]\n\ndef test_it(): ...\n',
        '@mark.parametrize("n", [param(1, marks=mark.clause("180.1.3"))])\ndef test_it(n): ...\n',
    ],
)
def test_a_test_may_carry_the_clause_in_each_usual_way(check: Check, test: str) -> None:
    assert check(test=test) == []


@pytest.mark.parametrize(
    "test",
    [
        'pytestmark = pytest.mark.clause("180.1.3")\n',
        '@pytest.mark.clause("180.1.3")\nclass TestNothing: ...\n',
        '@pytest.mark.clause("180.1.3")\ndef prepare(): ...\n',
        '# @pytest.mark.clause("180.1.3")\ndef test_it(): ...\n',
    ],
)
def test_a_mark_without_a_test_shows_nothing(check: Check, test: str) -> None:
    assert check(test=test) == ["180.1.3: done, but no test shows it"]


def test_the_table_names_function_and_test(check: Check, tmp_path: Path) -> None:
    check()
    assert regulation(check=False, as_json=False, clause="180.1", root=tmp_path) == 0
    assert regulation(check=False, as_json=False, clause="180.7", root=tmp_path) == 1


def test_the_table_as_data_has_places(
    check: Check, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check()
    assert regulation(check=False, as_json=True, clause="180.1.3", root=tmp_path) == 0
    (clause,) = json.loads(capsys.readouterr().out)
    assert clause["functions"] == ["watch acd/rules/watch.py:1"]
    assert clause["tests"] == ["test_watch tests/acd/test_watch.py:1"]
    assert clause["values"] == {"answer 2000-01-01": "15s"}


def test_this_very_tree_is_clean(capsys: pytest.CaptureFixture[str]) -> None:
    status = regulation(check=True, as_json=False, clause=None, root=ROOT)
    assert status == 0, capsys.readouterr().out
