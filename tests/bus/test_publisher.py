"""The outbox reaches a real broker: in order, at least once, nothing lost, over cuts and restarts."""

import asyncio
import json
from collections.abc import Coroutine
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import aiomqtt
import pytest
from sqlalchemy import func, select

from acd.events import CallChanged, SeatChanged, SeatRemoved
from runtime import bus
from runtime.bus import Publisher
from runtime.database import Database
from runtime.outbox import Announcer, Event, OutboxRow
from tests.acd.adapters.ami_peer import until
from tests.brokers import Broker
from tests.bus.conftest import Running, heard, subscriber
from tests.bus.relay import Relay
from tests.databases import SqliteFiles

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
CALL = CallChanged("1", NOON, NOON, "menu", "138****8000", "ordinary", "", "")
SEAT = SeatChanged("8001", NOON, "ready", None, "zhang", True, None, None, None)


async def tell(database: Database, *events: Event) -> None:
    async with database.write() as session:
        await Announcer({})(session, *events)


async def waiting(database: Database) -> int:
    async with database.read() as session:
        return await session.scalar(select(func.count()).select_from(OutboxRow)) or 0


async def all_forgotten(database: Database) -> None:
    async with asyncio.timeout(20):
        while await waiting(database):  # noqa: ASYNC110 (other transactions make it true)
            await asyncio.sleep(0.02)


def calls(count: int) -> list[CallChanged]:
    return [replace(CALL, call=str(number)) for number in range(count)]


def called(payloads: list[bytes]) -> list[int]:
    return [int(json.loads(payload)["data"]["call"]) for payload in payloads]


async def test_facts_arrive_in_order_and_are_forgotten_afterwards(
    database: Database, broker: Broker, running: Running
) -> None:
    await tell(database, *calls(450))
    async with subscriber(broker.address) as client:
        running(Publisher(database, broker.address))
        messages = await heard(client, 450)
    assert called([bytes(message.payload) for message in messages]) == list(range(450))
    assert {message.qos for message in messages} == {1}
    await all_forgotten(database)


async def test_a_nudge_is_faster_than_the_poll(database: Database, broker: Broker, running: Running) -> None:
    publisher = Publisher(database, broker.address)
    async with subscriber(broker.address) as client:
        running(publisher)
        await tell(database, SEAT)
        publisher.nudge()
        (message,) = await heard(client, 1)
    assert message.topic.value == "hotline/v1/hq/seat/8001/state"
    assert publisher.connected


async def test_with_the_broker_down_facts_are_kept_and_told_when_it_is_back(
    database: Database, broker: Broker, running: Running
) -> None:
    """Seat states are retained, so that who comes later hears them too."""
    publisher = Publisher(database, broker.address)
    running(publisher)
    await until(lambda: publisher.connected)
    await broker.kill()
    await until(lambda: not publisher.connected)
    seats = {f"80{number:02}" for number in range(30)}
    await tell(database, *(replace(SEAT, seat=seat) for seat in sorted(seats)))
    await asyncio.sleep(0.3)
    assert await waiting(database) == 30
    await broker.start()
    async with subscriber(broker.address) as client:
        messages = await heard(client, 30)
    assert {json.loads(bytes(message.payload))["data"]["seat"] for message in messages} == seats


async def test_a_fact_without_receipt_is_told_again(
    database: Database, broker: Broker, running: Running
) -> None:
    """The broker took it, its receipt was lost with the line: once more, never not at all."""
    async with subscriber(broker.address) as client, Relay(broker.port).listening() as relay:
        publisher = Publisher(database, replace(broker.address, port=relay.port))
        running(publisher)
        await until(lambda: publisher.connected)
        relay.deaf = True
        await tell(database, *calls(5))
        first = await heard(client, 5)
        assert await waiting(database) == 5
        relay.deaf = False
        relay.cut()
        again = await heard(client, 5)
    for messages in (first, again):
        assert called([bytes(message.payload) for message in messages]) == [0, 1, 2, 3, 4]


