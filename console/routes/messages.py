"""Messages 消息交互: supervisors write to seats and groups, whoever got one reads and answers (180.9.2)."""

from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path

from config.regulation import implements
from console.adapters.messages import messages_of, undelivered
from console.adapters.recipients import recipients
from console.problems import not_found
from console.rules.permissions import Act
from console.signing_in import AnyDesk, Desk, Parts, may
from console.views.messages import AnswerWanted, MessageMade, Messages, MessageWanted
from people import handlers as people
from people import messages
from runtime.clock import utc_now

MessageId = Annotated[str, Path(pattern=r"^[0-9a-f]{32}$")]
Sender = Annotated[Desk, Depends(may(Act.SEND_MESSAGES))]

router = APIRouter(prefix="/api/messages", tags=["messages"])


@router.get("", summary="我的消息 · what I got and what I sent")
async def own(desk: AnyDesk, parts: Parts) -> Messages:
    """What is handed out here counts as delivered. Nobody sees anybody else's."""
    login = desk.person.login
    async with parts.database.read() as session:
        fresh = await undelivered(session, login)
    if fresh:
        async with parts.database.write() as session:
            for message in fresh:
                await messages.deliver(session, parts.announce, message, login, utc_now())
    async with parts.database.read() as session:
        return await messages_of(session, login)


@implements("180.9.2")
@router.post("", status_code=HTTPStatus.CREATED, summary="发消息 · to a seat, a post, a queue, everybody")
async def send(wanted: MessageWanted, desk: Sender, parts: Parts) -> MessageMade:
    addressed, now = f"{wanted.to.kind}:{wanted.to.value}", utc_now()
    async with parts.database.write() as session:
        found = await recipients(session, wanted.to)
        message = await messages.send(
            session,
            parts.announce,
            now,
            sender=desk.person.login,
            addressed=addressed,
            recipients=found,
            text=wanted.text,
            urgent=wanted.urgent,
        )
        await people.audit(session, people.Act(desk.person.login, "send", "message", message, addressed), now)
    return MessageMade(id=message, recipients=len(found))


@router.post("/{message}/read", status_code=HTTPStatus.NO_CONTENT, summary="已读 · I have read it")
async def read(message: MessageId, desk: AnyDesk, parts: Parts) -> None:
    with _own_only():
        async with parts.database.write() as session:
            await messages.read(session, parts.announce, message, desk.person.login, utc_now())


@router.post("/{message}/answer", status_code=HTTPStatus.CREATED, summary="回复 · answer who sent it")
async def answer(message: MessageId, wanted: AnswerWanted, desk: AnyDesk, parts: Parts) -> MessageMade:
    login = desk.person.login
    with _own_only():
        async with parts.database.write() as session:
            made = await messages.answer(session, parts.announce, message, login, wanted.text, utc_now())
    return MessageMade(id=made, recipients=1)


@contextmanager
def _own_only() -> Iterator[None]:
    try:
        yield
    except messages.NotYoursError:
        raise not_found() from None
