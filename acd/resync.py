"""After every (re)connect: seats rejoin, calls that ended unheard are rebuilt from Asterisk's own record.

No call stays open for ever; what was not observed says so.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import reduce
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.ami import AmiEvent, Connected
from acd.adapters.ami_facts import leg_found
from acd.adapters.cel import read_calls
from acd.adapters.tables import CallRow, IntervalRow, LegRow, NodeRow, TransferRow
from acd.connector import Connector
from acd.rules import facts
from acd.rules.call import Call, Direction, Interval, Kind, Known, Leg, Stage, Transfer, TransferKind
from acd.rules.facts import Fact
from acd.rules.ledger import close, step
from acd.rules.trace import Entry, rating
from runtime.database import Database

OVERLAP = timedelta(minutes=5)  # read a little more than was missed; what is known already is skipped
NO_DEVICE = "UNAVAILABLE"


@dataclass(frozen=True, slots=True)
class Resynchroniser:
    """`events` is the node's CEL file; on another machine than ours there may be none."""

    database: Database
    events: Path

    async def __call__(self, connector: Connector, connected: Connected) -> None:
        """Calls that come in meanwhile are heard from their beginning: there is nothing to put right."""
        node = connector.node
        await _take_devices(connector, connected)
        async with self.database.read() as session:
            since = await _seen_until(session, node.name, connected.started)
            stored = {call.id: call for call in await _open_calls(session, node.name)}
        oldest = min((call.started_at for call in (stored | node.calls).values()), default=since)
        since = min(since, oldest) - OVERLAP
        begun = set(await asyncio.to_thread(read_calls, self.events, since))
        channels = await node.link.rows("CoreShowChannels", complete="CoreShowChannelsComplete")
        live = {row.headers["Linkedid"] for row in channels if row.headers.get("Linkedid")}
        known = set(node.calls)
        connector.hear_waiting()
        fresh = set(node.calls) - known
        unfinished = stored | {call.id: call for call in node.calls.values() if not call.is_over}
        async with self.database.read() as session:
            finished = await _ended_among(session, begun - set(unfinished))
        doubtful = (begun | set(unfinished)) - finished - set(_over(node.calls)) - fresh
        told = await asyncio.to_thread(read_calls, self.events, since) if doubtful else {}
        for call_id in doubtful:
            _put_right(connector, unfinished.get(call_id), told.get(call_id, ()), live=call_id in live)
        for call in _found(channels, live - doubtful - finished - set(node.calls)):
            node.calls[call.id] = call
            node.tell(call, None)


def _put_right(connector: Connector, before: Call | None, told: Sequence[Fact], *, live: bool) -> None:
    node, lost_at = connector.node, connector.lost_at
    if before and live and before.id in node.calls and lost_at is None:
        return  # observed all along
    call = rebuild(before, told)
    if not live and not call.is_over:
        call = close(call, lost_at or call.stage_at, Known.RECONSTRUCTED)
    node.calls[call.id] = call
    node.tell(call, before)
    for ring in _ringing(call):
        connector.ring_found(call, ring)


def _found(channels: Iterable[AmiEvent], ids: set[str]) -> Iterable[Call]:
    """Calls that are up and of whose beginning nobody has a record: who calls, since when, and no more."""
    legs: dict[str, list[facts.LegStarted]] = {}
    for leg in map(leg_found, channels):
        if leg and leg.call in ids:
            legs.setdefault(leg.call, []).append(leg)
    for begun in legs.values():
        call = reduce(step, sorted(begun, key=lambda fact: (fact.at, fact.leg)), None)
        assert call
        yield replace(call, known=Known.UNKNOWN)


def rebuild(before: Call | None, told: Iterable[Fact]) -> Call:
    """The call as Asterisk's record has it, with what only we knew: class, trunk and trace."""
    call = reduce(step, told, None)
    if call is None:
        assert before is not None
        return replace(before, known=Known.RECONSTRUCTED)
    if before is None:
        return replace(call, known=Known.RECONSTRUCTED)
    out = before.direction is Direction.OUTBOUND  # only we know whom we called, and for which queue
    return replace(
        call,
        known=Known.RECONSTRUCTED,
        trunk=before.trunk,
        customer=before.customer,
        customer_class=before.customer_class,
        trace=_traced(before, call),
        direction=before.direction,
        transfers=before.transfers,
        caller=before.caller if out else call.caller,
        dialled=before.dialled if out else call.dialled,
        queue=before.queue if out else call.queue,
    )


