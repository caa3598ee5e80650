"""What the operating regulation is made of: documents, clauses, dated values; how a value is looked up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

DEFAULT_PROFILE = "180"


class RegulationError(ValueError):
    """The rule file is wrong; `problems` has one line each, naming clause and field."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class NoValueError(LookupError):
    """The regulation has no such value on that day."""


class Kind(StrEnum):
    CODE = "code"
    ASSIST = "assist"
    PEOPLE = "people"


class Status(StrEnum):
    DONE = "done"
    BEGUN = "begun"  # works in part; the reason says what is still owed
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """A length counted on the centre's working calendar."""

    days: int


Figure = timedelta | WorkingDays | float | int | str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """One figure of a clause, in force from a day on; `written` is the figure as the file writes it."""

    name: str
    figure: Figure
    written: str
    effective: date
    profile: str | None = None
    replaces: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    id: str
    document: str
    text: str
    zh: str
    effective: date
    kind: Kind
    status: Status
    reason: str | None
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Document:
    id: str
    title: str
    zh: str
    effective: date


@dataclass(frozen=True, slots=True)
class Regulation:
    documents: Mapping[str, Document]
    profiles: Mapping[str, str]
    clauses: Mapping[str, Clause]

    def value(
        self, clause: str, name: str | None = None, *, on: date, profile: str = DEFAULT_PROFILE
    ) -> Figure:
        """Return a clause's figure on a day; `name` may be left out where the clause has only one.

        Raises NoValueError for an unknown clause or name, and for a day before the first effective date.
        """
        wanted = name or self._only_name(clause)
        dated = self._replacing(clause, wanted, profile) or self._own(clause, wanted)
        in_force = [value for value in dated if value.effective <= on]
        if not in_force:
            raise NoValueError(f"{clause} {wanted}: no value in force on {on}")
        return max(in_force, key=lambda value: value.effective).figure

    def _only_name(self, clause: str) -> str:
        if clause not in self.clauses:
            raise NoValueError(f"{clause}: unknown clause")
        names = {value.name for value in self.clauses[clause].values}
        if len(names) != 1:
            raise NoValueError(f"{clause}: has {len(names)} values, name one of {sorted(names)}")
        return names.pop()

    def _own(self, clause: str, name: str) -> list[Value]:
        known = self.clauses.get(clause)
        return [value for value in known.values if value.name == name] if known else []

    def _replacing(self, clause: str, name: str, profile: str) -> list[Value]:
        return [
            value
            for other in self.clauses.values()
            for value in other.values
            if value.profile == profile and value.replaces == (clause, name)
        ]
