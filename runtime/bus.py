"""The MQTT 5 bus: drains the outbox to `hotline/v1/{centre}/…` and lets parts listen."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import aiomqtt
from sqlalchemy import delete, select

from runtime.database import Database
from runtime.outbox import Event, OutboxRow, payload_of, topic_of
from runtime.tasks import end_if_cancelled

log = logging.getLogger(__name__)

POLL = timedelta(milliseconds=200)
RETRY = timedelta(seconds=1)
BATCH = 200


@dataclass(frozen=True, slots=True)
class BusAddress:
    host: str
    port: int
    centre: str
    username: str | None = None
    password: str | None = None

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"

    @property
    def prefix(self) -> str:
        return f"hotline/v1/{self.centre}/"

    def client(self) -> aiomqtt.Client:
        client = aiomqtt.Client(
            self.host,
            self.port,
            username=self.username,
            password=self.password,
            protocol=aiomqtt.ProtocolVersion.V5,
            timeout=5,
            max_inflight_messages=BATCH,
        )
        client.pending_calls_threshold = BATCH  # a batch is sent side by side; no warning below it
        return client


@dataclass(slots=True)
class Publisher:
    """Publishes outbox rows in order, QoS 1, and forgets them after the broker's receipt."""

    database: Database
    address: BusAddress
    connected: bool = False
    _nudge: asyncio.Event = field(default_factory=asyncio.Event)

    def nudge(self) -> None:
        """A transaction with events was committed: look now instead of at the next poll."""
        self._nudge.set()

    async def run(self) -> None:
        while True:
            try:
                async with self.address.client() as client:
                    end_if_cancelled()  # connecting may lose it: it waits by wait_for
                    self.connected = True
                    await _side_by_side(self._drain_for_ever(client), _until_lost(client))
            except aiomqtt.MqttError as error:
                log.warning("bus %s is down (%s); facts are kept", self.address, error)
            finally:
                self.connected = False
            end_if_cancelled()
            await asyncio.sleep(RETRY.total_seconds())

    async def _drain_for_ever(self, client: aiomqtt.Client) -> None:
        while True:
            self._nudge.clear()
            while await self._drain(client) == BATCH:
                pass
            with suppress(TimeoutError):  # not wait_for: in Python 3.11 that may lose a cancellation
                async with asyncio.timeout(POLL.total_seconds()):
                    await self._nudge.wait()

    async def _drain(self, client: aiomqtt.Client) -> int:
        async with self.database.read() as session:
            columns = (OutboxRow.id, OutboxRow.topic, OutboxRow.payload, OutboxRow.retain)
            rows = (await session.execute(select(*columns).order_by(OutboxRow.id).limit(BATCH))).all()
        if not rows:
            return 0
        prefix = self.address.prefix
        await _side_by_side(
            *(client.publish(prefix + row.topic, row.payload, qos=1, retain=row.retain) for row in rows)
        )
        async with self.database.write() as session:
            await session.execute(delete(OutboxRow).where(OutboxRow.id.in_([row.id for row in rows])))
        return len(rows)


@dataclass(slots=True)
class Herald:
    """Tells facts that belong to no transaction as they happen; while the bus is away they are not told."""

    address: BusAddress
    _client: aiomqtt.Client | None = None

    async def run(self) -> None:
        while True:
            try:
                async with self.address.client() as client:
                    end_if_cancelled()
                    self._client = client
                    await _until_lost(client)
            except aiomqtt.MqttError as error:
                log.warning("bus %s is down (%s); passing facts are lost", self.address, error)
            finally:
                self._client = None
            end_if_cancelled()
            await asyncio.sleep(RETRY.total_seconds())

    async def tell(self, *events: Event) -> None:
        with suppress(aiomqtt.MqttError):
            for event in events:
                if self._client:
                    topic = self.address.prefix + topic_of(event)
                    await self._client.publish(topic, payload_of(event), qos=1, retain=event.retain)


async def listen(
    address: BusAddress, *filters: str, hearing: asyncio.Event | None = None
) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    """Messages below the centre's prefix as (topic without prefix, payload), over reconnects.

    `hearing` is set once nothing that is said from now on will be missed.
    """
    closed = False
    while True:
        try:
            async with address.client() as client:
                end_if_cancelled()
                for pattern in filters or ("#",):
                    await client.subscribe(address.prefix + pattern, qos=1)
                if hearing:
                    hearing.set()
                async for message in client.messages:
                    told = _told(message)
                    if told is not None:
                        closed = True  # unless asked for more: closing may raise MqttError in its place
                        yield message.topic.value.removeprefix(address.prefix), told
                        closed = False
        except aiomqtt.MqttError as error:
            if closed:
                return
            log.warning("bus %s is down (%s); listening again soon", address, error)
        end_if_cancelled()
        await asyncio.sleep(RETRY.total_seconds())


async def _side_by_side(*parts: Coroutine[Any, Any, None]) -> None:
    """All of them, or the first fault, as it is, which ends the rest."""
    tasks = [asyncio.ensure_future(part) for part in parts]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)  # none outlives this call


async def _until_lost(client: aiomqtt.Client) -> None:
    """Raise MqttError as soon as the line is gone; a publish would wait until its receipt is overdue."""
    async for _ in client.messages:
        pass


def _told(message: aiomqtt.Message) -> dict[str, Any] | None:
    """None for what is not ours: an empty message clears a retained state, and anybody may publish."""
    payload = message.payload
    try:
        told = json.loads(payload) if isinstance(payload, (str, bytes, bytearray)) else None
    except ValueError:
        told = None
    if isinstance(told, dict):
        return told
    log.info("a message on %s is no fact of ours; passed over", message.topic)
    return None
