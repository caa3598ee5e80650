"""What routes of a seat have in common: the seat's node is asked, who asked is noted."""

from http import HTTPStatus
from typing import Annotated

from fastapi import Depends, Path

from console import signing_in
from console.adapters.floor import node_of
from console.parts import ConsoleParts
from console.problems import not_found
from console.rules.permissions import Act
from console.signing_in import Desk, may
from console.views.answer import Problem

SeatId = Annotated[str, Path(pattern=r"^[A-Za-z0-9_-]{1,32}$", examples=["8001"])]
AgentOrSupervisor = Annotated[Desk, Depends(may(Act.SIT, Act.CHANGE_SEATS))]
ANSWERS: dict[int | str, dict[str, object]] = {
    HTTPStatus.CONFLICT.value: {"model": Problem, "description": "The seat cannot, as things stand"},
    HTTPStatus.SERVICE_UNAVAILABLE.value: {"model": Problem, "description": "No answer from the exchange"},
}


def by(desk: Desk) -> str | None:
    """The agent who must sit there, None for who may act for every seat."""
    return None if desk.may(Act.CHANGE_SEATS) else desk.person.login


async def ask(parts: ConsoleParts, seat: str, request: object) -> object:
    """The answer of the seat's node."""
    async with parts.database.read() as session:
        node = await node_of(session, seat)
    if node is None:
        raise not_found()
    return await parts.ask(node, request)


async def note(parts: ConsoleParts, desk: Desk, action: str, seat: str, detail: str = "") -> None:
    async with parts.database.write() as session:
        await signing_in.note(session, desk, action, "seat", seat, detail)
