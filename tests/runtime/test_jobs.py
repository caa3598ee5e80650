"""Durable jobs, in one process: order, unique keys, leases, fences, parking, back-off."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from runtime import jobs
from runtime.clock import utc_now
from runtime.database import Database
from runtime.jobs import Job, JobRow, JobState, LeaseLostError
from runtime.outbox import OutboxRow

RAN_OUT = timedelta(seconds=-1)


async def enqueue(database: Database, *keys: str, kind: str = "file", priority: int = 0) -> None:
    for key in keys:
        async with database.write() as session:
            await jobs.enqueue(session, kind, key, {"call": key}, priority=priority)


async def claim(database: Database, *kinds: str) -> Job | None:
    return await jobs.claim(database, kinds or ("file",), "tester")


async def claimed(database: Database) -> Job:
    job = await claim(database)
    assert job
    return job


async def row(database: Database) -> JobRow:
    async with database.read() as session:
        return (await session.scalars(select(JobRow))).one()


async def due_now(database: Database) -> None:
    async with database.write() as session:
        await session.execute(update(JobRow).values(due=utc_now() - timedelta(hours=1)))


async def finish_with_result(database: Database, job: Job) -> None:
    async with database.write() as session:
        session.add(OutboxRow(topic=job.key, payload="{}", retain=False, at=utc_now()))
        await jobs.finish(session, job)


async def results(database: Database) -> list[str]:
    async with database.read() as session:
        return list(await session.scalars(select(OutboxRow.topic)))


async def test_the_most_urgent_comes_first_then_the_oldest(database: Database) -> None:
    await enqueue(database, "first", "second")
    await enqueue(database, "urgent", priority=5)
    order = [(await claimed(database)).key for _ in range(3)]
    assert order == ["urgent", "first", "second"]
    assert await claim(database) is None


async def test_a_job_carries_its_payload_and_counts_its_tries(database: Database) -> None:
    async with database.write() as session:
        await jobs.enqueue(session, "file", "留言", {"call": "留言", "parts": [1, 2]})
    job = await claimed(database)
    assert (job.key, job.payload, job.tries) == ("留言", {"call": "留言", "parts": [1, 2]}, 1)


async def test_only_the_kinds_asked_for_are_claimed(database: Database) -> None:
    await enqueue(database, "a", kind="transcribe")
    assert await claim(database, "file") is None
    assert await claim(database, "file", "transcribe") is not None


async def test_the_same_key_twice_is_one_job(database: Database) -> None:
    await enqueue(database, "a", "a")
    await finish_with_result(database, await claimed(database))
    await enqueue(database, "a")
    assert await claim(database) is None


async def test_the_same_key_of_another_kind_is_another_job(database: Database) -> None:
    await enqueue(database, "a")
    await enqueue(database, "a", kind="transcribe")
    assert await claim(database, "file") is not None
    assert await claim(database, "transcribe") is not None


async def test_two_that_enqueue_the_same_at_once_make_one_job_and_both_go_on(database: Database) -> None:
    async def enqueue_slowly(name: str) -> None:
        async with database.write() as session:
            await jobs.enqueue(session, "file", "a", {})
            await asyncio.sleep(0.05)
            session.add(OutboxRow(topic=name, payload="{}", retain=False, at=utc_now()))

    await asyncio.gather(enqueue_slowly("one"), enqueue_slowly("other"))
    assert sorted(await results(database)) == ["one", "other"]
    assert (await row(database)).key == "a"


async def test_a_job_of_a_transaction_that_failed_never_was(database: Database) -> None:
    async def fail() -> None:
        async with database.write() as session:
            await jobs.enqueue(session, "file", "a", {})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    assert await claim(database) is None


async def test_a_claimed_job_is_nobody_elses_while_its_lease_lasts(database: Database) -> None:
    await enqueue(database, "a")
    await claimed(database)
    assert await claim(database) is None


async def test_a_silent_workers_job_goes_to_the_next_one(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await enqueue(database, "a")
    monkeypatch.setattr(jobs, "LEASE", RAN_OUT)
    silent, next_one = await claimed(database), await claimed(database)
    assert next_one.id == silent.id
    assert next_one.tries == silent.tries + 1
    assert next_one.fence > silent.fence


async def test_a_renewed_lease_lasts_longer(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await enqueue(database, "a")
    monkeypatch.setattr(jobs, "LEASE", RAN_OUT)
    job = await claimed(database)
    monkeypatch.undo()
    await jobs.renew(database, job)
    assert await claim(database) is None


async def test_a_late_finish_is_refused_and_its_result_undone(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await enqueue(database, "a")
    monkeypatch.setattr(jobs, "LEASE", RAN_OUT)
    late, fast = await claimed(database), await claimed(database)
    await finish_with_result(database, fast)
    with pytest.raises(LeaseLostError):
        await finish_with_result(database, late)
    with pytest.raises(LeaseLostError):
        await jobs.renew(database, late)
    with pytest.raises(LeaseLostError):
        await jobs.put_back(database, late, "too late")
    assert await results(database) == ["a"]
    assert (await row(database)).state == JobState.DONE


async def test_a_late_finish_before_the_other_is_done_is_refused_too(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await enqueue(database, "a")
    monkeypatch.setattr(jobs, "LEASE", RAN_OUT)
    late, fast = await claimed(database), await claimed(database)
    with pytest.raises(LeaseLostError):
        await finish_with_result(database, late)
    await finish_with_result(database, fast)
    assert await results(database) == ["a"]


async def test_finishing_twice_is_refused(database: Database) -> None:
    await enqueue(database, "a")
    job = await claimed(database)
    await finish_with_result(database, job)
    with pytest.raises(LeaseLostError):
        await finish_with_result(database, job)


async def test_a_poison_job_is_parked_and_the_next_one_comes_in_its_place(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await enqueue(database, "poison", priority=9)
    monkeypatch.setattr(jobs, "LEASE", RAN_OUT)
    tries = [(await claimed(database)).tries for _ in range(jobs.MOST_TRIES)]
    assert tries == [1, 2, 3, 4, 5]
    await enqueue(database, "sound")
    assert (await claimed(database)).key == "sound"
    async with database.read() as session:
        parked = await session.scalars(select(JobRow.key).where(JobRow.state == JobState.PARKED))
        assert list(parked) == ["poison"]


async def test_a_worker_that_froze_over_a_poison_job_cannot_finish_it_once_parked(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await enqueue(database, "poison")
    monkeypatch.setattr(jobs, "LEASE", RAN_OUT)
    last = [await claimed(database) for _ in range(jobs.MOST_TRIES)][-1]
    assert await claim(database) is None
    with pytest.raises(LeaseLostError):
        await finish_with_result(database, last)


async def test_a_job_put_back_waits_twice_as_long_each_time(database: Database) -> None:
    await enqueue(database, "a")
    for seconds in (2, 4, 8):
        await jobs.put_back(database, await claimed(database), "disk full")
        assert await claim(database) is None
        kept = await row(database)
        assert kept.fault == "disk full"
        assert (kept.due - utc_now()).total_seconds() == pytest.approx(seconds, abs=0.5)
        await due_now(database)


async def test_a_finished_job_forgets_its_fault(database: Database) -> None:
    await enqueue(database, "a")
    await jobs.put_back(database, await claimed(database), "x" * 9000)
    assert len((await row(database)).fault or "") == 2000
    await due_now(database)
    await finish_with_result(database, await claimed(database))
    assert (await row(database)).fault is None
