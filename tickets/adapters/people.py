"""Who could take a ticket: the members of a post, the least busy first."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from people.adapters.tables import PersonRow
from people.rules.branches import HQ
from tickets.adapters.tables import TicketRow
from tickets.rules.life import OVER
from tickets.rules.permissions import TAKERS


async def least_busy(session: AsyncSession, post: Post, line: Sequence[str] = (HQ,)) -> str | None:
    """The login with the fewest open tickets of all who have the post; None when nobody has it.

    In the first branch of `line` with such a person: a ticket's own, else the nearest above it.
    """
    for branch in line:
        if found := await _least_busy(session, frozenset({post}), branch):
            return found
    return None


async def taker_at(session: AsyncSession, branch: str) -> str | None:
    """Who of a branch takes what is passed to it: a senior, else anybody who can answer its customer."""
    senior = await _least_busy(session, frozenset({Post.SENIOR}), branch)
    return senior or await _least_busy(session, TAKERS, branch)


async def _least_busy(session: AsyncSession, posts: frozenset[Post], branch: str) -> str | None:
    busy = select(TicketRow.owner, func.count()).where(TicketRow.state.not_in(OVER)).group_by(TicketRow.owner)
    counted = {owner: count for owner, count in await session.execute(busy)}  # noqa: C416 (a Result has keys())
    members = select(PersonRow).where(PersonRow.active, PersonRow.branch == branch)
    staff = await session.scalars(members.order_by(PersonRow.login))
    there = [person.login for person in staff if not posts.isdisjoint(person.posts)]
    return min(there, key=lambda login: counted.get(login, 0), default=None)


async def is_active(session: AsyncSession, login: str) -> bool:
    person = await session.get(PersonRow, login)
    return person is not None and person.active


async def takes(session: AsyncSession, login: str, line: Sequence[str]) -> bool:
    """Whether somebody here can take over a ticket of the first branch of `line`: no sister branch can."""
    person = await session.get(PersonRow, login)
    if person is None or not person.active or person.branch not in line:
        return False
    return not TAKERS.isdisjoint(map(Post, person.posts))
