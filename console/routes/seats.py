"""Seats: agents sit down, are ready or not, end their wrap-up; a supervisor may do it for them (180.9.2)."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends

from acd.agents import LogIn, LogOut, SetNotReady, SetReady
from acd.wrap_up import EndWrapUp
from config.regulation import implements
from console.rules.permissions import Act
from console.seat_requests import ANSWERS, AgentOrSupervisor, SeatId, ask, by, note
from console.signing_in import Desk, Parts, may
from console.views.seats import SeatChange

SUPERVISOR, BREAK = "supervisor", "break"  # reasons where none is given
Agent = Annotated[Desk, Depends(may(Act.SIT))]

router = APIRouter(prefix="/api/seats/{seat}", tags=["seats"], responses=ANSWERS)


@router.post("/agent", status_code=HTTPStatus.NO_CONTENT, summary="签入 · log in at a seat")
async def log_in(seat: SeatId, desk: Agent, parts: Parts) -> None:
    """The signed-in person takes the seat and is not ready at first."""
    await ask(parts, seat, LogIn(seat, desk.person.login))
    await note(parts, desk, "log_in", seat)


@router.delete("/agent", status_code=HTTPStatus.NO_CONTENT, summary="签出 · log out")
async def log_out(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> None:
    await ask(parts, seat, LogOut(seat, by(desk)))
    await note(parts, desk, "log_out", seat)


@implements("180.9.2")
@router.post("/state", status_code=HTTPStatus.NO_CONTENT, summary="示闲、示忙 · ready or not ready")
async def change(seat: SeatId, wanted: SeatChange, desk: AgentOrSupervisor, parts: Parts) -> None:
    """An agent their own seat, a supervisor any."""
    agent = by(desk)
    reason = wanted.reason or (BREAK if agent else SUPERVISOR)
    ready = wanted.state == "ready"
    await ask(parts, seat, SetReady(seat, agent) if ready else SetNotReady(seat, reason, agent))
    await note(parts, desk, "change", seat, wanted.state if ready else f"{wanted.state} {reason}")


@router.delete("/wrap-up", status_code=HTTPStatus.NO_CONTENT, summary="结束话后处理 · end the wrap-up early")
async def end_wrap_up(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> None:
    await ask(parts, seat, EndWrapUp(seat, by(desk)))
