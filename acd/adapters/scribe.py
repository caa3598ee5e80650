"""Writes the exchange's state behind it: telephony goes on while the database is away, nothing is lost."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import (
    AlarmRow,
    CallRow,
    IntervalRow,
    LegRow,
    MoveRow,
    NodeRow,
    SeatRow,
    StretchRow,
    TransferRow,
    WaitRow,
)
from acd.rules.call import Call, Kind
from acd.rules.transfer import result_of
from runtime.database import Base, Database, bring_up_to_date, save
from runtime.outbox import Announcer, Event

log = logging.getLogger(__name__)

RETRY = 1.0
GATHERS = (
    0.03  # for what belongs to one turn of a call: one transaction instead of many; alarms wait for none
)
AHEAD = 0.05  # by which alarms leave before their books are written, where there are both
ALARM = "alarm/"
Row = dict[str, Any]


@dataclass(slots=True)
class _Unwritten:
    """The newest state of each thing, and the events that go with it, in order."""

    calls: dict[str, Call] = field(default_factory=dict)
    seats: dict[str, Row] = field(default_factory=dict)
    alarms: dict[str, Row] = field(default_factory=dict)
    stretches: dict[tuple[str, datetime], Row] = field(default_factory=dict)
    moves: dict[str, Row] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    waits: list[Row] = field(default_factory=list)

    def names(self) -> list[str]:
        """For a log: no numbers of callers."""
        return [
            *self.calls,
            *self.seats,
            *self.alarms,
            *(seat for seat, _ in self.stretches),
            *self.moves,
            *(f"wait {wait['call']}" for wait in self.waits),
            *(type(event).__name__ for event in self.events),
        ]

    def split(self) -> "tuple[_Unwritten, _Unwritten]":
        """The alarms with their facts, and all the rest; each in order."""
        urgent = [event for event in self.events if event.topic.startswith(ALARM)]
        rest = [event for event in self.events if not event.topic.startswith(ALARM)]
        return _Unwritten(alarms=self.alarms, events=urgent), replace(self, alarms={}, events=rest)

    def leave(self, rest: "_Unwritten") -> None:
        """Only `rest` is still to be written."""
        self.alarms, self.events = rest.alarms, rest.events

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) for each in fields(self))


@dataclass(slots=True)
class Scribe:
    """`tell` never waits. `run` saves in one transaction whatever was told since the last one."""

    node: str
    database: Database
    announce: Announcer
    saved: Callable[[], None]
    healthy: bool = True
    _unwritten: _Unwritten = field(default_factory=_Unwritten)
    _told: asyncio.Event = field(default_factory=asyncio.Event)
    _urgent: asyncio.Event = field(default_factory=asyncio.Event)
    _writing: bool = False

    def tell(  # noqa: PLR0913 (one kind of row each)
        self,
        *,
        calls: Iterable[Call] = (),
        seats: Iterable[Row] = (),
        alarms: Iterable[Row] = (),
        stretches: Iterable[Row] = (),
        moves: Iterable[Row] = (),
        events: Iterable[Event] = (),
        waits: Iterable[Row] = (),
    ) -> None:
        self._unwritten.calls.update({call.id: call for call in calls})
        self._unwritten.seats.update({seat["id"]: seat for seat in seats})
        self._unwritten.alarms.update({alarm["id"]: alarm for alarm in alarms})
        self._unwritten.stretches.update({(row["seat"], row["began_at"]): row for row in stretches})
        self._unwritten.moves.update({move["id"]: move for move in moves})
        self._unwritten.events.extend(events)
        self._unwritten.waits.extend(waits)
        self._told.set()
        if self._unwritten.alarms:
            self._urgent.set()

    async def run(self) -> None:
        while True:
            await self._told.wait()
            with suppress(TimeoutError):
                async with asyncio.timeout(GATHERS):
                    await self._urgent.wait()
            self._told.clear()
            self._urgent.clear()
            await self._write()

    async def drain(self) -> bool:
        """Wait, not for ever, until everything told so far is in the database; whether it is."""
        for _ in range(50):
            if not self._unwritten and not self._writing:
                return True
            await asyncio.sleep(0.1)
        log.error("%d calls could not be saved before the end", len(self._unwritten.calls))
        return False

    async def _write(self) -> None:
        while self._unwritten:
            batch, self._unwritten, self._writing = self._unwritten, _Unwritten(), True
            try:
                await self._save(batch)
            except (IntegrityError, DataError):
                await self._save_one_by_one(batch)
            except (SQLAlchemyError, OSError) as error:
                self._keep(batch)
                log.warning("database is away (%s); %d calls are kept in mind", error, len(batch.calls))
                await asyncio.sleep(RETRY)
            except Exception:  # a reaction's own fault
                log.exception("a reaction failed; what it belongs to is saved one by one")
                await self._save_one_by_one(batch)
            else:
                self.healthy = True
                self.saved()
            finally:
                self._writing = False

    def _keep(self, batch: _Unwritten) -> None:
        newer, self._unwritten, self.healthy = self._unwritten, batch, False
        batch.calls.update(newer.calls)
        batch.seats.update(newer.seats)
        batch.alarms.update(newer.alarms)
        batch.stretches.update(newer.stretches)
        batch.moves.update(newer.moves)
        batch.events.extend(newer.events)
        batch.waits.extend(newer.waits)

    async def _save(self, batch: _Unwritten) -> None:
        """Alarms first, in a transaction of their own: nobody waits for the books to hear of a breach."""
        alarms, books = batch.split()
        if alarms and books:
            async with self.database.write() as session:
                await self._save_rows(session, alarms)
            batch.leave(books)
            self.saved()
            await asyncio.sleep(AHEAD)
        async with self.database.write() as session:
            await self._save_rows(session, books or alarms)

    async def _save_one_by_one(self, batch: _Unwritten) -> None:
        """One thing that the database refuses must not keep back the others."""
        single = [
            *(_Unwritten(calls={key: call}) for key, call in batch.calls.items()),
            *(_Unwritten(seats={key: seat}) for key, seat in batch.seats.items()),
            *(_Unwritten(alarms={key: alarm}) for key, alarm in batch.alarms.items()),
            *(_Unwritten(stretches={key: row}) for key, row in batch.stretches.items()),
            *(_Unwritten(moves={key: move}) for key, move in batch.moves.items()),
            *(_Unwritten(events=[event]) for event in batch.events),
            *(_Unwritten(waits=[wait]) for wait in batch.waits),
        ]
        for one in single:
            try:
                await self._save(one)
            except (IntegrityError, DataError) as error:
                # Without its text: PostgreSQL's shows the whole row, the caller's number in it.
                log.error("the database refuses for good (%s), dropped: %s", type(error.orig), one.names())  # noqa: TRY400
            except (SQLAlchemyError, OSError):
                self._keep(one)
            except Exception:
                log.exception("dropped: %s", one.names())
        self.saved()

    async def _save_rows(self, session: AsyncSession, batch: _Unwritten) -> None:
        calls = list(batch.calls.values())
        await _save_rows(session, CallRow, (_call_row(self.node, call) for call in calls))
        await _save_rows(session, LegRow, (row for call in calls for row in _leg_rows(call)))
        await _save_rows(session, IntervalRow, (row for call in calls for row in _interval_rows(call)))
        await _save_rows(session, TransferRow, (row for call in calls for row in _transfer_rows(call)))
        await bring_up_to_date(session, SeatRow, list(batch.seats.values()))
        await _save_rows(session, AlarmRow, batch.alarms.values())
        await _save_rows(session, StretchRow, batch.stretches.values())
        await _save_rows(session, MoveRow, batch.moves.values())
        await _save_rows(session, WaitRow, batch.waits)
        if calls:
            newest = max(call.stage_at for call in calls)
            await save(session, NodeRow, [{"id": self.node, "seen_until": newest}])
        await self.announce(session, *batch.events)


async def _save_rows(session: AsyncSession, table: type[Base], rows: Iterable[Row]) -> None:
    # SQLite takes 32,766 values in one statement: 100 rows of our widest table stay well below.
    many = list(rows)
    for start in range(0, len(many), 100):
        await save(session, table, many[start : start + 100])


def _call_row(node: str, call: Call) -> Row:
    return {
        "id": call.id,
        "node": node,
        "caller": call.caller,
        "caller_name": call.caller_name,
        "dialled": call.dialled,
        "trunk": call.trunk,
        "customer": call.customer,
        "customer_class": call.customer_class,
        "stage": call.stage,
        "queue": call.queue,
        "seat": call.seat,
        "started_at": call.started_at,
        "stage_at": call.stage_at,
        "answered_at": call.answered_at,
        "ended_at": call.ended_at,
        "outcome": call.outcome,
        "hung_up_by": call.hung_up_by,
        "ring_ms": milliseconds(call.ring),
        "wait_ms": milliseconds(call.total(Kind.WAIT)),
        "talk_ms": milliseconds(call.total(Kind.TALK)),
        "hold_ms": milliseconds(call.total(Kind.HOLD)),
        "known": call.known,
        "trace": list(call.trace),
        "direction": call.direction,
    }


def _leg_rows(call: Call) -> Iterable[Row]:
    for leg in call.legs:
        yield {
            "id": leg.id,
            "call": call.id,
            "channel": leg.channel,
            "seat": leg.seat,
            "started_at": leg.started_at,
            "answered_at": leg.answered_at,
            "ended_at": leg.ended_at,
            "cause": leg.cause,
        }


def _interval_rows(call: Call) -> Iterable[Row]:
    for number, part in enumerate(call.intervals):
        yield {
            "call": call.id,
            "number": number,
            "kind": part.kind,
            "queue": part.queue,
            "seat": part.seat,
            "leg": part.leg,
            "started_at": part.started_at,
            "ended_at": part.ended_at,
            "result": part.result,
        }


def _transfer_rows(call: Call) -> Iterable[Row]:
    for number, transfer in enumerate(call.transfers):
        yield {
            "call": call.id,
            "number": number,
            "kind": transfer.kind,
            "seat": transfer.seat,
            "to": transfer.to,
            "at": transfer.at,
            "why": transfer.why,
            "ticket": transfer.ticket,
            "result": result_of(call, transfer),
        }


def milliseconds(length: timedelta) -> int:
    return round(length / timedelta(milliseconds=1))
