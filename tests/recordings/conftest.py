"""A vault and a spool in folders of the test's own."""

from pathlib import Path

import pytest

from acd.adapters.asterisk_config import Places
from recordings.adapters.stores.folder import FolderStore
from recordings.vault import Vault


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(FolderStore(tmp_path / "store"), tmp_path / "keys.toml")


@pytest.fixture
def spool(tmp_path: Path) -> Places:
    own = Places(tmp_path / "asterisk")
    own.calls.mkdir(parents=True)
    own.messages.mkdir(parents=True)
    return own
