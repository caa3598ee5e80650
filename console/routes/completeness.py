"""The proof that every talk was recorded, and what becomes of each recording: state, legal hold (180.7.5)."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from console.adapters import recordings as tables
from console.parts import ConsoleParts
from console.problems import ProblemError, not_found
from console.routes.recordings import RecordingId
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.views.answer import Problem
from console.views.recordings import Completeness, CompletenessDay, Reason, RecordingState
from recordings import retention
from recordings.adapters.tables import RecordingRow
from recordings.completeness import day_of
from recordings.retention import HoldRefusedError
from runtime.clock import utc_now

CallsDesk = Annotated[Desk, Depends(may(Act.SEE_CALLS))]
HoldDesk = Annotated[Desk, Depends(may(Act.HOLD_RECORDINGS))]
MOST_DAYS = 366

router = APIRouter(
    prefix="/api",
    tags=["recordings"],
    responses={HTTPStatus.CONFLICT.value: {"model": Problem, "description": "Held already, or not held"}},
)


@implements("180.7.5")
@router.get("/recordings/completeness", summary="录音完整性 · the proof of completeness")
async def completeness(
    _desk: CallsDesk, parts: Parts, days: Annotated[int, Query(ge=1, le=MOST_DAYS)] = 30
) -> Completeness:
    """The current day as it is now, then what was kept of the days before."""
    today = utc_now().astimezone(parts.settings.zone).date()
    async with parts.database.read() as session:
        now = await day_of(session, today, parts.settings.zone)
        before = await tables.days(session, days)
    current = CompletenessDay.model_validate(now)
    return Completeness(days=(current, *(day for day in before if day.day != today))[:days])


@router.get("/calls/{call}/recordings", summary="通话的录音 · recordings of a call")
async def of_call(
    call: Annotated[str, Path(max_length=80)], desk: CallsDesk, parts: Parts
) -> tuple[RecordingState, ...]:
    """What there is of the call and what becomes of it; hearing it is a right of its own."""
    async with parts.database.read() as session:
        rows = await tables.of_call(session, call)
        may_hold = desk.may(Act.HOLD_RECORDINGS)
        return tuple([await tables.state(session, row, parts.centre, may_hold=may_hold) for row in rows])


@router.put("/recordings/{recording}/hold", summary="法律保留 · set a legal hold")
async def hold(recording: RecordingId, why: Reason, desk: HoldDesk, parts: Parts) -> RecordingState:
    async with parts.database.write() as session:
        await _known(session, recording)
        try:
            await retention.hold(session, recording, why.reason, desk.person.login, utc_now())
        except HoldRefusedError:
            raise _conflict("held", "录音已被保留或已删除", "It is held already, or deleted") from None
    return await _state(parts, recording)


@router.delete("/recordings/{recording}/hold", summary="解除保留 · lift the hold")
async def lift(recording: RecordingId, why: Reason, desk: HoldDesk, parts: Parts) -> RecordingState:
    async with parts.database.write() as session:
        await _known(session, recording)
        try:
            await retention.lift(session, recording, why.reason, desk.person.login, utc_now())
        except HoldRefusedError:
            raise _conflict("not_held", "录音没有被保留", "It is not held") from None
    return await _state(parts, recording)


async def _known(session: AsyncSession, recording: str) -> RecordingRow:
    row = await session.get(RecordingRow, recording)
    if row is None:
        raise not_found()
    return row


async def _state(parts: ConsoleParts, recording: str) -> RecordingState:
    async with parts.database.read() as session:
        row = await _known(session, recording)
        return await tables.state(session, row, parts.centre, may_hold=True)


def _conflict(code: str, zh: str, en: str) -> ProblemError:
    return ProblemError(HTTPStatus.CONFLICT, code, zh, en)
