"""Reads a rule file (regulation.toml) into clauses; every problem is collected, naming clause and field."""

import re
import tomllib
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

from config.regulation_clauses import (
    Clause,
    Document,
    Figure,
    Kind,
    Regulation,
    RegulationError,
    Status,
    Value,
    WorkingDays,
)

Choice = TypeVar("Choice", Kind, Status)

_DURATION = re.compile(r"(?P<count>\d+)(?P<unit>s|min|h|d)")
_UNITS = {
    "s": timedelta(seconds=1),
    "min": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
}
_SCHEDULE = re.compile(
    r"weekly( (mon|tue|wed|thu|fri|sat|sun))?|monthly( \d{1,2})?|quarterly( [1-3]-\d{1,2})?"
    r"|yearly \d{2}-\d{2}|next day \d{2}:\d{2}"
)
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_CLAUSE_FIELDS = {"id", "text", "zh", "kind", "status", "reason", "effective", "values"}
_VALUE_FIELDS = {"name", "effective", "profile", "replaces"}


def _duration(raw: object) -> timedelta:
    match = _DURATION.fullmatch(str(raw))
    if not match:
        raise ValueError("a whole number with s, min, h or d is wanted")
    return int(match["count"]) * _UNITS[match["unit"]]


def _share(raw: object) -> float:
    if isinstance(raw, bool) or not isinstance(raw, (int, float)) or not 0 <= raw <= 1:
        raise ValueError("a number from 0 to 1 is wanted")
    return float(raw)


def _whole(raw: object) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or raw < 0:
        raise ValueError("a whole number is wanted")
    return raw


def _schedule(raw: object) -> str:
    if not _SCHEDULE.fullmatch(str(raw)):
        raise ValueError("not a known schedule")
    return str(raw)


def _text(raw: object) -> str:
    if not isinstance(raw, str) or not raw.strip():
        raise ValueError("a text is wanted")
    return raw


def _list(raw: object) -> tuple[str, ...]:
    if not isinstance(raw, list) or not raw or not all(_NAME.fullmatch(str(item)) for item in raw):
        raise ValueError("a list of lower-case names is wanted")
    if len(set(raw)) != len(raw):
        raise ValueError("a name stands twice")
    return tuple(raw)


_FIGURES: dict[str, Callable[[object], Figure]] = {
    "duration": _duration,
    "share": _share,
    "count": _whole,
    "score": _whole,
    "working_days": lambda raw: WorkingDays(_whole(raw)),
    "schedule": _schedule,
    "text": _text,
    "list": _list,
}


