"""Workers that are killed, frozen and raced: real processes on real databases."""

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from runtime import jobs
from runtime.clock import utc_now
from runtime.database import Database
from runtime.jobs import Job, JobRow, JobState
from runtime.outbox import OutboxRow

LEASE = 2.0
Start = Callable[[str, str], Awaitable[Process]]


@pytest.fixture(autouse=True)
def _short_lease(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "LEASE", timedelta(seconds=LEASE))


@pytest.fixture
async def start(database_url: str) -> AsyncIterator[Start]:
    started: list[Process] = []

    async def worker(name: str, what: str) -> Process:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.runtime.job_worker", database_url, name, str(LEASE), what,
            stdin=PIPE, stdout=PIPE,
        )  # fmt: skip
        started.append(process)
        return process

    yield worker
    for process in started:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def hears(process: Process, word: str) -> None:
    assert process.stdout
    async with asyncio.timeout(20):
        assert (await process.stdout.readline()).decode().strip() == word


def go_on(process: Process) -> None:
    assert process.stdin
    process.stdin.write(b"\n")


async def enqueue(database: Database, *keys: str) -> None:
    async with database.write() as session:
        for key in keys:
            await jobs.enqueue(session, "test", key, {})


async def claim_when_free(database: Database) -> tuple[Job, float]:
    """The job, and the seconds until somebody got it."""
    started = asyncio.get_running_loop().time()
    async with asyncio.timeout(10):
        while True:
            if job := await jobs.claim(database, ("test",), "rescuer"):
                return job, asyncio.get_running_loop().time() - started
            await asyncio.sleep(0.02)


async def do(database: Database, job: Job) -> None:
    async with database.write() as session:
        session.add(OutboxRow(topic=job.key, payload="rescuer", retain=False, at=utc_now()))
        await jobs.finish(session, job)


async def results(database: Database) -> list[tuple[str, str]]:
    async with database.read() as session:
        rows = await session.scalars(select(OutboxRow))
        return [(row.topic, row.payload) for row in rows]


async def test_a_killed_workers_job_is_done_by_the_next_one(database: Database, start: Start) -> None:
    await enqueue(database, "a")
    worker = await start("victim", "hold")
    await hears(worker, "claimed")
    worker.kill()
    await worker.wait()
    job, waited = await claim_when_free(database)
    assert 0 < waited < LEASE * 2
    assert job.tries == 2
    await do(database, job)
    assert await results(database) == [("a", "rescuer")]


async def test_a_worker_killed_in_its_last_transaction_leaves_no_half_result(
    database: Database, start: Start
) -> None:
    await enqueue(database, "a")
    worker = await start("victim", "half")
    await hears(worker, "claimed")
    worker.kill()
    await worker.wait()
    job, _ = await claim_when_free(database)
    assert await results(database) == []
    await do(database, job)
    assert await results(database) == [("a", "rescuer")]


async def test_a_working_worker_keeps_its_job_far_beyond_one_lease(database: Database, start: Start) -> None:
    await enqueue(database, "a")
    worker = await start("steady", "hold")
    await hears(worker, "claimed")
    for _ in range(15):
        assert await jobs.claim(database, ("test",), "rescuer") is None
        await asyncio.sleep(LEASE / 10)
    go_on(worker)
    await hears(worker, "done")
    assert await results(database) == [("a", "steady")]


async def test_a_frozen_worker_that_thaws_too_late_is_refused(database: Database, start: Start) -> None:
    await enqueue(database, "a")
    worker = await start("frozen", "hold")
    await hears(worker, "claimed")
    worker.send_signal(signal.SIGSTOP)
    job, _ = await claim_when_free(database)
    await do(database, job)
    worker.send_signal(signal.SIGCONT)
    go_on(worker)
    await hears(worker, "lost")
    assert await results(database) == [("a", "rescuer")]


async def test_two_racing_workers_do_each_of_200_jobs_exactly_once(database: Database, start: Start) -> None:
    keys = [f"job-{number}" for number in range(200)]
    await enqueue(database, *keys)
    workers = [await start(name, "race") for name in ("one", "other")]
    for worker in workers:
        await hears(worker, "ready")
    for worker in workers:
        go_on(worker)
    async with asyncio.timeout(60):
        assert [await worker.wait() for worker in workers] == [0, 0]
    done = await results(database)
    assert sorted(topic for topic, _ in done) == sorted(keys)
    assert set(Counter(name for _, name in done)) == {"one", "other"}
    async with database.read() as session:
        assert set(await session.scalars(select(JobRow.state))) == {JobState.DONE}
