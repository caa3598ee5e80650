"""The centre's telephone side as data: queues, routes, lines, opening hours, trunks (config/centre.toml)."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import Field, model_validator

from config.outbound import Outbound
from config.regulation import duration
from config.routing import Language, Route, Routing
from config.routing_check import faults
from config.terms import HOUR, CustomerClass, Name, Number, Post, Seconds, Title
from config.terms import Row as _Row
from config.toml_file import load_file
from config.working_calendar import WorkingCalendar
from runtime.clock import utc_now

__all__ = [
    "Centre",
    "CustomerClass",
    "Hours",
    "Line",
    "Post",
    "Queue",
    "Route",
    "Title",
    "Trunk",
    "load_centre",
]


class Strategy(StrEnum):
    """Whom app_queue rings next. Not `ringall`: one call nobody takes would be charged to every seat."""

    LEAST_RECENT = "leastrecent"
    FEWEST_CALLS = "fewestcalls"
    IN_TURN = "rrmemory"
    RANDOM = "random"
    WEIGHED_RANDOM = "wrandom"


class Reach(_Row):
    """After so much waiting, members up to this penalty may be rung."""

    after: Seconds = Field(ge=timedelta())
    penalty: int = Field(ge=0, le=1000)


class Announce(_Row):
    """What a waiting caller is told of place and estimated wait, and how often."""

    position: bool = True
    wait: bool = False
    every: Seconds = Field(default=timedelta(seconds=20), ge=timedelta(seconds=10))


class Escalation(_Row):
    """What is done for a caller whom an idle seat left waiting over the limit (180.1.3)."""

    priority: int = Field(default=0, ge=0, le=100)
    queue: Name | None = None

    @property
    def exten(self) -> str:
        """Its place in the dialplan (queue.conf.j2, [raised])."""
        return f"{self.queue}-{self.priority}"


class RingBreach(Escalation):
    """What is done for a caller for whom so many rings of the queue's seats reached the limit."""

    rings: int = Field(default=1, ge=1, le=10)


class Queue(_Row):
    """`limit`: an idle seat answers within it (180.1.3), the regulation's own where none is written.

    `wrap_up`: the agent's own time after each talk. `members`: post to penalty, lowest first; of these
    posts only `seats`, where any are written, and only agents who speak `language` and have all `skills`.
    `reach` widens the penalties in steps; without it all may be rung at once. `priority` is the queue's among
    queues that share seats. Where a caller goes after `max_wait` stands in the routing table.
    """

    name: Name
    title: Title
    own_limit: Seconds | None = Field(default=None, alias="limit", gt=timedelta())
    pre_warning: Seconds
    max_wait: Seconds
    wrap_up: Seconds = Field(default=timedelta(), ge=timedelta(), le=timedelta(minutes=30))
    members: dict[Post, Annotated[int, Field(ge=0, le=1000)]]
    seats: frozenset[str] = frozenset()
    language: Name | None = None
    skills: tuple[Name, ...] = ()
    reach: tuple[Reach, ...] = ()
    strategy: Strategy = Strategy.LEAST_RECENT
    priority: int = Field(default=0, ge=0, le=100)
    hours: str | None = None
    announce: Announce = Announce()
    music: Name = "waiting"
    wait_breach: Escalation = Escalation()
    ring_breach: RingBreach = RingBreach()

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

    def open_at(self, now: datetime, calendar: WorkingCalendar) -> bool:
        local = now.astimezone(calendar.zone)
        today, clock = local.date(), local.strftime("%H:%M")
        if self.opens < self.closes:
            return self.opens <= clock < self.closes and self._open_on(today, calendar)
        yesterday = today - timedelta(days=1)
        return (clock >= self.opens and self._open_on(today, calendar)) or (
            clock < self.closes and self._open_on(yesterday, calendar)
        )

    def _open_on(self, day: date, calendar: WorkingCalendar) -> bool:
        if day in self.closed_on or day in self.open_on:
            return day not in self.closed_on
        regular = day.isoweekday() in self.days
        return calendar.business_day(day, regular=regular) if self.holidays == "closed" else regular


class Line(_Row):
    """A dialled number. A dedicated line belongs to one customer, whoever calls on it."""

    number: Number
    hours: str
    menu: bool = False
    dedicated: bool = False
    language: Name | None = None


