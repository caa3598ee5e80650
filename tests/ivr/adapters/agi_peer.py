"""Asterisk's end of a FastAGI connection, by hand."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import ClassVar

from ivr.adapters.fastagi import AgiServer

Serve = Callable[..., Awaitable[AgiServer]]
GREETING = (
    "agi_network: yes\nagi_network_script: {path}\nagi_request: agi://127.0.0.1:4573/{path}?a=1&b=%E5%BC%A0\n"
    "agi_channel: PJSIP/trunk-1\nagi_callerid: 13800138000\nagi_accountcode: \nagi_arg_1: x\n"
    "agi_arg_2: y z\n\n"
)


class Wire:
    """Asterisk's end: takes a command, gives a reply."""

    opened: ClassVar[list["Wire"]] = []

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.opened.append(self)

    @classmethod
    async def open(cls, server: AgiServer, path: str | None = None) -> "Wire":
        wire = cls(*await asyncio.open_connection("127.0.0.1", server.port))
        if path is not None:
            wire.say(GREETING.format(path=path))
        return wire

    def say(self, text: str | bytes) -> None:
        self.writer.write(text if isinstance(text, bytes) else text.encode())

    async def asked(self) -> str:
        return (await asyncio.wait_for(self.reader.readline(), 5)).decode().rstrip("\n")

    async def asked_and(self, reply: str) -> str:
        asked = await self.asked()
        self.say(reply + "\n")
        return asked

    async def closed(self) -> bool:
        try:
            return await asyncio.wait_for(self.reader.read(), 5) == b""
        except ConnectionError:
            return True

    async def outcome(self) -> str:
        """What the server leaves in the channel at the end."""
        words = (await self.asked_and("200 result=1")).split()
        assert words[:3] == ["SET", "VARIABLE", "AGI_OUTCOME"]
        assert await self.closed()
        return words[3]
