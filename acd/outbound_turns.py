"""Whose turn it is at one node: call-backs by their place, lists by their pace; each becomes an attempt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters import outbound_book as book
from acd.adapters.outbound_tables import AttemptRow, CallBackRow, ListNumberRow, ListRow
from acd.adapters.tables import AlarmRow, alarm_row
from acd.agents import Agents
from acd.call_backs import changed
from acd.events import CallBackAlarm, ListChanged
from acd.node import QUEUED, Node
from acd.rules.call import Call, Kind, Stage
from acd.rules.number_plan import callable_number
from acd.rules.outbound import AttemptKind, Place, Subject, call_id, is_first, may_dial, place_of
from acd.rules.seat import SeatState
from acd.seats import Seat
from config.outbound import Outbound
from config.regulation import implements
from config.working_calendar import WorkingCalendar
from runtime.clock import utc_now
from runtime.database import save

CLAUSE = "csc.3.1.b"
RESERVED = "call_back"  # why a seat is not ready that a call-back will ring
BUSY_STATES = frozenset({SeatState.TALKING, SeatState.WRAP_UP, SeatState.ON_HOLD})


@dataclass(slots=True)
class Turns:
    node: Node
    agents: Agents
    terms: Outbound
    calendar: WorkingCalendar

    async def look(self) -> None:
        now = utc_now()
        async with self.node.scribe.database.read() as session:
            call_backs = await book.call_backs_due(session, now)
            lists = await book.running_lists(session)
            called = await book.seats_called(session, self.node.name)
        await self._alarm(now)
        for row in _first_of_each_queue(call_backs):
            seat = await self._call_back(row, now, called)
            if seat:
                called.add(seat.id)
        self._let_go(called)
        for one in lists:
            await self._list(one, now)

    # Call-backs

    @implements("csc.3.1.b")
    async def _call_back(self, row: CallBackRow, now: datetime, called: set[str]) -> Seat | None:
        """The next seat is this one's when nobody on the telephone stands before it; it is held or called."""
        if not is_first(Place(row.priority, row.waiting_since), self._places(row.queue)):
            return None
        seat = self._seat_for(row.queue, called)
        if seat is None:
            return None
        if seat.not_ready != RESERVED:
            self.agents.take_out(seat, RESERVED)  # app_queue must not ring it, now or when it becomes free
        if not _is_free(seat):
            return seat
        attempt = self._attempt(AttemptKind.CALL_BACK, row.id, row.number, row.queue, now)
        attempt.seat = seat.id
        async with self.node.scribe.database.write() as session:
            if await book.take_call_back(session, row.id):
                await book.plan(session, attempt)
                row.state = Subject.CALLING
                await self.node.scribe.announce(session, changed(row, now))
        return seat

    def _places(self, queue: str) -> Iterator[Place]:
        """Of those who wait on the telephone."""
        for call in self.node.calls.values():
            if call.queue == queue and call.stage in QUEUED:
                yield place_of(
                    call.trace,
                    had_a_seat=call.answered_at is not None,
                    again=self.node.centre.hold.priority,
                    since=_since(call),
                )

    def _seat_for(self, queue: str, called: set[str]) -> Seat | None:
        """One held for a call-back, else an idle one, else the one that is busy for the longest time.

        None where there is no such queue: it stays on the page, and its alarms come.
        """
        seats = {
            seat: penalty
            for seat in self.node.seats.all()
            if seat.agent and seat.phone and seat.id not in called
            if (penalty := self._penalty(queue, seat)) is not None
        }
        held = [seat for seat in seats if seat.not_ready == RESERVED]
        if held:
            return min(held, key=lambda seat: not _is_free(seat))
        idle = [seat for seat in seats if seat.state is SeatState.READY]
        if idle:
            return min(idle, key=lambda seat: (seats[seat], seat.since))
        busy = [seat for seat in seats if seat.state in BUSY_STATES and seat.not_ready is None]
        return min(busy, key=lambda seat: seat.since, default=None)

    def _penalty(self, queue: str, seat: Seat) -> int | None:
        """A queue of one seat alone has no other."""
        _, _, alone = queue.partition(".")
        if alone:
            return 0 if seat.id == alone else None
        own = self.node.centre.find_queue(queue)
        if own is None or seat.agent is None:
            return None
        return self.node.centre.penalty(own, seat.post, seat.id, seat.agent)

    def _let_go(self, called: set[str]) -> None:
        """A held seat is ready again when the call-back is gone, or somebody stands before it now."""
        for seat in list(self.node.seats.all()):
            if seat.agent and seat.not_ready == RESERVED and seat.id not in called:
                self.agents.set_ready(seat.id)

    @implements("csc.3.1.b")
    async def _alarm(self, now: datetime) -> None:
        """Told once each, whatever is restarted: the row remembers."""
        async with self.node.scribe.database.read() as session:
            if not await book.call_backs_to_alarm(session, now):
                return
        async with self.node.scribe.database.write() as session:
            for row in await book.call_backs_to_alarm(session, now):
                kind = row.alarm = "late" if row.due_at <= now else "warning"
                await save(session, AlarmRow, [_alarm_row(row)])
                await self.node.scribe.announce(
                    session, CallBackAlarm(row.id, now, kind, row.queue, row.due_at)
                )

    # Lists

    @implements("hot.4.4")
    async def _list(self, one: ListRow, now: datetime) -> None:
        """Not one call outside the hours of the list, and with persons not one more than seats are idle."""
        if not self.node.centre.hours[one.hours].open_at(now, self.calendar):
            return
        kind = AttemptKind(one.mode)
        async with self.node.scribe.database.write() as session:
            under_way = await book.under_way(session, self.node.name, kind)
            number = may_dial(
                kind,
                ready=self.node.seats.ready(one.queue) if one.queue else 0,
                waiting=sum(1 for _ in self._places(one.queue)),
                sought=sum(not self._has_customer(attempt) for attempt in under_way),
                under_way=len(under_way),
                most=self.terms.list.most,
            )
            for row in await book.next_numbers(session, one.id, now, number):
                await self._take_number(session, one, row, now)
            if await book.is_finished(session, one.id):
                await self._done(session, one, now)

    def _has_customer(self, attempt: int) -> bool:
        """Who was reached waits for a seat or has one: counted there, not among those still sought."""
        call = self.node.calls.get(call_id(attempt))
        return call is not None and call.stage in {*QUEUED, Stage.TALKING}

    async def _take_number(
        self, session: AsyncSession, one: ListRow, row: ListNumberRow, now: datetime
    ) -> None:
        barred = await book.is_barred(session, row.number)
        if barred or callable_number(row.number, self.terms.numbers) is None:
            row.state, row.result = Subject.BARRED, "do_not_call" if barred else "number_refused"
            return
        row.state = Subject.CALLING
        attempt = self._attempt(AttemptKind(one.mode), row.id, row.number, one.queue, now)
        attempt.prompt = one.prompt
        await book.plan(session, attempt)

    async def _done(self, session: AsyncSession, one: ListRow, now: datetime) -> None:
        row = await session.get_one(ListRow, one.id)
        if row.state == book.RUNNING:
            row.state = book.DONE
            await self.node.scribe.announce(session, ListChanged(one.id, now, book.DONE))

    def _attempt(self, kind: AttemptKind, subject: int, number: str, queue: str, now: datetime) -> AttemptRow:
        return AttemptRow(
            kind=kind, subject=subject, node=self.node.name, number=number, queue=queue, planned_at=now
        )


def _alarm_row(row: CallBackRow) -> dict[str, Any]:
    at = row.due_at if row.alarm == "late" else row.warn_at
    return alarm_row(
        f"call_back_{row.alarm}", str(row.id), clause=CLAUSE, since=row.promised_at, at=at, call=row.call,
        queue=row.queue,
    )  # fmt: skip


def _first_of_each_queue(rows: Sequence[CallBackRow]) -> Iterator[CallBackRow]:
    seen: set[str] = set()
    for row in rows:
        if row.queue not in seen:
            seen.add(row.queue)
            yield row


def _since(call: Call) -> datetime:
    waits = (part.started_at for part in call.intervals if part.kind is Kind.WAIT)
    return min(waits, default=call.started_at)


def _is_free(seat: Seat) -> bool:
    """Nobody speaks there, and its agent's own time after a talk is over."""
    return seat.device == "NOT_INUSE" and seat.wrap_up_until is None
