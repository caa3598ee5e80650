"""What a kill or a full disk left behind is found and settled, never silently deleted (180.7.5)."""

import asyncio
import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.asterisk_config import Places
from acd.adapters.tables import CallRow
from recordings.adapters import archive
from recordings.adapters.archive import Place
from recordings.adapters.audio import read_flac
from recordings.adapters.keys import Wrapped
from recordings.adapters.stores.folder import PART
from recordings.adapters.tables import CALL, DELETED, FOLDER, LOST, REMOTE, STORED, VOICEMAIL, RecordingRow
from recordings.completeness import judge
from recordings.filing import Filed, book, file_job
from recordings.retention import ERASE
from recordings.vault import LABEL, Vault
from runtime.clock import utc_now
from runtime.database import Database
from runtime.jobs import reopen
from runtime.outbox import Announcer

log = logging.getLogger(__name__)

LEFT_AFTER = timedelta(minutes=1)  # a capture that nobody touched for so long
CODED_AFTER = timedelta(minutes=10)  # a coded file that is in no book
UNSETTLED = "unsettled"


@dataclass(frozen=True, slots=True)
class Census:
    """What was found between the files and the books."""

    adopted: tuple[str, ...]
    set_aside: tuple[str, ...]
    lost: tuple[str, ...]


def leftovers(spool: Places, now: datetime) -> Iterator[tuple[str, str, Path]]:
    """Call, kind and file of each capture that Asterisk no longer writes."""
    for kind, folder, ending in ((CALL, spool.calls, "raw"), (VOICEMAIL, spool.messages, "wav")):
        for file in sorted(folder.glob(f"*.{ending}")):
            if now.timestamp() - file.stat().st_mtime > LEFT_AFTER.total_seconds():
                yield file.stem, kind, file


def is_old(file: Path) -> bool:
    """Old enough that its call would be in the ledger by now, were it ever to be."""
    return utc_now().timestamp() - file.stat().st_mtime > CODED_AFTER.total_seconds()


async def settle_leftover(session: AsyncSession, call_id: str) -> str:
    """Ask once more for the audio of an ended call; its own job may have been parked. Says what was done."""
    call = await session.get(CallRow, call_id)
    if call is None:
        return "unknown"
    if call.ended_at is None:
        return "open"
    asked = await reopen(session, file_job(call.node), call.id, {"call": call.id})
    return "asked" if asked else "under way"


def set_aside(spool: Places, file: Path) -> Path:
    """Kept for whoever looks into it: a second capture of the same call, or one of a call nobody knows."""
    target = spool.spool / UNSETTLED / file.name
    target.parent.mkdir(parents=True, exist_ok=True)
    log.warning("%s was set aside: %s", file.name, target)
    return file.replace(target)


async def census(database: Database, announce: Announcer, vault: Vault) -> Census:
    """Each file held against the books, and each row against the files; a transaction for each finding."""
    files = dict(await asyncio.to_thread(lambda: list(vault.folder.paths())))
    async with database.read() as session:
        books = await archive.places(session)
    late = utc_now().timestamp() - CODED_AFTER.total_seconds()
    adopted, aside = [], []
    for path in [path for path, changed in files.items() if changed < late and _own(path) not in books]:
        async with database.write() as session:
            if await _adopt(session, announce, vault, path):
                adopted.append(path)
            elif not (path.endswith(LABEL) and path.removesuffix(LABEL) in adopted):
                aside.append(path)
    for path in aside:
        log.warning("%s is in no book and was set aside: %s", path, vault.folder.set_aside(path))
    for path, place in books.items():
        await _compare(database, announce, vault, place, present=path in files)
    lost = [path for path, place in books.items() if place.missing(present=path in files)]
    return Census(tuple(adopted), tuple(aside), tuple(lost))


def _own(path: str) -> str:
    return path.removesuffix(LABEL)


async def _compare(
    database: Database, announce: Announcer, vault: Vault, place: Place, *, present: bool
) -> None:
    if place.missing(present=present):
        async with database.write() as session:
            await _lose(session, announce, place.recording)
    elif present and place.state == LOST:
        async with database.write() as session:
            row = await session.get_one(RecordingRow, place.recording)
            row.state = STORED
            await _judge(session, announce, row)
    elif present and place.state == DELETED:
        async with database.write() as session:
            await reopen(session, ERASE, place.recording, {"path": place.path})
    elif present and place.place == REMOTE:
        await asyncio.to_thread(vault.erase, place.path, vault.folder)


async def _adopt(session: AsyncSession, announce: Announcer, vault: Vault, path: str) -> bool:
    """Into the chain, if its label says what it is, it is whole, and its call has none yet."""
    if path.endswith((LABEL, PART)):
        return False
    try:
        row = _row_of(json.loads(vault.folder.read(path + LABEL)), path)
        sound = read_flac(vault.audio(row), path)
    except Exception:
        log.exception("%s cannot be adopted", path)
        return False
    if await archive.recording_of(session, row.call, row.kind):
        return False
    wrapped = Wrapped(row.master_key, row.wrapped_key) if row.master_key and row.wrapped_key else None
    item = Filed(
        row.id, row.kind, sound, path, row.sha256, row.size, Path(path), row.started_at,
        row.stored_sha256, wrapped,
    )  # fmt: skip
    await book(session, announce, item, row.call, row.started_at)
    log.warning("%s was in no book and was adopted", path)
    await _judge(session, announce, row)
    return True


async def _judge(session: AsyncSession, announce: Announcer, row: RecordingRow) -> None:
    await session.flush()
    call = await session.get(CallRow, row.call)
    if call and row.kind == CALL:
        await judge(session, announce, call)


def _row_of(label: dict[str, Any], path: str) -> RecordingRow:
    return RecordingRow(
        id=str(label["recording"]),
        call=str(label["call"]),
        kind=str(label["kind"]),
        path=path,
        place=FOLDER,
        sha256=str(label["sha256"]),
        size=int(label["size"]),
        stored_sha256=label.get("stored_sha256"),
        master_key=label.get("master_key"),
        wrapped_key=label.get("wrapped_key"),
        started_at=datetime.fromisoformat(label["started_at"]),
    )


async def _lose(session: AsyncSession, announce: Announcer, recording: str) -> None:
    """A row without its file: the alarm is raised, the row stays and says so."""
    row = await session.get_one(RecordingRow, recording)
    row.state, row.verified_at = LOST, None
    log.error("the file of recording %s is gone: %s", row.id, row.path)
    await _judge(session, announce, row)
