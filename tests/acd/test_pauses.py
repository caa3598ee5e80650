"""A pause ends by itself, with the seat's talk, or on its agent's word; told once each."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from acd.agents import Agents, SeatRefusedError
from acd.node import Node
from acd.pauses import PauseRecording, Pauses, ResumeRecording
from acd.rules import facts
from acd.rules.call import Call, Interval, Kind, Leg
from runtime.clock import utc_now
from tests.acd.conftest import Orders

pytestmark = pytest.mark.clause("180.7.5")
PAUSE = PauseRecording("8001", "zhang", "zhang")


@pytest.fixture
async def talk(node: Node, orders: Orders) -> AsyncIterator[Call]:
    recording = node.centre.recording.model_copy(update={"pause_limit": timedelta(seconds=0.4)})
    node.centre = node.centre.model_copy(update={"recording": recording})
    agents = Agents(node)
    node.parts.extend((agents, Pauses(node, agents)))
    at = utc_now()
    call = Call(
        "1", at, at,
        legs=(Leg("1", "PJSIP/carrier-1", "", at), Leg("2", "PJSIP/8001-1", "8001", at)),
        intervals=(Interval(Kind.TALK, at, "junior", "8001", "2"),),
    )  # fmt: skip
    node.calls["1"] = call
    sending = asyncio.create_task(node.send_actions())
    yield call
    sending.cancel()
    await asyncio.wait([sending])


def mutes(orders: Orders) -> list[tuple[str, str]]:
    given = [told for action, told in orders.given if action == "MixMonitorMute"]
    return [(str(told["Channel"]), str(told["State"])) for told in given]


ON, OFF = ("PJSIP/carrier-1", "1"), ("PJSIP/carrier-1", "0")


async def test_a_pause_ends_by_itself(talk: Call, node: Node, orders: Orders) -> None:
    until = await node.answers[PauseRecording](PAUSE)
    assert await node.answers[PauseRecording](PAUSE) == until  # twice is once, and not longer
    assert mutes(orders) == [ON]
    await asyncio.sleep(0.7)
    assert mutes(orders) == [ON, OFF]


async def test_the_agent_ends_it_early_and_the_timer_ends_nothing_more(
    talk: Call, node: Node, orders: Orders
) -> None:
    await node.answers[PauseRecording](PAUSE)
    await node.answers[ResumeRecording](ResumeRecording("8001", "zhang"))
    with pytest.raises(SeatRefusedError, match="not paused"):
        await node.answers[ResumeRecording](ResumeRecording("8001", None))
    await asyncio.sleep(0.7)
    assert mutes(orders) == [ON, OFF]


async def test_the_next_seats_talk_is_recorded(talk: Call, node: Node, orders: Orders) -> None:
    await node.answers[PauseRecording](PAUSE)
    ended = replace(talk, intervals=(replace(talk.intervals[0], ended_at=utc_now()),))
    for part in node.parts:
        part.heard(ended, talk, facts.BridgeLeft(utc_now(), "1", "2", "bridge"))
    await asyncio.sleep(0.7)
    assert mutes(orders) == [ON, OFF]


async def test_nobody_else_pauses_and_nothing_is_paused_without_a_talk(talk: Call, node: Node) -> None:
    with pytest.raises(SeatRefusedError, match="taken by zhang"):
        await node.answers[PauseRecording](PauseRecording("8001", "li", "li"))
    with pytest.raises(SeatRefusedError, match="not in a talk"):
        await node.answers[PauseRecording](PauseRecording("8002", None, "banzhang"))
