"""Emergency mode (csc.6.3): switched by the supervisor, kept, audited and told to every node."""

import asyncio
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path

from acd import calling_in
from acd.adapters.tables import EmergencyRow
from acd.emergency import SetEmergency
from acd.events import EmergencyChanged
from config.regulation import implements
from console.adapters import emergency as tables
from console.adapters.tickets import names_of
from console.parts import ConsoleParts
from console.problems import invalid, not_found
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.answer import Problem
from console.views.emergency import (
    Conclusion,
    EmergencyDrills,
    EmergencyPlans,
    EmergencyReport,
    EmergencyStart,
    PlanView,
)
from people import handlers as people
from people.planner import Planning, book_of
from people.rules.drills import drill_owed
from runtime.clock import utc_now

Switching = Annotated[Desk, Depends(may(Act.SWITCH_EMERGENCY))]
Id = Annotated[int, Path(ge=1, le=2**31 - 1)]

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
    calendar = book_of(parts.settings).calendar
    async with parts.database.read() as session:
        last = await calling_in.last_drill(session)
        emergencies = await tables.newest(session)
    today = calendar.local_day(utc_now())
    owed = drill_owed(today, calendar.local_day(last) if last else None)
    return EmergencyDrills(emergencies=emergencies, drill_owed=owed)


@router.get("/plans", dependencies=[Depends(may(Act.SEE_FLOOR))], summary="应急预案 · emergency plans")
async def plans(parts: Parts) -> EmergencyPlans:
    book = book_of(parts.settings)
    async with parts.database.read() as session:
        names, standby = await names_of(session), await calling_in.on_standby(session, book, utc_now())
    return EmergencyPlans(
        plans=tuple(
            PlanView(
                value=plan.name,
                title_zh=plan.title.zh,
                title_en=plan.title.en,
                notice=plan.notice,
                voicemail=plan.voicemail,
            )
            for plan in book.rules.plans
        ),
        standby=tuple(names.get(login, login) for login in sorted(standby)),
    )


@implements("csc.6.3")
@router.get(
    "/{emergency}/report",
    dependencies=[Depends(may(Act.SEE_FLOOR))],
    summary="应急与演练报告 · how it went",
)
async def report(emergency: Id, parts: Parts) -> EmergencyReport:
    """Who was called in and when they came, and callers in its time."""
    async with parts.database.read() as session:
        row = await session.get(EmergencyRow, emergency)
        if row is None:
            raise not_found()
        return await tables.report(session, row, utc_now())


@implements("csc.6.3")
@router.put(
    "/{emergency}/conclusion", status_code=HTTPStatus.NO_CONTENT, summary="演练总结 · what was learned"
)
async def conclude(emergency: Id, wanted: Conclusion, parts: Parts, desk: Switching) -> None:
    """Once it is over."""
    async with parts.database.write() as session:
        row = await session.get(EmergencyRow, emergency, with_for_update=True)
        if row is None or row.ended_at is None:
            raise not_found()
        row.conclusion, row.concluded_by = wanted.text, desk.person.login
        await note(session, desk, "conclude", "emergency", str(emergency), wanted.text)


@implements("csc.6.3")
@router.put("", status_code=HTTPStatus.NO_CONTENT, summary="进入应急模式 · begin emergency mode")
async def begin(wanted: EmergencyStart, parts: Parts, desk: Switching) -> None:
    """One that runs already ends with it."""
    by, now = desk.person.login, utc_now()
    told = EmergencyChanged(
        at=now, running=True, voicemail=wanted.voicemail, drill=wanted.drill, reason=wanted.reason, by=by
    )
    book = book_of(parts.settings)
    plan = book.rules.plan(wanted.plan) if wanted.plan else None
    if wanted.plan and plan is None:
        raise invalid("plan")
    async with parts.database.write() as session:
        await tables.end(session, by, now)
        row = await tables.begin(session, wanted, by, now)
        if plan:
            await calling_in.call_in(Planning(session, parts.announce, book, by, now), row, plan)
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
    by_plan = f"plan {wanted.plan}, " if wanted.plan else ""
    return f"{'drill, ' if wanted.drill else ''}{by_plan}{how}: {wanted.reason}"
