"""Calls out as the tables know them: places in the line, progress of lists, reminders."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.outbound_tables import CallBackRow, ListNumberRow, ListRow, ReminderRow
from acd.adapters.tables import CallRow, IntervalRow
from acd.reminders import OPEN
from acd.rules.call import Kind
from acd.rules.outbound import Place, Subject, place_of
from config.centre import Centre
from console.views.outbound import (
    CallBackView,
    Fairness,
    ListNumberView,
    ListView,
    ReminderView,
)
from people.rules.masking import masked

SHOWN = 200
Line = dict[str, list[Place]]


async def call_backs(
    session: AsyncSession, centre: Centre, since: datetime, now: datetime
) -> tuple[tuple[CallBackView, ...], Fairness]:
    """Open ones first, in order of their due time; and those of today."""
    still_open = CallBackRow.closed_at.is_(None)
    rows = (
        await session.scalars(
            select(CallBackRow)
            .where(still_open | (CallBackRow.promised_at >= since))
            .order_by(still_open.desc(), CallBackRow.due_at, CallBackRow.id)
            .limit(SHOWN)
        )
    ).all()
    line = await _line(session, centre, rows)
    return tuple(_view(row, line, now) for row in rows), await _fairness(session, since)


async def _line(session: AsyncSession, centre: Centre, rows: Sequence[CallBackRow]) -> Line:
    """Everybody who waits, by queue: on the telephone, and for a call-back."""
    line: Line = {}
    waiting = await session.execute(
        select(IntervalRow.queue, IntervalRow.started_at, CallRow.trace, CallRow.answered_at)
        .join(CallRow, CallRow.id == IntervalRow.call)
        .where(IntervalRow.kind == Kind.WAIT, IntervalRow.ended_at.is_(None), CallRow.ended_at.is_(None))
    )
    for queue, since, trace, answered_at in waiting:
        again, had_a_seat = centre.hold.priority, answered_at is not None
        place = place_of(trace, had_a_seat=had_a_seat, again=again, since=since)
        line.setdefault(queue, []).append(place)
    for row in rows:
        if row.state == Subject.WAITING:
            line.setdefault(row.queue, []).append(Place(row.priority, row.waiting_since))
    return line


def _view(row: CallBackRow, line: Line, now: datetime) -> CallBackView:
    own = Place(row.priority, row.waiting_since)
    before = sum(other.before(own) for other in line.get(row.queue, ()))
    until = row.reached_at or row.closed_at or now
    return CallBackView(
        id=row.id,
        number=masked(row.number),
        queue=row.queue,
        reason=row.reason,
        customer_class=row.customer_class,
        state=row.state,
        place=before + 1 if row.state == Subject.WAITING else None,
        waiting_since=row.waiting_since,
        promised_at=row.promised_at,
        due_at=row.due_at,
        waited_seconds=(until - row.waiting_since).total_seconds(),
        tries=row.tries,
        result=row.result,
        late=until > row.due_at,
        ticket=row.ticket,
    )


async def _fairness(session: AsyncSession, since: datetime) -> Fairness:
    rows = await session.execute(
        select(CallBackRow.waiting_since, CallBackRow.reached_at, CallBackRow.due_at).where(
            CallBackRow.promised_at >= since
        )
    )
    told = list(rows)
    reached = [(begun, at, due) for begun, at, due in told if at]
    waits = [(at - begun).total_seconds() for begun, at, _ in reached]
    return Fairness(
        promised=len(told),
        reached=len(reached),
        reached_in_time=sum(at <= due for _, at, due in reached),
        average_wait_seconds=sum(waits) / len(waits) if waits else None,
        longest_wait_seconds=max(waits, default=None),
    )


async def lists(session: AsyncSession) -> tuple[ListView, ...]:
    counted = select(
        ListNumberRow.list,
        func.count().label("numbers"),
        *(_number_of(ListNumberRow.state == state).label(state.value) for state in _COUNTED),
        _number_of(ListNumberRow.unanswered.is_(True)).label("unanswered"),
    ).group_by(ListNumberRow.list)
    found = await session.execute(select(ListRow).order_by(ListRow.id.desc()).limit(SHOWN))
    figures = {row["list"]: dict(row) for row in (await session.execute(counted)).mappings()}
    return tuple(_list_view(row, figures.get(row.id, {})) for (row,) in found)


_COUNTED = (Subject.WAITING, Subject.CALLING, Subject.REACHED, Subject.GIVEN_UP, Subject.BARRED)


def _list_view(row: ListRow, figures: dict[str, int]) -> ListView:
    names = ("numbers", "unanswered", *(state.value for state in _COUNTED))
    return ListView(
        id=row.id,
        name=row.name,
        mode=row.mode,
        queue=row.queue,
        prompt=row.prompt,
        hours=row.hours,
        state=row.state,
        made_by=row.made_by,
        made_at=row.made_at,
        **{name: figures.get(name, 0) for name in names},
    )


async def numbers(session: AsyncSession, list_id: int) -> tuple[ListNumberView, ...]:
    query = select(ListNumberRow).where(ListNumberRow.list == list_id).order_by(ListNumberRow.turn)
    return tuple(
        ListNumberView(
            id=row.id,
            number=masked(row.number),
            name=row.name,
            state=row.state,
            unanswered=row.unanswered,
            tries=row.tries,
            result=row.result,
        )
        for row in await session.scalars(query.limit(1000))
    )


async def reminders(session: AsyncSession, agent: str | None) -> tuple[ReminderView, ...]:
    """Open ones, the next first; `agent` None: everybody's."""
    query = select(ReminderRow).where(ReminderRow.state.in_(OPEN)).order_by(ReminderRow.due_at)
    if agent:
        query = query.where(ReminderRow.agent == agent)
    return tuple(
        ReminderView(
            id=row.id,
            agent=row.agent,
            text=row.text,
            number=row.number if agent else masked(row.number),
            due_at=row.due_at,
            state=row.state,
            told_at=row.told_at,
            history=tuple(row.history.splitlines()),
        )
        for row in await session.scalars(query.limit(SHOWN))
    )


def _number_of(fact: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((fact, 1), else_=0)), 0)
