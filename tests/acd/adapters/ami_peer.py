"""The other end of a manager connection, by hand: it says exactly the bytes a test wants said."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from acd.adapters.ami import AmiAddress, AmiEvent, AmiLink, Connected, Disconnected
from tests.acd.adapters.bare_asterisk import free_port

BOOTED = b"Event: FullyBooted\r\nPrivilege: system,all\r\nUptime: 218\r\nStatus: Fully Booted\r\n\r\n"
HANGUP = (
    "Event: Hangup\r\nPrivilege: call,all\r\nTimestamp: 1795315595.372592\r\nSystemName: peer\r\n"
    "Channel: PJSIP/trunk-00000000\r\nChannelState: 6\r\nChannelStateDesc: Up\r\nCallerIDNum: 13800138000\r\n"
    "CallerIDName: 张三\r\nConnectedLineNum: 1001\r\nConnectedLineName: Junior\r\nLanguage: zh\r\n"
    "AccountCode: \r\nContext: from-trunk\r\nExten: 1800\r\nPriority: 8\r\nUniqueid: peer-1.0\r\n"
    "Linkedid: peer-1.0\r\nCause: 16\r\nCause-txt: Normal Clearing\r\nNumber: {}\r\n\r\n"
)
ANSWERS: Mapping[str, str] = {
    "Login": "Response: Success\r\n{id}Message: Authentication accepted\r\n\r\n",
    "CoreSettings": "Response: Success\r\n{id}AsteriskVersion: 22.0.0\r\nSystemName: peer\r\n\r\n",
    "CoreStatus": "Response: Success\r\n{id}CoreStartupDate: 2026-11-22\r\nCoreStartupTime: 04:56:20\r\n\r\n",
    "Ping": "Response: Success\r\n{id}Ping: Pong\r\nTimestamp: 1795323382.355654\r\n\r\n",
}


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110  # what is waited for has no event to give
            await asyncio.sleep(0.01)


@dataclass
class AmiPeer:
    """Answers what `answers` knows and keeps silent to the rest; `asked` is all it was ever asked."""

    port: int = field(default_factory=free_port)
    answers: dict[str, str] = field(default_factory=lambda: dict(ANSWERS))
    after_login: bytes = BOOTED
    asked: list[dict[str, str]] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    connections: int = 0
    writer: asyncio.StreamWriter | None = None

    @property
    def address(self) -> AmiAddress:
        return AmiAddress("127.0.0.1", self.port, "connector", "only-for-tests")

    @asynccontextmanager
    async def listening(self) -> AsyncIterator["AmiPeer"]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        try:
            yield self
        finally:
            server.close()
            self.drop()

    async def say(self, data: bytes) -> None:
        assert self.writer is not None
        self.writer.write(data)
        await self.writer.drain()

    def drop(self) -> None:
        if self.writer is not None:
            self.writer.transport.abort()

    def named(self, action: str) -> list[dict[str, str]]:
        return [asked for asked in self.asked if asked["Action"] == action]

    async def until_asked(self, action: str) -> dict[str, str]:
        await until(lambda: bool(self.named(action)))
        return self.named(action)[-1]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.writer = writer
        writer.write(b"Asterisk Call Manager/11.0.0\r\n")
        try:
            while True:
                text = (await reader.readuntil(b"\r\n\r\n")).decode()
                self._answer(dict(line.split(": ", 1) for line in text.strip().split("\r\n")), writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    def _answer(self, asked: dict[str, str], writer: asyncio.StreamWriter) -> None:
        self.asked.append(asked)
        self.times.append(asyncio.get_running_loop().time())
        answer = self.answers.get(asked["Action"])
        if answer is not None:
            writer.write(answer.format(id=f"ActionID: {asked['ActionID']}\r\n").encode())
            if asked["Action"] == "Login" and "Success" in answer:
                writer.write(self.after_login)


async def next_event(link: AmiLink, name: str) -> AmiEvent:
    async with asyncio.timeout(10):
        while True:
            item = await link.items.get()
            if isinstance(item, AmiEvent) and item.name == name:
                return item


async def until_connected(link: AmiLink) -> Connected:
    async with asyncio.timeout(10):
        while True:
            if isinstance(item := await link.items.get(), Connected):
                return item


async def until_lost(link: AmiLink) -> Disconnected:
    async with asyncio.timeout(10):
        while True:
            if isinstance(item := await link.items.get(), Disconnected):
                return item
