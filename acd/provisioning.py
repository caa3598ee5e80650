"""Accounts that changed reach the node: its seats, Asterisk's files, and Asterisk itself, which goes on."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from acd.accounts import accounts_of, refuse_in_use
from acd.adapters.ami import AmiDown, AmiError
from acd.adapters.asterisk_config import Account
from acd.adapters.asterisk_config import Seat as SeatAccount
from acd.adapters.tables import SeatRow
from acd.agents import Agents
from acd.events import SeatRemoved
from acd.node import Node, Part
from runtime.clock import utc_now
from runtime.database import Database
from runtime.requests import RefusedError

# What reads the accounts: SIP, the dialplan with an extension a seat, a queue for each seat alone.
MODULES = ("res_pjsip.so", "pbx_config.so", "app_queue.so")
UNAVAILABLE = "UNAVAILABLE"

Write = Callable[[Iterable[SeatAccount], Iterable[Account]], None]


@dataclass(frozen=True, slots=True)
class Provision:
    """Take over the accounts as the tables have them."""


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Nobody may sit down at the seat any more: it is about to be removed."""

    seat: str


class Provisioning(Part):
    """`write` makes Asterisk's files anew; None where Asterisk is not ours and somebody else does it."""

    def __init__(self, node: Node, agents: Agents, database: Database, write: Write | None) -> None:
        self._node, self._agents, self._database, self._write = node, agents, database, write
        self._turn = asyncio.Lock()
        node.answers |= {Provision: self._provision, Withdraw: self._withdraw}

    async def _withdraw(self, asked: Withdraw) -> None:
        """Decided here, where people sit down: the tables are written behind. Raises RefusedError.

        A seat that stays after all comes back with the next Provision.
        """
        seat = self._node.seats.get(asked.seat)
        if seat:
            refuse_in_use(seat.agent, seat.state)
            self._remove(seat.id)

    async def _provision(self, asked: Provision) -> None:  # noqa: ARG002 (it says all by its class)
        """Raises RefusedError when Asterisk will not; one that is away starts with the new files."""
        async with self._turn:
            async with self._database.read() as session:
                rows, monitors = await accounts_of(session, self._node.name)
            self._take_over(rows)
            if self._write:
                await asyncio.to_thread(self._write, rows, monitors)
                await self._reload()

    def _take_over(self, rows: list[SeatRow]) -> None:
        seats, wanted = self._node.seats, {row.id for row in rows}
        for seat in list(seats.all()):
            if seat.id not in wanted:
                self._remove(seat.id)
        for row in rows:
            is_new = row.id not in seats
            seat = seats.put(row)
            if is_new:
                self._node.change_seat(seat.id, utc_now(), device=UNAVAILABLE)

    def _remove(self, seat_id: str) -> None:
        if self._node.seats[seat_id].agent:  # it was removed while we could not be asked
            self._agents.log_out(seat_id)
        self._node.seats.remove(seat_id)
        self._node.scribe.tell(events=[SeatRemoved(seat_id, utc_now())])
        self._node.tell_queues()

    async def _reload(self) -> None:
        try:
            for module in MODULES:
                await self._node.link.act("Reload", Module=module)
        except AmiDown:
            return  # it reads the new files when it starts
        except AmiError as error:
            zh, en = f"交换机未接受新账号：{error}", f"the exchange did not take the accounts: {error}"
            raise RefusedError("not_reloaded", zh, en) from None
