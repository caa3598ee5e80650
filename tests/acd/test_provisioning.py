"""A seat is withdrawn where people sit down, not in tables that are written behind."""

import pytest

from acd.agents import Agents, SeatRefusedError
from acd.node import Node
from acd.provisioning import Provision, Provisioning, Withdraw
from runtime.database import Database
from runtime.requests import RefusedError
from tests.acd.conftest import seat_row


async def test_nobody_sits_down_at_a_seat_that_is_about_to_be_removed(node: Node, database: Database) -> None:
    agents = Agents(node)
    Provisioning(node, agents, database, None)
    with pytest.raises(RefusedError) as refused:
        await node.answers[Withdraw](Withdraw("8001"))
    assert refused.value.code == "seat_taken"
    agents.log_out("8001")
    await node.answers[Withdraw](Withdraw("8001"))
    with pytest.raises(SeatRefusedError, match="there is no seat 8001"):
        agents.log_in("8001", "late")
    # It could not be removed after all: it is there again, and empty.
    async with database.write() as session:
        row = seat_row("8001", "junior")
        row.agent = None
        session.add(row)
    await node.answers[Provision](Provision())
    agents.log_in("8001", "next")
    assert node.seats["8001"].agent == "next"
