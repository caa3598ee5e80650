"""Whom a message reaches: the person in a seat, a post, a queue's agents of now, everybody (180.9.2)."""

from http import HTTPStatus

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import SeatRow
from config.centre import Post
from console.problems import ProblemError, invalid
from console.views.messages import MessageTo
from people.adapters.message_copies import staff


async def recipients(session: AsyncSession, to: MessageTo) -> list[str]:
    """Raises ProblemError: no such addressee, or nobody there."""
    found = await _found(session, to)
    if not found:
        zh, en = "没有可以收到的人", "nobody is there to get it"
        raise ProblemError(HTTPStatus.CONFLICT, "nobody", zh, en, field="to")
    return found


async def _found(session: AsyncSession, to: MessageTo) -> list[str]:
    match to.kind:
        case "all":
            return await staff(session)
        case "post":
            if to.value not in set(Post):
                raise invalid("to")
            return await staff(session, Post(to.value))
        case "person":
            return [login for login in await staff(session) if login == to.value]
        case "seat":
            agent = await session.scalar(select(SeatRow.agent).where(SeatRow.id == to.value))
            return [agent] if agent else []
        case "queue":
            return await _serving(session, to.value)


async def _serving(session: AsyncSession, queue: str) -> list[str]:
    seats = await session.execute(
        select(SeatRow.agent, SeatRow.queues).where(SeatRow.agent.is_not(None)).order_by(SeatRow.id)
    )
    return [
        agent
        for agent, queues in seats
        if agent and any(one["queue"] == queue and one["penalty"] is not None for one in queues)
    ]
