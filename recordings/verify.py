"""Whether every recording is still there, unchanged, and in the unbroken chain (180.7.5)."""

import asyncio
import hashlib
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from recordings.adapters import archive
from recordings.handlers import chained


@dataclass(frozen=True, slots=True)
class Fault:
    number: int
    path: str
    why: str


@dataclass(frozen=True, slots=True)
class Verdict:
    recordings: int
    faults: tuple[Fault, ...]


@implements("180.7.5")
async def verify(session: AsyncSession, store: Path) -> Verdict:
    """Read every file; a broken link is told once, and what follows is held against what is written."""
    rows = await archive.chain(session)
    faults, before, expected = [], "", 1
    for row in rows:
        if row.number != expected:
            faults.append(
                Fault(row.number, row.path, f"{expected} … {row.number - 1} 缺失 / missing before it")
            )
        if row.chain != chained(before, row.sha256):
            faults.append(Fault(row.number, row.path, "链已断 / the chain is broken here"))
        why = await asyncio.to_thread(_file_fault, store / row.path, row.sha256)
        if why:
            faults.append(Fault(row.number, row.path, why))
        before, expected = row.chain, row.number + 1
    return Verdict(len(rows), tuple(faults))


def _file_fault(path: Path, sha256: str) -> str | None:
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return "文件不存在 / the file is not there"
    except OSError as error:
        return f"无法读取 / cannot be read: {error.strerror}"
    return None if found == sha256 else "文件已改变 / the file was changed"
