"""Which fields of the CRM's answer are shown under which titles, as data (crm.toml)."""

import re
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, field_validator

from config.terms import Title
from config.toml_file import load_file

STEP = re.compile(r"(?:^|\.)([^.\[\]]+)|\[(-?\d+)\]")


class ShownAs(StrEnum):
    TEXT = "text"
    MONEY = "money"
    DATE = "date"
    MASKED = "masked"


class CrmField(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    path: str
    title: Title
    shown_as: ShownAs = Field(default=ShownAs.TEXT, alias="as")
    unit: Title | None = None

    @field_validator("path")
    @classmethod
    def _a_path(cls, path: str) -> str:
        if not path or "".join(step.group(0) for step in STEP.finditer(path)) != path:
            raise ValueError(f"{path!r}: write names joined by dots, and [0] for a place in a list")
        return path

    @property
    def steps(self) -> tuple[str | int, ...]:
        return tuple(
            name or int(place) for name, place in (step.groups() for step in STEP.finditer(self.path))
        )


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    fields: tuple[CrmField, ...] = Field(alias="field", min_length=1, max_length=40)


def load_crm_fields(path: Path) -> tuple[CrmField, ...]:
    """Raises SettingsError naming the file, the field and what it should be."""
    return load_file(path, _File).fields
