"""The scribe on real databases: newest state wins, refusals stand alone, nothing is lost while it is away."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.scribe import Scribe
from acd.adapters.tables import CallRow, IntervalRow
from acd.events import CallEnded
from acd.rules.call import Call, Interval, Kind, Known
from acd.rules.ledger import close
from runtime.database import Database
from runtime.outbox import Announcer, OutboxRow

START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


def ended_call(number: int, caller: str = "13800138000") -> Call:
    waiting = Interval(Kind.WAIT, START, queue="junior")
    call = Call(f"ast1-{number}.0", START, START, caller=caller, intervals=(waiting,))
    return close(call, START + timedelta(seconds=9), Known.OBSERVED)


def told(call: Call) -> CallEnded:
    caller = ("caller", "138****8000", "ordinary")
    return CallEnded(call.id, START, START, "ast1", call.outcome, *caller, "", "", 0, 0, 0, "observed")


@asynccontextmanager
async def writing(database: Database) -> AsyncIterator[Scribe]:
    scribe = Scribe("ast1", database, Announcer({}), lambda: None)
    task = asyncio.create_task(scribe.run())
    try:
        yield scribe
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_the_newest_state_of_a_call_is_what_is_kept(database: Database) -> None:
    async with writing(database) as scribe:
        call = ended_call(1)
        scribe.tell(calls=[replace(call, queue="junior")])
        scribe.tell(calls=[replace(call, queue="senior")], events=[told(call)])
        await scribe.drain()
        scribe.tell(calls=[replace(call, queue="senior", intervals=call.intervals)])
        await scribe.drain()
    async with database.read() as session:
        assert (await session.scalars(select(CallRow.queue))).all() == ["senior"]
        assert (await session.scalars(select(IntervalRow.kind))).all() == ["wait"]
        assert len((await session.scalars(select(OutboxRow.id))).all()) == 1


async def test_a_hundred_and_fifty_calls_at_once_fit_one_transaction(database: Database) -> None:
    async with writing(database) as scribe:
        scribe.tell(calls=[ended_call(number) for number in range(350)])
        await scribe.drain()
    async with database.read() as session:
        assert len((await session.scalars(select(CallRow.id))).all()) == 350


async def test_one_call_the_database_refuses_does_not_keep_back_the_others(database: Database) -> None:
    refused = replace(ended_call(2), queue=None)  # type: ignore[arg-type]  # what no column takes
    async with writing(database) as scribe:
        scribe.tell(calls=[ended_call(1), refused, ended_call(3)], events=[told(ended_call(1))])
        await scribe.drain()
    async with database.read() as session:
        kept = sorted((await session.scalars(select(CallRow.id))).all())
        assert len((await session.scalars(select(OutboxRow.id))).all()) == 1
    assert kept == ["ast1-1.0", "ast1-3.0"]


async def test_errors_do_not_carry_a_callers_number_into_the_log(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    refused = replace(ended_call(2, caller="13912345678"), queue=None)  # type: ignore[arg-type]  # as above
    async with writing(database) as scribe:
        scribe.tell(calls=[refused])
        await scribe.drain()
    assert "13912345678" not in caplog.text
    assert "ast1-2.0" in caplog.text


async def test_a_reaction_that_fails_loses_neither_the_call_nor_the_scribe(database: Database) -> None:
    async def fails(_session: AsyncSession, _event: object) -> None:
        raise RuntimeError("a reaction's own fault")

    scribe = Scribe("ast1", database, Announcer({CallEnded: (fails,)}), lambda: None)
    task = asyncio.create_task(scribe.run())
    scribe.tell(calls=[ended_call(1)], events=[told(ended_call(1))])
    await scribe.drain()
    scribe.tell(calls=[ended_call(2)])
    await scribe.drain()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    async with database.read() as session:
        assert sorted(await session.scalars(select(CallRow.id))) == ["ast1-1.0", "ast1-2.0"]
