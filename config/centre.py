"""The centre's telephone side as data: queues, routes, lines, opening hours, trunks (config/centre.toml)."""

import tomllib
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from config.holidays import business_day
from config.regulation import duration
from config.settings import SettingsError
from runtime.clock import utc_now


class CustomerClass(StrEnum):
    """Classes of the customer register; the first three go straight to a senior agent (180.1.9)."""

    LARGE = "large"
    IMPORTANT = "important"
    DEDICATED_LINE = "dedicated_line"
    ORDINARY = "ordinary"


class Post(StrEnum):
    """The posts of the regulation, and the operator of the system."""

    JUNIOR = "junior"
    TEXT_CLERK = "text_clerk"
    EXTRACTOR = "extractor"
    SENIOR = "senior"
    SURVEYOR = "surveyor"
    LIBRARIAN = "librarian"
    INSPECTOR = "inspector"
    STATISTICIAN = "statistician"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    ADMIN = "admin"


class Strategy(StrEnum):
    """Whom app_queue rings next. Not `ringall`: one call nobody takes would be charged to every seat."""

    LEAST_RECENT = "leastrecent"
    FEWEST_CALLS = "fewestcalls"
    IN_TURN = "rrmemory"
    RANDOM = "random"
    WEIGHED_RANDOM = "wrandom"


CLASS_CUSTOMERS = frozenset({CustomerClass.LARGE, CustomerClass.IMPORTANT, CustomerClass.DEDICATED_LINE})
VOICEMAIL = "voicemail"


def _seconds(value: object) -> object:
    return timedelta(seconds=value) if isinstance(value, (int, float)) else value


Seconds = Annotated[timedelta, BeforeValidator(_seconds)]
HOUR = r"^([01][0-9]|2[0-3]):[0-5][0-9]$"
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]
Number = Annotated[str, Field(pattern=r"^[0-9*#+]{1,32}$")]


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Title(_Row):
    zh: str
    en: str


class Reach(_Row):
    """After so much waiting, members up to this penalty may be rung."""

    after: Seconds = Field(ge=timedelta())
    penalty: int = Field(ge=0, le=1000)


class Announce(_Row):
    """What a waiting caller is told of place and estimated wait, and how often."""

    position: bool = True
    wait: bool = False
    every: Seconds = Field(default=timedelta(seconds=20), ge=timedelta(seconds=10))


class WaitBreach(_Row):
    """What is done for a caller whom an idle seat left waiting over the limit (180.1.3)."""

    priority: int = Field(default=0, ge=0, le=100)
    queue: Name | None = None


class Queue(_Row):
    """`limit`: an idle seat answers within it (180.1.3), the regulation's own where none is written.

    `wrap_up`: the agent's own time after each talk. `members`: post to penalty, lowest first; of them,
    those who have all `skills`. `reach` widens the penalties in steps; without it all may be rung at once.
    `priority` is the queue's among queues that share seats. After `max_wait`, on to `overflow`.
    """

    name: Name
    title: Title
    own_limit: Seconds | None = Field(default=None, alias="limit", gt=timedelta())
    pre_warning: Seconds
    max_wait: Seconds
    wrap_up: Seconds = Field(default=timedelta(), ge=timedelta(), le=timedelta(minutes=30))
    members: dict[Post, Annotated[int, Field(ge=0, le=1000)]]
    skills: tuple[Name, ...] = ()
    reach: tuple[Reach, ...] = ()
    strategy: Strategy = Strategy.LEAST_RECENT
    priority: int = Field(default=0, ge=0, le=100)
    hours: str | None = None
    announce: Announce = Announce()
    music: Name = "waiting"
    overflow: Name = VOICEMAIL
    wait_breach: WaitBreach = WaitBreach()

    @model_validator(mode="after")
    def _warning_comes_first(self) -> "Queue":
        if not timedelta() < self.pre_warning < self.limit:
            raise ValueError(f"queue {self.name}: pre_warning must lie between 0 and limit")
        return self

    @model_validator(mode="after")
    def _reach_widens(self) -> "Queue":
        rises = all(a.after < b.after and a.penalty < b.penalty for a, b in pairwise(self.reach))
        if self.reach and (self.reach[0].after or not rises):
            raise ValueError(f"queue {self.name}: reach must begin with after = 0 and rise in both columns")
        return self

    @property
    def limit(self) -> timedelta:
        return self.limit_on(utc_now().date())

    def limit_on(self, day: date) -> timedelta:
        """The queue's own limit, or the regulation's of that day."""
        return self.own_limit or duration("180.1.3", on=day)

    def widest(self, waited: timedelta) -> int | None:
        """The highest penalty that may be rung after so much waiting; None: any."""
        return max((step.penalty for step in self.reach if step.after <= waited), default=None)


