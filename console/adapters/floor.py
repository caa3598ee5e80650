"""The floor as the tables know it: one query a part, the day's figures counted by the database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.figures import no_seat_time, tallies
from acd.adapters.tables import AlarmRow, CallRow, IntervalRow, SeatRow
from acd.ring_watch import CLAUSE
from acd.rules.call import Direction, Kind
from acd.rules.service_level import Tally
from config.centre import Centre, CustomerClass, Post
from config.regulation import value
from console.rules.figures import figures
from console.views.floor import AlarmView, LiveCall, QueueView, SeatState, SeatView, ServiceView, Waiting
from people.adapters.tables import PersonRow
from people.rules.masking import masked

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
    target = value("csc.3.3.a", on=day)
    assert isinstance(target, float)
    counted, no_seat = await tallies(session, centre, midnight), await no_seat_time(session, midnight)
    return Day(day, counted, no_seat, target)


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
            ready=sum(seat.state is SeatState.READY and _serves(seat, queue.name) for seat in seats),
            figures=figures(day.tallies.get(queue.name, Tally()), day.target),
            no_seat_seconds=day.no_seat.get(queue.name, timedelta()).total_seconds(),
        )
        for queue in centre.queues
    )


def _serves(seat: SeatView, queue: str) -> bool:
    return any(service.queue == queue and service.penalty is not None for service in seat.queues)


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
            set_by=seat.set_by,
            forced=seat.forced,
            queues=tuple(ServiceView(**service) for service in seat.queues),
        )
        for seat, name in rows
    )


async def live_calls(session: AsyncSession, now: datetime) -> tuple[LiveCall, ...]:
    rows = await session.scalars(
        select(CallRow)
        .where(
            CallRow.ended_at.is_(None),
            CallRow.started_at > now - LONGEST_CALL,
            CallRow.direction != Direction.LISTENING,
        )
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


async def node_of(session: AsyncSession, seat: str) -> str | None:
    """Where the seat's phone is; None for a seat that does not exist."""
    return await session.scalar(select(SeatRow.node).where(SeatRow.id == seat))


async def post_of(session: AsyncSession, seat: str) -> Post | None:
    """Whose seat it is; None for a seat that does not exist."""
    post = await session.scalar(select(SeatRow.post).where(SeatRow.id == seat))
    return Post(post) if post else None
