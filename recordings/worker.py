"""The recordings' worker: takes durable jobs, files audio, transcribes it in a process of its own.

It may be killed or frozen at any moment: the lease runs out and another one takes the job.
"""

import asyncio
import logging
import os
import socket
from collections.abc import Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path
from zoneinfo import ZoneInfo

from acd.adapters.asterisk_config import Places
from acd.adapters.tables import CallRow
from config.centre import Voicemail
from config.lexicon import Lexicon
from recordings import handlers
from recordings.adapters.tables import RecordingRow
from recordings.handlers import FILE, TRANSCRIBE
from recordings.transcribing import Ear, end_with_parent, transcribe_file, warm_up
from runtime import jobs
from runtime.clock import utc_now
from runtime.database import Database
from runtime.jobs import Job, LeaseLostError
from runtime.outbox import Announcer

log = logging.getLogger(__name__)

POLL = timedelta(milliseconds=200)
WARM_UP_AFTER = timedelta(seconds=10)
STILL = timedelta(milliseconds=300)  # a capture that has not grown for so long is complete


@dataclass(slots=True)
class Worker:
    """`ear` says which recogniser; None files audio only."""

    database: Database
    announce: Announcer
    spool: Places
    store: Path
    voicemail: Voicemail
    lexicon: Lexicon
    zone: ZoneInfo
    ear: Ear | None
    name: str = field(default_factory=lambda: f"{socket.gethostname()}:{os.getpid()}")
    _pool: ProcessPoolExecutor | None = None

    async def run(self) -> None:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._work_on(FILE, self._file))
                if self.ear:
                    group.create_task(self._warm_up(self.ear))
                    group.create_task(self._work_on(TRANSCRIBE, self._transcribe))
        finally:
            self._drop_pool()

    async def _warm_up(self, ear: Ear) -> None:
        """Load the model before the first message, but not while everything else is starting."""
        await asyncio.sleep(WARM_UP_AFTER.total_seconds())
        self._processes().submit(warm_up, ear)

    async def _work_on(self, kind: str, handle: Callable[[Job], Awaitable[None]]) -> None:
        while True:
            job = await jobs.claim(self.database, (kind,), self.name)
            if job is None:
                await asyncio.sleep(POLL.total_seconds())
            else:
                await self._do(job, handle)

    async def _do(self, job: Job, handle: Callable[[Job], Awaitable[None]]) -> None:
        try:
            await self._under_lease(job, handle)
        except LeaseLostError:
            log.warning("job %s %s went to another worker; its result here is dropped", job.kind, job.key)
        except asyncio.CancelledError:
            await asyncio.shield(self._put_back(job, "the worker was stopped"))
            raise
        except Exception as error:
            log.exception("job %s %s failed, try %d", job.kind, job.key, job.tries)
            await self._put_back(job, f"{type(error).__name__}: {error}")

    async def _put_back(self, job: Job, fault: str) -> None:
        with suppress(LeaseLostError):
            await jobs.put_back(self.database, job, fault)

    async def _under_lease(self, job: Job, handle: Callable[[Job], Awaitable[None]]) -> None:
        """Renew every third of the lease while the job is worked on; without a lease the work ends."""
        working = asyncio.ensure_future(handle(job))
        renewing = asyncio.create_task(self._renew(job))
        try:
            await asyncio.wait({working, renewing}, return_when=asyncio.FIRST_COMPLETED)
            await (working if working.done() else renewing)
        finally:
            renewing.cancel()
            working.cancel()
            await asyncio.gather(working, renewing, return_exceptions=True)

    async def _renew(self, job: Job) -> None:
        while True:
            await asyncio.sleep(jobs.LEASE.total_seconds() / 3)
            await jobs.renew(self.database, job)

    async def _file(self, job: Job) -> None:
        async with self.database.read() as session:
            call = await session.get(CallRow, str(job.payload["call"]))
        assert call is not None, "the job was written with its call"
        sources = [self.spool.calls / f"{call.id}.raw", self.spool.messages / f"{call.id}.wav"]
        await _complete(sources)
        day = call.started_at.astimezone(self.zone).strftime("%Y/%m/%d")
        filed = await asyncio.to_thread(
            handlers.code_captures, call.id, self.spool, self.store, day, talked=call.talk_ms > 0
        )
        async with self.database.write() as session:
            await handlers.file_recordings(session, self.announce, call, filed)
            await jobs.finish(session, job)
        for source in sources:
            source.unlink(missing_ok=True)

    async def _transcribe(self, job: Job) -> None:
        async with self.database.read() as session:
            recording = await session.get(RecordingRow, str(job.payload["recording"]))
        assert recording is not None, "the job was written with its recording"
        assert self.ear is not None
        loop = asyncio.get_running_loop()
        path = self.store / recording.path
        try:
            transcript = await loop.run_in_executor(self._processes(), transcribe_file, self.ear, path)
        except BrokenProcessPool:
            self._drop_pool()
            raise
        async with self.database.write() as session:
            recording = await session.merge(recording)
            await handlers.keep_transcript(
                session,
                self.announce,
                recording,
                transcript,
                lexicon=self.lexicon,
                voicemail=self.voicemail,
                zone=self.zone,
            )
            await jobs.finish(session, job)

    def _processes(self) -> ProcessPoolExecutor:
        # One process with one model; a new one now and then, recognisers leak.
        if self._pool is None:
            spawn = get_context("spawn")
            self._pool = ProcessPoolExecutor(
                1, mp_context=spawn, initializer=end_with_parent, max_tasks_per_child=200
            )
        return self._pool

    def _drop_pool(self) -> None:
        pool, self._pool = self._pool, None
        if pool:
            pool.shutdown(wait=False, cancel_futures=True)


async def _complete(sources: list[Path]) -> None:
    """Wait until Asterisk has written its last samples."""
    while True:
        times = [source.stat().st_mtime for source in sources if source.exists()]
        age = utc_now().timestamp() - max(times, default=0.0)
        if age >= STILL.total_seconds():
            return
        await asyncio.sleep(STILL.total_seconds())
