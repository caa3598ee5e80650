"""Whether every recording is still there, unchanged, and in the unbroken chain (180.7.5)."""

import asyncio
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from recordings.adapters import archive
from recordings.adapters.keys import KeyFileError
from recordings.adapters.sealing import SealError
from recordings.adapters.tables import RecordingRow
from recordings.filing import chained
from recordings.ports import StoreError
from recordings.vault import Vault


@dataclass(frozen=True, slots=True)
class Fault:
    number: int
    path: str
    why: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """`deleted` of the recordings are only a line that says when and by which policy they were deleted."""

    recordings: int
    faults: tuple[Fault, ...]
    deleted: int = 0


@implements("180.7.5")
async def verify(session: AsyncSession, vault: Vault) -> Verdict:
    """Read every file; a broken link is told once, and what follows is held against what is written."""
    rows = await archive.chain(session)
    faults, before, expected = [], "", 1
    for row in rows:
        faults += [Fault(row.number, row.path, why) for why in _link_faults(row, before, expected)]
        why = None if row.deleted_at else await asyncio.to_thread(file_fault, vault, row)
        if why:
            faults.append(Fault(row.number, row.path, why))
        before, expected = row.chain, row.number + 1
    return Verdict(len(rows), tuple(faults), sum(row.deleted_at is not None for row in rows))


def _link_faults(row: RecordingRow, before: str, expected: int) -> Iterator[str]:
    if row.number != expected:
        yield f"{expected} … {row.number - 1} 缺失 / missing before it"
    if row.chain != chained(before, row.sha256, row.stored_sha256):
        yield "链已断 / the chain is broken here"


def file_fault(vault: Vault, row: RecordingRow) -> str | None:
    """A flipped bit is found with or without the key; a key that is lost is a fault of its own."""
    try:
        stored = vault.stored(row)
        if hashlib.sha256(stored).hexdigest() != (row.stored_sha256 or row.sha256):
            return "文件已改变 / the file was changed"
        if row.wrapped_key and hashlib.sha256(vault.audio(row)).hexdigest() != row.sha256:
            return "内容已改变 / what was sealed is another sound"
    except FileNotFoundError:
        return "文件不存在 / the file is not there"
    except (SealError, KeyFileError, StoreError) as error:
        return str(error)
    except OSError as error:
        return f"无法读取 / cannot be read: {error.strerror}"
    return None
