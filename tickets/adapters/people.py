"""Who could take a ticket: the members of a post, the least busy first."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from people.adapters.tables import PersonRow
from tickets.adapters.tables import TicketRow
from tickets.rules.life import OVER


async def least_busy(session: AsyncSession, post: Post) -> str | None:
    """The login with the fewest open tickets of all who have the post; None when nobody has it."""
    busy = select(TicketRow.owner, func.count()).where(TicketRow.state.not_in(OVER)).group_by(TicketRow.owner)
    counted = {owner: count for owner, count in await session.execute(busy)}  # noqa: C416 (a Result has keys())
    staff = await session.scalars(select(PersonRow).where(PersonRow.active).order_by(PersonRow.login))
    there = [person.login for person in staff if post in person.posts]
    return min(there, key=lambda login: counted.get(login, 0), default=None)


async def is_active(session: AsyncSession, login: str) -> bool:
    person = await session.get(PersonRow, login)
    return person is not None and person.active


async def has_post(session: AsyncSession, login: str, posts: frozenset[Post]) -> bool:
    person = await session.get(PersonRow, login)
    return person is not None and person.active and not posts.isdisjoint(map(Post, person.posts))
