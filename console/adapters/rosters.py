"""Rosters as the console shows them: the grid, what is wrong with it, and the forecast beside the plan."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from acd.attendance import Day, Summary
from acd.forecasting import Forecast, forecast
from acd.looking import Looking
from config.centre import Centre, Post
from config.rosters import DayKind, Named, Shift
from config.working_calendar import DAY
from console.adapters.tickets import Names, names_of
from console.views.answer import Titled
from console.views.rosters import (
    Assessment,
    AttendanceDay,
    AttendanceSummary,
    Curve,
    Learned,
    QuestionView,
    RosterCell,
    RosterDay,
    RosterPerson,
    RosterProblem,
    RosterView,
    ShiftView,
    VersionView,
    WishEntryView,
    WishPage,
    WishView,
)
from people import rosters, wishes
from people.adapters import duties as tables
from people.adapters.roster_tables import AssessmentRow, QuestionRow, RosterRow, WishEntryRow, WishRow
from people.rules.roster import HOUR, Book, Duty, Week, problems, staffed
from people.rules.wishes import Wish, WishState, WishStep, WrongStepError, after
from reports.words import Words

KEPT = 12  # forecasts of weeks


@dataclass
class Forecasts:
    """A day's forecast learns from the days before today: what was computed once holds until midnight."""

    centre: Centre
    book: Book
    kept: dict[tuple[date, date], Mapping[str, Forecast]] = field(default_factory=dict)

    async def of(self, session: AsyncSession, week: date, now: datetime) -> Mapping[str, Forecast]:
        key = week, self.book.calendar.local_day(now)
        if key not in self.kept:
            days = [week + number * DAY for number in range(7)]
            self.kept[key] = {
                group.name: await forecast(Looking(session, self.centre, self.book, now), group, days)
                for group in self.book.rules.groups
            }
            for old in list(self.kept)[:-KEPT]:
                del self.kept[old]
        return self.kept[key]


def need_of(forecasts: Mapping[str, Forecast]) -> dict[str, dict[date, tuple[int, ...]]]:
    return {
        group: {day: tuple(one.staff for one in slots) for day, slots in own.days.items()}
        for group, own in forecasts.items()
    }


async def week_view(session: AsyncSession, forecasts: Forecasts, week: date, now: datetime) -> RosterView:
    """The draft where there is one, else what is published."""
    book, learned = forecasts.book, await forecasts.of(session, week, now)
    row = await tables.newest(session, week)
    duties = await tables.duties_of(session, row.id) if row else []
    own = await rosters.week_of(book, session, week, duties, need_of(learned))
    names = await names_of(session)
    drafted = row is not None and row.published_at is None
    return RosterView(
        week=week,
        edition=row.edition if row and drafted else 0,
        version=row.version if row else 0,
        days=tuple(_day(book, day) for day in own.days),
        shifts=tuple(map(shift_view, book.rules.shifts)),
        groups=tuple(map(titled, book.rules.groups)),
        people=tuple(_people(book, own, names)),
        cells=tuple(_cells(duties)),
        problems=tuple(RosterProblem.model_validate(one) for one in problems(book, own)),
        curves=tuple(_curves(book, own, learned)),
        learned=tuple(_learned(group, one) for group, one in learned.items()),
        versions=tuple(_version(one, names) for one in await rosters.versions(session, week)),
    )


def _day(book: Book, day: date) -> RosterDay:
    kind = book.kind(day)
    name = book.calendar.holidays.get(day) if kind is DayKind.HOLIDAY else None
    return RosterDay(
        day=day, kind=kind, holiday_zh=name.zh if name else None, holiday_en=name.en if name else None
    )


def titled(row: Named) -> Titled:
    return Titled(value=row.name, title_zh=row.title.zh, title_en=row.title.en)


def shift_view(shift: Shift) -> ShiftView:
    return ShiftView(
        value=shift.name,
        title_zh=shift.title.zh,
        title_en=shift.title.en,
        begins=shift.begins,
        ends=shift.ends,
        hours=shift.length / HOUR,
        on=tuple(sorted(shift.on)),
    )


def _people(book: Book, week: Week, names: Names) -> Sequence[RosterPerson]:
    """Of each group in the order of the groups; behind them whoever has a shift and is of none."""
    order = {group.name: place for place, group in enumerate(book.rules.groups)}
    planned = {duty.login for duty in week.duties}
    rows = []
    for login in {*week.posts, *planned}:
        posts = week.posts.get(login, frozenset())
        group = book.rules.group_of(posts)
        if group is None and login not in planned:
            continue
        away = (week.leave or {}).get(login, frozenset())
        rows.append(
            RosterPerson(
                login=login,
                name=names.get(login, login),
                posts=tuple(sorted(map(Post, posts))),
                group=group.name if group else "",
                leave=tuple(sorted(away & set(week.days))),
            )
        )
    return sorted(rows, key=lambda one: (order.get(one.group, len(order)), one.login))


def _version(row: RosterRow, names: Names) -> VersionView:
    assert row.published_at
    by = row.published_by or ""
    return VersionView(
        version=row.version, published_at=row.published_at, published_by=names.get(by, by), why=row.why
    )


