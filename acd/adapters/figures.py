"""Figures counted by the database: each queue's day, what waits now, how agents spent their time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.floor_kept import stretch_of
from acd.adapters.tables import CallRow, IntervalRow, SeatRow, StretchRow, WaitRow
from acd.events import QueueFigures
from acd.rules.call import Direction, Kind, Outcome
from acd.rules.seat import SeatState
from acd.rules.service_level import Tally
from acd.rules.stretches import Spent, clipped
from config.centre import Centre

MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class ServiceLevel:
    """What is counted of a call from outside, as conditions of its row: the one definition of every rate.

    `offered`: it joined a queue and was answered or ended. Each queue has the limit of the day that is asked
    about.
    """

    offered: ColumnElement[bool]
    answered: ColumnElement[bool]
    in_time: ColumnElement[bool]
    abandoned: ColumnElement[bool]
    abandoned_short: ColumnElement[bool]

    @classmethod
    def on(cls, centre: Centre, day: date) -> "ServiceLevel":
        answered = CallRow.answered_at.is_not(None)
        limits = {queue.name: round(queue.limit_on(day) / MILLISECOND) for queue in centre.queues}
        limit = case(limits, value=CallRow.queue, else_=max(limits.values()))
        abandoned = CallRow.outcome == Outcome.ABANDONED
        short = round(centre.figures.short_abandon / MILLISECOND)
        return cls(
            offered=and_(
                CallRow.direction == Direction.INBOUND,
                CallRow.queue != "",
                answered | (CallRow.ended_at.is_not(None) & (CallRow.wait_ms > 0)),
            ),
            answered=answered,
            in_time=answered & (CallRow.wait_ms <= limit),
            abandoned=abandoned,
            abandoned_short=abandoned & (CallRow.wait_ms <= short),
        )


async def tallies(session: AsyncSession, centre: Centre, since: datetime) -> dict[str, Tally]:
    """By queue: calls from outside since midnight that joined it and were answered or ended."""
    level = ServiceLevel.on(centre, since.date())
    counted = (level.answered, level.in_time, level.abandoned, level.abandoned_short)
    rows = await session.execute(
        select(CallRow.queue, func.count(), *map(_number_of, counted))
        .where(CallRow.started_at >= since, level.offered)
        .group_by(CallRow.queue)
    )
    return {queue: Tally(*numbers) for queue, *numbers in rows}


async def no_seat_time(session: AsyncSession, since: datetime) -> dict[str, timedelta]:
    """By queue: how long callers waited since then while no seat was idle; it is in no breach (180.1.3)."""
    rows = await session.execute(
        select(WaitRow.queue, func.sum(WaitRow.no_seat_ms))
        .where(WaitRow.since >= since)
        .group_by(WaitRow.queue)
    )
    return {queue: MILLISECOND * int(total) for queue, total in rows}


async def queue_figures(
    session: AsyncSession, centre: Centre, since: datetime, now: datetime
) -> tuple[QueueFigures, ...]:
    """Every queue of the centre, over all its nodes."""
    day = await tallies(session, centre, since)
    waiting = await _waiting(session)
    served = [
        service["queue"]
        for queues in await session.scalars(select(SeatRow.queues).where(SeatRow.state == SeatState.READY))
        for service in queues
        if service["penalty"] is not None
    ]
    return tuple(
        _figures(queue.name, now, day.get(queue.name, Tally()), waiting.get(queue.name, (0, None)), served)
        for queue in centre.queues
    )


def _figures(
    queue: str, now: datetime, day: Tally, waiting: tuple[int, datetime | None], served: list[str]
) -> QueueFigures:
    number, longest_since = waiting
    return QueueFigures(
        queue=queue,
        at=now,
        waiting=number,
        longest_since=longest_since,
        ready=served.count(queue),
        offered=day.offered,
        answered=day.answered,
        answered_within_limit=day.in_time,
        within_limit_share=day.within_limit_rate,
        within_limit_share_of_all=day.within_limit_rate_of_all,
        connect_rate=day.connect_rate,
        connect_rate_of_all=day.connect_rate_of_all,
        abandoned=day.abandoned - day.abandoned_short,
        abandoned_short=day.abandoned_short,
    )


async def _waiting(session: AsyncSession) -> dict[str, tuple[int, datetime | None]]:
    rows = await session.execute(
        select(IntervalRow.queue, func.count(), func.min(IntervalRow.started_at))
        .join(CallRow, CallRow.id == IntervalRow.call)
        .where(IntervalRow.kind == Kind.WAIT, IntervalRow.ended_at.is_(None), CallRow.ended_at.is_(None))
        .group_by(IntervalRow.queue)
    )
    return {queue: (number, oldest) for queue, number, oldest in rows}


async def times_spent(session: AsyncSession, since: datetime, now: datetime) -> Iterable[Spent]:
    """What agents did since: whole stretches are summed by the database, those over an edge are cut here."""
    whole = await session.execute(
        select(StretchRow.agent, StretchRow.state, StretchRow.reason, func.sum(StretchRow.length_ms))
        .where(StretchRow.began_at >= since, StretchRow.ended_at <= now, StretchRow.agent.is_not(None))
        .group_by(StretchRow.agent, StretchRow.state, StretchRow.reason)
    )
    cut = await session.scalars(
        select(StretchRow).where(
            StretchRow.agent.is_not(None),
            or_(
                StretchRow.ended_at.is_(None),
                StretchRow.ended_at > now,
                (StretchRow.began_at < since) & (StretchRow.ended_at > since),
            ),
        )
    )
    return [
        *(
            Spent(agent, state, reason, int(length or 0) / 1000)
            for agent, state, reason, length in whole
            if agent
        ),
        *clipped(map(stretch_of, cut), since, now),
    ]


def _number_of(fact: ColumnElement[bool]) -> ColumnElement[Any]:
    return func.coalesce(func.sum(case((fact, 1), else_=0)), 0)
