"""The shift as the tables know it: the log with names, agents' days, a seat's stretches."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.figures import times_spent
from acd.adapters.tables import StretchRow
from acd.rules.seat import SeatState
from acd.rules.stretches import Spent
from config.centre import Post
from console.rules.permissions import PERMISSIONS, Act
from console.views.seats import StretchView
from console.views.shift import AgentDay, Colleague, ShiftEntry
from people.adapters.tables import PersonRow, ShiftEntryRow
from people.rules.shift_log import Kind


async def named(session: AsyncSession, rows: Sequence[ShiftEntryRow]) -> tuple[ShiftEntry, ...]:
    names = {person.login: person.name for person in await _people(session)}
    return tuple(
        ShiftEntry(
            id=row.id,
            at=row.at,
            of=row.of,
            kind=Kind(row.kind),
            author=row.author,
            author_name=names.get(row.author, row.author),
            text=row.text,
            about=row.about,
            to=row.to,
            to_name=names.get(row.to, row.to) if row.to else None,
        )
        for row in rows
    )


async def supervisors(session: AsyncSession) -> tuple[Colleague, ...]:
    """Who may take a shift over."""
    keepers = {post for post, acts in PERMISSIONS.items() if Act.KEEP_SHIFT_LOG in acts}
    return tuple(
        Colleague(login=person.login, name=person.name)
        for person in await _people(session)
        if person.active and keepers & set(person.posts)
    )


async def agent_days(session: AsyncSession, since: datetime, now: datetime) -> tuple[AgentDay, ...]:
    by_agent = defaultdict(list)
    for spent in await times_spent(session, since, now):
        by_agent[spent.agent].append(spent)
    people = {person.login: person for person in await _people(session)}
    return tuple(_day(agent, by_agent[agent], people.get(agent)) for agent in sorted(by_agent))


def _day(agent: str, all_spent: Iterable[Spent], person: PersonRow | None) -> AgentDay:
    states: dict[str, float] = defaultdict(float)
    reasons: dict[str, float] = defaultdict(float)
    for spent in all_spent:
        if spent.state == SeatState.NOT_READY:
            reasons[spent.reason or ""] += spent.seconds
        else:
            states[spent.state] += spent.seconds
    return AgentDay(
        agent=agent,
        name=person.name if person else agent,
        posts=tuple(Post(post) for post in person.posts) if person else (),
        ready=states[SeatState.READY],
        ringing=states[SeatState.RINGING],
        talking=states[SeatState.TALKING] + states[SeatState.ON_HOLD],
        wrap_up=states[SeatState.WRAP_UP],
        offline=states[SeatState.OFFLINE],
        not_ready=dict(sorted(reasons.items())),
    )


async def stretches(
    session: AsyncSession, seat: str, since: datetime, until: datetime
) -> tuple[StretchView, ...]:
    rows = await session.scalars(
        select(StretchRow)
        .where(
            StretchRow.seat == seat,
            StretchRow.began_at < until,
            or_(StretchRow.ended_at.is_(None), StretchRow.ended_at > since),
        )
        .order_by(StretchRow.began_at)
    )
    return tuple(StretchView.model_validate(row) for row in rows)


async def _people(session: AsyncSession) -> Sequence[PersonRow]:
    return (await session.scalars(select(PersonRow).order_by(PersonRow.login))).all()
