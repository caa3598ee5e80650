"""Hotlines for scenarios: one on SQLite for each test that takes parts away."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.calls.stand import Stand, hotline_on, installation_in


@pytest.fixture
async def stand(tmp_path: Path) -> AsyncIterator[Stand]:
    async with hotline_on(installation_in(tmp_path)) as own:
        yield own
