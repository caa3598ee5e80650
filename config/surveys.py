"""What the satisfaction survey asks, as data (surveys.toml)."""

from pathlib import Path
from typing import Annotated

from pydantic import Field, model_validator

from config.offices import Length
from config.terms import Row, Title
from config.toml_file import load_file

Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_]{0,23}$")]


class Choice(Row):
    id: Id
    title: Title


class FactQuestion(Choice):
    """What a customer may say of themselves, from a list (180.5.6)."""

    values: tuple[Choice, ...] = Field(min_length=1)


class Questions(Row):
    """`tries`: calls in vain after which the survey ends in silence."""

    tries: int = Field(ge=1, le=10)
    contradicted_within: Length
    reasons: tuple[Choice, ...] = Field(alias="reason", min_length=1)
    causes: tuple[Choice, ...] = Field(alias="cause", min_length=1)
    facts: tuple[FactQuestion, ...] = Field(default=(), alias="fact")

    @model_validator(mode="after")
    def _one_each(self) -> "Questions":
        for rows in (self.reasons, self.causes, self.facts, *(fact.values for fact in self.facts)):
            ids = [row.id for row in rows]
            if twice := {one for one in ids if ids.count(one) > 1}:
                raise ValueError(f"id {min(twice)!r} stands twice")
        return self


def load_questions(path: Path) -> Questions:
    """Raises SettingsError naming the file, the field and what it should be."""
    return load_file(path, Questions)
