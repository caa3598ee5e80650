"""Messages read for one person: what they got and what they sent."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from console.views.messages import Copy, Messages, Received, Sent
from people.adapters import message_copies as copies
from people.adapters.tables import MessageRow, PersonRow


async def messages_of(session: AsyncSession, login: str) -> Messages:
    """Only those delivered already; whoever asks delivers the others first."""
    names = await names_of(session)
    received = [
        _received(row, copy.delivered_at, copy.read_at, names)
        for row, copy in await copies.received(session, login)
        if copy.delivered_at
    ]
    sent = await copies.sent(session, login)
    by_message = defaultdict(list)
    for copy in await copies.copies_of(session, [row.id for row in sent]):
        by_message[copy.message].append(
            Copy(
                recipient=copy.recipient,
                name=names.get(copy.recipient, copy.recipient),
                delivered_at=copy.delivered_at,
                read_at=copy.read_at,
            )
        )
    return Messages(received=tuple(received), sent=tuple(_sent(row, by_message[row.id]) for row in sent))


async def undelivered(session: AsyncSession, login: str) -> list[str]:
    return [row.id for row, copy in await copies.received(session, login) if copy.delivered_at is None]


async def names_of(session: AsyncSession) -> dict[str, str]:
    people = await session.scalars(select(PersonRow))
    return {person.login: person.name for person in people}


def _received(row: MessageRow, delivered_at: object, read_at: object, names: dict[str, str]) -> Received:
    return Received.model_validate(
        {
            "id": row.id,
            "at": row.at,
            "sender": row.sender,
            "sender_name": names.get(row.sender, row.sender),
            "text": row.text,
            "urgent": row.urgent,
            "answers": row.answers,
            "delivered_at": delivered_at,
            "read_at": read_at,
        }
    )


def _sent(row: MessageRow, its_copies: list[Copy]) -> Sent:
    return Sent(
        id=row.id,
        at=row.at,
        addressed=row.addressed,
        text=row.text,
        urgent=row.urgent,
        answers=row.answers,
        copies=tuple(its_copies),
    )