class Trunk(_Row):
    """`gateway`: address and port that calls out are sent to; none for a trunk that only brings calls."""

    name: Name
    match: tuple[str, ...]
    dedicated: bool = False
    gateway: str | None = Field(default=None, pattern=r"^[A-Za-z0-9.:\[\]-]{1,80}$")


class Voicemail(_Row):
    """`pre_warning`: so long before its deadline a message that nobody has taken up yet is warned of."""

    answer_by: str = Field(pattern=HOUR)
    longest: Seconds
    end_silence: Seconds
    pre_warning: Seconds = Field(default=timedelta(minutes=30), ge=timedelta())

    def due(self, hung_up_at: datetime, zone: ZoneInfo) -> datetime:
        """The next day at the answering hour, counted from the caller's hang-up (csc.3.3.b)."""
        next_day: date = hung_up_at.astimezone(zone).date() + timedelta(days=1)
        return datetime.combine(next_day, time.fromisoformat(self.answer_by), zone)


class Listening(_Row):
    """`ring`: how long a listener's telephone rings; `rest`: how long it stays up with nothing to hear."""

    ring: Seconds = Field(default=timedelta(seconds=20), gt=timedelta(), le=timedelta(minutes=2))
    rest: Seconds = Field(default=timedelta(minutes=30), gt=timedelta(), le=timedelta(hours=4))


class Destination(_Row):
    """Where a seat may send its caller besides another seat: a queue, or a department's number outside."""

    name: Name
    title: Title
    number: Number
    queue: Name | None = None
    outside: Number | None = None
    trunk: Name | None = None

    @model_validator(mode="after")
    def _one_way(self) -> "Destination":
        if (self.queue is None) == (self.outside is None):
            raise ValueError(f"destination {self.name}: either queue or outside is needed")
        if (self.outside is None) != (self.trunk is None):
            raise ValueError(f"destination {self.name}: outside needs a trunk, and only outside does")
        return self


class Hold(_Row):
    """A caller on hold is not forgotten: first the seat is reminded, then the supervisor is told."""

    remind_after: Seconds = Field(default=timedelta(seconds=60), ge=timedelta(seconds=2))
    alarm_after: Seconds = Field(default=timedelta(seconds=120))
    priority: int = Field(default=50, ge=0, le=100)  # in a queue, of a caller who had a seat already

    @model_validator(mode="after")
    def _seat_comes_first(self) -> "Hold":
        if self.alarm_after < self.remind_after:
            raise ValueError("hold: alarm_after must not be shorter than remind_after")
        return self


class Recording(_Row):
    """`pause_limit`: after it the recording of a call goes on by itself."""

    pause_limit: Seconds = Field(default=timedelta(minutes=2), gt=timedelta(), le=timedelta(minutes=30))


class Retention(_Row):
    """How long recordings are kept; a field that is not written fits all. `name` stands in the books."""

    name: Name
    kind: Literal["call", "voicemail"] | None = None
    queue: Name | None = None
    customer_class: CustomerClass | None = Field(default=None, alias="class")
    days: int = Field(ge=1, le=36500)

    @property
    def kept_for(self) -> timedelta:
        return timedelta(days=self.days)


class Setter(StrEnum):
    """Who may give a reason for being not ready."""

    AGENT = "agent"
    SUPERVISOR = "supervisor"
    SYSTEM = "system"


class Reason(_Row):
    """Why a seat is not ready (ops.2.1). `longest`: what is beyond it is overdrawn and raises an alarm.

    `posts` may use it, everybody where none is named; `paid` and `rest` are for adherence.
    """

    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]
    title: Title
    setter: Setter = Field(default=Setter.AGENT, alias="by")
    posts: frozenset[Post] = frozenset()
    longest: Seconds | None = None
    paid: bool = True
    rest: bool = Field(default=False, alias="break")

    def fits(self, setter: Setter, post: Post) -> bool:
        """A supervisor may give whatever reason an agent may; what the system says nobody else does."""
        heard = {setter, Setter.AGENT} if setter is Setter.SUPERVISOR else {setter}
        return self.setter in heard and (not self.posts or post in self.posts)


