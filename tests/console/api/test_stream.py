"""The live stream over real HTTP and a real broker."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from acd.events import AnswerBreached
from config.centre import Post
from console.live import HEARTBEAT
from people import staff
from recordings.events import TranscriptReady
from runtime.clock import utc_now
from tests.console.conftest import OWN_PAGE
from tests.console.seeds import PASSWORD
from tests.console.stand import Stand

PATIENCE = 10


@dataclass
class Stream:
    lines: AsyncIterator[str]

    async def event(self) -> dict[str, str]:
        """The next event's fields."""
        fields: dict[str, str] = {}
        async with asyncio.timeout(PATIENCE):
            async for line in self.lines:
                if not line and fields:
                    return fields
                name, _, value = line.partition(": ")
                fields[name] = value
        return {}

    async def fact(self) -> tuple[str, dict[str, Any]]:
        while "data" not in (event := await self.event()) or event.get("event") == "heartbeat":
            assert event, "the stream ended"
        return event["id"], json.loads(event["data"])


@asynccontextmanager
async def desk(url: str, login: str) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=url, headers=OWN_PAGE, timeout=PATIENCE) as client:
        await client.post("/api/session", json={"login": login, "password": PASSWORD})
        yield client


@asynccontextmanager
async def listening(client: httpx.AsyncClient, last_id: str | None = None) -> AsyncIterator[Stream]:
    headers = {"Last-Event-ID": last_id} if last_id else {}
    async with client.stream("GET", "/api/stream", headers=headers) as answer:
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        stream = Stream(answer.aiter_lines())
        assert (await stream.event())["event"] in {"heartbeat", "resync"}
        yield stream


def breach(call: str) -> AnswerBreached:
    now = utc_now()
    return AnswerBreached(call, now, "s02", "junior", now, now)


async def test_a_fact_reaches_the_browser_with_its_topic_and_data(served: tuple[Stand, str]) -> None:
    own, url = served
    async with desk(url, "banzhang") as client, listening(client) as stream:
        await own.tell(breach("call-1"))
        _, fact = await stream.fact()
        assert fact["topic"] == "alarm/breach/call-1"
        assert fact["payload"]["event"] == "AnswerBreached"
        assert fact["payload"]["data"]["seat"] == "s02"


async def test_a_post_is_not_told_what_is_not_its_own(served: tuple[Stand, str]) -> None:
    own, url = served
    now = utc_now()
    secret = TranscriptReady("r1", "call-1", now, 12, "vosk")
    async with desk(url, "banzhang") as client, listening(client) as stream:
        await own.tell(secret, breach("call-2"))
        _, fact = await stream.fact()
        assert fact["topic"] == "alarm/breach/call-2"


async def test_after_a_break_the_browser_gets_what_it_missed(served: tuple[Stand, str]) -> None:
    own, url = served
    async with desk(url, "banzhang") as client:
        async with listening(client) as stream:
            await own.tell(breach("before"))
            seen, _ = await stream.fact()
        await own.tell(breach("missed"))
        await asyncio.sleep(0.5)
        async with listening(client, seen) as stream:
            _, fact = await stream.fact()
            assert fact["topic"] == "alarm/breach/missed"


async def test_signing_out_ends_the_stream(served: tuple[Stand, str]) -> None:
    _, url = served
    async with desk(url, "banzhang") as client, listening(client) as stream:
        await client.delete("/api/session")
        assert await stream.event() == {}


async def test_a_busy_stream_ends_when_another_process_takes_the_post_away(served: tuple[Stand, str]) -> None:
    own, url = served
    async with desk(url, "banzhang") as client, listening(client) as stream, asyncio.timeout(HEARTBEAT + 5):
        async with own.database.write() as session:
            account = staff.Account("banzhang", "林班长", frozenset({Post.INSPECTOR}))
            await staff.change(session, account, "(root)", utc_now())
        ended = False
        while not ended:
            await own.tell(breach("call-3"))
            ended = await stream.event() == {}
