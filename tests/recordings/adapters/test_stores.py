"""Both stores by the same tests: a folder, and a real S3 server."""

import os
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from recordings.adapters.stores.folder import FolderStore
from recordings.adapters.stores.s3 import S3Address, S3Store
from recordings.ports import Store, StoreAwayError, StoreError
from tests.acd.adapters.bare_asterisk import free_port
from tests.seaweed import Seaweed


@pytest.fixture(scope="module")
def seaweed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seaweed]:
    own = Seaweed(tmp_path_factory.mktemp("seaweed"))
    try:
        own.start()
        yield own
    finally:
        own.kill()


@pytest.fixture(params=["folder", "s3"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    if request.param == "folder":
        return FolderStore(tmp_path)
    return S3Store(request.getfixturevalue("seaweed").address)


def test_a_store_keeps_reads_ranges_lists_and_removes(store: Store) -> None:
    content = os.urandom(200_000)
    store.put("2026/11/24/a.sealed", content)
    assert store.read("2026/11/24/a.sealed") == content
    assert store.read("2026/11/24/a.sealed", 100_000, 50) == content[100_000:100_050]
    assert store.read("2026/11/24/a.sealed", 199_990, 50) == content[199_990:]
    assert store.read("2026/11/24/a.sealed", 5, 0) == b""
    store.put("2026/11/24/a.sealed", b"new")
    assert store.read("2026/11/24/a.sealed") == b"new"
    assert "2026/11/24/a.sealed" in dict(store.paths())
    for _ in range(2):
        store.remove("2026/11/24/a.sealed")
    assert "2026/11/24/a.sealed" not in dict(store.paths())
    with pytest.raises(FileNotFoundError):
        store.read("2026/11/24/a.sealed")


def test_a_server_that_is_away_is_told_from_a_file_that_is(seaweed: Seaweed) -> None:
    away = S3Store(S3Address(f"http://127.0.0.1:{free_port()}", "b-1", "us-east-1", "k", "s"))
    with pytest.raises(StoreAwayError, match=r"127\.0\.0\.1"):
        away.read("a")
    own = seaweed.address
    stranger = S3Store(S3Address(own.endpoint, own.bucket, own.region, "key", "wrong"))
    with pytest.raises(StoreError, match=own.bucket) as refused:
        stranger.put("a", b"b")
    assert not isinstance(refused.value, StoreAwayError)


@pytest.mark.parametrize("path", ["../out", "a/../../out", "/etc/passwd", "", "."])
def test_no_path_leads_out_of_the_folder(tmp_path: Path, path: str) -> None:
    store = FolderStore(tmp_path / "store")
    with pytest.raises(FileNotFoundError):
        store.put(path, b"x")
    with pytest.raises(FileNotFoundError):
        store.read(path)
    assert not (tmp_path / "out").exists()


def test_a_disk_that_takes_no_more_leaves_no_half_a_file(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    store.put("a", b"before")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            store.put("a", bytes(200_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert [path for path, _ in store.paths()] == ["a"]
    assert store.read("a") == b"before"