class Blend(_Row):
    """A post that serves these queues only while none of its own work waits (180.2.7, 180.3.3)."""

    post: Post
    queues: tuple[Name, ...] = Field(min_length=1)


class FigureRules(_Row):
    """Who gives up within `short_abandon` gave nobody the chance to answer: rates are told without them."""

    short_abandon: Seconds = Field(default=timedelta(seconds=5), ge=timedelta())


class VoiceSurvey(_Row):
    """The caller is asked for one key after the talk, each worth a score of 0 to 100 (csc.5.2.a)."""

    wait: Annotated[Seconds, Field(ge=timedelta(seconds=2), le=timedelta(seconds=30))] = timedelta(seconds=8)
    scores: dict[Annotated[str, Field(pattern=r"^[0-9]$")], Annotated[int, Field(ge=0, le=100)]] = Field(
        min_length=2
    )


class Centre(_Row):
    queues: tuple[Queue, ...] = Field(alias="queue", min_length=1)
    routes: tuple[Route, ...] = Field(alias="route", min_length=1)
    routing: Routing = Routing()
    languages: tuple[Language, ...] = Field(default=(), alias="language")
    hours: dict[str, Hours]
    lines: tuple[Line, ...] = Field(alias="line", min_length=1)
    trunks: tuple[Trunk, ...] = Field(alias="trunk")
    voicemail: Voicemail
    listening: Listening = Listening()
    hold: Hold = Hold()
    destinations: tuple[Destination, ...] = Field(default=(), alias="destination")
    recording: Recording = Recording()
    retention: tuple[Retention, ...] = ()
    reasons: tuple[Reason, ...] = Field(alias="not_ready", min_length=1)
    blends: tuple[Blend, ...] = Field(alias="blended", default=())
    skills: dict[Name, frozenset[str]] = Field(default_factory=dict)
    figures: FigureRules = FigureRules()
    outbound: Outbound | None = None  # nobody is called where it is missing
    survey: VoiceSurvey | None = None  # nobody is asked by voice menu where it is missing

    @model_validator(mode="after")
    def _calls_out_have_a_way(self) -> "Centre":
        if self.outbound is None:
            return self
        trunk = self.trunk(self.outbound.trunk)
        if trunk is None or trunk.gateway is None:
            raise ValueError(f"outbound: trunk {self.outbound.trunk!r} needs a [[trunk]] with a gateway")
        if self.outbound.hours not in self.hours:
            raise ValueError(f"outbound: no opening hours {self.outbound.hours!r}")
        return self

    @model_validator(mode="after")
    def _names_are_known(self) -> "Centre":
        queues = {queue.name for queue in self.queues}
        if len(queues) < len(self.queues):
            raise ValueError("queue: two queues have the same name")
        for line in self.lines:
            if line.hours not in self.hours:
                raise ValueError(f"line {line.number}: no opening hours {line.hours!r}")
        for destination in self.destinations:
            if destination.queue and destination.queue not in queues:
                raise ValueError(f"destination {destination.name}: no queue {destination.queue!r}")
            trunk = self.trunk(destination.trunk) if destination.trunk else None
            if destination.trunk and (trunk is None or trunk.gateway is None):
                raise ValueError(f"destination {destination.name}: {destination.trunk!r} has no gateway")
        for policy in self.retention:
            if policy.queue not in {None, *queues}:
                raise ValueError(f"retention {policy.name}: no queue {policy.queue!r}")
        return self

    @model_validator(mode="after")
    def _routes_lead_somewhere(self) -> "Centre":
        members = {queue.name: frozenset(queue.members) for queue in self.queues}
        spoken = [*(queue.language for queue in self.queues), *(line.language for line in self.lines)]
        if fault := next(faults(self.routes, self.routing, self.languages, members, spoken), None):
            raise ValueError(fault)
        for route in self.routes:
            self._places_are_known(route)
        return self

    def _places_are_known(self, route: Route) -> None:
        for what, names, known in (
            ("line", route.when.line, {line.number for line in self.lines}),
            ("trunk", route.when.trunk, {trunk.name for trunk in self.trunks}),
        ):
            if unknown := sorted((names or frozenset()) - known):
                raise ValueError(f"route {route.name}: no {what} {unknown[0]!r}")

    def penalty(self, queue: Queue, post: str, seat: str, agent: str) -> int | None:
        """How late in the queue's order this agent at this seat is rung; None: not at all."""
        if queue.seats and seat not in queue.seats:
            return None
        if not self.able(queue, agent):
            return None
        return queue.members.get(Post(post))

    def able(self, queue: Queue, agent: str) -> bool:
        """Whether the agent speaks the queue's language and has its skills."""
        speaks = queue.language is None or agent in self.speakers(queue.language)
        return speaks and all(agent in self.skills[skill] for skill in queue.skills)

    def speakers(self, language: str) -> frozenset[str]:
        return next((each.speakers for each in self.languages if each.code == language), frozenset())

    @model_validator(mode="after")
    def _seats_can_be_taken_out(self) -> "Centre":
        for setter in (Setter.AGENT, Setter.SUPERVISOR):
            if setter not in {reason.setter for reason in self.reasons}:
                raise ValueError(f'not_ready: a row with by = "{setter}" is needed')
        for blend in self.blends:
            for name in blend.queues:
                queue = self.find_queue(name)
                if queue is None or blend.post not in queue.members:
                    raise ValueError(f"blended {blend.post}: no queue {name!r} with this post as a member")
        return self

    @model_validator(mode="after")
    def _queues_lead_somewhere(self) -> "Centre":
        for queue in self.queues:
            if queue.hours is not None and queue.hours not in self.hours:
                raise ValueError(f"queue {queue.name}: no opening hours {queue.hours!r}")
            self._breach_leads_on(queue)
            for skill in queue.skills:
                if skill not in self.skills:
                    raise ValueError(f"queue {queue.name}: nobody has the skill {skill!r}; see [skills]")
        return self

    def _breach_leads_on(self, queue: Queue) -> None:
        """Never from a queue of seniors, where class customers wait, to anybody else (180.1.9)."""
        for field, policy in (("wait_breach", queue.wait_breach), ("ring_breach", queue.ring_breach)):
            if policy.queue is None:
                continue
            on = self.find_queue(policy.queue)
            if on is None:
                raise ValueError(f"queue {queue.name}: {field}.queue: no queue {policy.queue!r}")
            if self.seniors_only(queue) and not self.seniors_only(on):
                raise ValueError(
                    f"queue {queue.name}: class customers would come to juniors by {policy.queue!r}; "
                    f"choose a {field}.queue of senior posts"
                )

    @property
    def escalations(self) -> tuple[Escalation, ...]:
        """Where breaches may send a caller, each place once."""
        policies = (policy for queue in self.queues for policy in (queue.wait_breach, queue.ring_breach))
        places = {policy.exten: policy for policy in policies if policy.queue}
        return tuple(places.values())

    def seniors_only(self, queue: Queue) -> bool:
        return frozenset(queue.members) <= self.routing.senior_posts

    def closed(self, now: datetime, calendar: WorkingCalendar) -> frozenset[str]:
        """The queues that are outside their own opening hours."""
        own = ((queue.name, queue.hours) for queue in self.queues if queue.hours)
        return frozenset(name for name, hours in own if not self.hours[hours].open_at(now, calendar))

    def queue(self, name: str) -> Queue:
        found = self.find_queue(name)
        assert found, f"there is a queue {name}"
        return found

    def find_queue(self, name: str) -> Queue | None:
        """`direct.8001`, the queue of one seat alone, is ruled as `direct` says."""
        kind, _, _seat = name.partition(".")
        return next((queue for queue in self.queues if queue.name == kind), None)

    def destination(self, named: str) -> Destination | None:
        """By name or number."""
        return next((one for one in self.destinations if named in {one.name, one.number}), None)

    def reason(self, name: str | None) -> Reason | None:
        return next((reason for reason in self.reasons if reason.name == name), None)

    def line(self, number: str) -> Line | None:
        return next((line for line in self.lines if line.number == number), None)

    def trunk(self, name: str) -> Trunk | None:
        return next((trunk for trunk in self.trunks if trunk.name == name), None)


def load_centre(path: Path) -> Centre:
    """Raises SettingsError naming the file, the field and what it should be."""
    return load_file(path, Centre)
