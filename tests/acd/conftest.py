"""A scribe that writes into a real database while the test runs, and what it wrote."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import select

from acd.adapters.scribe import Scribe
from runtime.database import Database
from runtime.outbox import Announcer, OutboxRow


@pytest.fixture
async def scribe(database: Database) -> AsyncIterator[Scribe]:
    own = Scribe("ast1", database, Announcer({}), lambda: None)
    writing = asyncio.create_task(own.run())
    yield own
    writing.cancel()
    await asyncio.wait([writing])


async def announced(database: Database) -> list[dict[str, Any]]:
    """Payloads in the order they were told."""
    async with database.read() as session:
        rows = await session.scalars(select(OutboxRow.payload).order_by(OutboxRow.id))
        return [json.loads(payload) for payload in rows]
