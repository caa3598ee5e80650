"""Live listening as the tables know it: what is in a listener's scope, and what is their own."""

from sqlalchemy import Row, Select, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow, IntervalRow, ListeningRow, MonitorRow, SeatRow
from acd.rules.accounts import Profile
from acd.rules.call import Kind
from acd.rules.listening import End, LineState, Listener, Mode, in_scope
from config.centre import CustomerClass, Post
from console.rules.cursor import Cursor
from console.views.floor import SeatState
from console.views.listening import HeardAgent, HeardCall, ListeningSession, OwnLine
from people.adapters.tables import PersonRow
from people.rules.masking import masked


async def calls(session: AsyncSession, listener: Listener) -> tuple[HeardCall, ...]:
    rows = await session.execute(
        select(CallRow, IntervalRow.started_at, SeatRow, PersonRow.name)
        .join(IntervalRow, IntervalRow.call == CallRow.id)
        .join(SeatRow, SeatRow.id == IntervalRow.seat)
        .outerjoin(PersonRow, PersonRow.login == SeatRow.agent)
        .where(IntervalRow.kind == Kind.TALK, IntervalRow.ended_at.is_(None), CallRow.ended_at.is_(None))
        .order_by(IntervalRow.started_at, CallRow.id)
    )
    return tuple(
        HeardCall(
            id=call.id,
            seat=seat.id,
            seat_title=seat.title,
            agent=seat.agent or "",
            agent_name=name,
            caller=masked(call.caller),
            customer_class=CustomerClass(call.customer_class),
            queue=call.queue or None,
            since=since,
        )
        for call, since, seat, name in rows
        if in_scope(listener, seat.agent, Post(seat.post))
    )


async def agents(session: AsyncSession, listener: Listener) -> tuple[HeardAgent, ...]:
    rows = await session.execute(
        select(SeatRow, PersonRow.name)
        .outerjoin(PersonRow, PersonRow.login == SeatRow.agent)
        .where(SeatRow.agent.is_not(None))
        .order_by(SeatRow.id)
    )
    return tuple(
        HeardAgent(
            login=seat.agent or "",
            name=name,
            seat=seat.id,
            seat_title=seat.title,
            state=SeatState(seat.state),
        )
        for seat, name in rows
        if in_scope(listener, seat.agent, Post(seat.post))
    )


async def phone(session: AsyncSession, login: str) -> MonitorRow | None:
    return await session.scalar(select(MonitorRow).where(MonitorRow.login == login))


async def line(session: AsyncSession, login: str) -> OwnLine | None:
    found = (
        await session.execute(
            select(MonitorRow, PersonRow.name)
            .outerjoin(PersonRow, PersonRow.login == MonitorRow.awaited)
            .where(MonitorRow.login == login)
        )
    ).first()
    if found is None:
        return None
    row, awaited_name = found
    return OwnLine(
        phone=row.id,
        profile=Profile(row.profile),
        registered=row.phone,
        state=LineState(row.state),
        mode=Mode(row.mode),
        awaited=row.awaited or None,
        awaited_name=awaited_name,
    )


async def open_session(session: AsyncSession, login: str) -> ListeningSession | None:
    query = _sessions(login).where(ListeningRow.ended_at.is_(None)).limit(1)
    found = (await session.execute(query)).first()
    return _session(found) if found else None


async def sessions(
    session: AsyncSession, login: str, before: Cursor | None, limit: int
) -> list[ListeningSession]:
    query = _sessions(login).where(ListeningRow.ended_at.is_not(None)).limit(limit)
    if before:
        query = query.where(tuple_(ListeningRow.asked_at, ListeningRow.id) < (before.at, before.id))
    return [_session(row) for row in await session.execute(query)]


def _sessions(login: str) -> Select[ListeningRow, str | None]:
    """Newest first."""
    return (
        select(ListeningRow, PersonRow.name)
        .outerjoin(PersonRow, PersonRow.login == ListeningRow.agent)
        .where(ListeningRow.listener == login)
        .order_by(ListeningRow.asked_at.desc(), ListeningRow.id.desc())
    )


def _session(found: Row[ListeningRow, str | None]) -> ListeningSession:
    row, name = found
    heard = row.ended_at - row.started_at if row.started_at and row.ended_at else None
    return ListeningSession(
        id=row.id,
        call=row.call,
        seat=row.seat,
        agent=row.agent,
        agent_name=name,
        mode=Mode(row.mode),
        asked_at=row.asked_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
        reason=End(row.reason) if row.reason else None,
        seconds=heard.total_seconds() if heard else None,
    )
