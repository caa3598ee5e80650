"""What each paper must carry, and the causes of replies, as data (forms.toml)."""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from pydantic import Field, model_validator

from config.offices import Name
from config.surveys import Choice, Id
from config.terms import Row, Title
from config.toml_file import load_file


class Paper(StrEnum):
    """The first three are kinds of tickets, the last three what a department records of its work."""

    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    REQUEST = "request"  # a business order 业务受理定单 (hot.4.1)
    ORDER = "order"
    CONTACT = "contact"
    CHECK = "check"
    REPORT = "report"


class OwnField(StrEnum):
    """Fields that every ticket has; a form says which of them must be filled in."""

    BUSINESS = "business"
    NATURE = "nature"
    CONTENT = "content"
    NAME = "name"
    PHONE = "phone"
    ADDRESS = "address"


class FormField(Row):
    """A field of the centre's own; with `choices` one of them, else any text."""

    name: Name
    title: Title
    required: bool = True
    choices: tuple[Choice, ...] = ()


class FormRow(Row):
    paper: Paper
    departments: frozenset[str] = frozenset()
    businesses: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    required: tuple[OwnField, ...] = ()
    fields: tuple[FormField, ...] = Field(default=(), alias="field")

    def fits(self, paper: Paper, department: str | None, business: str | None, source: str | None) -> bool:
        asked = ((self.departments, department), (self.businesses, business), (self.sources, source))
        return self.paper is paper and all(not names or one in names for names, one in asked)


class Cause(Row):
    """`answer`: the standard wording for the customer (net.3.2)."""

    id: Id
    title: Title
    departments: frozenset[str] = frozenset()
    answer: Title | None = None


class Forms(Row):
    forms: tuple[FormRow, ...] = Field(alias="form", min_length=1)
    causes: tuple[Cause, ...] = Field(default=(), alias="cause")

    @model_validator(mode="after")
    def _one_each(self) -> "Forms":
        names = [cause.id for cause in self.causes]
        for what, seen in (
            ("cause", names),
            *((f"field of {row.paper}", [one.name for one in row.fields]) for row in self.forms),
        ):
            if twice := {one for one in seen if seen.count(one) > 1}:
                raise ValueError(f"{what} {min(twice)!r} stands twice")
        return self

    def of(
        self,
        paper: Paper,
        *,
        department: str | None = None,
        business: str | None = None,
        source: str | None = None,
    ) -> tuple[FormField, ...]:
        """The fields of a paper, in their order."""
        rows = self._rows(paper, department, business, source)
        return tuple({field.name: field for row in rows for field in row.fields}.values())

    def required(self, paper: Paper, business: str | None, source: str | None) -> tuple[OwnField, ...]:
        """The ticket's own fields that must be filled in."""
        rows = self._rows(paper, None, business, source)
        return tuple(dict.fromkeys(name for row in rows for name in row.required))

    def causes_of(self, department: str) -> tuple[Cause, ...]:
        return tuple(one for one in self.causes if not one.departments or department in one.departments)

    def _rows(
        self, paper: Paper, department: str | None, business: str | None, source: str | None
    ) -> Iterable[FormRow]:
        return (row for row in self.forms if row.fits(paper, department, business, source))


def load_forms(path: Path) -> Forms:
    """Raises SettingsError naming the file, the field and what it should be."""
    return load_file(path, Forms)
