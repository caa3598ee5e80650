"""A worker process for tests: `python -m tests.runtime.job_worker URL NAME LEASE race|hold|half`.

`race` does jobs until there are none. `hold` claims one, renews its lease and finishes on a line of input.
`half` stops in the middle of the transaction that finishes.
"""

import asyncio
import sys
from datetime import timedelta

from runtime import jobs
from runtime.clock import utc_now
from runtime.database import Database
from runtime.jobs import Job, LeaseLostError
from runtime.outbox import OutboxRow


def say(word: str) -> None:
    print(word, flush=True)  # noqa: T201 (how the test hears of it)


async def told_to_go_on() -> None:
    await asyncio.to_thread(sys.stdin.readline)


async def race(database: Database, name: str) -> None:
    say("ready")
    await told_to_go_on()
    while job := await jobs.claim(database, ("test",), name):
        async with database.write() as session:
            session.add(OutboxRow(topic=job.key, payload=name, retain=False, at=utc_now()))
            await jobs.finish(session, job)


async def hold(database: Database, name: str) -> None:
    job = await jobs.claim(database, ("test",), name)
    assert job
    say("claimed")
    renewing = asyncio.create_task(renew(database, job))
    await told_to_go_on()
    renewing.cancel()
    await asyncio.wait([renewing])
    try:
        async with database.write() as session:
            session.add(OutboxRow(topic=job.key, payload=name, retain=False, at=utc_now()))
            await jobs.finish(session, job)
        say("done")
    except LeaseLostError:
        say("lost")


async def renew(database: Database, job: Job) -> None:
    while True:
        await asyncio.sleep(jobs.LEASE.total_seconds() / 3)
        await jobs.renew(database, job)


async def half(database: Database, name: str) -> None:
    job = await jobs.claim(database, ("test",), name)
    assert job
    async with database.write() as session:
        session.add(OutboxRow(topic=job.key, payload=name, retain=False, at=utc_now()))
        await jobs.finish(session, job)
        await session.flush()
        say("claimed")
        await told_to_go_on()


async def main(url: str, name: str, lease: str, what: str) -> None:
    jobs.LEASE = timedelta(seconds=float(lease))
    database = Database(url)
    await {"race": race, "hold": hold, "half": half}[what](database, name)
    await database.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
