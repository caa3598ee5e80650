"""A CRM over real HTTP: it answers as it is told to, and remembers what it was asked."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

LI: dict[str, Any] = {
    "customer": {"name": "李娜", "id_number": "341202199001010028"},
    "status": "正常",
    "package": {"name": "畅享 129", "monthly_fee": "129", "until": "2027-03-31T23:59:59+08:00"},
    "balance": 36.5,
    "bills": [{"month": "2026-10", "amount": 141.2}, {"month": "2026-09", "amount": 129}],
    "services": ["来电显示", "国际漫游"],
}


@dataclass(slots=True)
class CrmServer:
    """`status`, `body` and `pause` (seconds) of every answer; `asked`: request line and authorisation."""

    status: int = 200
    body: bytes = field(default_factory=lambda: json.dumps(LI).encode())
    pause: float = 0
    asked: list[tuple[str, str]] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/customers?number={{number}}"

    busy: set[asyncio.Task[None]] = field(default_factory=set)

    def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.busy.add(asyncio.create_task(self._answer(reader, writer)))

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        line, *headers = head.splitlines()
        token = next((one for one in headers if one.lower().startswith("authorization:")), "")
        self.asked.append((line, token.partition(": ")[2]))
        await asyncio.sleep(self.pause)
        writer.write(
            f"HTTP/1.1 {self.status} Told\r\nContent-Type: application/json\r\nConnection: close\r\n"
            f"Content-Length: {len(self.body)}\r\n\r\n".encode()
        )
        writer.write(self.body)
        writer.close()
        with suppress(ConnectionError):  # who waits no longer has hung up
            await writer.wait_closed()


@asynccontextmanager
async def crm_server() -> AsyncIterator[CrmServer]:
    own = CrmServer()
    server = await asyncio.start_server(own.answer, "127.0.0.1", 0)
    own.port = server.sockets[0].getsockname()[1]
    async with server:
        yield own
        await asyncio.gather(*own.busy)
