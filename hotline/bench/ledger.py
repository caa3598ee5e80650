"""Calls a second from manager event to committed ledger, beside plain transactions on the same disk."""

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import zip_longest

from sqlalchemy import func, select, text

from acd.adapters.ami_message import AmiEvent
from acd.adapters.tables import CallRow
from hotline.bench.calls import message_count, told
from hotline.bench.figures import Figure
from hotline.bench.ground import SEATS, Ground
from runtime.clock import utc_now

CALLS = 900
PLAIN = 900
PAUSE = 0.02


async def measure(ground: Ground) -> list[Figure]:
    await ground.settled()
    bare, sessions = _bare(ground), await _sessions(ground)
    calls_a_second = await _replay(ground)
    per_call = f"{CALLS} calls, {message_count()} events each, {SEATS} at a time"
    plain = f"{PLAIN} transactions of one INSERT"
    return [
        Figure("ledger.calls", "通话入账 · calls into the ledger", round(calls_a_second), "/s", per_call),
        Figure("ledger.plain_sqlite", "对照:sqlite3 事务 · baseline, bare sqlite3",
               round(bare), "/s", plain),
        Figure("ledger.plain_session", "对照:会话事务 · baseline, our sessions",
               round(sessions), "/s", plain),
    ]  # fmt: skip


async def _replay(ground: Ground) -> float:
    connector = ground.connector
    began = time.perf_counter()
    for wave in range(0, CALLS, SEATS):
        for event in _side_by_side(range(wave, wave + SEATS)):
            connector.hear(event)
            await asyncio.sleep(0)
    while await _over(ground) < CALLS:  # noqa: ASYNC110 (asked of the database, as anybody else would)
        await asyncio.sleep(PAUSE)
    took = time.perf_counter() - began
    return CALLS / took


async def _over(ground: Ground) -> int:
    answered = (CallRow.outcome == "answered") & CallRow.id.in_(
        [f"ast1-{number}.0" for number in range(CALLS)]
    )
    async with ground.database.read() as session:
        return await session.scalar(select(func.count()).where(answered)) or 0


def _side_by_side(numbers: range) -> Iterator[AmiEvent]:
    """Each call's events in order, all calls at once."""
    now = utc_now()
    for row in zip_longest(*(told(number, now) for number in numbers)):
        yield from (event for event in row if event)


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
