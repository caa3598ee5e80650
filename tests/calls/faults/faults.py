"""The faults: what is taken away in the middle of fifty calls, for how long, and how it comes back."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

from sqlalchemy import text

from tests.calls.faults.exchange import Parts

RESTART = 1.0  # a supervisor's pause


@dataclass(frozen=True, slots=True)
class Fault:
    """`strikes`: a block in which the part is away. `cuts`: the calls themselves are gone with it.

    Without `fastagi` nobody listens where the dialplan asks, from the first call to the last.
    """

    name: str
    told: str
    strikes: Callable[[Parts], AbstractAsyncContextManager[None]]
    cuts: bool = False
    sqlite: bool = False
    fastagi: bool = True


@asynccontextmanager
async def nothing(_parts: Parts) -> AsyncIterator[None]:
    yield


@asynccontextmanager
async def asterisk_killed(parts: Parts) -> AsyncIterator[None]:
    """Back after a second, as its supervisor would have it; the outage is ours to hear of."""
    await parts.kill("asterisk")
    await asyncio.sleep(RESTART)
    parts.start("asterisk")
    yield


@asynccontextmanager
async def hotline_killed(parts: Parts) -> AsyncIterator[None]:
    await parts.signal_hotline(signal.SIGKILL)
    yield
    await parts.start_hotline()


@asynccontextmanager
async def hotline_frozen(parts: Parts) -> AsyncIterator[None]:
    """Its sockets stay open and say nothing: FastAGI is silent, the manager's events pile up."""
    await parts.signal_hotline(signal.SIGSTOP)
    yield
    await parts.signal_hotline(signal.SIGCONT)


@asynccontextmanager
async def broker_killed(parts: Parts) -> AsyncIterator[None]:
    await parts.kill("mosquitto")
    yield
    parts.start("mosquitto")


@asynccontextmanager
async def postgresql_gone(parts: Parts) -> AsyncIterator[None]:
    await asyncio.to_thread(parts.stop_database)
    yield
    await asyncio.to_thread(parts.start_database)


@asynccontextmanager
async def sqlite_locked(parts: Parts) -> AsyncIterator[None]:
    async with parts.database.write() as session:
        await session.execute(text("SELECT 1"))
        yield


@asynccontextmanager
async def everything_of_ours(parts: Parts) -> AsyncIterator[None]:
    """Connector, broker and database at once; only Asterisk stands."""
    await parts.signal_hotline(signal.SIGKILL)
    await parts.kill("mosquitto")
    await asyncio.to_thread(parts.stop_database)
    yield
    await asyncio.to_thread(parts.start_database)
    parts.start("mosquitto")
    await parts.start_hotline()


FAULTS = (
    Fault("none", "none", nothing),
    Fault("asterisk", "Asterisk `kill -9`, back after 1 s", asterisk_killed, cuts=True),
    Fault("hotline", "connector, FastAGI, console and worker `kill -9`", hotline_killed),
    Fault("frozen", "the same frozen (`SIGSTOP`): every socket open and silent", hotline_frozen),
    Fault("fastagi", "FastAGI away all the time", nothing, fastagi=False),
    Fault("broker", "Mosquitto `kill -9`", broker_killed),
    Fault("postgresql", "PostgreSQL stopped", postgresql_gone),
    Fault("sqlite", "SQLite locked", sqlite_locked, sqlite=True),
    Fault("all", "connector, broker and database together", everything_of_ours),
)
