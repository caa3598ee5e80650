"""Who knows something of a caller is asked side by side; who is slow or broken is left out and named."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest

from acd.rules.routing import OverdueTicket, Past, TakenSeat
from config.centre import CustomerClass
from ivr.asking import Known, Sources
from people.handlers import Customer

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
WEEK, LIMIT = timedelta(days=7), timedelta(seconds=0.2)
CUSTOMER = Customer(7, "华星电子", CustomerClass.LARGE)
PAST, TICKET = Past(earlier_calls=2), OverdueTicket("20261101-0001", "lina")
SEAT = TakenSeat("8002", "junior")


class Desk:
    """Answers for all sources; `slow` never answer, `broken` raise."""

    def __init__(self, slow: frozenset[str] = frozenset(), broken: frozenset[str] = frozenset()) -> None:
        self.slow, self.broken = slow, broken
        self.asked: list[object] = []

    async def _answer(self, name: str) -> None:
        if name in self.slow:
            await asyncio.Event().wait()
        if name in self.broken:
            raise OSError("connection refused")

    async def register(self, number: str) -> Customer | None:
        self.asked.append(number)
        await self._answer("register")
        return CUSTOMER

    async def ledger(self, number: str, since: datetime, now: datetime) -> Past:
        self.asked.append((number, since, now))
        await self._answer("ledger")
        return PAST

    async def tickets(self, number: str, now: datetime) -> OverdueTicket | None:
        self.asked.append((number, now))
        await self._answer("tickets")
        return TICKET

    async def seats(self, login: str) -> TakenSeat | None:
        self.asked.append(login)
        await self._answer("seats")
        return SEAT

    async def ask(self, number: str = "138") -> Known:
        sources = Sources(self.register, self.ledger, self.tickets, self.seats)
        return await sources.ask(number, WEEK, NOW, LIMIT)


async def test_all_are_asked_and_the_owner_of_the_ticket_is_found_at_a_seat() -> None:
    desk = Desk()
    assert await desk.ask() == Known(CUSTOMER, PAST, TICKET, SEAT)
    assert desk.asked == ["138", ("138", NOW - WEEK, NOW), ("138", NOW), "lina"]


@pytest.mark.parametrize("how", ["slow", "broken"])
@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("register", Known(None, PAST, TICKET, SEAT, ("register",))),
        ("ledger", Known(CUSTOMER, Past(), TICKET, SEAT, ("ledger",))),
        ("tickets", Known(CUSTOMER, PAST, None, None, ("tickets",))),
        ("seats", Known(CUSTOMER, PAST, None, None, ("tickets",))),
    ],
)
async def test_one_that_does_not_answer_costs_only_itself(how: str, name: str, known: Known) -> None:
    assert await Desk(**{how: frozenset({name})}).ask() == known


async def test_all_together_never_take_longer_than_the_limit() -> None:
    began = time.monotonic()
    known = await Desk(slow=frozenset({"register", "ledger", "tickets"})).ask()
    assert known.not_reached == ("register", "ledger", "tickets")
    assert time.monotonic() - began < 2 * LIMIT.total_seconds()


@pytest.mark.parametrize(("node", "reached"), [("ast1", True), ("", True), ("ast2", False)])
async def test_a_seat_of_another_node_is_out_of_reach(node: str, *, reached: bool) -> None:
    seat = TakenSeat("8002", "junior", "ast1")
    known = Known(CUSTOMER, Past(earlier_calls=2, last_seat=seat), TICKET, seat).within(node)
    assert (known.past.last_seat is seat, known.owner_seat is seat) == (reached, reached)
    assert (known.past.earlier_calls, known.ticket) == (2, TICKET)


async def test_a_hidden_number_is_nobodys() -> None:
    desk = Desk()
    assert await desk.ask("") == Known()
    assert desk.asked == []
