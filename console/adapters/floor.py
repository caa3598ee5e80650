"""The floor as the tables know it: one query a part, the day's figures counted by the database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import AlarmRow, CallRow, IntervalRow, SeatRow, WaitRow
from acd.ring_watch import CLAUSE
from acd.rules.call import Direction, Kind, Outcome
from config.centre import Centre, CustomerClass, Post
from config.regulation import value
from console.rules.figures import NOTHING, Tally, figures
from console.views.floor import AlarmView, LiveCall, QueueView, SeatState, SeatView, Waiting
from people.adapters.tables import PersonRow
from people.rules.masking import masked

MILLISECOND = timedelta(milliseconds=1)
ALARMS_SHOWN = 200
LONGEST_CALL = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Day:
    """What the day's figures are made of, by queue; `target` is the connect rate wanted (csc.3.3.a)."""

    date: date
    tallies: Mapping[str, Tally]
    no_seat: Mapping[str, timedelta]
    target: float


async def day_since(session: AsyncSession, centre: Centre, midnight: datetime) -> Day:
    day = midnight.date()
    tallies_ = await tallies(session, centre, midnight, day)
    target = value("csc.3.3.a", on=day)
    assert isinstance(target, float)
    return Day(day, tallies_, await no_seat_time(session, midnight), target)


async def tallies(session: AsyncSession, centre: Centre, since: datetime, day: date) -> dict[str, Tally]:
    """By queue: calls from outside since the day began that joined one and were answered or ended.

    Each queue has the limit of that day.
    """
    answered = CallRow.answered_at.is_not(None)
    limits = {queue.name: round(queue.limit_on(day) / MILLISECOND) for queue in centre.queues}
    limit = case(limits, value=CallRow.queue, else_=max(limits.values()))
    abandoned = CallRow.outcome == Outcome.ABANDONED
    short = round(centre.figures.short_abandon / MILLISECOND)
    counted = await session.execute(
        select(
            CallRow.queue,
            func.count(),
            _number_of(answered),
            _number_of(answered & (CallRow.wait_ms <= limit)),
            _number_of(abandoned),
            _number_of(abandoned & (CallRow.wait_ms <= short)),
        )
        .where(
            CallRow.started_at >= since,
            CallRow.direction == Direction.INBOUND,
            CallRow.queue != "",
            answered | (CallRow.ended_at.is_not(None) & (CallRow.wait_ms > 0)),
        )
        .group_by(CallRow.queue)
    )
    return {queue: Tally(*numbers) for queue, *numbers in counted}


async def no_seat_time(session: AsyncSession, since: datetime) -> dict[str, timedelta]:
    """By queue: how long callers waited since then while no seat was idle; it is in no breach (180.1.3)."""
    rows = await session.execute(
        select(WaitRow.queue, func.sum(WaitRow.no_seat_ms))
        .where(WaitRow.since >= since)
        .group_by(WaitRow.queue)
    )
    return {queue: MILLISECOND * int(total) for queue, total in rows}


async def queues(
    session: AsyncSession, centre: Centre, seats: Sequence[SeatView], day: Day
) -> tuple[QueueView, ...]:
    rows = await session.execute(
        select(IntervalRow.queue, CallRow.id, IntervalRow.started_at, CallRow.customer_class)
        .join(CallRow, CallRow.id == IntervalRow.call)
        .where(IntervalRow.kind == Kind.WAIT, IntervalRow.ended_at.is_(None), CallRow.ended_at.is_(None))
        .order_by(IntervalRow.started_at)
    )
    waiting: dict[str, list[Waiting]] = {}
    for queue, call, since, customer_class in rows:
        line = waiting.setdefault(queue, [])
        line.append(
            Waiting(
                call=call, since=since, customer_class=CustomerClass(customer_class), position=len(line) + 1
            )
        )
    return tuple(
        QueueView(
            name=queue.name,
            title_zh=queue.title.zh,
            title_en=queue.title.en,
            limit_seconds=queue.limit_on(day.date).total_seconds(),
            waiting=tuple(waiting.get(queue.name, ())),
            ready=sum(
                seat.state is SeatState.READY and centre.penalty(queue, seat.post, seat.agent) is not None
                for seat in seats
            ),
            figures=figures(day.tallies.get(queue.name, NOTHING), day.target),
            no_seat_seconds=day.no_seat.get(queue.name, timedelta()).total_seconds(),
        )
        for queue in centre.queues
    )


async def seats(session: AsyncSession) -> tuple[SeatView, ...]:
    rows = await session.execute(
        select(SeatRow, PersonRow.name)
        .outerjoin(PersonRow, PersonRow.login == SeatRow.agent)
        .order_by(SeatRow.id)
    )
    return tuple(
        SeatView(
            id=seat.id,
            title=seat.title,
            post=Post(seat.post),
            agent=seat.agent,
            agent_name=name,
            state=SeatState(seat.state),
            reason=seat.not_ready,
            since=seat.since,
            phone=seat.phone,
            call=seat.call,
            ring_due=seat.ring_due,
            wrap_up_until=seat.wrap_up_until,
        )
        for seat, name in rows
    )


async def live_calls(session: AsyncSession, now: datetime) -> tuple[LiveCall, ...]:
    rows = await session.scalars(
        select(CallRow)
        .where(CallRow.ended_at.is_(None), CallRow.started_at > now - LONGEST_CALL)
        .order_by(CallRow.started_at.desc())
    )
    return tuple(
        LiveCall(
            id=row.id,
            caller=masked(row.caller),
            customer_class=CustomerClass(row.customer_class),
            stage=row.stage,
            queue=row.queue or None,
            seat=row.seat or None,
            started_at=row.started_at,
            since=row.stage_at,
        )
        for row in rows
    )


async def alarms(session: AsyncSession, centre: Centre, since: datetime) -> tuple[AlarmView, ...]:
    rows = await session.scalars(
        select(AlarmRow).where(AlarmRow.at >= since).order_by(AlarmRow.at.desc()).limit(ALARMS_SHOWN)
    )
    limits = {queue.name: queue.limit_on(since.date()) for queue in centre.queues}
    return tuple(
        AlarmView(
            kind=row.kind,
            clause=row.clause,
            call=row.call,
            seat=row.seat,
            queue=row.queue,
            since=row.since,
            at=row.at,
            due=_due(row, limits),
            withdrawn=row.withdrawn,
        )
        for row in rows
    )


def _due(row: AlarmRow, limits: dict[str, timedelta]) -> datetime:
    watched = row.clause == CLAUSE and row.queue in limits
    return row.since + limits[row.queue] if watched else row.at


def _number_of(fact: ColumnElement[bool]) -> ColumnElement[Any]:
    return func.coalesce(func.sum(case((fact, 1), else_=0)), 0)


async def node_of(session: AsyncSession, seat: str) -> str | None:
    """Where the seat's phone is; None for a seat that does not exist."""
    return await session.scalar(select(SeatRow.node).where(SeatRow.id == seat))
