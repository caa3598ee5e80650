"""Asks all who know something of a caller, side by side: telephony never waits for a database."""

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from acd.rules.routing import OverdueTicket, Past, TakenSeat
from ivr.ports import Ledger, Register, Seats, Tickets
from people.handlers import Customer

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Known:
    """`not_reached`: register, ledger or tickets, where no answer came in time."""

    customer: Customer | None = None
    past: Past = field(default_factory=Past)
    ticket: OverdueTicket | None = None
    owner_seat: TakenSeat | None = None
    not_reached: tuple[str, ...] = ()

    def within(self, node: str = "") -> "Known":
        """Without seats of other nodes, which this one cannot ring; every seat where no node is named."""
        last, owner = self.past.last_seat, self.owner_seat
        return replace(
            self,
            past=replace(self.past, last_seat=last if _in_reach(last, node) else None),
            owner_seat=owner if _in_reach(owner, node) else None,
        )


def _in_reach(seat: TakenSeat | None, node: str) -> bool:
    return seat is None or not node or seat.node == node


@dataclass(frozen=True, slots=True)
class Sources:
    register: Register
    ledger: Ledger
    tickets: Tickets
    seats: Seats
    _late: set[asyncio.Task[Any]] = field(default_factory=set)  # a driver that is cut off ends by itself

    async def ask(self, number: str, repeat: timedelta, now: datetime, limit: timedelta) -> Known:
        """A number that is hidden is nobody's. Never raises, never takes longer than the limit."""
        if not number:
            return Known()
        answers = await self._together(
            limit,
            register=self.register(number),
            ledger=self.ledger(number, now - repeat, now),
            tickets=self._ticket(number, now),
        )
        return Known(
            customer=answers.get("register"),
            past=answers.get("ledger") or Past(),
            ticket=answers.get("tickets", (None, None))[0],
            owner_seat=answers.get("tickets", (None, None))[1],
            not_reached=tuple(name for name in ("register", "ledger", "tickets") if name not in answers),
        )

    async def _ticket(self, number: str, now: datetime) -> tuple[OverdueTicket | None, TakenSeat | None]:
        ticket = await self.tickets(number, now)
        return ticket, await self.seats(ticket.owner) if ticket else None

    async def _together(self, limit: timedelta, **questions: Coroutine[Any, Any, Any]) -> dict[str, Any]:
        """The answers that came in time, by name."""
        tasks = {asyncio.create_task(question): name for name, question in questions.items()}
        done, late = await asyncio.wait(tasks, timeout=limit.total_seconds())
        for task in late:
            task.cancel()
            self._late.add(task)
            task.add_done_callback(self._late.discard)
            log.warning("%s did not answer within %s; the call goes on without it", tasks[task], limit)
        for task in done:
            if error := task.exception():
                log.warning("%s cannot be asked (%r); the call goes on without it", tasks[task], error)
        return {tasks[task]: task.result() for task in done if not task.exception()}
