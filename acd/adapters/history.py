"""What the ledger says of calls per half hour, and of seats' real states: for forecast and attendance."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Integer, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from acd.adapters.figures import MILLISECOND, ServiceLevel
from acd.adapters.floor_kept import stretch_of
from acd.adapters.tables import CallRow, StretchRow
from acd.rules.seat import SeatState
from acd.rules.stretches import Stretch
from config.centre import Centre
from people.rules.forecast import HALF_HOUR, SLOTS, Habits

AWAY = (SeatState.OFFLINE, SeatState.LOGGED_OUT)


class half_hour_of(FunctionElement[int]):  # noqa: N801 (SQLAlchemy names functions so)
    """Its number since 1970, in UTC."""

    type = Integer()
    inherit_cache = True


@compiles(half_hour_of, "postgresql")
def _postgresql(element: half_hour_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 (SQLAlchemy's)
    return f"FLOOR(EXTRACT(EPOCH FROM {compiler.process(element.clauses, **options)}) / 1800)"


@compiles(half_hour_of, "sqlite")
def _sqlite(element: half_hour_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 (SQLAlchemy's)
    return f"CAST(strftime('%s', {compiler.process(element.clauses, **options)}) AS INTEGER) / 1800"


@dataclass(frozen=True, slots=True)
class Asked:
    """Callers of these queues, from the first moment to the second."""

    centre: Centre
    queues: Collection[str]
    since: datetime
    until: datetime

    @property
    def level(self) -> ServiceLevel:
        return ServiceLevel.on(self.centre, self.until.date())

    @property
    def rows(self) -> tuple[ColumnElement[bool], ...]:
        in_time = CallRow.started_at >= self.since, CallRow.started_at < self.until
        return (*in_time, CallRow.queue.in_(sorted(self.queues)), self.level.offered)


async def calls_by_half_hour(session: AsyncSession, asked: Asked, zone: ZoneInfo) -> dict[date, list[int]]:
    """Of every local day from the first one that the ledger knows; a day without calls is one of zeros."""
    number = half_hour_of(CallRow.started_at).label("half_hour")
    rows = await session.execute(select(number, func.count()).where(*asked.rows).group_by("half_hour"))
    first = await session.scalar(select(func.min(CallRow.started_at)))
    if first is None:
        return {}
    day, end = max(first, asked.since).astimezone(zone).date(), asked.until.astimezone(zone).date()
    found = {day + timedelta(days=number): [0] * SLOTS for number in range((end - day).days)}
    for half_hour, count in rows:
        local = datetime.fromtimestamp(int(half_hour) * HALF_HOUR.total_seconds(), UTC).astimezone(zone)
        if local.date() in found:
            found[local.date()][(local.hour * 60 + local.minute) // 30] += count
    return found


async def habits(session: AsyncSession, asked: Asked) -> tuple[Habits | None, int]:
    """Of so many calls; None where nothing was answered or nobody gave up."""
    level = asked.level
    answered, given_up = func.count().filter(level.answered), func.count().filter(level.abandoned)
    spoken = func.sum(CallRow.talk_ms + CallRow.hold_ms).filter(level.answered)
    query = select(func.count(), answered, given_up, spoken, func.sum(CallRow.wait_ms)).where(*asked.rows)
    calls, taken, gone, talk, wait = (await session.execute(query)).one()
    if not taken or not gone:
        return None, calls
    wrap_up = max((asked.centre.queue(name).wrap_up for name in asked.queues), default=timedelta())
    # Waiting time over callers who gave up: the likeliest mean patience, those who were answered included.
    return Habits(MILLISECOND * int(talk) / taken + wrap_up, MILLISECOND * int(wait) / gone), calls


async def there(
    session: AsyncSession, logins: Collection[str], since: datetime, until: datetime
) -> Iterable[Stretch]:
    """When these people were logged in at a seat whose phone was there; the earliest first."""
    query = select(StretchRow).where(
        StretchRow.agent.in_(sorted(logins)),
        StretchRow.state.not_in(AWAY),
        StretchRow.began_at < until,
        or_(StretchRow.ended_at.is_(None), StretchRow.ended_at > since),
    )
    return map(stretch_of, await session.scalars(query.order_by(StretchRow.began_at)))
