"""Wrap-up at a seat: real timers, orders to Asterisk, kept over whatever happens meanwhile."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from acd.adapters.ami import Connected
from acd.agents import Agents, SeatRefusedError
from acd.node import Node
from acd.rules import facts
from acd.rules.call import Call, Interval, Kind
from acd.rules.seat import SeatState
from acd.wrap_up import EndWrapUp, WrapUps
from runtime.clock import utc_now
from tests.acd.conftest import Orders

LENGTH = timedelta(seconds=0.6)
SHORT = 0.3
BACK = Connected("ast1", "22", "boot", datetime(2026, 11, 24, tzinfo=UTC), datetime(2026, 11, 24, tzinfo=UTC))


@pytest.fixture
async def agents(node: Node) -> AsyncIterator[Agents]:
    short = tuple(queue.model_copy(update={"wrap_up": LENGTH}) for queue in node.centre.queues)
    node.centre = node.centre.model_copy(update={"queues": short})
    node.change_seat("8001", utc_now(), device="NOT_INUSE")
    own = Agents(node)
    node.parts.extend((own, WrapUps(node, own)))
    sending = asyncio.create_task(node.send_actions())
    yield own
    sending.cancel()
    await asyncio.wait([sending])


def talk_ends(node: Node, leg: str = "leg", seat: str = "8001") -> None:
    at = utc_now()
    talk = Interval(Kind.TALK, at - timedelta(seconds=9), "junior", seat, leg)
    before = Call("1", at, at, intervals=(talk,))
    after = replace(before, intervals=(replace(talk, ended_at=at),))
    for part in node.parts:
        part.heard(after, before, facts.BridgeLeft(at, "1", leg, "bridge"))


def state(node: Node) -> SeatState:
    return node.seats["8001"].state


def pauses(orders: Orders) -> list[str]:
    return [str(told["Paused"]) for action, told in orders.given if action == "QueuePause"]


async def test_after_a_talk_the_seat_is_its_agents_for_a_while(
    agents: Agents, node: Node, orders: Orders
) -> None:
    assert agents
    talk_ends(node)
    assert state(node) is SeatState.WRAP_UP
    await asyncio.sleep(SHORT)
    assert (state(node), pauses(orders)) == (SeatState.WRAP_UP, ["true"])
    await asyncio.sleep(0.5)
    assert (state(node), pauses(orders)) == (SeatState.READY, ["true", "false"])


async def test_being_ready_or_not_meanwhile_neither_ends_nor_lengthens_it(
    agents: Agents, node: Node, orders: Orders
) -> None:
    talk_ends(node)
    until = node.seats["8001"].wrap_up_until
    agents.set_not_ready("8001", "break")
    agents.set_ready("8001")
    agents.set_not_ready("8001", "break")
    assert node.seats["8001"].wrap_up_until == until
    await asyncio.sleep(0.8)
    assert state(node) is SeatState.NOT_READY
    assert "false" not in pauses(orders)


async def test_logging_out_and_in_does_not_skip_it(agents: Agents, node: Node) -> None:
    talk_ends(node)
    agents.log_out("8001")
    assert state(node) is SeatState.LOGGED_OUT
    agents.log_in("8001", "li")
    assert state(node) is SeatState.WRAP_UP


async def test_a_new_connector_keeps_its_end(agents: Agents, node: Node) -> None:
    talk_ends(node)
    until = node.seats["8001"].wrap_up_until
    node.parts.clear()
    fresh = WrapUps(node, agents)
    await fresh.resumed(BACK)
    assert node.seats["8001"].wrap_up_until == until
    await asyncio.sleep(0.8)
    assert state(node) is SeatState.READY


async def test_the_agent_ends_it_early_and_nobody_else(agents: Agents, node: Node) -> None:
    assert agents
    talk_ends(node)
    with pytest.raises(SeatRefusedError, match="taken by zhang"):
        await node.answers[EndWrapUp](EndWrapUp("8001", "li"))
    assert state(node) is SeatState.WRAP_UP
    await node.answers[EndWrapUp](EndWrapUp("8001", "zhang"))
    assert state(node) is SeatState.READY


async def test_an_agent_sits_at_one_seat(agents: Agents, node: Node) -> None:
    agents.log_out("8002")
    agents.log_in("8002", "li")
    agents.log_out("8101")
    with pytest.raises(SeatRefusedError, match="logged in at seat 8002 already"):
        agents.log_in("8101", "li")
    assert node.seats["8101"].agent is None