def _cells(duties: Iterable[Duty]) -> Iterable[RosterCell]:
    found: dict[tuple[str, date], list[str]] = {}
    for duty in duties:
        found.setdefault((duty.login, duty.day), []).append(duty.shift)
    for (login, day), shifts in found.items():
        yield RosterCell(login=login, day=day, shifts=tuple(shifts))


def _curves(book: Book, week: Week, learned: Mapping[str, Forecast]) -> Iterable[Curve]:
    groups = {login: book.rules.group_of(posts) for login, posts in week.posts.items()}
    there = {day: staffed(book, (*week.before, *week.duties), day) for day in week.days}
    for group in book.rules.groups:
        members = {login for login, own in groups.items() if own is group}
        for day in week.days:
            slots = learned[group.name].days.get(day, ())
            calls = sum(one.calls for one in slots)
            yield Curve(
                group=group.name,
                day=day,
                calls=tuple(round(one.calls, 2) for one in slots),
                needed=tuple(one.staff for one in slots),
                planned=tuple(len(logins & members) for logins in there[day]),
                share=sum(one.calls * one.share for one in slots) / calls if calls else None,
            )


def _learned(group: str, one: Forecast) -> Learned:
    return Learned(
        group=group,
        handling=one.habits.handling.total_seconds(),
        patience=one.habits.patience.total_seconds(),
        calls=one.learned_from,
    )


@dataclass(frozen=True, slots=True)
class Eyes:
    """Who looks at wishes, at most so many; `plans`: as one who approves."""

    login: str
    plans: bool
    limit: int


async def wish_page(session: AsyncSession, book: Book, rows: Sequence[WishRow], eyes: Eyes) -> WishPage:
    return WishPage(
        wishes=await _wishes(session, rows, eyes),
        leaves=tuple(map(titled, book.rules.leaves)),
        shifts=tuple(map(titled, book.rules.shifts)),
        next_before=rows[-1].id if len(rows) == eyes.limit else None,
    )


async def _wishes(session: AsyncSession, rows: Sequence[WishRow], eyes: Eyes) -> tuple[WishView, ...]:
    names = await names_of(session)
    told: dict[int, list[WishEntryRow]] = {}
    for entry in await wishes.entries(session, [row.id for row in rows]):
        told.setdefault(entry.wish, []).append(entry)
    return tuple(
        WishView(
            id=row.id,
            kind=row.kind,
            login=row.login,
            name=names.get(row.login, row.login),
            first=row.first,
            last=row.last,
            shift=row.shift,
            colleague=row.colleague,
            colleague_name=names.get(row.colleague, row.colleague) if row.colleague else None,
            their_day=row.their_day,
            their_shift=row.their_shift,
            state=WishState(row.state),
            entries=tuple(
                WishEntryView.model_validate(
                    {"at": one.at, "by": names.get(one.by, one.by), "act": one.act, "text": one.text}
                )
                for one in told.get(row.id, ())
            ),
            may=tuple(_may(row, eyes)),
        )
        for row in rows
    )


def _may(row: WishRow, eyes: Eyes) -> Iterable[WishStep]:
    for step in WishStep:
        try:
            after(Wish(row.login, row.colleague, WishState(row.state)), step, eyes.login, plans=eyes.plans)
        except WrongStepError:
            continue
        yield step


def day_view(day: Day, names: Mapping[str, str]) -> AttendanceDay:
    duty, own = day.duty, day.attended
    return AttendanceDay(
        login=duty.login,
        name=names.get(duty.login, duty.login),
        day=duty.day,
        shift=duty.shift,
        begins=duty.begins,
        ends=duty.ends,
        came=own.came,
        first=own.first,
        last=own.last,
        late=own.late.total_seconds(),
        early=own.early.total_seconds(),
        paused=own.paused.total_seconds(),
        share=own.share,
    )


def summary_view(one: Summary, names: Mapping[str, str], assessed: AssessmentRow | None) -> AttendanceSummary:
    return AttendanceSummary(
        login=one.login,
        name=names.get(one.login, one.login),
        shifts=one.shifts,
        absent=one.absent,
        late=one.late,
        early=one.early,
        adherence=one.adherence,
        assessment=assessment_view(assessed, names),
    )


def assessment_view(row: AssessmentRow | None, names: Mapping[str, str]) -> Assessment | None:
    if row is None:
        return None
    said = {"attitude": row.attitude, "remark": row.remark, "by": names.get(row.by, row.by), "at": row.at}
    return Assessment.model_validate(said)


def question_view(row: QuestionRow, names: Mapping[str, str], said: Words) -> QuestionView:
    title = said.figure(row.figure)
    return QuestionView(
        id=row.id,
        login=row.login,
        name=names.get(row.login, row.login),
        month=f"{row.month:%Y-%m}",
        figure=Titled(value=row.figure, title_zh=title.zh, title_en=title.en),
        shown=row.shown,
        at=row.at,
        text=row.text,
        answered_at=row.answered_at,
        answered_by=names.get(row.answered_by, row.answered_by) if row.answered_by else None,
        answer=row.answer,
    )
