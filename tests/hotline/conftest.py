"""A shell for each test, and one with a running hotline for those that only look."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hotline.shell import Shell, Up


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Up]:
    with Shell(tmp_path_factory.mktemp("up")).up() as running:
        yield running
