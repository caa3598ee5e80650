"""Rosters of a centre as data (config/rosters.toml): shifts, groups, working time, plans, faults, leave."""

from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, model_validator

from config.settings import SettingsError
from config.terms import Name, Post, Row, Seconds, Title
from config.toml_file import load_file
from config.working_calendar import DAY, Clock, Interval, WorkingCalendar

__all__ = ["DayKind", "Group", "RosterRules", "Shift", "WorkingTime", "day_kind", "load_rosters"]


def _hours(value: object) -> object:
    return timedelta(hours=value) if isinstance(value, (int, float)) else value


def _minutes(value: object) -> object:
    return timedelta(minutes=value) if isinstance(value, (int, float)) else value


HoursLong = Annotated[timedelta, BeforeValidator(_hours), Field(gt=timedelta())]


class DayKind(StrEnum):
    EVERYDAY = "everyday"
    HOLIDAY = "holiday"  # a public one
    EMERGENCY = "emergency"


def day_kind(day: date, calendar: WorkingCalendar) -> DayKind:
    """A make-up day is worked as everyday."""
    holiday = day in calendar.holidays and day not in calendar.make_up_days
    return DayKind.HOLIDAY if holiday else DayKind.EVERYDAY


class Named(Row):
    name: Name
    title: Title


class Shift(Named):
    begins: Clock = Field(alias="from")
    ends: Clock = Field(alias="to")
    breaks: tuple[tuple[Clock, Clock], ...] = ()
    on: frozenset[DayKind] = Field(min_length=1)

    @model_validator(mode="after")
    def _breaks_lie_inside(self) -> "Shift":
        begins, ends = self.span(date(2001, 1, 1), ZoneInfo("UTC"))  # any day: the clock alone matters
        pauses = self.pauses(date(2001, 1, 1), ZoneInfo("UTC"))
        if any(not begins <= start < end <= ends for start, end in pauses):
            raise ValueError(f"shift {self.name}: breaks must lie between from and to")
        return self

    @property
    def standby(self) -> bool:
        """No work unless one is called in."""
        return self.on == {DayKind.EMERGENCY}

    def span(self, day: date, zone: ZoneInfo) -> Interval:
        begins = _moment(day, self.begins, zone)
        ends = _moment(day, self.ends, zone)
        return begins, ends if ends > begins else _moment(day + DAY, self.ends, zone)

    def pauses(self, day: date, zone: ZoneInfo) -> tuple[Interval, ...]:
        return tuple(
            (self._within(day, start, zone), self._within(day, end, zone)) for start, end in self.breaks
        )

    def _within(self, day: date, clock: str, zone: ZoneInfo) -> datetime:
        moment = _moment(day, clock, zone)
        return moment if moment >= self.span(day, zone)[0] else _moment(day + DAY, clock, zone)

    @property
    def length(self) -> timedelta:
        """Of work: breaks are none."""
        zone, day = ZoneInfo("UTC"), date(2001, 1, 1)
        begins, ends = self.span(day, zone)
        return ends - begins - sum((end - start for start, end in self.pauses(day, zone)), timedelta())


def _moment(day: date, clock: str, zone: ZoneInfo) -> datetime:
    if clock == "24:00":
        day, clock = day + DAY, "00:00"
    return datetime.combine(day, time.fromisoformat(clock), zone).astimezone(UTC)


class Group(Named):
    posts: frozenset[Post] = Field(min_length=1)
    queues: tuple[Name, ...] = ()
    least: dict[DayKind, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)


class WorkingTime(Row):
    rest: HoursLong
    days_in_row: int = Field(ge=1, le=14)
    hours_a_week: HoursLong
    seniors: int = Field(default=0, ge=0)
    senior_posts: frozenset[Post] = frozenset()


class Forecasting(Row):
    weeks: int = Field(ge=1, le=52)
    target: float = Field(gt=0, lt=1)
    away: float = Field(default=0, ge=0, lt=0.9)
    handling: Seconds = Field(gt=timedelta())
    patience: Seconds = Field(gt=timedelta())
    least_calls: int = Field(default=30, ge=1)


class Attendance(Row):
    grace: Annotated[timedelta, BeforeValidator(_minutes)] = timedelta(minutes=5)


class Plan(Named):
    notice: str = Field(min_length=1, max_length=1000)
    voicemail: bool = False


class FaultKind(Named):
    within: HoursLong


class RosterRules(Row):
    working_time: WorkingTime
    forecast: Forecasting
    attendance: Attendance = Attendance()
    shifts: tuple[Shift, ...] = Field(alias="shift", min_length=1)
    groups: tuple[Group, ...] = Field(alias="group", min_length=1)
    plans: tuple[Plan, ...] = Field(alias="plan", min_length=1)
    faults: tuple[FaultKind, ...] = Field(alias="fault", min_length=1)
    leaves: tuple[Named, ...] = Field(alias="leave", min_length=1)

    @model_validator(mode="after")
    def _names_stand_once(self) -> "RosterRules":
        for what in (self.shifts, self.groups, self.plans, self.faults, self.leaves):
            names = [row.name for row in what]
            if twice := {name for name in names if names.count(name) > 1}:
                raise ValueError(f"name {min(twice)!r} stands twice")
        return self

    def shift(self, name: str) -> Shift | None:
        return next((shift for shift in self.shifts if shift.name == name), None)

    def plan(self, name: str) -> Plan | None:
        return next((plan for plan in self.plans if plan.name == name), None)

    def fault(self, name: str) -> FaultKind | None:
        return next((kind for kind in self.faults if kind.name == name), None)

    def group_of(self, posts: Collection[str]) -> Group | None:
        """The first one that a person of these posts belongs to; None: they are in no roster."""
        return next((group for group in self.groups if group.posts & set(map(Post, posts))), None)

    def worked(self, kind: DayKind) -> Iterator[Shift]:
        """The shifts of such a day, standby apart."""
        return (shift for shift in self.shifts if kind in shift.on and not shift.standby)


def load_rosters(path: Path) -> RosterRules:
    """Raises SettingsError naming the file, the field and what it should be."""
    rules = load_file(path, RosterRules)
    for kind in (DayKind.EVERYDAY, DayKind.HOLIDAY):
        if not any(rules.worked(kind)):
            raise SettingsError(f"{path}: shift: 没有适用的班次 / no shift has on = {kind.value!r}")
    return rules
