"""A draft's fields as the tables keep them, made into what the form shows. Pure."""

from collections.abc import Iterable, Mapping
from typing import Any

from console.views.drafts import FieldView, WordView

GUESSED = ("kind", "business", "nature")


def field_views(fields: Mapping[str, Any]) -> dict[str, FieldView]:
    return {name: FieldView.model_validate(field) for name, field in fields.items()}


def value(fields: Mapping[str, Any], name: str) -> str | None:
    found = fields.get(name, {}).get("value")
    return found if isinstance(found, str) else None


def sureness(fields: Mapping[str, Any]) -> float:
    """How sure the draft is as a whole: as sure as the weakest of what the list shows."""
    return min((fields[name]["confidence"] for name in GUESSED if value(fields, name)), default=0.0)


def word_views(words: Iterable[Iterable[Any]]) -> tuple[WordView, ...]:
    names = ("text", "start", "end", "confidence", "speaker")
    return tuple(WordView.model_validate(dict(zip(names, word, strict=True))) for word in words)
