"""The recordings' worker: takes durable jobs, files audio, transcribes it in a process of its own.

It may be killed or frozen at any moment: the lease runs out and another one takes the job.
"""

import asyncio
import logging
import os
import socket
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np

from acd.adapters.asterisk_config import Places
from acd.adapters.tables import CallRow
from config.centre import Centre
from config.lexicon import Lexicon
from recordings import filing, handlers
from recordings.adapters import archive
from recordings.adapters.audio import AudioError, Sound, read_capture, read_flac, read_sound
from recordings.adapters.keys import KeyFileError
from recordings.adapters.sealing import SealError
from recordings.adapters.tables import CALL, VOICEMAIL, RecordingRow
from recordings.chores import UPLOAD, Chores, Handle
from recordings.filing import TRANSCRIBE, file_job
from recordings.ports import StoreError
from recordings.settling import set_aside
from recordings.transcribing import Ear, end_with_parent, transcribe, warm_up
from recordings.vault import Vault
from runtime import jobs
from runtime.clock import utc_now
from runtime.database import Database
from runtime.jobs import Job, LeaseLostError
from runtime.outbox import Announcer

log = logging.getLogger(__name__)

POLL = timedelta(milliseconds=500)
CHORES_POLL = timedelta(seconds=1)
WARM_UP_AFTER = timedelta(seconds=10)
STILL = timedelta(milliseconds=300)  # a capture that has not grown for so long is complete


@dataclass(slots=True)
class Worker:
    """`spools`: by node, of those whose captures lie on this machine.

    `ear` says which recogniser; None files audio only.
    """

    database: Database
    announce: Announcer
    spools: Mapping[str, Places]
    vault: Vault
    centre: Centre
    lexicon: Lexicon
    zone: ZoneInfo
    ear: Ear | None
    name: str = field(default_factory=lambda: f"{socket.gethostname()}:{os.getpid()}")
    _pool: ProcessPoolExecutor | None = None

    async def run(self) -> None:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._work_on({file_job(node): self._file for node in self.spools}))
                group.create_task(self._do_chores())
                if self.ear:
                    group.create_task(self._warm_up(self.ear))
                    group.create_task(self._work_on({TRANSCRIBE: self._transcribe}))
        finally:
            self._drop_pool()

    async def _warm_up(self, ear: Ear) -> None:
        """Load the model before the first message, but not while everything else is starting."""
        await asyncio.sleep(WARM_UP_AFTER.total_seconds())
        self._processes().submit(warm_up, ear)

    async def _do_chores(self) -> None:
        chores = Chores(
            self.database,
            self.announce,
            tuple(self.spools.values()),
            self.vault,
            self.centre.retention,
            self.centre.voicemail,
            self.zone,
        )
        await chores.begin()
        await self._work_on(chores.handles, CHORES_POLL)

    async def _work_on(self, handles: Mapping[str, Handle], pause: timedelta = POLL) -> None:
        while True:
            job = await jobs.claim(self.database, tuple(handles), self.name)
            if job is None:
                await asyncio.sleep(pause.total_seconds())
            else:
                await self._do(job, handles[job.kind])

    async def _do(self, job: Job, handle: Handle) -> None:
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

    async def _under_lease(self, job: Job, handle: Handle) -> None:
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
        spool = self.spools[call.node]
        sources = list(_sources(spool, call.id).values())
        await _complete(sources)
        await self._set_aside_seconds(spool, call.id)
        day = call.started_at.astimezone(self.zone).strftime("%Y/%m/%d")
        filed = await asyncio.to_thread(
            filing.code_captures, call.id, spool, self.vault, day, talked=call.talk_ms > 0
        )
        async with self.database.write() as session:
            await filing.file_recordings(session, self.announce, call, filed)
            if self.vault.remote:
                for item in filed:
                    await jobs.enqueue(session, UPLOAD, item.recording, {"recording": item.recording})
            await jobs.finish(session, job)
        for source in sources:
            source.unlink(missing_ok=True)

    async def _set_aside_seconds(self, spool: Places, call: str) -> None:
        """A capture of what is in the books already: left by a kill after it was filed, or another sound."""
        for kind, source in _sources(spool, call).items():
            async with self.database.read() as session:
                row = await archive.recording_of(session, call, kind)
            if row and source.exists() and not await asyncio.to_thread(self._is_filed, source, row):
                await asyncio.to_thread(set_aside, spool, source)
            elif row and source.exists():
                log.info("%s is filed already; the capture that was left goes", source.name)
                source.unlink()

    def _is_filed(self, source: Path, row: RecordingRow) -> bool:
        try:
            sound = read_capture(source) if row.kind == CALL else read_sound(source)
            return bool(np.array_equal(sound.samples, self._sound(row).samples))
        except (AudioError, StoreError, SealError, KeyFileError, OSError):
            return False

    async def _transcribe(self, job: Job) -> None:
        async with self.database.read() as session:
            recording = await session.get(RecordingRow, str(job.payload["recording"]))
        assert recording is not None, "the job was written with its recording"
        assert self.ear is not None
        loop = asyncio.get_running_loop()
        sound = await asyncio.to_thread(self._sound, recording)
        try:
            transcript = await loop.run_in_executor(self._processes(), transcribe, self.ear, sound)
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
                voicemail=self.centre.voicemail,
                zone=self.zone,
            )
            await jobs.finish(session, job)

    def _sound(self, recording: RecordingRow) -> Sound:
        return read_flac(self.vault.audio(recording), recording.id)

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


def _sources(spool: Places, call: str) -> dict[str, Path]:
    return {CALL: spool.calls / f"{call}.raw", VOICEMAIL: spool.messages / f"{call}.wav"}


async def _complete(sources: list[Path]) -> None:
    """Wait until Asterisk has written its last samples."""
    while True:
        times = [source.stat().st_mtime for source in sources if source.exists()]
        age = utc_now().timestamp() - max(times, default=0.0)
        if age >= STILL.total_seconds():
            return
        await asyncio.sleep(STILL.total_seconds())
