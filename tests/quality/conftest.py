"""A staffed hotline on both databases."""

import pytest

from runtime.database import Database
from tests.quality.desks import Desks


@pytest.fixture
async def desks(database: Database) -> Desks:
    own = Desks(database)
    await own.hire()
    return own
