"""A wire between a client and the broker that can be cut, or deaf in one direction."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class Relay:
    """`deaf` swallows what the broker answers; `forwarded` counts bytes towards the broker."""

    broker_port: int
    port: int = 0
    deaf: bool = False
    forwarded: int = 0
    cuts: int = 0
    _wires: list[asyncio.StreamWriter] = field(default_factory=list)

    @asynccontextmanager
    async def listening(self) -> AsyncIterator["Relay"]:
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        yield self
        server.close()
        self.cut()
        await server.wait_closed()

    def cut(self) -> None:
        self.cuts += bool(self._wires)
        while self._wires:
            self._wires.pop().transport.abort()

    async def _connected(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        broker, to_broker = await asyncio.open_connection("127.0.0.1", self.broker_port)
        self._wires += [to_client, to_broker]
        await asyncio.gather(self._pass_on(client, to_broker), self._answer(broker, to_client))

    async def _pass_on(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        async for chunk in _chunks(source):
            self.forwarded += len(chunk)
            target.write(chunk)
        target.close()

    async def _answer(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        async for chunk in _chunks(source):
            if not self.deaf:
                target.write(chunk)
        target.close()


async def _chunks(source: asyncio.StreamReader) -> AsyncIterator[bytes]:
    try:
        while chunk := await source.read(65536):
            yield chunk
    except ConnectionError:
        return
