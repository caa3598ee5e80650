"""Asking a part that runs elsewhere to act now, over the bus: MQTT 5 request and response.

Not durable on purpose: what cannot be done within seconds is told to whoever asked, never done late.
"""

import asyncio
import json
import logging
import uuid
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import aiomqtt
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties
from pydantic import TypeAdapter, ValidationError

from runtime.bus import RETRY, BusAddress
from runtime.outbox import plain
from runtime.tasks import end_if_cancelled

log = logging.getLogger(__name__)

PATIENCE = timedelta(seconds=5)

Handler = Callable[[Any], Awaitable[object]]


class RefusedError(Exception):
    """The part was asked for something it will not do; says why in both languages, and which input it is."""

    def __init__(self, code: str, zh: str, en: str, *, field: str | None = None) -> None:
        super().__init__(f"{zh} / {en}")
        self.code, self.zh, self.en, self.field = code, zh, en, field


class UnansweredError(Exception):
    """Nobody answered in time: the part or the bus is away. What was asked is not done later."""


@dataclass(slots=True)
class Answering:
    """Answers requests to `part`, by the handler of the request's class. A handler may raise RefusedError."""

    address: BusAddress
    part: str
    handlers: Mapping[type, Handler]
    ready: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        await _kept(self.address, self._answer_on, self.ready)

    async def _answer_on(self, client: aiomqtt.Client) -> None:
        await client.subscribe(f"{self.address.prefix}request/{self.part}/+", qos=1)
        self.ready.set()
        kinds = {kind.__name__: kind for kind in self.handlers}
        async with asyncio.TaskGroup() as group:
            async for message in client.messages:
                kind = kinds.get(message.topic.value.rpartition("/")[2])
                group.create_task(self._answer(client, message, kind))

    async def _answer(self, client: aiomqtt.Client, message: aiomqtt.Message, kind: type | None) -> None:
        given = message.properties
        reply_to, mark = getattr(given, "ResponseTopic", None), getattr(given, "CorrelationData", b"")
        told = json.dumps(await self._told(message.payload, kind), ensure_ascii=False)
        if reply_to:
            await client.publish(reply_to, told, qos=1, properties=_properties(CorrelationData=mark))

    async def _told(self, payload: Any, kind: type | None) -> dict[str, Any]:  # noqa: ANN401 (aiomqtt's)
        if kind is None:
            return _refusal(RefusedError("unknown_request", "不认识的请求", "no such request"))
        try:
            asked: object = TypeAdapter(kind).validate_json(payload)
            return {"answer": plain(await self.handlers[kind](asked))}
        except RefusedError as refused:
            return _refusal(refused)
        except ValidationError as error:
            return _refusal(RefusedError("bad_request", "请求有误", str(error)))
        except Exception:
            log.exception("request %s failed", kind.__name__)
            return _refusal(RefusedError("failed", "操作失败，请查看日志", "it failed; see the log"))


@dataclass(slots=True)
class Asking:
    """Asks parts; one connection for all questions of a process, kept by `run`."""

    address: BusAddress
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    _own: str = field(default_factory=lambda: uuid.uuid4().hex)
    _client: aiomqtt.Client | None = None
    _open: dict[bytes, asyncio.Future[dict[str, Any]]] = field(default_factory=dict)

    async def run(self) -> None:
        await _kept(self.address, self._listen_on, self.ready)

    async def _listen_on(self, client: aiomqtt.Client) -> None:
        await client.subscribe(self._reply_topic, qos=1)
        self._client = client
        self.ready.set()
        try:
            async for message in client.messages:
                answered = self._open.get(getattr(message.properties, "CorrelationData", b""))
                if answered and not answered.done():
                    answered.set_result(json.loads(message.payload))
        finally:
            self._client = None

    @property
    def _reply_topic(self) -> str:
        return f"{self.address.prefix}reply/{self._own}"

    async def ask(self, part: str, request: object, patience: timedelta = PATIENCE) -> Any:  # noqa: ANN401 (JSON)
        """The handler's answer as plain JSON. Raises RefusedError, UnansweredError."""
        mark = uuid.uuid4().bytes
        self._open[mark] = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(patience.total_seconds()):
                await self._send(part, request, mark, patience)
                told = await self._open[mark]
        except (TimeoutError, aiomqtt.MqttError):
            raise UnansweredError(part) from None
        finally:
            del self._open[mark]
        if refusal := told.get("refused"):
            raise RefusedError(refusal["code"], refusal["zh"], refusal["en"])
        return told["answer"]

    async def _send(self, part: str, request: object, mark: bytes, patience: timedelta) -> None:
        await self.ready.wait()
        if self._client is None:
            raise aiomqtt.MqttError("not connected")
        about = _properties(
            ResponseTopic=self._reply_topic,
            CorrelationData=mark,
            MessageExpiryInterval=max(1, int(patience.total_seconds())),
        )
        topic = f"{self.address.prefix}request/{part}/{type(request).__name__}"
        body = json.dumps(plain(request), ensure_ascii=False)
        await self._client.publish(topic, body, qos=1, properties=about)


async def _kept(
    address: BusAddress,
    work: Callable[[aiomqtt.Client], Coroutine[Any, Any, None]],
    ready: asyncio.Event,
) -> None:
    """Do the work on a connection for ever, over reconnects."""
    while True:
        try:
            async with address.client() as client:
                end_if_cancelled()
                await work(client)
        except (aiomqtt.MqttError, ExceptionGroup) as error:
            log.warning("bus %s is down (%s); requests wait for it", address, error)
        finally:
            ready.clear()
        end_if_cancelled()
        await asyncio.sleep(RETRY.total_seconds())


def _refusal(refused: RefusedError) -> dict[str, Any]:
    return {"refused": {"code": refused.code, "zh": refused.zh, "en": refused.en}}


def _properties(**given: Any) -> Properties:  # noqa: ANN401 (paho's)
    about = Properties(PacketTypes.PUBLISH)  # type: ignore[no-untyped-call]  # paho has no types here
    for name, value in given.items():
        setattr(about, name, value)
    return about
