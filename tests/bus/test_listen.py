"""Listening on the bus: over a restart of the broker, and past whatever anybody else publishes."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from runtime.bus import BusAddress, listen
from tests.brokers import Broker

Told = AsyncIterator[tuple[str, dict[str, Any]]]


async def publish(address: BusAddress, topic: str, payload: str | None, *, retain: bool = False) -> None:
    async with address.client() as client:
        await client.publish(address.prefix + topic, payload, qos=1, retain=retain)


@asynccontextmanager
async def listening(address: BusAddress, *filters: str) -> AsyncIterator[Told]:
    told = listen(address, *filters)
    assert isinstance(told, AsyncGenerator)
    yield told
    await told.aclose()


async def first(told: Told) -> tuple[str, dict[str, Any]]:
    async with asyncio.timeout(20):
        return await anext(told)


async def test_topics_come_without_the_centres_prefix(broker: Broker) -> None:
    await publish(broker.address, "seat/8001/state", '{"event": "SeatChanged"}', retain=True)
    async with listening(broker.address, "seat/#") as told:
        assert await first(told) == ("seat/8001/state", {"event": "SeatChanged"})


async def test_only_what_was_asked_for_is_heard(broker: Broker) -> None:
    await publish(broker.address, "queue/junior/state", "{}", retain=True)
    await publish(broker.address, "seat/8001/state", "{}", retain=True)
    async with listening(broker.address, "seat/#") as told:
        assert (await first(told))[0] == "seat/8001/state"


@pytest.mark.parametrize("foreign", ["", "not JSON", "[1, 2]", "7", "null"])
async def test_what_is_no_fact_of_ours_is_passed_over(broker: Broker, foreign: str) -> None:
    async with listening(broker.address) as told:
        hearing = asyncio.create_task(first(told))
        while not hearing.done():
            await publish(broker.address, "seat/8001/state", foreign)
            await publish(broker.address, "seat/8002/state", "{}")
            await asyncio.sleep(0.05)
        assert await hearing == ("seat/8002/state", {})


async def test_another_centres_facts_are_not_heard(broker: Broker) -> None:
    await publish(Broker(broker.folder, "other", broker.port).address, "seat/1/state", "{}", retain=True)
    await publish(broker.address, "seat/8001/state", "{}", retain=True)
    async with listening(broker.address) as told:
        assert (await first(told))[0] == "seat/8001/state"


async def test_listening_goes_on_after_the_broker_was_killed(broker: Broker) -> None:
    await publish(broker.address, "seat/8001/state", "{}", retain=True)
    async with listening(broker.address) as told:
        assert (await first(told))[0] == "seat/8001/state"
        await broker.kill()
        hearing = asyncio.create_task(first(told))
        await asyncio.sleep(0.3)
        await broker.start()
        await publish(broker.address, "seat/8002/state", "{}", retain=True)
        assert (await hearing)[0] == "seat/8002/state"
