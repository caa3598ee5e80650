"""The shift (ops.2.1, ops.2.2): its log 值班日志, agents' day, seats' states, figures for wall boards."""

from datetime import date, datetime, time, timedelta
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path

from acd.adapters.figures import queue_figures
from config.regulation import implements
from console.adapters import shift as tables
from console.parts import ConsoleParts
from console.problems import ProblemError, invalid
from console.rules.permissions import Act
from console.seat_requests import SeatId
from console.signing_in import Desk, Parts, may
from console.views.seats import StretchView
from console.views.shift import (
    AgentDay,
    EntryWanted,
    FollowingWanted,
    QueueFiguresView,
    ShiftEntry,
    ShiftLog,
)
from people import shift_log
from people.rules.shift_log import Entry, Kind, WrongEntryError
from people.shift_log import Written
from runtime.clock import utc_now

Keeper = Annotated[Desk, Depends(may(Act.KEEP_SHIFT_LOG))]
EntryId = Annotated[int, Path(ge=1, le=2**31 - 1)]
Day = Annotated[date | None, "a day in the centre's zone, today where none is named"]

router = APIRouter(prefix="/api", tags=["shift"])
on_the_floor = [Depends(may(Act.SEE_FLOOR))]


@router.get("/shift-log", summary="值班日志 · the log of a day")
async def read(desk: Keeper, parts: Parts, day: Day = None) -> ShiftLog:  # noqa: ARG001 (only who keeps it)
    since, until = _day(parts, day)
    async with parts.database.read() as session:
        return ShiftLog(
            day=since.date(),
            entries=await tables.named(session, await shift_log.entries(session, since, until)),
            unsettled=await tables.named(session, await shift_log.unsettled(session)),
            supervisors=await tables.supervisors(session),
        )


@implements("ops.2.2")
@router.post("/shift-log", status_code=HTTPStatus.CREATED, summary="记一笔 · a note, a fault, a hand-over")
async def write(wanted: EntryWanted, desk: Keeper, parts: Parts) -> ShiftEntry:
    """Whoever hands over signs by writing it."""
    async with parts.database.read() as session:
        known = {colleague.login for colleague in await tables.supervisors(session)}
    if wanted.to is not None and (wanted.kind != "hand_over" or wanted.to not in known):
        raise invalid("to")
    return await _write(parts, desk, Kind(wanted.kind), wanted, to=wanted.to)


@router.post(
    "/shift-log/{entry}/recovery", status_code=HTTPStatus.CREATED, summary="故障恢复 · the fault is mended"
)
async def recover(entry: EntryId, wanted: FollowingWanted, desk: Keeper, parts: Parts) -> ShiftEntry:
    return await _write(parts, desk, Kind.RECOVERY, wanted, about=entry)


@router.post("/shift-log/{entry}/signature", status_code=HTTPStatus.CREATED, summary="接班 · I take over")
async def take_over(entry: EntryId, wanted: FollowingWanted, desk: Keeper, parts: Parts) -> ShiftEntry:
    """Signed by somebody else than who handed over."""
    return await _write(parts, desk, Kind.TAKE_OVER, wanted, about=entry)


@implements("ops.2.1")
@router.get("/agents/day", dependencies=on_the_floor, summary="话务员当日 · how agents spend the day")
async def agents(parts: Parts) -> tuple[AgentDay, ...]:
    since, _ = _day(parts, None)
    async with parts.database.read() as session:
        return await tables.agent_days(session, since, utc_now())


@router.get(
    "/seats/{seat}/stretches", dependencies=on_the_floor, summary="状态轨迹 · the seat's states of a day"
)
async def stretches(seat: SeatId, parts: Parts, day: Day = None) -> tuple[StretchView, ...]:
    async with parts.database.read() as session:
        return await tables.stretches(session, seat, *_day(parts, day))


@router.get("/wall-board", dependencies=on_the_floor, summary="大屏 · figures of the queues")
async def wall_board(parts: Parts) -> tuple[QueueFiguresView, ...]:
    """The same as the bus tells on `queue/{queue}/figures`."""
    since, _ = _day(parts, None)
    async with parts.database.read() as session:
        found = await queue_figures(session, parts.centre, since, utc_now())
    return tuple(QueueFiguresView.model_validate(figures) for figures in found)


async def _write(  # noqa: PLR0913 (who writes what about what)
    parts: ConsoleParts,
    desk: Desk,
    kind: Kind,
    wanted: EntryWanted | FollowingWanted,
    *,
    about: int | None = None,
    to: str | None = None,
) -> ShiftEntry:
    now = utc_now()
    entry = Entry(kind, desk.person.login, wanted.of or now, about, to)
    try:
        async with parts.database.write() as session:
            row = await shift_log.write(session, Written(entry, wanted.text), now)
            (view,) = await tables.named(session, [row])
    except WrongEntryError as wrong:
        raise ProblemError(
            HTTPStatus.CONFLICT, "wrong_entry", wrong.zh, wrong.en, field=wrong.field
        ) from None
    return view


def _day(parts: ConsoleParts, day: date | None) -> tuple[datetime, datetime]:
    zone = parts.settings.zone
    first = day or utc_now().astimezone(zone).date()
    return tuple(datetime.combine(one, time(), zone) for one in (first, first + timedelta(days=1)))  # type: ignore[return-value]  # two
