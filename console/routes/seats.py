"""Seats: agents sit down, are ready or not, end their wrap-up; a supervisor may do it for them (180.9.2)."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path

from acd.agents import LogIn, LogOut, SetNotReady, SetReady, sits_at
from acd.serving import EndMove, MoveSeat
from acd.wrap_up import EndWrapUp
from config.centre import Setter
from config.regulation import implements
from console.adapters.desk import seat_of
from console.adapters.floor import node_of, post_of
from console.parts import ConsoleParts
from console.rules.permissions import Act
from console.seat_requests import ANSWERS, AgentOrSupervisor, SeatId, ask, by, note
from console.signing_in import Desk, Parts, may
from console.views.seats import MoveMade, MoveWanted, SeatChange
from runtime.requests import RefusedError

Agent = Annotated[Desk, Depends(may(Act.SIT))]
Supervisor = Annotated[Desk, Depends(may(Act.CHANGE_SEATS))]
QueueName = Annotated[str, Path(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]

router = APIRouter(prefix="/api/seats/{seat}", tags=["seats"], responses=ANSWERS)


@router.post("/agent", status_code=HTTPStatus.NO_CONTENT, summary="签入 · log in at a seat")
async def log_in(seat: SeatId, desk: Agent, parts: Parts) -> None:
    """The signed-in person takes a seat of a post they hold, and is not ready at first."""
    await _check_post(parts, seat, desk)
    await _check_elsewhere(parts, seat, desk)
    await ask(parts, seat, LogIn(seat, desk.person.login))
    await note(parts, desk, "log_in", seat)


@router.delete("/agent", status_code=HTTPStatus.NO_CONTENT, summary="签出 · log out")
async def log_out(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> None:
    await ask(parts, seat, LogOut(seat, *_who(desk)))
    await note(parts, desk, "log_out", seat)


@implements("180.9.2")
@router.post("/state", status_code=HTTPStatus.NO_CONTENT, summary="示闲、示忙 · ready or not ready")
async def change(seat: SeatId, wanted: SeatChange, desk: AgentOrSupervisor, parts: Parts) -> None:
    """An agent their own seat, a supervisor any: that is forced and shown so.

    Without a reason it is the first one of the centre that this post may give.
    """
    ready = wanted.state == "ready"
    reason = wanted.reason or _first_reason(parts, desk)
    await ask(parts, seat, SetReady(seat, *_who(desk)) if ready else SetNotReady(seat, reason, *_who(desk)))
    await note(parts, desk, "change", seat, wanted.state if ready else f"{wanted.state} {reason}")


@router.delete("/wrap-up", status_code=HTTPStatus.NO_CONTENT, summary="结束话后处理 · end the wrap-up early")
async def end_wrap_up(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> None:
    await ask(parts, seat, EndWrapUp(seat, by(desk)))


@implements("180.9.2")
@router.post("/moves", status_code=HTTPStatus.CREATED, summary="临时调度 · move into or out of a queue")
async def move(seat: SeatId, wanted: MoveWanted, desk: Supervisor, parts: Parts) -> MoveMade:
    """Until a time, or until it is ended; a call under way is not interrupted."""
    asked = MoveSeat(seat, wanted.queue, wanted.into, desk.person.login, wanted.until)
    made = await ask(parts, seat, asked)
    until = f" until {wanted.until.isoformat()}" if wanted.until else ""
    await note(parts, desk, "move", seat, f"{'into' if wanted.into else 'out of'} {wanted.queue}{until}")
    return MoveMade(id=str(made))


@router.delete("/moves/{queue}", status_code=HTTPStatus.NO_CONTENT, summary="结束调度 · end a move")
async def end_move(seat: SeatId, queue: QueueName, desk: Supervisor, parts: Parts) -> None:
    await ask(parts, seat, EndMove(seat, queue, desk.person.login))
    await note(parts, desk, "end_move", seat, queue)


async def _check_post(parts: ConsoleParts, seat: str, desk: Desk) -> None:
    """A supervisor may sit anywhere. Raises RefusedError."""
    async with parts.database.read() as session:
        post = await post_of(session, seat)
    if post is None or post in desk.person.posts or desk.may(Act.CHANGE_SEATS):
        return
    zh = f"座席 {seat} 属于其他岗位（{post}），请选择本岗位的座席"
    en = f"seat {seat} belongs to another post ({post}); choose a seat of your own post"
    raise RefusedError("not_your_post", zh, en)


async def _check_elsewhere(parts: ConsoleParts, seat: str, desk: Desk) -> None:
    """A node knows who sits at its own seats only. Raises RefusedError."""
    async with parts.database.read() as session:
        there = await seat_of(session, desk.person.login)
        if there and await node_of(session, seat) not in {there.node, None}:
            raise sits_at(there.id)


def _who(desk: Desk) -> tuple[str | None, str | None]:
    """The agent who asks, or the supervisor who forces it."""
    return (None, desk.person.login) if desk.may(Act.CHANGE_SEATS) else (desk.person.login, None)


def _first_reason(parts: ConsoleParts, desk: Desk) -> str:
    setter = Setter.SUPERVISOR if desk.may(Act.CHANGE_SEATS) else Setter.AGENT
    return next(reason.name for reason in parts.centre.reasons if reason.setter is setter)
