"""The words a draft ticket is read from: lexicon.toml, and an operator's file laid over it (180.0.2)."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LEXICON_FILE = Path(__file__).with_name("lexicon.toml")
TABLES = ("kind", "business", "nature", "urgency", "request")
CLAUSE_END = "，。！？；：、,.!?;:\n"
"""Punctuation after which another clause begins; a pause of the speaker is written as a line end."""

_FIXED_VALUES = {
    "kind": {"complaint", "suggestion", "neither"},
    "urgency": {"urgent", "calm"},
    "request": {"ask"},
}
_FACTS = {"name", "phone", "address", "amount", "dates", "business", "nature", "request"}
_NAME_LISTS = {"surnames", "compound", "titles", "not_names"}
_VALUE = re.compile(r"[a-z][a-z0-9_]*")
_GAP = f"[^{re.escape(CLAUSE_END)}]{{0,8}}?"


class LexiconError(ValueError):
    """A lexicon file is wrong; the text names table and phrase."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase and what it says; `pattern` is set where a star stands for a gap."""

    text: str
    value: str
    weight: float
    pattern: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class PhraseTable:
    """Phrases by their first character, so that a text is searched in one pass."""

    by_first: Mapping[str, tuple[Phrase, ...]]
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Names:
    surnames: frozenset[str]
    compound: tuple[str, ...]
    titles: tuple[str, ...]
    not_names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    kind: PhraseTable
    business: PhraseTable
    nature: PhraseTable
    urgency: PhraseTable
    request: PhraseTable
    misheard: Mapping[str, str]
    needed: Mapping[str, tuple[str, ...]]
    names: Names


def load_lexicon(operator_file: Path | None = None) -> Lexicon:
    """Read the shipped lexicon and lay an operator's file over it; raises LexiconError."""
    tree = _read(LEXICON_FILE)
    if operator_file is not None:
        tree = _laid_over(tree, _read(operator_file))
    return _lexicon(tree)


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{file.name}: {error}") from error


def _laid_over(below: Any, above: Any) -> Any:  # noqa: ANN401 - TOML trees of any depth
    """Tables merge key by key and lists grow; anything else is replaced."""
    if isinstance(below, dict) and isinstance(above, dict):
        return below | {key: _laid_over(below.get(key), value) for key, value in above.items()}
    if isinstance(below, list) and isinstance(above, list):
        return below + [item for item in above if item not in below]
    return above


def _lexicon(tree: Mapping[str, Any]) -> Lexicon:
    unknown = set(tree) - {*TABLES, "misheard", "needed", "names"}
    if unknown:
        raise LexiconError(f"unknown table {min(unknown)}")
    tables = {name: _table(name, tree.get(name, {})) for name in TABLES}
    return Lexicon(
        **tables,
        misheard=_misheard(tree.get("misheard", {})),
        needed=_needed(tree.get("needed", {}), tables["nature"].values),
        names=_names(tree.get("names", {})),
    )


def _table(name: str, values: Mapping[str, Any]) -> PhraseTable:
    by_first: dict[str, list[Phrase]] = {}
    for value, phrases in values.items():
        if not _VALUE.fullmatch(value) or value not in _FIXED_VALUES.get(name, {value}):
            raise LexiconError(f"{name}.{value}: not a value of {name}")
        if not isinstance(phrases, dict):
            raise LexiconError(f"{name}.{value}: phrases with weights are wanted")
        for text, weight in phrases.items():
            phrase = _phrase(f"{name}.{value}", text, value, weight)
            by_first.setdefault(phrase.text[0], []).append(phrase)
    return PhraseTable({first: tuple(some) for first, some in by_first.items()}, frozenset(values))


def _phrase(where: str, text: str, value: str, weight: object) -> Phrase:
    if isinstance(weight, bool) or not isinstance(weight, (int, float)) or not 0 <= weight <= 1:
        raise LexiconError(f"{where}: {text!r}: weight {weight!r} is not from 0 to 1")
    parts = text.lower().split("*")
    if not all(parts) or any(mark in text for mark in CLAUSE_END):
        raise LexiconError(f"{where}: {text!r}: text on both sides of a star and no punctuation are wanted")
    pattern = re.compile(_GAP.join(map(re.escape, parts))) if len(parts) > 1 else None
    return Phrase(text.lower(), value, float(weight), pattern)


def _misheard(pairs: Mapping[str, object]) -> dict[str, str]:
    for heard, said in pairs.items():
        if not isinstance(said, str) or len(said) != len(heard) or not heard:
            raise LexiconError(f"misheard: {heard!r} = {said!r}: two equally long texts are wanted")
    return {heard: str(said) for heard, said in pairs.items()}


def _needed(facts: Mapping[str, Any], natures: frozenset[str]) -> dict[str, tuple[str, ...]]:
    for nature, wanted in facts.items():
        if nature not in natures:
            raise LexiconError(f"needed.{nature}: not a nature")
        if not isinstance(wanted, list) or not set(wanted) <= _FACTS:
            raise LexiconError(f"needed.{nature}: a list out of {', '.join(sorted(_FACTS))} is wanted")
    return {nature: tuple(wanted) for nature, wanted in facts.items()}


def _names(lists: Mapping[str, Any]) -> Names:
    if set(lists) != _NAME_LISTS:
        raise LexiconError(f"names: exactly {', '.join(sorted(_NAME_LISTS))} are wanted")
    for name, texts in lists.items():
        if not isinstance(texts, list) or not all(isinstance(text, str) and text for text in texts):
            raise LexiconError(f"names.{name}: a list of texts is wanted")
    return Names(
        surnames=frozenset("".join(lists["surnames"])),
        compound=tuple(lists["compound"]),
        titles=tuple(lists["titles"]),
        not_names=frozenset(lists["not_names"]),
    )
