"""One Asterisk node, heard and answered: events become the ledger, its parts hear every fact.

Hearing never waits: the database is written behind (Scribe), actions are sent by a task of their own.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from acd.adapters.ami import AmiError, AmiEvent, Connected, Disconnected
from acd.adapters.ami_facts import fact_of, seat_of
from acd.adapters.ami_listening import notice_of
from acd.adapters.floor_kept import Kept
from acd.agents import Agents
from acd.emergency import Emergencies
from acd.hold_watch import HoldWatch
from acd.listening import listening_parts
from acd.node import Node
from acd.pauses import Pauses
from acd.ports import OwnWork
from acd.promises import Promises
from acd.recorder import Recorder
from acd.ring_watch import RingWatch
from acd.rules import facts
from acd.rules.call import Call
from acd.rules.facts import Fact
from acd.rules.ledger import step
from acd.serving import Serving
from acd.stretches import Stretches
from acd.transfers import Transfers
from acd.wait_watch import WaitWatch
from acd.wrap_up import WrapUps
from config.centre import Post

log = logging.getLogger(__name__)

AUTO_PAUSE = "Auto-Pause"


@dataclass(slots=True)
class Connector:
    node: Node
    agents: Agents
    watch: RingWatch
    resync: "Callable[[Connector, Connected], Awaitable[None]]"
    lost_at: datetime | None = None

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(self.node.link.run())
            group.create_task(self.node.scribe.run())
            group.create_task(self.node.send_actions())
            group.create_task(self._hear_for_ever())
            for part in self.node.parts:
                group.create_task(part.run())

    async def _hear_for_ever(self) -> None:
        while True:
            match await self.node.link.items.get():
                case Connected() as connected:
                    await self._resynchronise(connected)
                case Disconnected() as lost:
                    self.lost_at = lost.at
                    for part in self.node.parts:
                        part.lost()
                case AmiEvent() as event:
                    self.hear(event)

    async def _resynchronise(self, connected: Connected) -> None:
        try:
            for part in self.node.parts:
                await part.resumed(connected)
            await self.resync(self, connected)
            self.lost_at = None
            for part in self.node.parts:
                part.caught_up()
        except AmiError:
            log.warning("lost the manager while reading its state; again after the reconnect")
        self.node.tell_queues()

    def hear_waiting(self) -> None:
        """Take in what is queued already, so that a snapshot is compared with what it was taken after."""
        items = self.node.link.items
        for _ in range(items.qsize()):
            match items.get_nowait():
                case AmiEvent() as event:
                    self.hear(event)
                case news:
                    items.put_nowait(news)

    def hear(self, event: AmiEvent) -> None:
        """Never raises: one odd event must not stop the ledger."""
        try:
            self._hear(event)
        except Exception:
            log.exception("event %s was not understood: %s", event.name, dict(event.headers))

    def _hear(self, event: AmiEvent) -> None:
        fact = fact_of(event)
        if fact:
            self.take_in(fact)
        elif event.name == "DeviceStateChange":
            self.device_changed(event)
        elif event.name == "QueueMemberPause":
            self._paused(event)
        if notice := notice_of(event):
            for part in self.node.parts:
                part.noticed(notice)

    def take_in(self, fact: Fact) -> None:
        """What Asterisk said, or what we ordered of it."""
        before = self.node.calls.get(fact.call)
        if before is None and not _begins(fact):
            return  # a call from before we listened; the resynchronisation knows it
        call = step(before, fact)
        self.node.calls[call.id] = call
        self._show_at_seat(call, fact)
        for part in self.node.parts:
            part.heard(call, before, fact)
        self.node.tell(call, before)

    def ring_found(self, call: Call, rang: facts.SeatRang) -> None:
        """A seat that rang already when we came back."""
        self._show_at_seat(call, rang)
        self.watch.seat_rang(rang, call.queue)

    def _show_at_seat(self, call: Call, fact: Fact) -> None:
        """The seat rings or talks with the fact itself; its device state comes a moment later."""
        match fact:
            case facts.SeatRang() if fact.seat in self.node.seats:
                due = fact.at + self.node.limits_of(fact.queue or call.queue).limit
                self.node.change_seat(fact.seat, fact.at, call=call.id, ring_due=due, device="RINGING")
            case facts.SeatAnswered():
                self.node.change_seat(fact.seat, fact.at, call=call.id, ring_due=None, device="INUSE")
            case facts.LegReplaced() if fact.seat in self.node.seats:
                # The phone that came back holds nobody, whatever the old one did.
                self.node.change_seat(fact.seat, fact.at, device="INUSE")
            case facts.Held() | facts.Resumed():
                # The exchange's device state shows who is held, not who holds.
                leg, device = call.leg(fact.leg), "ONHOLD" if isinstance(fact, facts.Held) else "INUSE"
                if leg and leg.seat:
                    self.node.change_seat(leg.seat, fact.at, device=device)

    def device_changed(self, event: AmiEvent) -> None:
        seat = seat_of(event.headers.get("Device", ""))
        self.node.change_seat(seat, event.at, device=event.headers.get("State", ""))

    def _paused(self, event: AmiEvent) -> None:
        if event.headers.get("PausedReason") == AUTO_PAUSE and event.headers.get("Paused") == "1":
            self.agents.paused_by_asterisk(seat_of(event.headers.get("Interface", "")), event.at)


def _begins(fact: Fact) -> bool:
    """The linked id is the id of the leg that began the call; a seat's leg comes in the middle of it."""
    return isinstance(fact, facts.LegStarted) and fact.leg == fact.call


def connector_of(
    node: Node,
    resync: Callable[[Connector, Connected], Awaitable[None]],
    recorded: Path,
    kept: Kept | None = None,
    work: Mapping[Post, OwnWork] | None = None,
) -> Connector:
    """The node's parts put together; they hear in this order.

    `recorded` holds the calls' files; `work`: what posts do beside taking calls.
    """
    kept = kept or Kept()
    agents = Agents(node)
    watch = RingWatch(node, agents)
    pauses = Pauses(node, agents)
    connector = Connector(node, agents, watch, resync)
    node.parts.extend((agents, watch, WrapUps(node, agents), HoldWatch(node), Promises(node), pauses))
    node.parts.append(Recorder(node, recorded, pauses))
    node.parts.extend((WaitWatch(node, agents), Emergencies(node)))
    node.parts.append(Transfers(node, agents, connector.take_in))
    node.parts.extend(listening_parts(node))
    node.parts.append(Stretches(node, kept.stretches, kept.alarms))
    node.parts.append(Serving(node, agents, kept.moves, work))
    return connector
