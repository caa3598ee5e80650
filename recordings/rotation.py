"""A new master key: every recording's own key is wrapped anew, no audio is sealed again."""

import asyncio
from dataclasses import dataclass

from sqlalchemy import select

from people import handlers as people
from recordings.adapters.keys import KeyFileError, key_ring
from recordings.adapters.tables import RecordingRow
from recordings.ports import StoreError
from recordings.vault import Vault
from runtime.clock import utc_now
from runtime.database import Database


@dataclass(frozen=True, slots=True)
class Rotated:
    """`left` still need an older key, each with why; a second run takes them up again."""

    master: str
    wrapped: int
    left: tuple[tuple[str, str], ...]


async def rotate(database: Database, vault: Vault, by: str, *, fresh: bool = True) -> Rotated:
    """Safe to break off and to run again, also beside a working hotline. Raises KeyFileError."""
    ring = key_ring(vault.key_file, utc_now().date())
    if fresh:
        ring = ring.with_new_key(utc_now().date())
    older = RecordingRow.wrapped_key.is_not(None) & (RecordingRow.master_key != ring.current)
    async with database.read() as session:
        todo = list(await session.scalars(select(RecordingRow.id).where(older).order_by(RecordingRow.number)))
    left = []
    for recording in todo:
        why = await _rewrap(database, vault, recording)
        if why:
            left.append((recording, why))
    async with database.write() as session:
        detail = f"{len(todo) - len(left)} wrapped, {len(left)} left"
        await people.audit(
            session, people.Act(by, "rotate_keys", "recording_keys", ring.current, detail), utc_now()
        )
    return Rotated(ring.current, len(todo) - len(left), tuple(left))


async def _rewrap(database: Database, vault: Vault, recording: str) -> str | None:
    """Row and label; the row's old key stays true until both are written."""
    async with database.write() as session:
        row = await session.get(RecordingRow, recording, with_for_update=True)
        if row is None or row.wrapped_key is None:
            return None
        try:
            wrapped = await asyncio.to_thread(vault.rewrap, row)
        except (KeyFileError, StoreError, OSError) as error:
            return str(error)
        row.master_key, row.wrapped_key = wrapped.master, wrapped.key
    return None
