"""Sealed recordings in the books: verified with and without the key, re-wrapped, lost keys said clearly."""

import hashlib
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from people.adapters.tables import AuditRow
from recordings.adapters.audio import flac_of
from recordings.adapters.keys import KeyFileError
from recordings.adapters.sealing import MAGIC
from recordings.adapters.tables import RecordingRow
from recordings.filing import Filed, file_recordings
from recordings.rotation import rotate
from recordings.vault import Vault
from recordings.verify import verify
from runtime.database import Database
from runtime.outbox import Announcer
from tests.recordings.calls import call_row, tone

pytestmark = pytest.mark.clause("180.7.5")

BEGAN = datetime(2026, 11, 22, 15, 50, tzinfo=UTC)


async def keep(database: Database, vault: Vault, recording: str, call: str) -> RecordingRow:
    """As the worker does, with a real sound."""
    sound = tone(1500)
    label = {"recording": recording, "call": call, "kind": "call", "started_at": BEGAN.isoformat()}
    kept = vault.keep(recording, "2026/11/22", flac_of(sound, recording), label)
    item = Filed(
        recording, "call", sound, kept.path, kept.sha256, kept.size, vault.key_file, BEGAN,
        kept.stored_sha256, kept.wrapped,
    )  # fmt: skip
    async with database.write() as session:
        row = call_row(call, talk_ms=1500)
        session.add(row)
        await session.flush()
        await file_recordings(session, Announcer({}), row, [item])
    return await row_of(database, recording)


async def row_of(database: Database, recording: str) -> RecordingRow:
    async with database.read() as session:
        return await session.get_one(RecordingRow, recording)


async def faults(database: Database, vault: Vault) -> list[str]:
    async with database.read() as session:
        return [fault.why for fault in (await verify(session, vault)).faults]


def flip(vault: Vault, path: str, at: int) -> None:
    content = bytearray(vault.folder.read(path))
    content[at] ^= 1
    vault.folder.put(path, bytes(content))


async def test_what_lies_on_the_disk_is_no_audio_and_opens_to_it(database: Database, vault: Vault) -> None:
    row = await keep(database, vault, "a" * 32, "1")
    stored = vault.folder.read(row.path)
    assert stored.startswith(MAGIC)
    assert b"fLaC" not in stored
    assert hashlib.sha256(vault.audio(row)).hexdigest() == row.sha256
    assert vault.audio(row)[1000:1100] == vault.audio(row, 1000, 100)
    assert await faults(database, vault) == []


async def test_a_flipped_bit_is_found_with_and_without_the_key(database: Database, vault: Vault) -> None:
    row = await keep(database, vault, "a" * 32, "1")
    flip(vault, row.path, 200)
    assert ["changed" in why for why in await faults(database, vault)] == [True]
    vault.key_file.unlink()
    assert ["the file was changed" in why for why in await faults(database, vault)] == [True]


async def test_a_lost_key_is_a_fault_that_names_the_key(database: Database, vault: Vault) -> None:
    row = await keep(database, vault, "a" * 32, "1")
    vault.key_file.unlink()
    (why,) = await faults(database, vault)
    assert f"lacks the key {row.master_key}" in why
    with pytest.raises(KeyFileError, match="restore the key file"):
        vault.audio(row)


async def test_rotation_wraps_every_key_anew_and_leaves_the_audio(database: Database, vault: Vault) -> None:
    before = [await keep(database, vault, name * 32, name) for name in "ab"]
    stored = [vault.folder.read(row.path) for row in before]
    done = await rotate(database, vault, "root")
    assert (done.wrapped, done.left) == (2, ())
    after = [await row_of(database, row.id) for row in before]
    assert {row.master_key for row in after} == {done.master}
    assert [vault.folder.read(row.path) for row in after] == stored
    assert await faults(database, vault) == []
    lines = vault.key_file.read_text().splitlines()
    vault.key_file.write_text("\n".join(line for line in lines if str(before[0].master_key) not in line))
    assert await faults(database, vault) == []  # the old key may go
    async with database.read() as session:
        assert await session.scalar(select(AuditRow.detail)) == "2 wrapped, 0 left"


async def test_rotation_tells_what_it_could_not_wrap_and_takes_it_up_again(
    database: Database, vault: Vault
) -> None:
    row = await keep(database, vault, "a" * 32, "1")
    label = vault.folder.read(row.path + ".json")
    vault.folder.remove(row.path + ".json")
    done = await rotate(database, vault, "root")
    assert [recording for recording, _ in done.left] == [row.id]
    assert vault.audio(await row_of(database, row.id))
    vault.folder.put(row.path + ".json", label)
    again = await rotate(database, vault, "root", fresh=False)
    assert (again.master, again.wrapped, again.left) == (done.master, 1, ())


async def test_another_recordings_file_in_its_place_does_not_play(database: Database, vault: Vault) -> None:
    first, second = [await keep(database, vault, name * 32, name) for name in "ab"]
    vault.folder.put(first.path, vault.folder.read(second.path))
    assert len(await faults(database, vault)) == 1