class Route(_Row):
    customer_class: CustomerClass = Field(alias="class")
    queue: Name
    priority: int = Field(ge=0, le=100)


class Hours(_Row):
    """Opening hours in the centre's zone; ISO weekdays 1 to 7; an empty `days` is never open.

    Hours that end before they begin go over midnight and belong to the day they began on. With
    `holidays = "closed"` public holidays are closed and make-up working days open (config/holidays.toml);
    `closed_on` and `open_on` are the centre's own days, and win.
    """

    days: frozenset[Annotated[int, Field(ge=1, le=7)]]
    opens: str = Field(alias="from", pattern=HOUR)
    closes: str = Field(alias="to", pattern=rf"{HOUR}|^24:00$")
    holidays: Literal["open", "closed"] = "open"
    closed_on: frozenset[date] = frozenset()
    open_on: frozenset[date] = frozenset()

    def open_at(self, now: datetime, zone: ZoneInfo) -> bool:
        local = now.astimezone(zone)
        today, clock = local.date(), local.strftime("%H:%M")
        if self.opens < self.closes:
            return self.opens <= clock < self.closes and self._open_on(today)
        yesterday = today - timedelta(days=1)
        return (clock >= self.opens and self._open_on(today)) or (
            clock < self.closes and self._open_on(yesterday)
        )

    def _open_on(self, day: date) -> bool:
        if day in self.closed_on or day in self.open_on:
            return day not in self.closed_on
        regular = day.isoweekday() in self.days
        return business_day(day, regular=regular) if self.holidays == "closed" else regular


class Line(_Row):
    """A dialled number. A dedicated line belongs to one customer, whoever calls on it."""

    number: Number
    hours: str
    menu: bool = False
    dedicated: bool = False


class Trunk(_Row):
    name: Name
    match: tuple[str, ...]
    dedicated: bool = False


class Voicemail(_Row):
    answer_by: str = Field(pattern=HOUR)
    longest: Seconds
    end_silence: Seconds

    def due(self, hung_up_at: datetime, zone: ZoneInfo) -> datetime:
        """The next day at the answering hour, counted from the caller's hang-up (csc.3.3.b)."""
        next_day: date = hung_up_at.astimezone(zone).date() + timedelta(days=1)
        return datetime.combine(next_day, time.fromisoformat(self.answer_by), zone)


class FigureRules(_Row):
    """Who gives up within `short_abandon` gave nobody the chance to answer: rates are told without them."""

    short_abandon: Seconds = Field(default=timedelta(seconds=5), ge=timedelta())


