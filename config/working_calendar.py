"""The working calendar as data: hours by weekday, holidays, make-up days (config/holidays.toml)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, model_validator

from config.toml_file import load_file

HOUR = r"^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
Clock = Annotated[str, Field(pattern=HOUR)]
Spans = tuple[tuple[Clock, Clock], ...]
Interval = tuple[datetime, datetime]
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Names:
    zh: str
    en: str


WEEKEND = Names("周末", "weekend")


@dataclass(frozen=True)
class WorkingCalendar:
    """When work is done: `spans` on each ISO weekday, `make_up` on a make-up day. Pure."""

    zone: ZoneInfo
    spans: Mapping[int, Spans]
    make_up: Spans
    holidays: Mapping[date, Names]
    make_up_days: frozenset[date]

    def hours(self, day: date) -> Spans:
        if day in self.make_up_days:
            return self.make_up
        return () if day in self.holidays else self.spans.get(day.isoweekday(), ())

    def business_day(self, day: date, *, regular: bool) -> bool:
        """A make-up day is one, a holiday is none; any other day is as `regular` says."""
        return day in self.make_up_days or (regular and day not in self.holidays)

    def off(self, day: date) -> Names | None:
        """Why nobody works that day; None when somebody does."""
        return None if self.hours(day) else self.holidays.get(day, WEEKEND)

    def open_on(self, day: date) -> Iterator[Interval]:
        """The stretches of work of a local day, in UTC, whatever summer time does to them."""
        for opens, closes in self.hours(day):
            yield self._moment(day, opens), self._moment(day, closes)

    @cached_property
    def longest_day(self) -> timedelta:
        """What a working day is worth as a length."""
        day = date(2001, 1, 1)  # any day: the hours alone matter
        lengths = [
            sum(
                (self._moment(day, closes) - self._moment(day, opens) for opens, closes in spans), timedelta()
            )
            for spans in self.spans.values()
        ]
        return max(lengths)

    def local_day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def _moment(self, day: date, clock: str) -> datetime:
        if clock == "24:00":
            day, clock = day + DAY, "00:00"
        return datetime.combine(day, time.fromisoformat(clock), self.zone).astimezone(UTC)


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class _Title(_Row):
    zh: str
    en: str


class _Holiday(_Row):
    name: _Title
    first: date = Field(alias="from")
    last: date = Field(alias="to")
    make_up: tuple[date, ...] = ()

    def days(self) -> Iterator[date]:
        for number in range((self.last - self.first).days + 1):
            yield self.first + number * DAY


class _File(_Row):
    work: dict[str, Spans]
    holidays: tuple[_Holiday, ...] = Field(default=(), alias="holiday")

    @model_validator(mode="after")
    def _in_order(self) -> "_File":
        for name, spans in self.work.items():
            if name not in {*"1234567", "make_up"}:
                raise ValueError(f"work.{name}: write a weekday 1 to 7, or make_up")
            flat = [clock for span in spans for clock in span]
            if flat != sorted(set(flat)):
                raise ValueError(
                    f"work.{name}: the times must follow each other, e.g. 08:30–12:00, 13:30–18:00"
                )
        if not any(self.work.values()):
            raise ValueError("work: at least one weekday needs hours")
        for holiday in self.holidays:
            if holiday.last < holiday.first:
                raise ValueError(f"holiday {holiday.name.en}: `to` lies before `from`")
        return self


def load_calendar(path: Path, zone: ZoneInfo) -> WorkingCalendar:
    """Raises SettingsError naming the file, the field and what it should be."""
    file = load_file(path, _File)
    return WorkingCalendar(
        zone,
        {int(name): spans for name, spans in file.work.items() if name != "make_up"},
        file.work.get("make_up", ()),
        {day: Names(one.name.zh, one.name.en) for one in file.holidays for day in one.days()},
        frozenset(day for one in file.holidays for day in one.make_up),
    )
