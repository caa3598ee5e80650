"""What the recordings' worker does beside filing: hand over, erase, settle, retain, report, watch."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from acd.adapters.asterisk_config import Places
from config.centre import Retention, Voicemail
from recordings import completeness, overdue, retention, settling
from recordings.adapters.tables import FOLDER, REMOTE, RecordingRow
from recordings.ports import StoreError
from recordings.retention import ERASE
from recordings.vault import Vault
from runtime import jobs
from runtime.clock import utc_now
from runtime.database import Database
from runtime.jobs import Job
from runtime.outbox import Announcer

log = logging.getLogger(__name__)

UPLOAD = "recording.upload"
SETTLE, CENSUS = "recording.settle", "recording.census"
RETAIN, REPORT = "recording.retain", "recording.report"
DEADLINES = "draft.deadlines"
ALL = "all"
EVERY: Mapping[str, timedelta] = {
    SETTLE: timedelta(seconds=15),
    DEADLINES: timedelta(seconds=15),
    CENSUS: timedelta(hours=1),
    RETAIN: timedelta(hours=1),
    REPORT: timedelta(hours=1),
}
STORE_AWAY = timedelta(seconds=20)
Handle = Callable[[Job], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Chores:
    database: Database
    announce: Announcer
    spools: Collection[Places]
    vault: Vault
    policies: tuple[Retention, ...]
    voicemail: Voicemail
    zone: ZoneInfo

    @property
    def handles(self) -> Mapping[str, Handle]:
        recurring = {
            SETTLE: self.settle,
            DEADLINES: self.deadlines,
            CENSUS: self.census,
            RETAIN: self.retain,
            REPORT: self.report,
        }
        return {
            UPLOAD: self._upload,
            ERASE: self._erase,
            **{kind: self._recurring(work) for kind, work in recurring.items()},
        }

    async def begin(self) -> None:
        """What recurs is there, and what waits in the folder is on its way to the store."""
        async with self.database.write() as session:
            for kind in EVERY:
                await jobs.reopen(session, kind, ALL, {})
            if self.vault.remote:
                waiting = (RecordingRow.place == FOLDER) & RecordingRow.deleted_at.is_(None)
                for recording in await session.scalars(select(RecordingRow.id).where(waiting)):
                    await jobs.reopen(session, UPLOAD, recording, {"recording": recording})

    def _recurring(self, work: Callable[[], Awaitable[None]]) -> Handle:
        async def handle(job: Job) -> None:
            fault = None
            try:
                await work()
            except Exception as error:
                log.exception("%s failed; again later", job.kind)
                fault = f"{type(error).__name__}: {error}"
            async with self.database.write() as session:
                await jobs.again(session, job, EVERY[job.kind], fault)

        return handle

    async def _upload(self, job: Job) -> None:
        """The row says where the file is; the folder's copy goes only once the store gave it back whole."""
        async with self.database.read() as session:
            row = await session.get(RecordingRow, str(job.payload["recording"]))
        if row is None or row.deleted_at or row.place == REMOTE:
            await self._finish(job)
            return
        try:
            await asyncio.to_thread(self.vault.hand_over, row)
        except StoreError as error:
            await self._later(job, error)
            return
        async with self.database.write() as session:
            kept = await session.get(RecordingRow, row.id, with_for_update=True)
            stays = kept is not None and kept.deleted_at is None
            if kept and stays:
                kept.place = REMOTE
            else:  # deleted meanwhile: the copy goes as well
                await jobs.reopen(session, ERASE, row.id, {"path": row.path})
            await jobs.finish(session, job)
        if stays:
            await asyncio.to_thread(self.vault.erase, row.path, self.vault.folder)

    async def _erase(self, job: Job) -> None:
        try:
            await asyncio.to_thread(self.vault.erase, str(job.payload["path"]))
        except (StoreError, OSError) as error:
            await self._later(job, error)
        else:
            await self._finish(job)

    async def settle(self) -> None:
        """Captures that a kill or a full disk left in the spool, and talks that nobody filed."""
        for spool in self.spools:
            await self._settle(spool)
        async with self.database.write() as session:
            await completeness.alarm_unfiled(session, self.announce)

    async def _settle(self, spool: Places) -> None:
        for call, _, file in await asyncio.to_thread(lambda: list(settling.leftovers(spool, utc_now()))):
            async with self.database.write() as session:
                done = await settling.settle_leftover(session, call)
            if done == "unknown" and settling.is_old(file):
                await asyncio.to_thread(settling.set_aside, spool, file)

    async def deadlines(self) -> None:
        async with self.database.write() as session:
            await overdue.alarm_drafts(session, self.announce, utc_now(), self.voicemail.pre_warning)

    async def census(self) -> None:
        await settling.census(self.database, self.announce, self.vault)

    async def retain(self) -> None:
        """One transaction a recording: a hold that is set meanwhile wins."""
        async with self.database.read() as session:
            found = [due.recording async for due in retention.due(session, self.policies, utc_now())]
        for recording in found:
            async with self.database.write() as session:
                await retention.delete_recording(session, self.announce, recording, self.policies, utc_now())

    async def report(self) -> None:
        """Yesterday, each hour anew: what was adopted or found late is counted."""
        yesterday = utc_now().astimezone(self.zone).date() - timedelta(days=1)
        async with self.database.write() as session:
            await completeness.keep_day(session, await completeness.day_of(session, yesterday, self.zone))

    async def _finish(self, job: Job) -> None:
        async with self.database.write() as session:
            await jobs.finish(session, job)

    async def _later(self, job: Job, error: Exception) -> None:
        log.warning("%s %s waits: %s", job.kind, job.key, error)
        async with self.database.write() as session:
            await jobs.again(session, job, STORE_AWAY, str(error))
