"""Plays a script of calls on a running hotline with real phones, and gathers what became of each call."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from sqlalchemy import select

from acd.adapters.tables import CallRow
from config.centre import Trunk
from hotline.demo.cast import CastSeat
from hotline.demo.phones import CallerPhone, Exchange, SeatPhone, parse_steps
from hotline.demo.script import Script, ScriptedCall
from hotline.demo.witness import Seen, Witness
from hotline.serve import Running
from runtime.clock import utc_now

SEAT_PORTS = 41000
PHONES_READY = 10.0

Say = Callable[[str], None]


@dataclass(slots=True)
class Played:
    """A scripted call and what the exchange calls it; `sipp` is the phone's own verdict."""

    script: ScriptedCall
    call_id: str | None = None
    sipp: int | None = None


@dataclass(slots=True)
class Player:
    hotline: Running
    witness: Witness
    exchange: Exchange
    say: Say
    began: datetime = field(default_factory=utc_now)
    played: list[Played] = field(default_factory=list)
    _ports: dict[str, "count[int]"] = field(default_factory=dict)

    @asynccontextmanager
    async def seated(self, cast_seats: list[CastSeat]) -> AsyncIterator[None]:
        """Phones registered and agents logged in at their seats; a browser's seat waits for a person."""
        seats = [seat for seat in cast_seats if seat.profile == "sip"]
        connector = self.hotline.connector
        async with AsyncExitStack() as stack:
            phones = [
                SeatPhone(
                    seat.id,
                    connector.node.seats[seat.id].secret,
                    SEAT_PORTS + 2 * number,
                    seat.answer_after,
                    parse_steps(seat.says),
                )
                for number, seat in enumerate(seats)
            ]
            hooks = (stack.enter_async_context(phone.on_the_hook(self.exchange)) for phone in phones)
            await asyncio.gather(*hooks)
            for seat in seats:
                connector.agents.log_in(seat.id, seat.agent, ready=seat.ready)
            await self._until(
                lambda: all(connector.node.seats[seat.id].phone for seat in seats), PHONES_READY
            )
            yield

    async def play(self, script: Script) -> list[Played]:
        """All calls at their times; returns when the last phone is back on the hook."""
        self.began = utc_now()
        self.played = [Played(call) for call in script.call]
        self.witness.tell = self._told
        async with asyncio.TaskGroup() as group:
            for played in self.played:
                group.create_task(self._place(played))
        await self._identify()
        return self.played

    async def _place(self, played: Played) -> None:
        call = played.script
        await asyncio.sleep(call.start)
        phone = CallerPhone(
            call.name, call.number, call.dials, self._port(call.trunk), call.acts, call.display
        )
        self._note(f"{call.name}: {call.number or '(匿名 · no number)'} → {call.dials}")
        played.sipp = await phone.call(self.exchange)

    def _port(self, trunk_name: str) -> int:
        """The next port from which the exchange takes calls as this trunk's."""
        trunk = self.hotline.installation.centre.trunk(trunk_name)
        assert isinstance(trunk, Trunk)
        turn = next(self._ports.setdefault(trunk_name, count()))
        return int(trunk.match[turn % len(trunk.match)].rpartition(":")[2])

    def _told(self, seen: Seen) -> None:
        if "call" in seen.data and seen.topic.startswith(("call/", "alarm/")):
            asyncio.get_running_loop().create_task(self._react(seen))

    async def _react(self, seen: Seen) -> None:
        played = await self._played(seen.data["call"])
        if played is None:
            return
        kind = seen.topic.split("/")[1] if seen.topic.startswith("alarm/") else None
        stage = "ended" if "outcome" in seen.data else seen.data.get("stage")
        told = kind or seen.data.get("outcome") or stage
        self._note(f"{played.script.name}: {told} {seen.data.get('seat') or ''}")
        for when in played.script.when:
            if (when.alarm and when.alarm == kind) or (when.stage and when.stage == stage):
                self.hotline.connector.agents.set_ready(when.ready)

    async def _played(self, call_id: str) -> Played | None:
        known = next((played for played in self.played if played.call_id == call_id), None)
        if known is None:
            await self._identify()
            known = next((played for played in self.played if played.call_id == call_id), None)
        return known

    async def _identify(self) -> None:
        """Which call row is whose: by caller and dialled number, in the order they came."""
        async with self.hotline.database.read() as session:
            query = select(CallRow).where(CallRow.started_at >= self.began).order_by(CallRow.started_at)
            rows = list(await session.scalars(query))
        for played in self.played:
            taken = {other.call_id for other in self.played}
            if played.call_id is None:
                fits = (
                    row.id
                    for row in rows
                    if row.id not in taken
                    and row.caller == played.script.number
                    and row.dialled == played.script.dials
                )
                played.call_id = next(fits, None)

    def _note(self, text: str) -> None:
        seconds = (utc_now() - self.began).total_seconds()
        self.say(f"  {seconds:5.1f} s  {text}")

    async def _until(self, holds: Callable[[], bool], limit: float) -> None:
        async with asyncio.timeout(limit):
            while not holds():  # noqa: ASYNC110 (the phones tell Asterisk, not us)
                await asyncio.sleep(0.05)
