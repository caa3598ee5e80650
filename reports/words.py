"""What reports call things, in both languages (words.toml); the centre's own lists are handed in."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from config.terms import Title
from reports.rules.table import TOTAL, TREND

FILE = Path(__file__).with_name("words.toml")
NOTHING = Title(zh="（未填）", en="(none)")
ALIASES = {"owner": "person", "listener": "person"}  # dimensions whose values are another one's
Titles = Mapping[str, Title]


class Language(StrEnum):
    ZH = "zh"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """`lists`: titles of values, by dimension."""

    lists: Mapping[str, Titles]

    def figure(self, name: str) -> Title:
        return self.lists["figure"][name]

    def dimension(self, name: str) -> Title:
        """Also of a column that nothing is grouped by."""
        return self.lists["dimension"].get(name) or self.lists["column"][name]

    def value(self, dimension: str, value: str) -> Title:
        """A value that nobody named shows as it is."""
        if dimension == TOTAL:
            return self.dimension(TOTAL)
        if not value:
            return NOTHING
        if dimension == "problem":
            business, _, nature = value.partition("/")
            first, second = self.value("business", business), self.value("nature", nature)
            return Title(zh=f"{first.zh} / {second.zh}", en=f"{first.en} / {second.en}")
        if dimension == TREND:
            kind, _, day = value.partition(":")
            shown = day[5:] if kind == "day" else day[:7]
            return Title(zh=shown, en=shown)
        known = self.lists.get(ALIASES.get(dimension, dimension), {})
        return known.get(value) or Title(zh=value, en=value)


def words(centre: Mapping[str, Titles]) -> Words:
    """`centre`: titles of businesses, natures, queues, departments and persons."""
    return Words({**_own(), **centre})


def said(title: Title, language: Language) -> str:
    return title.zh if language is Language.ZH else title.en


@cache
def _own() -> Mapping[str, Titles]:
    raw = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {
        name: {value: Title.model_validate(title) for value, title in rows.items()}
        for name, rows in raw.items()
    }
