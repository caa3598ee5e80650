"""Where audio is kept, sealed: in this machine's folder, then in the store for many if there is one."""

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recordings.adapters.keys import Wrapped, key_ring
from recordings.adapters.sealing import fresh_key, open_range, seal
from recordings.adapters.tables import FOLDER, RecordingRow
from recordings.ports import LocalStore, Store, StoreAwayError
from runtime.clock import utc_now

LABEL = ".json"  # beside each file: what it is, so that it can be booked again when the books are lost


@dataclass(frozen=True, slots=True)
class Kept:
    """`sha256` and `size` are the audio's; the rest is None for what is not sealed."""

    path: str
    sha256: str
    size: int
    stored_sha256: str | None = None
    wrapped: Wrapped | None = None


@dataclass(frozen=True, slots=True)
class Vault:
    """Blocking, for a thread. Raises FileNotFoundError, StoreError, SealError, KeyFileError, OSError.

    The key file is read at each use: what a rotation made is known everywhere at once.
    """

    folder: LocalStore
    key_file: Path
    encrypt: bool = True
    remote: Store | None = None

    def keep(self, recording: str, day: str, audio: bytes, label: dict[str, Any]) -> Kept:
        """The label first: a file without one would be a riddle."""
        sha256, size = _digest(audio), len(audio)
        if not self.encrypt:
            kept, content = Kept(f"{day}/{recording}.flac", sha256, size), audio
        else:
            key = fresh_key()
            content = seal(audio, key, recording)
            wrapped = key_ring(self.key_file, utc_now().date()).wrap(key, recording)
            kept = Kept(f"{day}/{recording}.sealed", sha256, size, _digest(content), wrapped)
        self.folder.put(kept.path + LABEL, _label(label, kept))
        self.folder.put(kept.path, content)
        return kept

    def audio(self, row: RecordingRow, first: int = 0, length: int | None = None) -> bytes:
        """Plain audio; of a sealed file only the blocks that are needed are read and opened."""
        length = row.size - first if length is None else length
        if row.wrapped_key is None:
            return self.stored(row, first, length)
        key = self._key(row)
        return open_range(lambda at, count: self.stored(row, at, count), key, row.id, row.size, first, length)

    def stored(self, row: RecordingRow, first: int = 0, length: int | None = None) -> bytes:
        try:
            return self.store_of(row).read(row.path, first, length)
        except FileNotFoundError:
            if self.remote is None or row.place != FOLDER:
                raise
            return self.remote.read(row.path, first, length)  # handed over since the row was read

    def store_of(self, row: RecordingRow) -> Store:
        if row.place == FOLDER:
            return self.folder
        if self.remote is None:
            raise StoreAwayError("recordings.s3 未设置 / is not set, and this recording lies there")
        return self.remote

    def hand_over(self, row: RecordingRow) -> None:
        """Copy a file to the remote store and prove it by reading it back. The folder's copy stays."""
        assert self.remote
        content = self.folder.read(row.path)
        with suppress(FileNotFoundError):  # what was filed before there were labels has none
            self.remote.put(row.path + LABEL, self.folder.read(row.path + LABEL))
        self.remote.put(row.path, content)
        if self.remote.read(row.path) != content:
            raise StoreAwayError(f"{row.path}: 上传后读回不同 / came back different from what was sent")

    def erase(self, path: str, *places: Store) -> None:
        for store in places or self.stores:
            store.remove(path)
            store.remove(path + LABEL)

    @property
    def stores(self) -> tuple[Store, ...]:
        return (self.folder, self.remote) if self.remote else (self.folder,)

    def rewrap(self, row: RecordingRow) -> Wrapped:
        """The recording's own key under the current master key; its label says so too, its audio stays."""
        wrapped = key_ring(self.key_file, utc_now().date()).wrap(self._key(row), row.id)
        store, path = self.store_of(row), row.path + LABEL
        told = json.loads(store.read(path)) | _seal_of(wrapped)
        store.put(path, _json(told))
        return wrapped

    def _key(self, row: RecordingRow) -> bytes:
        assert row.master_key
        assert row.wrapped_key
        ring = key_ring(self.key_file, utc_now().date())
        return ring.unwrap(Wrapped(row.master_key, row.wrapped_key), row.id)


def _label(told: dict[str, Any], kept: Kept) -> bytes:
    seal = _seal_of(kept.wrapped) if kept.wrapped else {}
    own = {"sha256": kept.sha256, "size": kept.size, "stored_sha256": kept.stored_sha256}
    return _json(told | own | seal)


def _seal_of(wrapped: Wrapped) -> dict[str, str]:
    return {"master_key": wrapped.master, "wrapped_key": wrapped.key}


def _json(told: dict[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=False, sort_keys=True).encode()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
