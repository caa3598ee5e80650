"""What the knowledge base goes by, as data: kinds, recipients, synonyms (knowledge.toml)."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field

from config.terms import Name, Row, Title
from config.toml_file import load_file


def _days(text: object) -> object:
    number = text.removesuffix("d") if isinstance(text, str) and text.endswith("d") else ""
    if not number.isdigit():
        raise ValueError(f"{text!r}: write a number of days like 90d")
    return timedelta(days=int(number))


Days = Annotated[timedelta, BeforeValidator(_days)]
Value = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,23}$")]
Word = Annotated[str, Field(min_length=1, max_length=40)]


class Kind(Title):
    review: Days
    read: bool


class Letter(Row):
    """`number` has the year and the running number of the year in it."""

    number: str = Field(pattern=r".*\{year\}.*\{number\}.*")
    title: str


class Stop(Row):
    words: frozenset[Word]


class Synonyms(Row):
    groups: tuple[tuple[Word, ...], ...]


class KnowledgeRules(Row):
    warn_before: Days
    answer_within: Days
    paper_within: Days
    searches_by: int = Field(ge=1, le=28)
    kinds: Mapping[Value, Kind] = Field(min_length=1)
    subjects: Mapping[Value, Title] = Field(min_length=1)
    recipients: Mapping[Name, Title] = Field(min_length=1)
    letter: Letter
    stop: Stop
    synonyms: Synonyms


def load_knowledge(path: Path) -> KnowledgeRules:
    """Raises SettingsError naming the file, the field and what it should be."""
    return load_file(path, KnowledgeRules)
