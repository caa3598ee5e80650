"""What is wrong with a roster 班务表: clashes, missing rest, missing people (ops.1, 180.9.2). Pure."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise

from config.regulation import implements
from config.rosters import DayKind, Group, RosterRules, Shift, day_kind
from config.working_calendar import WorkingCalendar
from people.rules.forecast import DAY, HALF_HOUR, SLOTS

HOUR = timedelta(hours=1)


class Wrong(StrEnum):
    OVERLAP = "overlap"  # two shifts at once
    REST = "rest"  # too little between two shifts
    IN_A_ROW = "in_a_row"  # too many days
    HOURS = "hours"  # too many in the week
    LEAVE = "leave"  # on leave that day
    DAY_KIND = "day_kind"  # a shift of another kind of day
    GONE = "gone"  # left, or of no group
    SENIOR = "senior"  # nobody senior is there
    FEW = "few"  # fewer than the group's least, or than the forecast needs


WORKING_TIME = frozenset({Wrong.OVERLAP, Wrong.REST, Wrong.IN_A_ROW, Wrong.HOURS, Wrong.LEAVE, Wrong.GONE})


@dataclass(frozen=True, slots=True, order=True)
class Duty:
    """A person has this shift on that day."""

    login: str
    day: date
    shift: str


@dataclass(frozen=True, slots=True)
class Problem:
    """`who`: a log-in, or a group's name; `begins` to `ends` where it is about a part of the day.

    `has` and `needs`: people, hours or days.
    """

    wrong: Wrong
    who: str
    day: date
    begins: datetime | None = None
    ends: datetime | None = None
    has: float | None = None
    needs: float | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """What a roster goes by."""

    rules: RosterRules
    calendar: WorkingCalendar

    def kind(self, day: date) -> DayKind:
        return day_kind(day, self.calendar)

    def known(self, duties: Iterable[Duty]) -> list[Duty]:
        """Without those of shifts that the rules no longer have: nothing can be said of them."""
        return [duty for duty in duties if self.rules.shift(duty.shift)]

    def shift(self, duty: Duty) -> Shift:
        found = self.rules.shift(duty.shift)
        assert found, f"there is a shift {duty.shift}"
        return found

    def span(self, duty: Duty) -> tuple[datetime, datetime]:
        return self.shift(duty).span(duty.day, self.calendar.zone)

    def covers(self, shift: Shift, day: date, moment: datetime) -> bool:
        """Somebody with this shift is at work then, breaks apart."""
        begins, ends = shift.span(day, self.calendar.zone)
        pauses = shift.pauses(day, self.calendar.zone)
        return begins <= moment < ends and not any(start <= moment < end for start, end in pauses)


@dataclass(frozen=True, slots=True)
class Week:
    """`posts`: of everybody who may be in a roster; `before`: what they had in the days just before.

    `need`: staff of a group by day and half hour, where there is a forecast.
    """

    first: date
    duties: Sequence[Duty]
    posts: Mapping[str, frozenset[str]]
    before: Sequence[Duty] = ()
    leave: Mapping[str, frozenset[date]] | None = None
    need: Mapping[str, Mapping[date, Sequence[int]]] | None = None

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + number * DAY for number in range(7))


@implements("ops.1", "180.9.2")
def problems(book: Book, week: Week) -> tuple[Problem, ...]:
    """Persons first, then what is missing, in the order of the days."""
    mine: dict[str, list[Duty]] = defaultdict(list)
    for duty in (*week.before, *week.duties):
        mine[duty.login].append(duty)
    found = [problem for login, duties in sorted(mine.items()) for problem in _of(book, week, login, duties)]
    return (*found, *_missing(book, week))


def _of(book: Book, week: Week, login: str, duties: Sequence[Duty]) -> Iterator[Problem]:
    away = (week.leave or {}).get(login, frozenset())
    known = login in week.posts and book.rules.group_of(week.posts[login]) is not None
    for duty in (one for one in duties if one.day >= week.first):
        if not known:
            yield Problem(Wrong.GONE, login, duty.day)
        if duty.day in away:
            yield Problem(Wrong.LEAVE, login, duty.day)
        shift = book.shift(duty)
        if not shift.standby and book.kind(duty.day) not in shift.on:
            yield Problem(Wrong.DAY_KIND, login, duty.day)
    worked = sorted((one for one in duties if not book.shift(one).standby), key=book.span)
    yield from _between(book, week, login, worked)
    yield from _too_much(book, week, login, worked)


def _between(book: Book, week: Week, login: str, worked: Sequence[Duty]) -> Iterator[Problem]:
    rest = book.rules.working_time.rest
    for one, other in pairwise(worked):
        (_, ends), (begins, _) = book.span(one), book.span(other)
        if other.day < week.first:
            continue
        if begins < ends:
            yield Problem(Wrong.OVERLAP, login, other.day)
        elif begins - ends < rest:
            has, needs = (begins - ends) / HOUR, rest / HOUR
            yield Problem(Wrong.REST, login, other.day, ends, begins, has, needs)


def _too_much(book: Book, week: Week, login: str, worked: Sequence[Duty]) -> Iterator[Problem]:
    terms = book.rules.working_time
    run = 0
    days = {duty.day for duty in worked}
    for day in sorted(days):
        run = run + 1 if day - DAY in days else 1
        if day >= week.first and run > terms.days_in_row:
            yield Problem(Wrong.IN_A_ROW, login, day, has=run, needs=terms.days_in_row)
    lengths = (book.shift(duty).length for duty in worked if duty.day >= week.first)
    hours = sum(lengths, timedelta())
    if hours > terms.hours_a_week:
        yield Problem(Wrong.HOURS, login, week.first, has=hours / HOUR, needs=terms.hours_a_week / HOUR)


def staffed(book: Book, duties: Iterable[Duty], day: date) -> tuple[frozenset[str], ...]:
    """Who is at work in each half hour of the day, night shifts of the day before included."""
    near = [one for one in duties if one.day in {day, day - DAY} and not book.shift(one).standby]
    return tuple(
        frozenset(one.login for one in near if book.covers(book.shift(one), one.day, moment))
        for moment in half_hours(book, day)
    )


def half_hours(book: Book, day: date) -> tuple[datetime, ...]:
    midnight = datetime.combine(day, time(), book.calendar.zone).astimezone(UTC)
    return tuple(midnight + slot * HALF_HOUR for slot in range(SLOTS))


def least(book: Book, group: Group, day: date, need: Sequence[int] | None) -> tuple[int, ...]:
    """Of the group, per half hour: what the forecast needs, and never fewer than its least."""
    floor = group.least.get(book.kind(day), 0)
    return tuple(max(floor, one) for one in need) if need else (floor,) * SLOTS


def _missing(book: Book, week: Week) -> Iterator[Problem]:
    terms = book.rules.working_time
    seniors = {login for login, posts in week.posts.items() if posts & set(map(str, terms.senior_posts))}
    groups = {login: book.rules.group_of(posts) for login, posts in week.posts.items()}
    for day in week.days:
        there = staffed(book, (*week.before, *week.duties), day)
        moments = half_hours(book, day)
        lacking = [(terms.seniors, len(logins & seniors)) if logins else (0, 0) for logins in there]
        yield from _runs(Wrong.SENIOR, "", day, moments, lacking)
        for group in book.rules.groups:
            members = {login for login, own in groups.items() if own is group}
            need = (week.need or {}).get(group.name, {}).get(day)
            wanted = least(book, group, day, need)
            pairs = [(want, len(logins & members)) for want, logins in zip(wanted, there, strict=True)]
            yield from _runs(Wrong.FEW, group.name, day, moments, pairs)


def _runs(
    wrong: Wrong, who: str, day: date, moments: Sequence[datetime], pairs: Sequence[tuple[int, int]]
) -> Iterator[Problem]:
    """One problem for half hours that follow each other and lack somebody, told by where most are missing."""
    run: list[int] = []
    for slot in range(SLOTS + 1):
        short = slot < SLOTS and pairs[slot][1] < pairs[slot][0]
        if short:
            run.append(slot)
        elif run:
            worst = max(run, key=lambda one: pairs[one][0] - pairs[one][1])
            needs, has = pairs[worst]
            yield Problem(wrong, who, day, moments[run[0]], moments[run[-1]] + HALF_HOUR, has, needs)
            run = []