def _traced(before: Call, told: Call) -> tuple[Entry, ...]:
    """Ours, and the rating that Asterisk alone heard."""
    heard = rating(told.trace) == rating(before.trace)
    return before.trace if heard else (*before.trace, *told.trace)


def _over(calls: Mapping[str, Call]) -> Iterable[str]:
    return (call.id for call in calls.values() if call.is_over)


def _ringing(call: Call) -> Iterable[facts.SeatRang]:
    for part in call.intervals:
        leg = call.leg(part.leg)
        if part.kind is Kind.RING and part.ended_at is None and leg:
            yield facts.SeatRang(part.started_at, call.id, part.queue, part.seat, part.leg, leg.channel)


async def _take_devices(connector: Connector, connected: Connected) -> None:
    """Before what waits to be heard: a phone that registered since the list was made is there."""
    node = connector.node
    devices = await node.link.rows("DeviceStateList", complete="DeviceStateListComplete")
    seen = {row.headers.get("Device", "").removeprefix("PJSIP/") for row in devices}
    for row in devices:
        connector.device_changed(row)
    for seat in list(node.seats.all()):
        if seat.id not in seen:
            node.change_seat(seat.id, connected.at, device=NO_DEVICE)


async def _seen_until(session: AsyncSession, node: str, default: datetime) -> datetime:
    row = await session.get(NodeRow, node)
    return row.seen_until if row else default


async def _ended_among(session: AsyncSession, ids: set[str]) -> set[str]:
    found: set[str] = set()
    many = sorted(ids)
    for start in range(0, len(many), 500):
        query = select(CallRow.id).where(
            CallRow.id.in_(many[start : start + 500]), CallRow.ended_at.is_not(None)
        )
        found.update(await session.scalars(query))
    return found


async def _open_calls(session: AsyncSession, node: str) -> list[Call]:
    rows = await session.scalars(select(CallRow).where(CallRow.node == node, CallRow.ended_at.is_(None)))
    return [await _call_of(session, row) for row in rows]


async def _call_of(session: AsyncSession, row: CallRow) -> Call:
    legs = await session.scalars(select(LegRow).where(LegRow.call == row.id).order_by(LegRow.started_at))
    parts = await session.scalars(
        select(IntervalRow).where(IntervalRow.call == row.id).order_by(IntervalRow.number)
    )
    transfers = await session.scalars(
        select(TransferRow).where(TransferRow.call == row.id).order_by(TransferRow.number)
    )
    return Call(
        id=row.id,
        started_at=row.started_at,
        stage_at=row.stage_at,
        caller=row.caller,
        caller_name=row.caller_name,
        dialled=row.dialled,
        trunk=row.trunk,
        customer=row.customer,
        customer_class=row.customer_class,
        stage=Stage(row.stage),
        queue=row.queue,
        seat=row.seat,
        hung_up_by=row.hung_up_by,
        known=Known(row.known),
        legs=tuple(
            Leg(leg.id, leg.channel, leg.seat, leg.started_at, leg.answered_at, leg.ended_at, leg.cause)
            for leg in legs
        ),
        intervals=tuple(
            Interval(
                Kind(part.kind),
                part.started_at,
                part.queue,
                part.seat,
                part.leg,
                part.ended_at,
                part.result,
            )
            for part in parts
        ),
        trace=tuple(row.trace),
        direction=Direction(row.direction),
        transfers=tuple(
            Transfer(TransferKind(one.kind), one.seat, one.to, one.at, one.why, one.ticket)
            for one in transfers
        ),
    )


async def stored_call(session: AsyncSession, call_id: str) -> Call | None:
    """A call as the ledger keeps it, open or over."""
    row = await session.get(CallRow, call_id)
    return replace(await _call_of(session, row), ended_at=row.ended_at) if row else None
