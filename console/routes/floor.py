"""The shift supervisor's floor (180.9.2): what is now, and making a seat ready or not ready."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request

from acd.rules.service_level import Tally
from config.regulation import implements
from console.adapters import floor as tables
from console.adapters.emergency import now_running
from console.parts import ConsoleParts
from console.rules.figures import figures
from console.rules.permissions import Act
from console.signing_in import may
from console.views.floor import Floor
from runtime.clock import utc_now

router = APIRouter(prefix="/api", tags=["floor"])
DEFAULT_REASON = "supervisor"
SeatId = Annotated[str, Path(pattern=r"^[A-Za-z0-9_-]{1,32}$")]


@dataclass(slots=True)
class FloorView:
    """The newest picture, shared by all browsers: a full floor of them asks once, not fifty times."""

    parts: ConsoleParts
    _floor: Floor | None = None
    _asking: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def now(self) -> Floor:
        async with self._asking:
            if self._floor is None or utc_now() - self._floor.now > self.parts.floor_lasts:
                self._floor = await _look(self.parts)
            return self._floor.model_copy(update={"now": utc_now()})


@implements("180.9.2")
@router.get("/floor", dependencies=[Depends(may(Act.SEE_FLOOR))], summary="现场 · the floor as it is now")
async def floor(request: Request) -> Floor:
    view: FloorView = request.app.state.floor
    return await view.now()


async def _look(parts: ConsoleParts) -> Floor:
    now = utc_now()
    today = _midnight(now, parts)
    async with parts.database.read() as session:
        seats = await tables.seats(session)
        day = await tables.day_since(session, parts.centre, today)
        return Floor(
            now=now,
            limit_seconds=max(queue.limit for queue in parts.centre.queues).total_seconds(),
            figures=figures(sum(day.tallies.values(), Tally()), day.target),
            queues=await tables.queues(session, parts.centre, seats, day),
            seats=seats,
            calls=await tables.live_calls(session, now),
            alarms=await tables.alarms(session, parts.centre, today),
            emergency=await now_running(session),
        )


def _midnight(now: datetime, parts: ConsoleParts) -> datetime:
    zone = parts.settings.zone
    return datetime.combine(now.astimezone(zone).date(), time(), zone)
