"""Rosters 班务安排 of a week: drafted, published as a version, seen by whom they concern (180.9.2, ops.1)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from people.adapters import duties as tables
from people.adapters.roster_tables import DutyRow, RosterRow
from people.handlers import Act, audit
from people.planner import Planning
from people.rules.forecast import DAY
from people.rules.roster import Book, Duty, Week
from runtime.database import one_at_a_time
from runtime.requests import RefusedError

LOOK_BACK = 14 * DAY


class RosterChangedError(Exception):
    """Somebody else changed the draft first; `edition` is the one that stands."""

    def __init__(self, edition: int) -> None:
        super().__init__(str(edition))
        self.edition = edition


@dataclass(frozen=True, slots=True)
class Cell:
    """What a person has on a day from now on; no shift: free."""

    login: str
    day: date
    shifts: tuple[str, ...]


def monday(day: date) -> date:
    return day - day.weekday() * DAY


@implements("180.9.2")
async def draft(planning: Planning, week: date) -> RosterRow:
    """The week's draft; where there is none, it begins with what is published."""
    session = planning.session
    await one_at_a_time(session, "roster")
    newest = await tables.newest(session, week)
    if newest and newest.published_at is None:
        return newest
    row = RosterRow(
        week=week,
        version=newest.version + 1 if newest else 1,
        changed_at=planning.now,
        changed_by=planning.by,
        edition=1,
    )
    session.add(row)
    await session.flush()
    _put(planning, row, await tables.duties_of(session, newest.id) if newest else ())
    await session.flush()
    return row


async def change(planning: Planning, week: date, edition: int, cells: Iterable[Cell]) -> RosterRow:
    """Of a draft that was read as `edition`, 0 where there was none.

    Raises RefusedError, RosterChangedError.
    """
    row = await _for_change(planning, week, edition)
    for cell in cells:
        if cell.day - week not in {number * DAY for number in range(7)}:
            zh, en = "日期不在本周", "The day is not in this week"
            raise RefusedError("wrong_day", zh, en, field="day")
        await planning.session.execute(
            delete(DutyRow).where(
                DutyRow.roster == row.id, DutyRow.login == cell.login, DutyRow.day == cell.day
            )
        )
        _put(planning, row, [Duty(cell.login, cell.day, shift) for shift in dict.fromkeys(cell.shifts)])
    _touch(planning, row)
    await planning.session.flush()
    return row


async def replace_work(planning: Planning, week: date, edition: int, duties: Sequence[Duty]) -> RosterRow:
    """All shifts of work by these; standby stays. Raises RosterChangedError."""
    row = await _for_change(planning, week, edition)
    standing = planning.book.known(await tables.duties_of(planning.session, row.id))
    standby = [duty for duty in standing if planning.book.shift(duty).standby]
    await _replace(planning, row, [*standby, *duties])
    return row


@implements("180.9.2", "ops.1")
async def publish(planning: Planning, week: date, edition: int, why: str) -> RosterRow:
    """From here on it holds; whoever has other shifts than before is told.

    Raises RefusedError, RosterChangedError.
    """
    session = planning.session
    await one_at_a_time(session, "roster")
    row = await tables.newest(session, week)
    if row is None or row.published_at is not None:
        raise RefusedError("no_draft", "没有待发布的班务草稿", "there is no draft to publish")
    if row.edition != edition:
        raise RosterChangedError(row.edition)
    before = await tables.published(session, week)
    old = set(await tables.duties_of(session, before.id)) if before else set()
    await _stand(planning, row, why)
    concerned = {duty.login for duty in old ^ set(await tables.duties_of(session, row.id))}
    zh = f"{week} 当周班务已发布（第 {row.version} 版），请在“我的工作”查看"
    en = f"The roster of the week of {week} is published (version {row.version}); see My work"
    await planning.tell(concerned, f"{zh} / {en}")
    return row


async def amend(
    planning: Planning, week: date, how: Callable[[Sequence[Duty]], Sequence[Duty]], why: str
) -> None:
    """A new version at once: leave or a swap was approved. A draft that stands is changed likewise."""
    session = planning.session
    await one_at_a_time(session, "roster")
    newest, standing = await tables.newest(session, week), await tables.published(session, week)
    if newest and newest is not standing:
        await _replace(planning, newest, how(await tables.duties_of(session, newest.id)))
    before = await tables.duties_of(session, standing.id) if standing else []
    after = how(before)
    if standing is None or newest is None or after == before:
        return
    if newest is not standing:  # the draft stays the newest
        newest.version += 1
        await session.flush()
    row = RosterRow(
        week=week, version=standing.version + 1, changed_at=planning.now, changed_by=planning.by, edition=1
    )
    session.add(row)
    await session.flush()
    _put(planning, row, after)
    await _stand(planning, row, why)


async def _replace(planning: Planning, row: RosterRow, duties: Sequence[Duty]) -> None:
    """All of a draft's, by these."""
    await planning.session.execute(delete(DutyRow).where(DutyRow.roster == row.id))
    _put(planning, row, duties)
    _touch(planning, row)
    await planning.session.flush()


async def week_of(
    book: Book,
    session: AsyncSession,
    week: date,
    duties: Sequence[Duty],
    need: Mapping[str, Mapping[date, Sequence[int]]],
) -> Week:
    """The week as it would be with these duties, beside what is known of its people."""
    return Week(
        week,
        book.known(duties),
        await tables.posts_of(session),
        book.known(await tables.published_between(session, week - LOOK_BACK, week - DAY)),
        await tables.leave_between(session, week, week + timedelta(days=6)),
        need,
    )


async def _for_change(planning: Planning, week: date, edition: int) -> RosterRow:
    await one_at_a_time(planning.session, "roster")
    newest = await tables.newest(planning.session, week)
    drafted = newest if newest and newest.published_at is None else None
    if (drafted.edition if drafted else 0) != edition:
        raise RosterChangedError(drafted.edition if drafted else 0)
    return await draft(planning, week)


def _put(planning: Planning, row: RosterRow, duties: Iterable[Duty]) -> None:
    """Raises RefusedError."""
    for duty in duties:
        if planning.book.rules.shift(duty.shift) is None:
            zh, en = f"没有班次 {duty.shift}", f"There is no shift {duty.shift}"
            raise RefusedError("no_shift", zh, en, field="shifts")
        begins, ends = planning.book.span(duty)
        planning.session.add(
            DutyRow(roster=row.id, login=duty.login, day=duty.day, shift=duty.shift, begins=begins, ends=ends)
        )


def _touch(planning: Planning, row: RosterRow) -> None:
    row.edition += 1
    row.changed_at, row.changed_by = planning.now, planning.by


async def _stand(planning: Planning, row: RosterRow, why: str) -> None:
    row.published_at, row.published_by, row.why = planning.now, planning.by, why
    detail = f"version {row.version}: {why}"
    await planning.session.flush()
    await audit(
        planning.session, Act(planning.by, "publish", "roster", row.week.isoformat(), detail), planning.now
    )


async def versions(session: AsyncSession, week: date) -> Sequence[RosterRow]:
    """Published ones, newest first."""
    query = select(RosterRow).where(RosterRow.week == week, RosterRow.published_at.is_not(None))
    return (await session.scalars(query.order_by(RosterRow.version.desc()))).all()
