"""The list of traps names tests that exist."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_every_test_that_the_list_of_traps_names_is_there() -> None:
    named = set(re.findall(r"`(test_\w+)`", (ROOT / "docs/traps.md").read_text()))
    written = {
        name
        for room in ("acd", "ivr/adapters", "calls", "runtime")
        for file in (ROOT / "tests" / room).glob("**/test_*.py")
        for name in re.findall(r"def (test_\w+)\(", file.read_text())
    }
    assert len(named) > 40
    assert named <= written
