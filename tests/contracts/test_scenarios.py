"""docs/scenarios.md names scenarios that exist, and at least forty of them on a real Asterisk."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
FUNCTION = re.compile(r"^(?:async )?def (test_\w+)", re.MULTILINE)
NAMED = re.compile(r"`(test_\w+)`")


def scenarios_in(folder: str) -> set[str]:
    files = (ROOT / folder).rglob("test_*.py")
    return {name for file in files for name in FUNCTION.findall(file.read_text(encoding="utf-8"))}


def test_every_scenario_that_is_named_exists_and_forty_are_calls() -> None:
    named = set(NAMED.findall((ROOT / "docs" / "scenarios.md").read_text(encoding="utf-8")))
    assert named - scenarios_in("tests") == set()
    assert len(named & scenarios_in("tests/calls")) >= 40
