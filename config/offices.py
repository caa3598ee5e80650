"""What rules the tickets of a centre, as data: departments (departments.toml) and clocks (policies.toml)."""

import re
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    field_validator,
    model_validator,
)

from config.regulation import NoValueError, duration
from config.terms import AccountLevel
from config.toml_file import load_file
from config.working_calendar import WorkingCalendar

LENGTH = re.compile(r"(\d+)(min|h|d|wd)")
UNITS = {"min": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,23}$")]


def _spelled(text: str) -> str:
    if not LENGTH.fullmatch(text):
        raise ValueError(f"{text!r}: write a length like 15min, 2h, 1d or 3wd")
    return text


Length = Annotated[str, AfterValidator(_spelled)]


class Told(StrEnum):
    """Who is told of a clock: somebody of the ticket, or the people of a post."""

    OWNER = "owner"
    FIRST_ASKED = "first_asked"
    KEY_ACCOUNT_MANAGER = "key_account_manager"  # of the ticket's customer, as the next one
    CUSTOMER_MANAGER = "customer_manager"
    SENIOR = "senior"
    MANAGER = "manager"
    SURVEYOR = "surveyor"
    SUPERVISOR = "supervisor"


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Title(_Row):
    zh: str
    en: str


class Department(_Row):
    id: Name
    title: Title
    businesses: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()


class When(_Row):
    """What a ticket must be to have the clock; what is not written does not matter."""

    kinds: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    grades: frozenset[str] = frozenset()
    accounts: frozenset[AccountLevel] = frozenset()
    urgent: bool | None = None


class Escalation(_Row):
    after: Length
    to: Told


class PolicyRow(_Row):
    clock: Name
    title: Title
    limit: str
    counts: Literal["always", "working"] = "always"
    profiles: frozenset[str] = frozenset()
    effective: date = date.min
    when: When = When()
    departments: frozenset[str] = frozenset()
    starts: frozenset[str] = Field(min_length=1)
    stops: frozenset[str] = Field(min_length=1)
    pauses: frozenset[str] = frozenset()
    resumes: frozenset[str] = frozenset()
    moves: frozenset[str] = frozenset()
    extends: frozenset[str] = frozenset()
    takes_deadline: bool = False
    told: Told = Told.OWNER
    warn: Length = "0min"
    escalate: tuple[Escalation, ...] = ()
    urges: bool = False

    @field_validator("limit")
    @classmethod
    def _a_limit(cls, text: str) -> str:
        clause, _, name = text.partition(" ")
        if not name:
            return _spelled(text)
        try:
            duration(clause, name, on=date.max)
        except NoValueError as error:
            raise ValueError(str(error)) from None
        return text

    @model_validator(mode="after")
    def _goes_on_after_a_pause(self) -> "PolicyRow":
        if bool(self.pauses) != bool(self.resumes):
            raise ValueError(f"{self.clock}: pauses and resumes belong together")
        return self


class _Departments(_Row):
    departments: tuple[Department, ...] = Field(alias="department", min_length=1)

    @model_validator(mode="after")
    def _one_each(self) -> "_Departments":
        ids = [one.id for one in self.departments]
        members = [login for one in self.departments for login in one.members]
        for what, seen in (("id", ids), ("member", members)):
            if twice := {one for one in seen if seen.count(one) > 1}:
                raise ValueError(f"{what} {min(twice)!r} stands twice")
        return self


class GradingWords(_Row):
    major: tuple[str, ...] = ()
    escalated: tuple[str, ...] = ()


class Policies(_Row):
    similar_within: Length = "30d"
    grading: GradingWords = GradingWords()
    policies: tuple[PolicyRow, ...] = Field(alias="policy", min_length=1)


def load_departments(path: Path) -> tuple[Department, ...]:
    """Raises SettingsError naming the file, the field and what it should be."""
    return load_file(path, _Departments).departments


def load_policies(path: Path) -> Policies:
    """Raises SettingsError naming the file, the field and what it should be."""
    return load_file(path, Policies)


def in_force(rows: tuple[PolicyRow, ...], profile: str, on: date) -> tuple[PolicyRow, ...]:
    """Of each clock the row of the profile with the latest date that has come."""
    found: dict[str, PolicyRow] = {}
    for row in rows:
        fits = row.effective <= on and (not row.profiles or profile in row.profiles)
        if fits and (row.clock not in found or found[row.clock].effective <= row.effective):
            found[row.clock] = row
    return tuple(found.values())


def length(text: str, calendar: WorkingCalendar, *, on: date, profile: str) -> timedelta:
    """The figure that a policy names, as it was on a day."""
    clause, _, name = text.partition(" ")
    if name:
        return duration(clause, name, on=on, profile=profile)
    match = LENGTH.fullmatch(text)
    assert match, "checked when it was read"
    return int(match[1]) * (UNITS.get(match[2]) or calendar.longest_day)
