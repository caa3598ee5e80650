"""A recording goes on when another phone takes the seat's place."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from acd.agents import Agents
from acd.node import Node
from acd.pauses import Pauses
from acd.recorder import PAUSE, Recorder
from acd.rules import facts
from acd.rules.call import Call, Leg
from runtime.clock import utc_now
from tests.acd.conftest import Orders


@pytest.mark.clause("180.7.5")
async def test_a_recording_is_taken_up_anew_when_another_phone_comes(node: Node, orders: Orders) -> None:
    recorder, at = Recorder(node, Path("/calls"), Pauses(node, Agents(node))), utc_now()
    call = Call("1", at, at, legs=(Leg("1", "PJSIP/trunk-1", "", at), Leg("2", "PJSIP/8001-2", "8001", at)))
    recorder.heard(call, call, facts.BridgeLeft(at, "1", "2", "b"))
    recorder.heard(call, call, facts.LegReplaced(at, "1", "3", "PJSIP/8001-3", "8001", "b", "2"))
    sending = asyncio.create_task(node.send_actions())
    await asyncio.sleep(PAUSE / 2)
    stop = ("StopMixMonitor", {"Channel": "PJSIP/trunk-1"})
    assert orders.given == [stop]
    await asyncio.sleep(PAUSE)
    begin = {"Channel": "PJSIP/trunk-1", "File": "/calls/1.raw", "Options": "aD"}
    assert orders.given == [stop, ("MixMonitor", begin)]
    sending.cancel()


async def test_a_caller_who_comes_into_another_bridge_is_recorded_there_too(
    node: Node, orders: Orders
) -> None:
    recorder, at = Recorder(node, Path("/calls"), Pauses(node, Agents(node))), utc_now()
    legs = (Leg("1", "PJSIP/trunk-1", "", at), Leg("2", "PJSIP/8001-2", "8001", at))
    first = Call("1", at, at, legs=legs)
    recorder.heard(first, first, facts.BridgeJoined(at, "1", "1", "b"))
    moved = replace(first, legs=(replace(legs[0], moved=True), legs[1]))
    recorder.heard(moved, moved, facts.BridgeJoined(at, "1", "2", "c"))
    sending = asyncio.create_task(node.send_actions())
    await asyncio.sleep(PAUSE * 2)
    assert orders.given == []
    recorder.heard(moved, moved, facts.BridgeJoined(at, "1", "1", "c"))
    await asyncio.sleep(PAUSE * 2)
    assert [action for action, _ in orders.given] == ["StopMixMonitor", "MixMonitor"]
    sending.cancel()