class _Reader:
    """Turns the TOML tree into a Regulation and collects every problem on the way."""

    def __init__(self, tree: Mapping[str, Any]) -> None:
        self.tree = tree
        self.problems: list[str] = []

    def regulation(self) -> Regulation:
        documents = {id_: self._document(id_, table) for id_, table in self.tree.get("documents", {}).items()}
        clauses: dict[str, Clause] = {}
        for table in self.tree.get("clause", []):
            clause = self._clause(table, documents)
            if clause and clause.id in clauses:
                self.problems.append(f"{clause.id}: id stands twice")
            elif clause:
                clauses[clause.id] = clause
        regulation = Regulation(documents, dict(self.tree.get("profiles", {})), clauses)
        self._check_profiles(regulation)
        if self.problems:
            raise RegulationError(self.problems)
        return regulation

    def _document(self, id_: str, table: Mapping[str, Any]) -> Document:
        where = f"documents.{id_}"
        return Document(
            id_,
            self._line(where, table, "title"),
            self._line(where, table, "zh"),
            self._date(where, table.get("effective"), date.min),
        )

    def _clause(self, table: Mapping[str, Any], documents: Mapping[str, Document]) -> Clause | None:
        id_ = str(table.get("id", ""))
        document = documents.get(id_.partition(".")[0])
        if document is None or "." not in id_:
            self.problems.append(f"{id_ or 'a clause'}: id does not start with a known document")
            return None
        self._unknown_fields(id_, table, _CLAUSE_FIELDS)
        effective = self._date(id_, table.get("effective", document.effective), document.effective)
        kind = self._choice(id_, table, "kind", Kind.CODE)
        status = self._choice(id_, table, "status", Status.PLANNED)
        reason = table.get("reason")
        wants = kind if kind is not Kind.CODE else status if status is Status.BEGUN else None
        if wants and not str(reason or "").strip():
            self.problems.append(f"{id_}: reason is missing ({wants} needs one)")
        return Clause(
            id=id_,
            document=document.id,
            text=self._line(id_, table, "text"),
            zh=self._line(id_, table, "zh"),
            effective=effective,
            kind=kind,
            status=status,
            reason=reason,
            values=self._values(id_, table.get("values", []), effective),
        )

    def _values(self, id_: str, tables: list[object], effective: date) -> tuple[Value, ...]:
        values: list[Value] = []
        for table in tables:
            if not isinstance(table, dict):
                self.problems.append(f"{id_}: values wants tables, not {table!r}")
                continue
            value = self._value(id_, table, effective)
            if value is None:
                continue
            if any((old.name, old.effective) == (value.name, value.effective) for old in values):
                self.problems.append(
                    f"{id_}: value {value.name}: two figures from {value.effective}; "
                    "a changed value needs a later effective date"
                )
            values.append(value)
        return tuple(values)

    def _value(self, id_: str, table: Mapping[str, Any], effective: date) -> Value | None:
        name = str(table.get("name", ""))
        where = f"{id_}: value {name or '?'}"
        figures = [key for key in table if key in _FIGURES]
        self._unknown_fields(where, table, _VALUE_FIELDS | set(_FIGURES))
        if not _NAME.fullmatch(name) or len(figures) != 1:
            self.problems.append(f"{where}: wants a lower-case name and exactly one of {', '.join(_FIGURES)}")
            return None
        raw = table[figures[0]]
        try:
            figure = _FIGURES[figures[0]](raw)
        except ValueError as error:
            self.problems.append(f"{where}: {figures[0]} {raw!r}: {error}")
            return None
        return Value(
            name=name,
            figure=figure,
            written=",".join(raw) if isinstance(raw, list) else str(raw),
            effective=self._date(where, table.get("effective", effective), effective),
            profile=table.get("profile"),
            replaces=self._replaces(where, table),
        )

    def _replaces(self, where: str, table: Mapping[str, Any]) -> tuple[str, str] | None:
        if ("replaces" in table) != ("profile" in table):
            self.problems.append(f"{where}: profile and replaces belong together")
        clause, _, name = str(table.get("replaces", "")).partition(" ")
        return (clause, name) if clause else None

    def _check_profiles(self, regulation: Regulation) -> None:
        known = {(clause.id, value.name) for clause in regulation.clauses.values() for value in clause.values}
        for clause in regulation.clauses.values():
            for value in clause.values:
                if value.profile and value.profile not in regulation.profiles:
                    self.problems.append(f"{clause.id}: value {value.name}: unknown profile {value.profile}")
                if value.replaces and value.replaces not in known:
                    self.problems.append(
                        f"{clause.id}: value {value.name}: replaces unknown {' '.join(value.replaces)}"
                    )

    def _line(self, where: str, table: Mapping[str, Any], field: str) -> str:
        line = table.get(field)
        if not isinstance(line, str) or not line.strip():
            self.problems.append(f"{where}: {field} is missing")
            return ""
        return line

    def _date(self, where: str, raw: object, default: date) -> date:
        if type(raw) is not date:
            self.problems.append(f"{where}: effective {raw!r} is not a date")
            return default
        return raw

    def _choice(self, where: str, table: Mapping[str, Any], field: str, default: Choice) -> Choice:
        raw = table.get(field)
        try:
            return type(default)(str(raw))
        except ValueError:
            wanted = ", ".join(type(default))
            self.problems.append(f"{where}: {field} {raw!r} is not one of {wanted}")
            return default

    def _unknown_fields(self, where: str, table: Mapping[str, Any], known: set[str]) -> None:
        for field in sorted(set(table) - known):
            self.problems.append(f"{where}: unknown field {field}")


def read_regulation(path: Path) -> Regulation:
    """Read and validate a rule file; raises RegulationError with every problem found."""
    try:
        tree = tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise RegulationError([f"{path.name}: {error}"]) from error
    return _Reader(tree).regulation()
