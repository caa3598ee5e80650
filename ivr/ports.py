"""What the call flows need from above and beside, filled in the wiring."""

from datetime import datetime
from typing import Protocol

from acd.call_backs import Wish
from acd.rules.routing import OverdueTicket, Past, TakenSeat
from people.handlers import Customer


class Register(Protocol):
    """The customer register. Raises whatever its database raises; the flow goes on without it."""

    async def __call__(self, number: str) -> Customer | None: ...


class Ledger(Protocol):
    """What the exchange knows of a number: blocked, earlier calls since then, who spoke with it."""

    async def __call__(self, number: str, since: datetime, now: datetime) -> Past: ...


class Tickets(Protocol):
    """The caller's overdue ticket, if there is one (180.1.6)."""

    async def __call__(self, number: str, now: datetime) -> OverdueTicket | None: ...


class Seats(Protocol):
    """Where a person sits now."""

    async def __call__(self, login: str) -> TakenSeat | None: ...


class Promise(Protocol):
    """Keeps a caller's place for a call-back. Raises NumberRefusedError, or what its database raises."""

    async def __call__(self, wish: Wish) -> None: ...
