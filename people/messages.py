"""Messages 消息交互 from the supervisor to agents and their answers: kept, delivered, read (180.9.2)."""

import secrets
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from people.adapters import message_copies as copies
from people.adapters.tables import MessageCopyRow, MessageRow
from people.events import MessageSeen, MessageSent
from runtime.outbox import Announcer


class NotYoursError(Exception):
    """There is no such message for this person."""


@implements("180.9.2")
async def send(  # noqa: PLR0913 (what a message is made of)
    session: AsyncSession,
    announce: Announcer,
    now: datetime,
    *,
    sender: str,
    addressed: str,
    recipients: Iterable[str],
    text: str,
    urgent: bool = False,
    answers: str | None = None,
) -> str:
    """The message's id. Every recipient has a copy of their own, whether they are here now or not."""
    message = secrets.token_hex(16)
    session.add(
        MessageRow(
            id=message, at=now, sender=sender, addressed=addressed, text=text, urgent=urgent, answers=answers
        )
    )
    await session.flush()
    for login in dict.fromkeys(recipients):
        session.add(MessageCopyRow(message=message, recipient=login))
        await announce(session, MessageSent(message, login, now, sender, urgent))
    return message


async def deliver(
    session: AsyncSession, announce: Announcer, message: str, reader: str, now: datetime
) -> None:
    """It stands on the reader's screen. Raises NotYoursError."""
    row, copy = await _own(session, message, reader)
    if copy.delivered_at is None:
        copy.delivered_at = now
        await announce(session, MessageSeen(message, row.sender, now, reader, read=False))


async def read(session: AsyncSession, announce: Announcer, message: str, reader: str, now: datetime) -> None:
    """The reader says so; the first time counts. Raises NotYoursError."""
    row, copy = await _own(session, message, reader)
    if copy.read_at is None:
        copy.delivered_at, copy.read_at = copy.delivered_at or now, now
        await announce(session, MessageSeen(message, row.sender, now, reader, read=True))


async def answer(  # noqa: PLR0913, PLR0917 (who answers what)
    session: AsyncSession, announce: Announcer, message: str, reader: str, text: str, now: datetime
) -> str:
    """Goes to the sender; what is answered has been read. Raises NotYoursError."""
    row, _ = await _own(session, message, reader)
    await read(session, announce, message, reader, now)
    return await send(
        session,
        announce,
        now,
        sender=reader,
        addressed=f"person:{row.sender}",
        recipients=[row.sender],
        text=text,
        answers=message,
    )


async def _own(session: AsyncSession, message: str, reader: str) -> tuple[MessageRow, MessageCopyRow]:
    found = await copies.copy_for(session, message, reader)
    if found is None:
        raise NotYoursError(message)
    return found
