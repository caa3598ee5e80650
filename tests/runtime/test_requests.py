"""Asking a part over a real broker: answered, refused in both languages, unanswered in time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import pytest

from runtime.bus import BusAddress
from runtime.requests import Answering, Asking, Handler, RefusedError, UnansweredError
from tests.brokers import Broker

SOON = timedelta(seconds=0.5)


@dataclass(frozen=True, slots=True)
class Add:
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class Refuse:
    why: str


@dataclass(frozen=True, slots=True)
class Sleep:
    seconds: float


async def add(asked: Add) -> int:
    return asked.first + asked.second


async def refuse(asked: Refuse) -> None:
    raise RefusedError("no", "不行", asked.why)


async def sleep(asked: Sleep) -> str:
    await asyncio.sleep(asked.seconds)
    return "slept"


HANDLERS: dict[type, Handler] = {Add: add, Refuse: refuse, Sleep: sleep}


@asynccontextmanager
async def talking(address: BusAddress, handlers: dict[type, Handler] = HANDLERS) -> AsyncIterator[Asking]:
    asking, answering = Asking(address), Answering(address, "ast1", handlers)
    tasks = [asyncio.create_task(asking.run()), asyncio.create_task(answering.run())]
    try:
        async with asyncio.timeout(10):
            await asking.ready.wait()
            await answering.ready.wait()
        yield asking
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_what_is_asked_is_answered(broker: Broker) -> None:
    async with talking(broker.address) as asking:
        assert await asking.ask("ast1", Add(1, 2)) == 3


async def test_many_questions_at_once_each_get_their_own_answer(broker: Broker) -> None:
    async with talking(broker.address) as asking:
        answers = await asyncio.gather(*(asking.ask("ast1", Add(one, 1)) for one in range(100)))
    assert answers == [one + 1 for one in range(100)]


async def test_a_slow_one_does_not_hold_up_the_others(broker: Broker) -> None:
    async with talking(broker.address) as asking:
        slow = asyncio.create_task(asking.ask("ast1", Sleep(1)))
        assert await asking.ask("ast1", Add(1, 1)) == 2
        assert not slow.done()
        assert await slow == "slept"


async def test_a_refusal_arrives_in_both_languages(broker: Broker) -> None:
    async with talking(broker.address) as asking:
        with pytest.raises(RefusedError) as refused:
            await asking.ask("ast1", Refuse("won't"))
    assert (refused.value.code, refused.value.zh, refused.value.en) == ("no", "不行", "won't")


async def test_what_the_part_does_not_know_is_refused(broker: Broker) -> None:
    async with talking(broker.address, {Add: add}) as asking:
        with pytest.raises(RefusedError, match="no such request"):
            await asking.ask("ast1", Refuse("?"))


async def test_a_part_that_is_away_is_told_in_time(broker: Broker) -> None:
    async with talking(broker.address) as asking:
        with pytest.raises(UnansweredError):
            await asking.ask("elsewhere", Add(1, 2), SOON)


async def test_a_bus_that_is_away_is_told_in_time() -> None:
    nowhere = BusAddress("127.0.0.1", 1, "hq")
    with pytest.raises(UnansweredError):
        await Asking(nowhere).ask("ast1", Add(1, 2), SOON)


async def test_what_was_not_taken_in_time_is_never_done_late(broker: Broker) -> None:
    done: list[int] = []

    async def note(asked: Add) -> None:
        done.append(asked.first)

    async with talking(broker.address) as asking:
        with pytest.raises(UnansweredError):
            await asking.ask("later", Add(1, 0), SOON)
        late = asyncio.create_task(Answering(broker.address, "later", {Add: note}).run())
        await asyncio.sleep(1.0)
        late.cancel()
    assert done == []
