"""Many callers and many seats, each crowd one SIPp that writes down every message it sends and gets."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from acd.adapters.tables import SeatRow
from hotline.demo.phones import CallerPhone, Exchange, SeatPhone, parse_steps

REGISTER_AT_A_TIME = 8
GREETING = "agent-greeting"


@dataclass(frozen=True, slots=True)
class Crowd:
    """`number` callers dial one after the other, `pace` a second, and hang up after `stay` seconds."""

    name: str
    prefix: str  # of their telephone numbers; the caller's own number in the crowd follows
    number: int
    stay: float
    pace: int = 10

    async def call(self, exchange: Exchange, dials: str, port: int) -> Path:
        """Where SIPp has written down what it said and heard; once all have hung up."""
        steps = parse_steps((f"wait {self.stay}", "hang up"))
        phone = CallerPhone(self.name, f"{self.prefix}[call_number]", dials, port, steps)
        scenario = exchange.scenario("caller", f"crowd-{self.name}", phone=phone, steps=steps)
        options = ("-m", str(self.number), "-l", str(self.number), "-r", str(self.pace))
        async with exchange.sipp_process(
            scenario, port, *options, *_traced(scenario), calls=self.number
        ) as sipp:
            await sipp.wait()
        return _trace(scenario)


@asynccontextmanager
async def seats_on_the_hook(
    exchange: Exchange, accounts: Sequence[SeatRow], port: int
) -> AsyncIterator[Path]:
    """All seats are there at one port, ring a second, answer, and speak; where SIPp writes it down."""
    crowd = SeatPhone("seats", "", port, 1.0, parse_steps((f"say {GREETING}",)))
    scenario = exchange.scenario("seat", "crowd-seats", phone=crowd, steps=crowd.steps)
    async with exchange.sipp_process(scenario, port, "-aa", *_traced(scenario), calls=2 * len(accounts)):
        await register(exchange, accounts, port)
        yield _trace(scenario)


async def register(exchange: Exchange, accounts: Sequence[SeatRow], port: int) -> None:
    room = asyncio.Semaphore(REGISTER_AT_A_TIME)

    async def one(account: SeatRow) -> None:
        phone = SeatPhone(account.id, account.secret, port, 1.0)
        async with room:
            assert await phone.register(exchange) == 0, f"{account.id} is not let in"

    await asyncio.gather(*map(one, accounts))


def _traced(scenario: Path) -> tuple[str, ...]:
    return ("-trace_msg", "-message_file", str(_trace(scenario)))


def _trace(scenario: Path) -> Path:
    return scenario.with_suffix(".messages")
