"""One fault in the middle of many calls, from the first ring to the comparison of the books."""

import asyncio
import socket
import time
from dataclasses import dataclass
from pathlib import Path

from hotline.demo.phones import Exchange as Phones
from runtime.clock import utc_now
from tests.calls.faults.comparison import Books, compare, open_things
from tests.calls.faults.crowds import Crowd, seats_on_the_hook
from tests.calls.faults.exchange import Parts, Served, parts_in
from tests.calls.faults.faults import Fault
from tests.calls.faults.sipp_record import dialogues
from tests.calls.stand import free_ports

DIALS = "1801"
SETTLED_WITHIN = 90.0


@dataclass(frozen=True, slots=True)
class Play:
    """Seconds from the first ring; `stay` and `leave` are up when it strikes, `come` dial while it lasts."""

    stay: Crowd
    leave: Crowd
    come: Crowd
    seats: int
    strikes: float
    lasts: float


FIFTY = Play(
    stay=Crowd("stay", "13910", 30, 42),
    leave=Crowd("leave", "13920", 20, 20),
    come=Crowd("come", "13930", 10, 33),
    seats=44,  # so that six wait
    strikes=17,
    lasts=14,
)


@dataclass(frozen=True, slots=True)
class Result:
    fault: Fault
    books: Books
    closed: float  # seconds from the last hang-up to when nothing was open any more


async def play(home: Path, fault: Fault, score: Play, url: str | None, serve: Served | None) -> Result:
    async with parts_in(home, score.seats, url, serve, fastagi=fault.fastagi) as parts:
        (at_seats,) = free_ports(1, socket.SOCK_DGRAM)
        ports = trunk_ports(parts)
        async with seats_on_the_hook(parts.phones, parts.seats, at_seats) as seats:
            calls = [
                _dialling(parts.phones, score.stay, ports[0]),
                _dialling(parts.phones, score.leave, ports[1]),
            ]
            await asyncio.sleep(score.strikes)
            struck = utc_now()
            async with fault.strikes(parts):
                calls.append(_dialling(parts.phones, score.come, ports[2]))
                await asyncio.sleep(score.lasts)
            traces = await asyncio.gather(*calls)
            over = time.monotonic()
            await settled(parts)
            closed = time.monotonic() - over
            callers = [one for trace in traces for one in dialogues(trace)]
            async with parts.database.read() as session:
                books = await compare(session, callers, dialogues(seats), struck if fault.cuts else None)
    return Result(fault, books, closed)


def trunk_ports(parts: Parts) -> list[int]:
    trunk = parts.installation.centre.trunk("carrier")
    assert trunk
    return [int(address.rpartition(":")[2]) for address in trunk.match]


def _dialling(phones: Phones, crowd: Crowd, port: int) -> "asyncio.Task[Path]":
    return asyncio.create_task(crowd.call(phones, DIALS, port), name=crowd.name)


async def settled(parts: Parts) -> None:
    give_up = time.monotonic() + SETTLED_WITHIN
    while time.monotonic() < give_up:
        async with parts.database.read() as session:
            if not await open_things(session):
                return
        await asyncio.sleep(0.3)
