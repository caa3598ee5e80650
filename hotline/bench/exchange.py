"""Stands in for Asterisk in a process of its own: a manager logs in and is told calls as fast as it reads."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

from acd.adapters.ami_message import EOL
from config.settings import LOOPBACK
from hotline.bench.calls import on_the_wire
from runtime.clock import utc_now

END = EOL + EOL
GREETING = "Asterisk Call Manager/11.0.0" + EOL
SAYS = "says"
APART = timedelta(
    seconds=6
)  # one wave of calls and the next, by event time: each seat has one call at a time
ANSWERS: Mapping[str, str] = {
    "Login": f"Message: Authentication accepted{END}Event: FullyBooted{EOL}Uptime: 1",
    "CoreSettings": f"AsteriskVersion: 22.0.0{EOL}SystemName: ast1",
    "CoreStatus": f"CoreStartupDate: 2026-11-26{EOL}CoreStartupTime: 08:00:00",
}


@dataclass(frozen=True, slots=True)
class Exchange:
    """The port is that of its manager interface."""

    port: int
    _process: asyncio.subprocess.Process

    async def say(self, first: int, calls: int, at_a_time: int) -> None:
        """Calls `first`, `first` + 1 … to whoever connected last; returns as the first byte leaves."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps([first, calls, at_a_time]).encode() + b"\n")
        assert (await self._process.stdout.readline()).decode().strip() == SAYS


@asynccontextmanager
async def exchange(port: int = 0) -> AsyncIterator[Exchange]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "hotline.bench.exchange", str(port)), stdin=PIPE, stdout=PIPE
    )
    assert process.stdout
    try:
        yield Exchange(int(await process.stdout.readline()), process)
    finally:
        process.kill()
        await process.wait()


class _Listeners:
    """Managers that are connected; the last one is spoken to."""

    def __init__(self) -> None:
        self.last: asyncio.StreamWriter | None = None

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.last = writer
        writer.write(GREETING.encode())
        try:
            while asked := (await reader.readuntil(END.encode())).decode():
                writer.write(_answer(dict(line.split(": ", 1) for line in asked.strip().split(EOL))))
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()


def _answer(asked: Mapping[str, str]) -> bytes:
    """Every action succeeds, every list is empty: what is asked for by row is marked as its own end."""
    action, number = asked["Action"], f"ActionID: {asked['ActionID']}{EOL}"
    told = ANSWERS.get(
        action, f"EventList: start{END}Event: {action}Complete{EOL}{number}EventList: Complete"
    )
    return f"Response: Success{EOL}{number}{told}{END}".encode()


async def _run(port: int) -> None:
    listeners = _Listeners()
    server = await asyncio.start_server(listeners.serve, LOOPBACK, port)
    _print(str(server.sockets[0].getsockname()[1]))
    while line := await asyncio.to_thread(sys.stdin.readline):
        first, calls, at_a_time = json.loads(line)
        now = utc_now()
        waves = [
            on_the_wire(range(start, min(start + at_a_time, first + calls)), now + APART * number)
            for number, start in enumerate(range(first, first + calls, at_a_time))
        ]
        assert listeners.last
        _print(SAYS)
        for wave in waves:
            listeners.last.write(wave)
            await listeners.last.drain()


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(_run(int(sys.argv[1])))
