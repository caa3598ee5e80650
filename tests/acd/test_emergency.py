"""Emergency mode at a node (csc.6.3): Asterisk is told what the tables say."""

import asyncio
from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import OperationalError

from acd.adapters.ami import Connected
from acd.adapters.tables import EmergencyRow
from acd.emergency import Emergencies
from acd.node import Node
from runtime.clock import utc_now
from runtime.database import Database
from tests.acd.conftest import Orders

pytestmark = pytest.mark.clause("csc.6.3")
MOMENT = datetime(2026, 11, 24, tzinfo=UTC)
BACK = Connected("ast1", "22", "boot", MOMENT, MOMENT)


async def told_on_resuming(node: Node, orders: Orders) -> list[str]:
    await Emergencies(node).resumed(BACK)
    sending = asyncio.create_task(node.send_actions())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    sending.cancel()
    await asyncio.wait([sending])
    return [str(told["Val"]) for action, told in orders.given if action == "DBPut"]


@pytest.mark.parametrize(
    ("voicemail", "ended", "told"),
    [(False, False, "queue"), (True, False, "voicemail"), (True, True, "off")],
)
async def test_after_a_reconnect_asterisk_is_told_what_was_switched_meanwhile(
    node: Node, orders: Orders, database: Database, *, voicemail: bool, ended: bool, told: str
) -> None:
    row = EmergencyRow(began_at=MOMENT, began_by="banzhang", reason="r", voicemail=voicemail, drill=True)
    row.ended_at = utc_now() if ended else None
    async with database.write() as session:
        session.add(row)
    assert await told_on_resuming(node, orders) == [told]


async def test_without_the_database_asterisk_keeps_what_it_knows(node: Node, orders: Orders) -> None:
    class Away(Database):
        def read(self) -> "None":  # type: ignore[override]
            raise OperationalError("select", {}, OSError("away"))

    node.scribe.database = Away("sqlite+aiosqlite://")
    assert await told_on_resuming(node, orders) == []
