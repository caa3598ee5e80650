"""A publisher that runs while the test does, and a subscriber that was there before it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import aiomqtt
import pytest

from runtime import bus
from runtime.bus import BusAddress, Publisher

Running = Callable[[Publisher], "asyncio.Task[None]"]


@pytest.fixture(autouse=True)
def _soon_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus, "RETRY", timedelta(milliseconds=50))


@pytest.fixture
async def running() -> AsyncIterator[Running]:
    tasks: list[asyncio.Task[None]] = []

    def run(publisher: Publisher) -> "asyncio.Task[None]":
        tasks.append(asyncio.create_task(publisher.run()))
        return tasks[-1]

    yield run
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def subscriber(address: BusAddress) -> AsyncIterator[aiomqtt.Client]:
    async with address.client() as client:
        await client.subscribe(address.prefix + "#", qos=1)
        yield client


async def heard(client: aiomqtt.Client, count: int) -> list[aiomqtt.Message]:
    found: list[aiomqtt.Message] = []
    async with asyncio.timeout(20):
        async for message in client.messages:
            found.append(message)
            if len(found) == count:
                break
    return found
