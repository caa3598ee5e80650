"""Figures for wall boards: told on change only, as the books have them."""

from zoneinfo import ZoneInfo

import pytest

from acd.node import Node
from acd.wall_board import WallBoard
from runtime.clock import utc_now
from runtime.database import Database
from tests.acd.conftest import announced
from tests.acd.transcripts import call_of, facts_of


async def told(node: Node, database: Database) -> list[dict[str, object]]:
    await node.scribe.drain()
    return [fact["data"] for fact in await announced(database) if fact["event"] == "QueueFigures"]


@pytest.mark.clause("ops.2.1", "180.1.3")
async def test_figures_are_told_when_they_change(node: Node, database: Database, zone: ZoneInfo) -> None:
    board, call = WallBoard(node, database, zone), call_of("answered")
    now, queues = call.started_at, [queue.name for queue in node.centre.queues]
    for _ in range(3):
        await board.look(now)
    assert [one["queue"] for one in await told(node, database)] == queues
    node.scribe.tell(calls=[call])
    await node.scribe.drain()
    board.heard(call, None, facts_of("answered")[-1])
    for _ in range(3):
        await board.look(now)
    last = (await told(node, database))[-1]
    names = ("queue", "offered", "answered", "answered_within_limit", "within_limit_share", "abandoned")
    assert [last[name] for name in names] == [call.queue, 1, 1, 1, 1.0, 0]
    assert len(await told(node, database)) == len(queues) + 1


async def test_a_new_day_begins_at_nothing(node: Node, database: Database, zone: ZoneInfo) -> None:
    call = call_of("answered")
    node.scribe.tell(calls=[call])
    await node.scribe.drain()
    board = WallBoard(node, database, zone)
    await board.look(call.started_at)
    await board.look(utc_now().replace(year=call.started_at.year + 1))
    offered = [one["offered"] for one in await told(node, database) if one["queue"] == call.queue]
    assert offered == [1, 0]
