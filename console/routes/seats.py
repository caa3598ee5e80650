"""Seats: agents sit down, are ready or not, end their wrap-up; a supervisor may do it for them (180.9.2)."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path

from acd.agents import LogIn, LogOut, SetNotReady, SetReady
from acd.wrap_up import EndWrapUp
from config.regulation import implements
from console.adapters.floor import node_of
from console.parts import ConsoleParts
from console.problems import not_found
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.views.answer import Problem
from console.views.seats import SeatChange
from people import handlers as people
from runtime.clock import utc_now

SUPERVISOR, BREAK = "supervisor", "break"  # reasons where none is given
SeatId = Annotated[str, Path(pattern=r"^[A-Za-z0-9_-]{1,32}$", examples=["8001"])]
Agent = Annotated[Desk, Depends(may(Act.SIT))]
AgentOrSupervisor = Annotated[Desk, Depends(may(Act.SIT, Act.CHANGE_SEATS))]

router = APIRouter(
    prefix="/api/seats/{seat}",
    tags=["seats"],
    responses={
        HTTPStatus.CONFLICT.value: {"model": Problem, "description": "The seat cannot, as things stand"},
        HTTPStatus.SERVICE_UNAVAILABLE.value: {
            "model": Problem,
            "description": "No answer from the exchange",
        },
    },
)


@router.post("/agent", status_code=HTTPStatus.NO_CONTENT, summary="签入 · log in at a seat")
async def log_in(seat: SeatId, desk: Agent, parts: Parts) -> None:
    """The signed-in person takes the seat and is not ready at first."""
    await _ask(parts, seat, LogIn(seat, desk.person.login))
    await _note(parts, desk, "log_in", seat)


@router.delete("/agent", status_code=HTTPStatus.NO_CONTENT, summary="签出 · log out")
async def log_out(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> None:
    await _ask(parts, seat, LogOut(seat, _by(desk)))
    await _note(parts, desk, "log_out", seat)


@implements("180.9.2")
@router.post("/state", status_code=HTTPStatus.NO_CONTENT, summary="示闲、示忙 · ready or not ready")
async def change(seat: SeatId, wanted: SeatChange, desk: AgentOrSupervisor, parts: Parts) -> None:
    """An agent their own seat, a supervisor any."""
    by = _by(desk)
    reason = wanted.reason or (BREAK if by else SUPERVISOR)
    ready = wanted.state == "ready"
    await _ask(parts, seat, SetReady(seat, by) if ready else SetNotReady(seat, reason, by))
    await _note(parts, desk, "change", seat, wanted.state if ready else f"{wanted.state} {reason}")


@router.delete("/wrap-up", status_code=HTTPStatus.NO_CONTENT, summary="结束话后处理 · end the wrap-up early")
async def end_wrap_up(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> None:
    await _ask(parts, seat, EndWrapUp(seat, _by(desk)))


def _by(desk: Desk) -> str | None:
    return None if desk.may(Act.CHANGE_SEATS) else desk.person.login


async def _ask(parts: ConsoleParts, seat: str, request: object) -> None:
    async with parts.database.read() as session:
        node = await node_of(session, seat)
    if node is None:
        raise not_found()
    await parts.ask(node, request)


async def _note(parts: ConsoleParts, desk: Desk, action: str, seat: str, detail: str = "") -> None:
    act = people.Act(desk.person.login, action, "seat", seat, detail)
    async with parts.database.write() as session:
        await people.audit(session, act, utc_now())