class Centre(_Row):
    queues: tuple[Queue, ...] = Field(alias="queue", min_length=1)
    routes: tuple[Route, ...] = Field(alias="route", min_length=1)
    hours: dict[str, Hours]
    lines: tuple[Line, ...] = Field(alias="line", min_length=1)
    trunks: tuple[Trunk, ...] = Field(alias="trunk")
    voicemail: Voicemail
    skills: dict[Name, frozenset[str]] = {}
    figures: FigureRules = FigureRules()

    @model_validator(mode="after")
    def _names_are_known(self) -> "Centre":
        queues = {queue.name for queue in self.queues}
        if len(queues) < len(self.queues):
            raise ValueError("queue: two queues have the same name")
        for route in self.routes:
            if route.queue not in queues:
                raise ValueError(f"route {route.customer_class}: no queue {route.queue!r}")
        for line in self.lines:
            if line.hours not in self.hours:
                raise ValueError(f"line {line.number}: no opening hours {line.hours!r}")
        if CustomerClass.ORDINARY not in {route.customer_class for route in self.routes}:
            raise ValueError('route: a row with class = "ordinary" is needed, it takes everybody else')
        return self

    @model_validator(mode="after")
    def _queues_lead_somewhere(self) -> "Centre":
        queues = {queue.name: queue for queue in self.queues}
        for queue in self.queues:
            if queue.hours is not None and queue.hours not in self.hours:
                raise ValueError(f"queue {queue.name}: no opening hours {queue.hours!r}")
            ways = {"overflow": queue.overflow, "wait_breach.queue": queue.wait_breach.queue}
            for field, name in ways.items():
                if name not in {None, VOICEMAIL, *queues}:
                    raise ValueError(f"queue {queue.name}: {field}: no queue {name!r}")
            for skill in queue.skills:
                if skill not in self.skills:
                    raise ValueError(f"queue {queue.name}: nobody has the skill {skill!r}; see [skills]")
            self._overflow_ends(queue)
        return self

    def _overflow_ends(self, queue: Queue) -> None:
        seen, at = {queue.name}, queue
        while at.overflow != VOICEMAIL:
            at = self.queue(at.overflow)
            if at.name in seen:
                raise ValueError(f"queue {queue.name}: overflow leads in a circle; it must end in voicemail")
            seen.add(at.name)

    @model_validator(mode="after")
    def _class_customers_never_reach_juniors(self) -> "Centre":
        """Wherever overflow and escalation may carry them (180.1.9)."""
        for route in self.routes:
            if route.customer_class in CLASS_CUSTOMERS:
                for name in self._onward(route.queue):
                    if Post.JUNIOR in self.queue(name).members:
                        raise ValueError(
                            f"queue {route.queue}: {route.customer_class} customers would come to juniors by "
                            f"{name!r}; choose an overflow and wait_breach.queue without that post"
                        )
        return self

    def _onward(self, name: str) -> set[str]:
        found, ahead = set[str](), [name]
        while ahead:
            queue = self.queue(ahead.pop())
            onward = {queue.overflow, queue.wait_breach.queue} - {None, VOICEMAIL, queue.name} - found
            found |= {each for each in onward if each}
            ahead += [each for each in onward if each]
        return found

    def penalty(self, queue: Queue, post: str, agent: str | None) -> int | None:
        """Of an agent of this post in the queue; None for who does not serve it."""
        skilled = all(agent in self.skills[skill] for skill in queue.skills)
        return queue.members.get(Post(post)) if skilled else None

    def closed(self, line: Line, queue: str, now: datetime, zone: ZoneInfo) -> str:
        """The name of the opening hours that keep this caller out now; empty when people answer."""
        names = (line.hours, self.queue(queue).hours)
        return next((name for name in names if name and not self.hours[name].open_at(now, zone)), "")

    def queue(self, name: str) -> Queue:
        return next(queue for queue in self.queues if queue.name == name)

    def find_queue(self, name: str) -> Queue | None:
        return next((queue for queue in self.queues if queue.name == name), None)

    def line(self, number: str) -> Line | None:
        return next((line for line in self.lines if line.number == number), None)

    def trunk(self, name: str) -> Trunk | None:
        return next((trunk for trunk in self.trunks if trunk.name == name), None)


def load_centre(path: Path) -> Centre:
    """Raises SettingsError naming the file, the field and what it should be."""
    try:
        raw: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        return Centre.model_validate(raw)
    except OSError as error:
        raise SettingsError(f"{path}: 无法读取 / cannot be read: {error.strerror}") from None
    except ValidationError as error:
        lines = [
            f"  {'.'.join(map(str, fault['loc'])) or path.name}: {fault['msg']}" for fault in error.errors()
        ]
        raise SettingsError(f"{path}: 有误 / is wrong:\n" + "\n".join(lines)) from None
    except ValueError as error:
        raise SettingsError(f"{path}: 不是有效的 TOML / not valid TOML: {error}") from None
