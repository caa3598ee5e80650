"""Messages as the tables keep them, asked for by whom they belong to."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from people.adapters.tables import MessageCopyRow, MessageRow, PersonRow

SHOWN = 200


async def received(session: AsyncSession, login: str) -> list[tuple[MessageRow, MessageCopyRow]]:
    """Newest first."""
    query = (
        select(MessageRow, MessageCopyRow)
        .join(MessageCopyRow, MessageCopyRow.message == MessageRow.id)
        .where(MessageCopyRow.recipient == login)
        .order_by(MessageRow.at.desc(), MessageRow.id)
    )
    rows = await session.execute(query.limit(SHOWN))
    return [(row, copy) for row, copy in rows]


async def sent(session: AsyncSession, login: str) -> Sequence[MessageRow]:
    query = select(MessageRow).where(MessageRow.sender == login)
    return (await session.scalars(query.order_by(MessageRow.at.desc(), MessageRow.id).limit(SHOWN))).all()


async def copies_of(session: AsyncSession, messages: Sequence[str]) -> Sequence[MessageCopyRow]:
    query = select(MessageCopyRow).where(MessageCopyRow.message.in_(messages))
    return (await session.scalars(query.order_by(MessageCopyRow.recipient))).all()


async def copy_for(
    session: AsyncSession, message: str, recipient: str
) -> tuple[MessageRow, MessageCopyRow] | None:
    """For changing it: whoever comes second waits."""
    copy = await session.get(MessageCopyRow, (message, recipient), with_for_update=True)
    row = await session.get(MessageRow, message) if copy else None
    return (row, copy) if row and copy else None


async def staff(session: AsyncSession, post: Post | None = None) -> list[str]:
    """Log-ins of everybody at work here, or of a post."""
    people = await session.scalars(select(PersonRow).where(PersonRow.active).order_by(PersonRow.login))
    return [person.login for person in people if post is None or post in person.posts]
