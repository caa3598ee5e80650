"""From a manager's bytes to committed rows, beside readers that only read; what calls leave in memory."""

import asyncio
import resource
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from panoramisk.manager import Manager
from sqlalchemy import func, select, text

from acd.adapters.tables import CallRow
from acd.connector import Connector
from acd.node import Part
from acd.rules.call import Call
from acd.rules.facts import Fact
from config.settings import LOOPBACK
from hotline.bench.calls import message_count
from hotline.bench.exchange import END, Exchange, exchange
from hotline.bench.figures import Figure
from hotline.bench.ground import SEATS, Ground, end

CALLS = 1800
EVENTS = CALLS * message_count()
ROUNDS = 10  # of CALLS, to see what stays in memory
FORGET_AFTER = timedelta(seconds=1)  # instead of two minutes, so that one may wait for it
PLAIN = 900
PAGE = resource.getpagesize()

Reader = Callable[[int], Awaitable[None]]  # reads so many messages


async def measure(ground: Ground) -> list[Figure]:
    """Under a minute. What the calls announce stays in the outbox: the bus is measured by itself."""
    plain = f"{PLAIN} transactions of one INSERT"
    bare, sessions = _bare(ground), await _sessions(ground)
    async with exchange(ground.installation.settings.asterisk.ami_port) as asterisk:
        async with _splitting(asterisk.port) as reader:
            split = await _timed(asterisk, reader)
        async with _panoramisk(asterisk.port) as reader:
            panoramisk = await _timed(asterisk, reader)
        async with _connected(await ground.wiring.connector()) as ledger:
            whole = await _timed(asterisk, ledger.take_in)
            assert await _over(ground) == CALLS
            memory = await _memory(asterisk, ledger)
    return [
        *_figures("ledger", "事件入账 · events into the ledger", whole),
        *_figures("ledger.panoramisk", "对照:panoramisk · baseline, panoramisk", panoramisk),
        *_figures("ledger.split", "对照:只分报文 · baseline, messages split", split),
        *memory,
        Figure("ledger.plain_sqlite", "对照:sqlite3 事务 · baseline, bare sqlite3",
               round(bare), "/s", plain),
        Figure("ledger.plain_session", "对照:会话事务 · baseline, our sessions",
               round(sessions), "/s", plain),
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds for EVENTS events, by the clock and of this process."""

    wall: float
    cpu: float


async def _timed(asterisk: Exchange, read: Reader) -> Took:
    await asterisk.say(0, CALLS, SEATS)
    wall, cpu = time.perf_counter(), time.process_time()
    await read(EVENTS)
    return Took(time.perf_counter() - wall, time.process_time() - cpu)


def _figures(what: str, told: str, took: Took) -> list[Figure]:
    of = f"{CALLS} calls of {message_count()} events, {SEATS} at a time"
    each = 1e6 / EVENTS
    return [
        Figure(f"{what}.events", told, round(EVENTS / took.wall), "/s", of),
        Figure(f"{what}.wall", f"{told}, wall", round(took.wall * each, 1), "µs", "an event"),
        Figure(f"{what}.cpu", f"{told}, CPU", round(took.cpu * each, 1), "µs", "an event"),
    ]


@asynccontextmanager
async def _splitting(port: int) -> AsyncIterator[Reader]:
    """What any asyncio program has to do at least."""
    reader, writer = await asyncio.open_connection(LOOPBACK, port)
    await reader.readline()

    async def read(messages: int) -> None:
        for _ in range(messages):
            await reader.readuntil(END.encode())

    yield read
    writer.close()


@asynccontextmanager
async def _panoramisk(port: int) -> AsyncIterator[Reader]:
    """The library as it is, with a callback that counts."""
    logged_in, all_heard, left = asyncio.Event(), asyncio.Event(), 0
    account = {"username": "bench", "secret": "bench"}
    manager = Manager(host=LOOPBACK, port=port, on_login=lambda _: logged_in.set(), **account)

    def count(_manager: Manager, _message: object) -> None:
        nonlocal left
        left -= 1
        if not left:
            all_heard.set()

    async def read(messages: int) -> None:
        nonlocal left
        left += messages
        await all_heard.wait()

    await manager.connect()
    await logged_in.wait()
    manager.register_event("*", count)
    yield read
    manager.close()


@dataclass(slots=True)
class _Ledger(Part):
    """Hears with the connector's parts, so as to know when all calls are over."""

    connector: Connector
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    over: int = 0
    more: asyncio.Event = field(default_factory=asyncio.Event)

    def caught_up(self) -> None:
        self.ready.set()

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        if call.is_over and before and not before.is_over:
            self.over += 1
            self.more.set()

    async def take_in(self, messages: int) -> None:
        """Until the calls of so many messages are committed."""
        self.over = 0
        while self.over < messages // message_count():
            self.more.clear()
            await self.more.wait()
        while not await self.connector.node.scribe.drain():
            pass


@asynccontextmanager
async def _connected(connector: Connector) -> AsyncIterator[_Ledger]:
    ledger = _Ledger(connector)
    connector.node.parts.append(ledger)
    connector.node.forget_after = FORGET_AFTER
    running = asyncio.create_task(connector.run())
    await ledger.ready.wait()
    yield ledger
    await end(running)


async def _memory(asterisk: Exchange, ledger: _Ledger) -> list[Figure]:
    """The first half fills what is kept anyway: caches, and room for the most that ever waits at once."""
    sizes = []
    for number in range(1, ROUNDS + 1):
        await asterisk.say(number * CALLS, CALLS, SEATS)
        await ledger.take_in(EVENTS)
        await asyncio.sleep(2 * FORGET_AFTER.total_seconds())
        sizes.append(_resident())
    half = ROUNDS // 2
    grown = (sizes[-1] - sizes[half - 1]) / (CALLS * (ROUNDS - half))
    of = f"after {CALLS * (ROUNDS + 1):,} calls, forgotten {FORGET_AFTER.total_seconds():g} s after their end"
    told = "常驻内存 · memory of the process"
    return [
        Figure("ledger.memory", told, round(sizes[-1] / 1e6), "MB", of),
        Figure("ledger.memory.growth", f"{told}, growth", round(grown / 1e3, 2), "kB", "a call, second half"),
    ]


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE


async def _over(ground: Ground) -> int:
    async with ground.database.read() as session:
        return await session.scalar(select(func.count()).where(CallRow.outcome == "answered")) or 0


def _bare(ground: Ground) -> float:
    path = ground.installation.settings.path("plain.db")
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        plain.execute("PRAGMA journal_mode=WAL")
        plain.execute("PRAGMA synchronous=NORMAL")
        plain.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, body TEXT)")
        began = time.perf_counter()
        for number in range(PLAIN):
            plain.execute("BEGIN IMMEDIATE")
            plain.execute("INSERT INTO plain VALUES (?, ?)", (number, "x" * 400))
            plain.execute("COMMIT")
        return PLAIN / (time.perf_counter() - began)


async def _sessions(ground: Ground) -> float:
    async with ground.database.write() as session:
        await session.execute(text("CREATE TABLE plain (id INTEGER PRIMARY KEY, body TEXT)"))
    began = time.perf_counter()
    for number in range(PLAIN):
        async with ground.database.write() as session:
            row = {"id": number, "body": "x" * 400}
            await session.execute(text("INSERT INTO plain VALUES (:id, :body)"), row)
    return PLAIN / (time.perf_counter() - began)
