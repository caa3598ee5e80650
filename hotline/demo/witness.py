"""What can be seen from outside while calls are played: the bus, and a signed-in browser's stream."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from http.cookiejar import CookieJar
from typing import Any
from urllib.request import HTTPCookieProcessor, OpenerDirector, Request, build_opener

from hotline.demo.cast import Login
from hotline.serve import Running
from runtime.bus import listen
from runtime.clock import utc_now

EARS_OPEN = 15.0  # seconds


@dataclass(frozen=True, slots=True)
class Seen:
    """`received` is when it reached this witness; compare it with the fact's own time."""

    received: datetime
    topic: str
    data: dict[str, Any]


@dataclass(slots=True)
class Witness:
    bus: list[Seen] = field(default_factory=list)
    screen: list[Seen] = field(default_factory=list)
    tell: Callable[[Seen], None] = lambda _seen: None

    @asynccontextmanager
    async def watching(self, hotline: Running, supervisor: Login) -> AsyncIterator["Witness"]:
        """Both ears are open when the block begins. Raises what kept one shut."""
        loop, hearing, seeing = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()
        ear = asyncio.create_task(self._hear_bus(hotline, hearing))
        screen = asyncio.to_thread(
            self._watch_screen, hotline.address, supervisor, lambda: loop.call_soon_threadsafe(seeing.set)
        )
        browser = asyncio.create_task(screen)
        try:
            async with asyncio.timeout(EARS_OPEN):
                await asyncio.gather(_opened(ear, hearing), _opened(browser, seeing))
            yield self
        finally:
            ear.cancel()
            browser.cancel()
            await asyncio.gather(ear, return_exceptions=True)

    async def _hear_bus(self, hotline: Running, hearing: asyncio.Event) -> None:
        async for topic, payload in listen(hotline.installation.bus, hearing=hearing):
            seen = Seen(utc_now(), topic, payload["data"])
            self.bus.append(seen)
            self.tell(seen)

    def _watch_screen(self, address: str, supervisor: Login, seeing: Callable[[], object]) -> None:
        """The same stream a browser reads; ends with the server."""
        opener = sign_in(address, supervisor)
        with opener.open(Request(f"{address}api/stream"), timeout=60) as stream:  # noqa: S310 (our own console)
            stream.readline()  # the console greets a browser once it listens for it
            seeing()
            for line in stream:
                if line.startswith(b'data: {"topic"'):
                    told = json.loads(line.removeprefix(b"data: "))
                    self.screen.append(Seen(utc_now(), told["topic"], told["payload"]["data"]))


async def _opened(ear: asyncio.Task[None], opened: asyncio.Event) -> None:
    opening = asyncio.create_task(opened.wait())
    try:
        await asyncio.wait({ear, opening}, return_when=asyncio.FIRST_COMPLETED)
        if not opened.is_set():
            await ear
            raise ConnectionError("the stream ended before it began")
    finally:
        opening.cancel()


def sign_in(address: str, login: Login) -> OpenerDirector:
    """A browser session, cookie and all."""
    opener = build_opener(HTTPCookieProcessor(CookieJar()))
    body = json.dumps({"login": login.login, "password": login.password}).encode()
    headers = {"Content-Type": "application/json", "X-Requested-With": "hotline"}
    opener.open(Request(f"{address}api/session", body, headers), timeout=10).close()  # noqa: S310 (our own console)
    return opener
