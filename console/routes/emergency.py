"""Emergency mode (csc.6.3): switched by the supervisor, kept, audited and told to every node."""

import asyncio
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends

from acd.emergency import SetEmergency
from acd.events import EmergencyChanged
from config.regulation import implements
from console.adapters import emergency as tables
from console.parts import ConsoleParts
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.views.answer import Problem
from console.views.emergency import EmergencyDrills, EmergencyStart
from people import handlers as people
from runtime.clock import utc_now

Switching = Annotated[Desk, Depends(may(Act.SWITCH_EMERGENCY))]

router = APIRouter(
    prefix="/api/emergency",
    tags=["floor"],
    responses={
        HTTPStatus.SERVICE_UNAVAILABLE.value: {
            "model": Problem,
            "description": "Kept, but an exchange did not answer; it obeys as soon as it is connected again",
        }
    },
)


@router.get("", dependencies=[Depends(may(Act.SEE_FLOOR))], summary="应急记录 · emergencies and drills")
async def history(parts: Parts) -> EmergencyDrills:
    async with parts.database.read() as session:
        return EmergencyDrills(emergencies=await tables.newest(session))


@implements("csc.6.3")
@router.put("", status_code=HTTPStatus.NO_CONTENT, summary="进入应急模式 · begin emergency mode")
async def begin(wanted: EmergencyStart, parts: Parts, desk: Switching) -> None:
    """One that runs already ends with it."""
    by, now = desk.person.login, utc_now()
    told = EmergencyChanged(
        at=now, running=True, voicemail=wanted.voicemail, drill=wanted.drill, reason=wanted.reason, by=by
    )
    async with parts.database.write() as session:
        await tables.end(session, by, now)
        tables.begin(session, wanted, by, now)
        await people.audit(session, people.Act(by, "begin", "emergency", "centre", _detail(wanted)), now)
        await parts.announce(session, told)
    await _tell_nodes(parts, SetEmergency(on=True, voicemail=wanted.voicemail))


@implements("csc.6.3")
@router.delete("", status_code=HTTPStatus.NO_CONTENT, summary="结束应急模式 · end emergency mode")
async def end(parts: Parts, desk: Switching) -> None:
    by, now = desk.person.login, utc_now()
    async with parts.database.write() as session:
        if await tables.end(session, by, now):
            await people.audit(session, people.Act(by, "end", "emergency", "centre", ""), now)
            over = EmergencyChanged(now, running=False, voicemail=False, drill=False, reason="", by=by)
            await parts.announce(session, over)
    await _tell_nodes(parts, SetEmergency(on=False, voicemail=False))


async def _tell_nodes(parts: ConsoleParts, request: SetEmergency) -> None:
    """Also when nothing changed: a node that missed the word hears it now. Raises UnansweredError."""
    told = [parts.ask(own.node, request) for own in parts.settings.exchanges]
    for missed in await asyncio.gather(*told, return_exceptions=True):
        if isinstance(missed, BaseException):
            raise missed


def _detail(wanted: EmergencyStart) -> str:
    how = "voicemail" if wanted.voicemail else "queue"
    return f"{'drill, ' if wanted.drill else ''}{how}: {wanted.reason}"
