"""Whether every recording is there, unchanged, in its chain: each kind of damage is found (180.7.5)."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete, update

from recordings.adapters.audio import write_flac
from recordings.adapters.stores.folder import FolderStore
from recordings.adapters.tables import RecordingRow
from recordings.filing import Filed, file_recordings
from recordings.vault import Vault
from recordings.verify import Verdict, verify
from runtime.database import Database
from runtime.outbox import Announcer
from tests.recordings.calls import call_row, filed

pytestmark = pytest.mark.clause("180.7.5")


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Filed]]:
    folder = tmp_path_factory.mktemp("coded")
    items = [filed(f"{number:032}", 200) for number in range(1, 5)]
    return folder, [replace(item, sha256=write_flac(item.sound, folder / item.path)) for item in items]


@pytest.fixture
async def store(database: Database, tmp_path: Path, coded: tuple[Path, list[Filed]]) -> Path:
    """Four recordings in the books and on the disk."""
    folder, items = coded
    shutil.copytree(folder, tmp_path / "store")
    for number, item in enumerate(items):
        async with database.write() as session:
            await file_recordings(session, Announcer({}), call_row(str(number)), [item])
    return tmp_path / "store"


def path_of(store: Path, number: int) -> Path:
    return store / "2026/11/22" / f"{number:032}.flac"


async def verdict(database: Database, store: Path) -> Verdict:
    async with database.read() as session:
        return await verify(session, Vault(FolderStore(store), store / "keys.toml"))


async def faults(database: Database, store: Path) -> list[tuple[int, str]]:
    found = (await verdict(database, store)).faults
    return [(fault.number, fault.why.partition(" / ")[2]) for fault in found]


async def test_an_untouched_store_is_whole(database: Database, store: Path) -> None:
    assert await verdict(database, store) == Verdict(4, ())


async def test_an_empty_store_is_whole(database: Database, tmp_path: Path) -> None:
    assert await verdict(database, tmp_path) == Verdict(0, ())


async def test_a_missing_file_is_found(database: Database, store: Path) -> None:
    path_of(store, 2).unlink()
    assert await faults(database, store) == [(2, "the file is not there")]


@pytest.mark.parametrize("damage", [b"x", b""])
async def test_a_changed_file_is_found(database: Database, store: Path, damage: bytes) -> None:
    file = path_of(store, 3)
    file.write_bytes(file.read_bytes()[:-1] + damage)
    assert await faults(database, store) == [(3, "the file was changed")]


async def test_a_file_that_is_a_folder_cannot_be_read(database: Database, store: Path) -> None:
    path_of(store, 1).unlink()
    path_of(store, 1).mkdir()
    ((number, why),) = await faults(database, store)
    assert number == 1
    assert why.startswith("cannot be read")


async def change(database: Database, which: int, **values: str | int) -> None:
    async with database.write() as session:
        await session.execute(update(RecordingRow).where(RecordingRow.number == which).values(**values))


async def test_a_file_swapped_together_with_its_hash_breaks_the_chain(
    database: Database, store: Path
) -> None:
    other = filed("f" * 32, 300)
    sha256 = write_flac(other.sound, path_of(store, 2))
    await change(database, 2, sha256=sha256)
    assert await faults(database, store) == [(2, "the chain is broken here")]


async def test_a_changed_link_is_found_where_it_is_and_where_the_next_one_hangs(
    database: Database, store: Path
) -> None:
    await change(database, 2, chain="0" * 64)
    assert await faults(database, store) == [(2, "the chain is broken here"), (3, "the chain is broken here")]


@pytest.mark.parametrize("removed", [1, 2])
async def test_a_line_taken_out_is_found_at_the_next(database: Database, store: Path, removed: int) -> None:
    async with database.write() as session:
        await session.execute(delete(RecordingRow).where(RecordingRow.number == removed))
    assert await faults(database, store) == [
        (removed + 1, "missing before it"),
        (removed + 1, "the chain is broken here"),
    ]


async def test_a_line_taken_out_with_the_numbers_closed_up_still_breaks_the_chain(
    database: Database, store: Path
) -> None:
    async with database.write() as session:
        await session.execute(delete(RecordingRow).where(RecordingRow.number == 2))
    await change(database, 3, number=2)
    await change(database, 4, number=3)
    assert await faults(database, store) == [(2, "the chain is broken here")]
