"""Queries on rosters, and on who is away."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from people.adapters.roster_tables import DutyRow, RosterRow, WishRow
from people.adapters.tables import PersonRow
from people.rules.roster import Duty
from people.rules.wishes import SWAP, WishState

DAY = timedelta(days=1)


async def newest(session: AsyncSession, week: date) -> RosterRow | None:
    """A draft, or what is published."""
    query = select(RosterRow).where(RosterRow.week == week).order_by(RosterRow.version.desc()).limit(1)
    return await session.scalar(query)


async def published(session: AsyncSession, week: date) -> RosterRow | None:
    query = select(RosterRow).where(RosterRow.week == week, RosterRow.published_at.is_not(None))
    return await session.scalar(query.order_by(RosterRow.version.desc()).limit(1))


async def duties_of(session: AsyncSession, roster: int) -> Sequence[Duty]:
    return _plain(await session.scalars(select(DutyRow).where(DutyRow.roster == roster)))


def _standing() -> Select[DutyRow]:
    """Of the newest published version of each week."""
    later = aliased(RosterRow)
    newest_version = (
        select(func.max(later.version))
        .where(later.week == RosterRow.week, later.published_at.is_not(None))
        .scalar_subquery()
    )
    return (
        select(DutyRow)
        .join(RosterRow, RosterRow.id == DutyRow.roster)
        .where(RosterRow.published_at.is_not(None), RosterRow.version == newest_version)
        .order_by(DutyRow.begins, DutyRow.login)
    )


async def rows_between(
    session: AsyncSession, first: date, last: date, login: str | None = None
) -> Sequence[DutyRow]:
    query = _standing().where(DutyRow.day >= first, DutyRow.day <= last)
    return (await session.scalars(query.where(DutyRow.login == login) if login else query)).all()


async def published_between(session: AsyncSession, first: date, last: date) -> Sequence[Duty]:
    return _plain(await rows_between(session, first, last))


def _plain(rows: Iterable[DutyRow]) -> list[Duty]:
    return sorted(Duty(row.login, row.day, row.shift) for row in rows)


async def posts_of(session: AsyncSession) -> dict[str, frozenset[str]]:
    """Of everybody at work here."""
    rows = await session.execute(select(PersonRow.login, PersonRow.posts).where(PersonRow.active))
    return {login: frozenset(posts) for login, posts in rows}


async def leave_between(session: AsyncSession, first: date, last: date) -> dict[str, frozenset[date]]:
    """Approved leave, by day."""
    rows = await session.scalars(
        select(WishRow).where(
            WishRow.kind != SWAP,
            WishRow.state == WishState.APPROVED,
            WishRow.first <= last,
            WishRow.last >= first,
        )
    )
    away: dict[str, frozenset[date]] = {}
    for row in rows:
        days = {row.first + number * DAY for number in range((row.last - row.first).days + 1)}
        away[row.login] = away.get(row.login, frozenset()) | days
    return away
