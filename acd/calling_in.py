"""Emergency and drill (csc.6.3): standby is called in, whoever sits is told, a report says how it went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import FunctionFilter, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.history import there
from acd.adapters.tables import CallInRow, CallRow, EmergencyRow, SeatRow
from acd.rules.call import Direction, Outcome
from config.regulation import implements
from config.rosters import Plan
from people.adapters.duties import rows_between
from people.adapters.tables import MessageCopyRow
from people.planner import Planning
from people.rules.forecast import DAY
from people.rules.roster import Book


@dataclass(frozen=True, slots=True)
class Called:
    """`read_at`: the call-in was seen; `came_at`: logged in at a seat."""

    login: str
    standby: bool
    delivered_at: datetime | None
    read_at: datetime | None
    came_at: datetime | None


@dataclass(frozen=True, slots=True)
class Report:
    """How an emergency or drill went, as far as it goes: people, and callers in its time."""

    called: tuple[Called, ...]
    calls: int
    answered: int
    abandoned: int
    voicemails: int


@implements("csc.6.3")
async def call_in(planning: Planning, emergency: EmergencyRow, plan: Plan) -> None:
    """By the emergency roster: whoever is on standby now; those logged in at seats hear of it too."""
    session = planning.session
    called = await on_standby(session, planning.book, planning.now)
    at_work = set(await session.scalars(select(SeatRow.agent).where(SeatRow.agent.is_not(None))))
    drill = "【演练 DRILL】" if emergency.drill else ""
    for logins, standby in ((called, True), ({one for one in at_work if one} - called, False)):
        message = await planning.tell(logins, f"{drill}{plan.notice}", urgent=True)
        for login in sorted(logins):
            session.add(
                CallInRow(emergency=emergency.id, login=login, standby=standby, message=message or None)
            )


async def on_standby(session: AsyncSession, book: Book, now: datetime) -> set[str]:
    """By the published roster."""
    today = book.calendar.local_day(now)
    duties = await rows_between(session, today - DAY, today)
    standby = {shift.name for shift in book.rules.shifts if shift.standby}
    return {one.login for one in duties if one.shift in standby and one.begins <= now < one.ends}


@implements("csc.6.3")
async def report(session: AsyncSession, emergency: EmergencyRow, now: datetime) -> Report:
    until = emergency.ended_at or now
    rows = (await session.scalars(select(CallInRow).where(CallInRow.emergency == emergency.id))).all()
    came: dict[str, datetime] = {}
    for stretch in await there(session, {row.login for row in rows}, emergency.began_at, until):
        if stretch.agent:
            came.setdefault(stretch.agent, max(stretch.began_at, emergency.began_at))
    called = [await _called(session, row, came) for row in rows]
    return Report(
        tuple(sorted(called, key=lambda one: (not one.standby, one.login))),
        *await _calls(session, emergency, until),
    )


async def _called(session: AsyncSession, row: CallInRow, came: dict[str, datetime]) -> Called:
    copy = await session.get(MessageCopyRow, (row.message, row.login)) if row.message else None
    delivered, read = (copy.delivered_at, copy.read_at) if copy else (None, None)
    return Called(row.login, row.standby, delivered, read, came.get(row.login))


async def _calls(session: AsyncSession, emergency: EmergencyRow, until: datetime) -> Sequence[int]:
    def ended(outcome: Outcome) -> FunctionFilter[int]:
        return func.count().filter(CallRow.outcome == outcome)

    answered = func.count().filter(CallRow.answered_at.is_not(None))
    query = select(func.count(), answered, ended(Outcome.ABANDONED), ended(Outcome.VOICEMAIL)).where(
        CallRow.direction == Direction.INBOUND,
        CallRow.started_at >= emergency.began_at,
        CallRow.started_at < until,
    )
    return tuple((await session.execute(query)).one())


async def last_drill(session: AsyncSession) -> datetime | None:
    return await session.scalar(select(func.max(EmergencyRow.began_at)).where(EmergencyRow.drill))
