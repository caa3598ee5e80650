"""What a seat does with its caller: hold, consult, hand over, confer (180.1.4, 180.1.6, 180.4.8)."""

from http import HTTPStatus

from fastapi import APIRouter

from acd.transfers import (
    CancelTransfer,
    CompleteTransfer,
    ConsultSeat,
    HoldCaller,
    OpenConference,
    ResumeCaller,
    SendCaller,
)
from config.regulation import implements
from console.adapters.seat_call import call_of, ready_seats
from console.problems import not_found
from console.seat_requests import ANSWERS, AgentOrSupervisor, SeatId, ask, by, note
from console.signing_in import Parts
from console.views.transfers import Destination, Destinations, SeatCall, Sending

router = APIRouter(prefix="/api/seats/{seat}", tags=["transfers"], responses=ANSWERS)
DONE = HTTPStatus.NO_CONTENT


@router.get("/call", summary="当前用户 · the seat's caller")
async def seat_call(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> SeatCall:
    """With whoever sent the caller, why, and the ticket: also for the seat that is being asked."""
    async with parts.database.read() as session:
        found = await call_of(session, seat, by(desk))
    if found is None:
        raise not_found()
    return found


@router.get("/destinations", summary="可转接的目标 · where callers may be sent")
async def destinations(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> Destinations:  # noqa: ARG001 (who asks)
    async with parts.database.read() as session:
        seats = await ready_seats(session, seat)
    rows = (
        Destination(name=one.name, number=one.number, title_zh=one.title.zh, title_en=one.title.en)
        for one in parts.centre.destinations
    )
    return Destinations(destinations=tuple(rows), seats=seats)


@router.post("/hold", status_code=DONE, summary="保持 · hold")
async def hold(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> None:
    await ask(parts, seat, HoldCaller(seat, by(desk)))


@router.delete("/hold", status_code=DONE, summary="恢复 · resume")
async def resume(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> None:
    await ask(parts, seat, ResumeCaller(seat, by(desk)))


@implements("180.1.4", "180.1.6", "180.4.8")
@router.post("/transfer", status_code=DONE, summary="直接转接 · blind transfer")
async def send(seat: SeatId, wanted: Sending, desk: AgentOrSupervisor, parts: Parts) -> None:
    await ask(parts, seat, SendCaller(seat, by(desk), wanted.to, wanted.why, wanted.ticket))
    await note(parts, desk, "transfer", seat, wanted.to)


@implements("180.1.4")
@router.post("/consultation", status_code=DONE, summary="咨询 · ask another seat")
async def consult(seat: SeatId, wanted: Sending, desk: AgentOrSupervisor, parts: Parts) -> None:
    """The caller hears music; then complete, confer, or go back."""
    await ask(parts, seat, ConsultSeat(seat, by(desk), wanted.to, wanted.why, wanted.ticket))
    await note(parts, desk, "consult", seat, wanted.to)


@router.post("/consultation/complete", status_code=DONE, summary="转交 · complete the transfer")
async def complete(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> None:
    await ask(parts, seat, CompleteTransfer(seat, by(desk)))


@router.delete("/consultation", status_code=DONE, summary="取消咨询 · go back to the caller")
async def cancel(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> None:
    await ask(parts, seat, CancelTransfer(seat, by(desk)))


@router.post("/conference", status_code=DONE, summary="三方通话 · conference of three")
async def confer(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> None:
    await ask(parts, seat, OpenConference(seat, by(desk)))
