"""A roster proposed for a week: an integer programme within the working-time rules (ops.1, ops.2.1). Pure.

Solved by HiGHS. What the forecast needs may stay unmet where there are too few people, at a price; rest, days
in a row, hours and leave may not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import highspy

from config.regulation import implements
from config.rosters import Group, Shift
from people.rules.forecast import DAY, SLOTS
from people.rules.roster import HOUR, Book, Duty, Week, half_hours, least

MISSING, EXTRA, UNEVEN = 20.0, 1.0, 0.5  # of a person for half an hour; of an hour of work; between people
SECONDS, GAP = 8.0, 0.02


@implements("ops.1", "ops.2.1")
def proposed(book: Book, week: Week) -> tuple[Duty, ...]:
    """Shifts of work for every group; standby and whatever else stands in `week.duties` is not looked at."""
    return tuple(
        sorted(duty for group in book.rules.groups for duty in _Programme(book, week, group).solve())
    )


@dataclass
class _Programme:
    book: Book
    week: Week
    group: Group
    solver: Any = field(default_factory=highspy.Highs)
    has: dict[tuple[str, date, str], Any] = field(default_factory=dict)

    def solve(self) -> Iterator[Duty]:
        self.solver.silent()
        self.solver.setOptionValue("time_limit", SECONDS)
        self.solver.setOptionValue("mip_rel_gap", GAP)
        self.solver.setOptionValue("threads", 1)
        members = [
            login
            for login, posts in sorted(self.week.posts.items())
            if self.book.rules.group_of(posts) is self.group
        ]
        if not members:
            return
        most = self.solver.addVariable(0, obj=UNEVEN)
        for login in members:
            self._person(login, most)
        for day in self.week.days:
            self._day(day)
        self.solver.minimize()
        for (login, day, shift), chosen in self.has.items():
            if self.solver.val(chosen) > 0.5:
                yield Duty(login, day, shift)

    def _person(self, login: str, most: Any) -> None:  # noqa: ANN401 (the solver's own)
        terms, away = self.book.rules.working_time, (self.week.leave or {}).get(login, frozenset())
        for day in self.week.days:
            for shift in self._shifts(day) if day not in away else ():
                cost = EXTRA * (shift.length / HOUR)
                self.has[login, day, shift.name] = self.solver.addBinary(obj=cost)
        own = {key: chosen for key, chosen in self.has.items() if key[0] == login}
        if not own:
            return
        self._at_most(terms.hours_a_week / HOUR, self._hours(own))
        self.solver.addConstr(self._sum(self._hours(own)) <= most)
        for day in self.week.days:
            self._at_most(1, self._on(login, day))
        self._rest(login, terms.rest)
        self._in_a_row(login, terms.days_in_row)

    def _hours(self, own: dict[tuple[str, date, str], Any]) -> list[Any]:
        return [(self.book.shift(Duty(*key)).length / HOUR) * chosen for key, chosen in own.items()]

    def _rest(self, login: str, rest: timedelta) -> None:
        before = [one for one in self.week.before if one.login == login and not self.book.shift(one).standby]
        for one, chosen in list(self.has.items()):
            if one[0] != login:
                continue
            duty = Duty(*one)
            if any(self._too_near(earlier, duty, rest) for earlier in before):
                self.solver.addConstr(chosen <= 0)
            for shift in self._shifts(duty.day + DAY):
                after = Duty(login, duty.day + DAY, shift.name)
                other = self.has.get((after.login, after.day, after.shift))
                if other is not None and self._too_near(duty, after, rest):
                    self.solver.addConstr(chosen + other <= 1)

    def _too_near(self, one: Duty, other: Duty, rest: timedelta) -> bool:
        return self.book.span(other)[0] - self.book.span(one)[1] < rest

    def _in_a_row(self, login: str, most: int) -> None:
        """In any stretch of one day more than that, at least one is free; the days just before count."""
        worked = {
            one.day for one in self.week.before if one.login == login and not self.book.shift(one).standby
        }
        for begins in range(-most, 7 - most):
            days = [self.week.first + number * DAY for number in range(begins, begins + most + 1)]
            known = sum(day in worked for day in days if day < self.week.first)
            self._at_most(most - known, [one for day in days for one in self._on(login, day)])

    def _day(self, day: date) -> None:
        need = (self.week.need or {}).get(self.group.name, {}).get(day)
        wanted = least(self.book, self.group, day, need)
        moments = half_hours(self.book, day)
        for slot in (one for one in range(SLOTS) if wanted[one]):
            working = {
                (shift.name, begun)
                for begun in (day - DAY, day)
                for shift in self._shifts(begun)
                if self.book.covers(shift, begun, moments[slot])
            }
            there = [chosen for (_, on, shift), chosen in self.has.items() if (shift, on) in working]
            missing = self.solver.addVariable(0, obj=MISSING)
            self.solver.addConstr(self._sum([*there, missing]) >= wanted[slot])

    def _shifts(self, day: date) -> Sequence[Shift]:
        return tuple(self.book.rules.worked(self.book.kind(day)))

    def _on(self, login: str, day: date) -> list[Any]:
        return [chosen for key, chosen in self.has.items() if key[:2] == (login, day)]

    def _at_most(self, most: float, terms: Sequence[Any]) -> None:
        if terms:
            self.solver.addConstr(self._sum(terms) <= most)

    def _sum(self, terms: Sequence[Any]) -> Any:  # noqa: ANN401 (the solver's own)
        return self.solver.qsum(terms)
