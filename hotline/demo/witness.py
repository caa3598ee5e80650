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
        """Both ears open before the first call is placed."""
        browser = asyncio.create_task(asyncio.to_thread(self._watch_screen, hotline.address, supervisor))
        ear = asyncio.create_task(self._hear_bus(hotline))
        try:
            yield self
        finally:
            ear.cancel()
            browser.cancel()
            await asyncio.gather(ear, return_exceptions=True)

    async def _hear_bus(self, hotline: Running) -> None:
        async for topic, payload in listen(hotline.installation.bus):
            seen = Seen(utc_now(), topic, payload["data"])
            self.bus.append(seen)
            self.tell(seen)

    def _watch_screen(self, address: str, supervisor: Login) -> None:
        """The same stream a browser reads; ends with the server."""
        opener = sign_in(address, supervisor)
        with opener.open(Request(f"{address}api/stream"), timeout=60) as stream:  # noqa: S310 (our own console)
            for line in stream:
                if line.startswith(b'data: {"topic"'):
                    told = json.loads(line.removeprefix(b"data: "))
                    self.screen.append(Seen(utc_now(), told["topic"], told["payload"]["data"]))


def sign_in(address: str, login: Login) -> OpenerDirector:
    """A browser session, cookie and all."""
    opener = build_opener(HTTPCookieProcessor(CookieJar()))
    body = json.dumps({"login": login.login, "password": login.password}).encode()
    headers = {"Content-Type": "application/json", "X-Requested-With": "hotline"}
    opener.open(Request(f"{address}api/session", body, headers), timeout=10).close()  # noqa: S310 (our own console)
    return opener