async def test_over_many_cuts_of_the_line_nothing_is_lost_and_order_only_steps_back(
    database: Database, broker: Broker, running: Running
) -> None:
    async with subscriber(broker.address) as client, Relay(broker.port).listening() as relay:
        running(Publisher(database, replace(broker.address, port=relay.port)))
        cutting = asyncio.create_task(_cut_now_and_then(relay))
        for start in range(0, 400, 20):
            await tell(database, *calls(400)[start : start + 20])
            await asyncio.sleep(0.02)
        cutting.cancel()
        assert relay.cuts > 3
        found: list[int] = []
        while len(set(found)) < 400:
            found += called([bytes(message.payload) for message in await heard(client, 1)])
    first_times = list(dict.fromkeys(found))
    assert first_times == list(range(400))


@pytest.mark.parametrize("turns", range(4))
async def test_a_publisher_that_is_stopped_while_its_broker_stops_does_stop(
    sqlite: SqliteFiles, broker: Broker, running: Running, turns: int
) -> None:
    database = Database(await sqlite.new())
    async with Relay(broker.port).listening() as relay:
        publisher = Publisher(database, replace(broker.address, port=relay.port))
        task = running(publisher)
        await until(lambda: publisher.connected)
        relay.deaf = True
        await tell(database, *calls(3))
        before = relay.forwarded
        await until(lambda: relay.forwarded > before)
        relay.cut()
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        async with asyncio.timeout(5):
            await asyncio.wait([task])
    assert task.cancelled()
    await database.close()


async def test_a_publisher_whose_end_turns_into_a_fault_of_the_line_ends_all_the_same(
    sqlite: SqliteFiles, broker: Broker, running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The narrowest moment of the race above, held still: the line breaks while the parts are being ended."""
    database = Database(await sqlite.new())
    side_by_side = bus._side_by_side

    async def breaks_at_its_end(*parts: Coroutine[Any, Any, None]) -> None:
        try:
            await side_by_side(*parts)
        except asyncio.CancelledError:
            raise aiomqtt.MqttError("the line broke") from None

    monkeypatch.setattr(bus, "_side_by_side", breaks_at_its_end)
    publisher = Publisher(database, broker.address)
    task = running(publisher)
    await until(lambda: publisher.connected)
    await asyncio.sleep(0.05)
    task.cancel()
    async with asyncio.timeout(5):
        await asyncio.wait([task])
    assert task.cancelled()
    await database.close()


async def _cut_now_and_then(relay: Relay) -> None:
    while True:
        before = relay.forwarded
        await until(lambda: relay.forwarded > before + 3000)  # noqa: B023 (awaited here)
        relay.cut()


async def test_who_comes_late_hears_the_last_state_of_a_seat_and_no_old_calls(
    database: Database, broker: Broker, running: Running
) -> None:
    await tell(database, CALL, SEAT, replace(SEAT, state="not_ready", reason="break"))
    running(Publisher(database, broker.address))
    await all_forgotten(database)
    async with subscriber(broker.address) as client:
        (message,) = await heard(client, 1)
        assert message.retain
        assert json.loads(bytes(message.payload))["data"]["state"] == "not_ready"
        await tell(database, replace(CALL, call="2"))
        (following,) = await heard(client, 1)
    assert following.topic.value == "hotline/v1/hq/call/2/stage"


async def test_what_a_caller_controls_cannot_leave_its_topic(
    database: Database, broker: Broker, running: Running
) -> None:
    async with subscriber(broker.address) as client:
        running(Publisher(database, broker.address))
        await tell(database, replace(CALL, call="../#/+$SYS\0"))
        (message,) = await heard(client, 1)
    assert message.topic.value == "hotline/v1/hq/call/..-----SYS-/stage"
    assert json.loads(bytes(message.payload))["data"]["call"] == "../#/+$SYS\0"


async def test_a_removed_seat_leaves_no_state_behind(
    database: Database, broker: Broker, running: Running
) -> None:
    await tell(database, SEAT, replace(SEAT, seat="8002"), SeatRemoved("8001", NOON))
    running(Publisher(database, broker.address))
    await all_forgotten(database)
    async with subscriber(broker.address) as late:
        (kept,) = await heard(late, 1)
    assert kept.topic.value.endswith("seat/8002/state")
