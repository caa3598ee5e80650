"""The live stream of facts to one browser (text/event-stream), as long as its session is valid."""

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Header, Query, Request
from fastapi.responses import StreamingResponse

from console.live import HEARTBEAT, Live
from console.parts import ConsoleParts
from console.signing_in import AnyDesk, Desk, Parts, desk_of
from tickets.office import office_of

router = APIRouter(prefix="/api/stream", tags=["stream"])
BEAT = "event: heartbeat\ndata: {}\n\n"
LastId = Annotated[str | None, Header(alias="Last-Event-ID", max_length=40)]


class EventStream(StreamingResponse):
    media_type = "text/event-stream"


@router.get("", response_class=EventStream, summary="实时事件 · facts as they happen")
async def stream(
    request: Request,
    desk: AnyDesk,
    parts: Parts,
    last_id: LastId = None,
    after: Annotated[str | None, Query(max_length=40)] = None,
) -> EventStream:
    """Facts as `data: {"topic", "payload"}`; `heartbeat` every 10 s; `resync` when facts were missed."""
    live: Live = request.app.state.live
    return EventStream(_events(live, desk, parts, last_id or after), headers={"X-Accel-Buffering": "no"})


async def _events(live: Live, desk: Desk, parts: ConsoleParts, last_id: str | None) -> AsyncIterator[str]:
    who, department = desk.person, office_of(parts.settings).department_of(desk.person.login)
    listener = live.join(desk.acts, last_id, desk.token, who.login, who.scope, department)
    clock = asyncio.get_running_loop().time
    look_again = clock() + HEARTBEAT  # also while facts come without a pause
    try:
        yield BEAT
        while not listener.gone:
            try:
                async with asyncio.timeout_at(look_again):
                    told = await listener.facts.get()
            except TimeoutError:
                # Another process may have ended the session, changed the posts, moved the branch.
                now = await desk_of(desk.token, parts)
                if now is None or now.person.locked or (now.acts, now.person.scope) != (desk.acts, who.scope):
                    return
                look_again = clock() + HEARTBEAT
                yield BEAT
            else:
                if not listener.gone:
                    yield live.event(told)
    finally:
        live.leave(listener)
