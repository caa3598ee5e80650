"""A seat pauses the recording of its call while something is said that must not be kept (180.7.5)."""

from http import HTTPStatus
from typing import Any

from fastapi import APIRouter

from acd.pauses import PauseRecording, ResumeRecording
from console.adapters.floor import node_of
from console.parts import ConsoleParts
from console.problems import not_found
from console.rules.permissions import Act
from console.seat_requests import AgentOrSupervisor, SeatId
from console.signing_in import Desk, Parts
from console.views.answer import Problem
from console.views.recordings import Pause
from people import handlers as people
from runtime.clock import utc_now

router = APIRouter(
    prefix="/api/seats/{seat}/recording-pause",
    tags=["recordings"],
    responses={
        HTTPStatus.CONFLICT.value: {"model": Problem, "description": "No talk, or nothing to resume"},
        HTTPStatus.SERVICE_UNAVAILABLE.value: {
            "model": Problem,
            "description": "No answer from the exchange",
        },
    },
)


@router.put("", summary="暂停录音 · pause the recording")
async def pause(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> Pause:
    """An agent their own talk, a supervisor any. Twice is once; it goes on by itself at `until`."""
    until = await _ask(parts, seat, PauseRecording(seat, _by(desk), desk.person.login))
    await _note(parts, desk, "pause_recording", seat)
    return Pause.model_validate({"until": until})


@router.delete("", status_code=HTTPStatus.NO_CONTENT, summary="恢复录音 · the recording goes on")
async def resume(seat: SeatId, desk: AgentOrSupervisor, parts: Parts) -> None:
    await _ask(parts, seat, ResumeRecording(seat, _by(desk)))
    await _note(parts, desk, "resume_recording", seat)


def _by(desk: Desk) -> str | None:
    return None if desk.may(Act.CHANGE_SEATS) else desk.person.login


async def _ask(parts: ConsoleParts, seat: str, request: object) -> Any:  # noqa: ANN401 (JSON)
    async with parts.database.read() as session:
        node = await node_of(session, seat)
    if node is None:
        raise not_found()
    return await parts.ask(node, request)


async def _note(parts: ConsoleParts, desk: Desk, action: str, seat: str) -> None:
    async with parts.database.write() as session:
        await people.audit(session, people.Act(desk.person.login, action, "seat", seat), utc_now())
