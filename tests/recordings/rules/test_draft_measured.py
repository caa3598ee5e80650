"""How well drafts are read: precision and recall for each field on labelled messages (data/drafts.toml)."""

import tomllib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from config.lexicon import load_lexicon
from recordings.rules.draft import Draft, draft_from_text

MESSAGES = tomllib.loads(Path(__file__).with_name("data").joinpath("drafts.toml").read_text("utf-8"))["draft"]
LEXICON = load_lexicon()

# (precision, recall) that must be held. dev: what rules and lexicon were made with. held: never looked at
# while they were made, so this is what an operator may expect of clear messages.
LEAST = {
    "dev": {
        "kind": (0.98, 0.98),
        "business": (0.95, 0.95),
        "nature": (0.97, 0.97),
        "phones": (1.00, 1.00),
        "name": (0.97, 0.97),
        "address": (0.97, 0.95),
        "amount": (0.95, 0.97),
        "dates": (0.97, 0.97),
        "urgency": (0.97, 0.97),
        "request": (0.97, 0.97),
    },
    "held": {
        "kind": (0.95, 0.90),
        "business": (0.85, 0.80),
        "nature": (0.90, 0.75),
        "phones": (1.00, 1.00),
        "name": (1.00, 1.00),
        "address": (1.00, 1.00),
        "amount": (1.00, 1.00),
        "dates": (1.00, 1.00),
        "urgency": (1.00, 1.00),
        "request": (0.80, 0.60),
    },
}
PERMITTED_SECONDS = 0.005
TWO_MINUTES = 560
"""Characters: a caller says four to five a second."""


@dataclass
class Tally:
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def count(self, name: str, expected: set[str], found: set[str]) -> None:
        self.right[name] += len(expected & found)
        self.wrong[name] += len(found - expected)
        self.missed[name] += len(expected - found)

    def table(self, part: str, names: list[str]) -> str:
        lines = [f"{part:10} precision recall  right wrong missed"]
        lines += [
            f"{name:10} {self.precision(name):9.2f} {self.recall(name):6.2f}"
            f" {self.right[name]:6} {self.wrong[name]:5} {self.missed[name]:6}"
            for name in names
        ]
        return "\n".join(lines)

    def precision(self, name: str) -> float:
        return self.right[name] / max(1, self.right[name] + self.wrong[name])

    def recall(self, name: str) -> float:
        return self.right[name] / max(1, self.right[name] + self.missed[name])


def expected_of(message: dict[str, Any], name: str) -> set[str]:
    label = message.get(name, [])
    return {str(each) for each in (label if isinstance(label, list) else [label])}


def found_in(draft: Draft, name: str, expected: set[str]) -> set[str]:
    finding = getattr(draft, name)
    if isinstance(finding, tuple):
        return {each.value for each in finding}
    if finding is None or finding.value is False:
        return set()
    if name == "request" and any(piece in finding.value for piece in expected):
        return expected
    return {str(finding.value)}


def tally_of(part: str) -> Tally:
    tally = Tally()
    for message in MESSAGES:
        if message["part"] == part:
            draft = draft_from_text(message["text"], LEXICON)
            for name in LEAST[part]:
                expected = expected_of(message, name)
                tally.count(name, expected, found_in(draft, name, expected))
    return tally


@pytest.mark.parametrize("part", ["dev", "held"])
def test_each_field_is_read_as_well_as_promised(part: str) -> None:
    tally = tally_of(part)
    print(tally.table(part, list(LEAST[part])))  # noqa: T201 - shown by pytest -rP
    short = {
        name: (tally.precision(name), tally.recall(name))
        for name, (precision, recall) in LEAST[part].items()
        if tally.precision(name) < precision or tally.recall(name) < recall
    }
    assert not short


def test_the_labelled_messages_are_varied_enough_to_mean_something() -> None:
    assert len(MESSAGES) >= 60
    assert {message["style"] for message in MESSAGES} == {"spoken", "bare", "misheard", "written"}
    assert {message.get("business") for message in MESSAGES} >= LEXICON.business.values
    assert {message.get("nature") for message in MESSAGES} >= LEXICON.nature.values
    assert {message.get("kind") for message in MESSAGES} == {"complaint", "suggestion", None}


def test_no_whole_message_hides_in_the_lexicon() -> None:
    phrases = (phrase for some in LEXICON.kind.by_first.values() for phrase in some)
    assert max(len(phrase.text) for phrase in phrases) <= 10


@pytest.mark.alone
def test_two_minutes_of_speech_are_drafted_in_five_milliseconds() -> None:
    text = "".join(message["text"] for message in MESSAGES)[:TWO_MINUTES]
    draft_from_text(text, LEXICON)
    assert min(seconds_for(text) for _ in range(20)) < PERMITTED_SECONDS


def seconds_for(text: str) -> float:
    started = process_time()
    draft_from_text(text, LEXICON)
    return process_time() - started


@pytest.mark.alone
@pytest.mark.parametrize("piece", ["请", "马上", "宽带投诉坏了", "路", "一", "不是", "1,"])
def test_a_flood_of_text_is_drafted_in_time_that_grows_with_its_length(piece: str) -> None:
    short, long = seconds_for(piece * 1_000), seconds_for(piece * 16_000)
    assert long < 16 * 6 * max(short, 0.001)
