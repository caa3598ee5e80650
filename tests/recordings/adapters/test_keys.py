"""The key file: private, made once, never made anew over what it lost."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from recordings.adapters.keys import KeyFileError, Wrapped, key_ring
from recordings.adapters.sealing import fresh_key

TODAY = date(2026, 11, 24)
NAME = "a" * 32


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "recording-keys.toml"


def test_a_key_file_is_made_for_its_owner_only(path: Path) -> None:
    ring = key_ring(path, TODAY)
    assert path.stat().st_mode & 0o777 == 0o600
    assert ring.current.startswith("20261124-")
    assert key_ring(path, TODAY) == ring


def test_whoever_comes_first_makes_it_for_all(path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        rings = list(pool.map(lambda _: key_ring(path, TODAY).current, range(8)))
    assert len(set(rings)) == 1


def test_a_wrapped_key_opens_for_its_own_recording_only(path: Path) -> None:
    ring, key = key_ring(path, TODAY), fresh_key()
    wrapped = ring.wrap(key, NAME)
    assert ring.unwrap(wrapped, NAME) == key
    with pytest.raises(KeyFileError, match="does not open this recording"):
        ring.unwrap(wrapped, "b" * 32)


def test_a_new_key_leaves_the_old_ones_to_open_what_they_wrapped(path: Path) -> None:
    old, key = key_ring(path, TODAY), fresh_key()
    wrapped = old.wrap(key, NAME)
    old.with_new_key(TODAY)
    new = key_ring(path, TODAY)
    assert new.current != old.current
    assert new.unwrap(wrapped, NAME) == key
    assert new.wrap(key, NAME).master == new.current
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_lost_key_is_named_with_how_to_mend_it(path: Path) -> None:
    wrapped = key_ring(path, TODAY).wrap(fresh_key(), NAME)
    path.unlink()
    with pytest.raises(KeyFileError, match=f"lacks the key {wrapped.master}.*restore the key file"):
        key_ring(path, TODAY).unwrap(wrapped, NAME)


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", 'current = "a"', 'current = "a"\n[keys]\na = "%%"', 'current = "a"\n[keys]\na = "YWJj"',
     'current = "b"\n[keys]\na = "YWJj"', "keys = 3\ncurrent = 1"],
)  # fmt: skip
def test_a_damaged_key_file_is_said_and_never_replaced(path: Path, text: str) -> None:
    path.write_text(text)
    path.chmod(0o600)
    with pytest.raises(KeyFileError, match=path.name):
        key_ring(path, TODAY)
    assert path.read_text() == text


def test_a_key_file_that_others_may_read_is_refused(path: Path) -> None:
    key_ring(path, TODAY)
    path.chmod(0o640)
    with pytest.raises(KeyFileError, match="chmod 600"):
        key_ring(path, TODAY)


def test_a_key_is_in_no_traceback(path: Path) -> None:
    assert "keys" not in repr(key_ring(path, TODAY)).replace(path.name, "")
    assert Wrapped("a", "b") == Wrapped("a", "b")
