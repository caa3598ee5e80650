"""Listens on the bus in a process of its own, as whoever shows an alarm does."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict
from datetime import datetime

from runtime.bus import BusAddress, listen
from runtime.clock import utc_now

HEARING = "hearing"


@asynccontextmanager
async def ear(address: BusAddress, *filters: str) -> AsyncIterator[asyncio.StreamReader]:
    """Subscribed when the block is entered; then a line a fact: topic, and how many seconds it was late."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "hotline.bench.ear", *filters),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdin
    assert process.stdout
    try:
        process.stdin.write(json.dumps(asdict(address)).encode() + b"\n")
        assert (await process.stdout.readline()).decode().strip() == HEARING
        yield process.stdout
    finally:
        process.kill()
        await process.wait()


async def _hear(address: BusAddress, filters: list[str]) -> None:
    hearing = asyncio.Event()
    telling = asyncio.create_task(_say_when(hearing))
    async for topic, fact in listen(address, *filters, hearing=hearing):
        late = utc_now() - datetime.fromisoformat(fact["data"]["at"])
        _say(f"{topic} {late.total_seconds():.6f}")
    await telling


async def _say_when(hearing: asyncio.Event) -> None:
    await hearing.wait()
    _say(HEARING)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(_hear(BusAddress(**json.loads(sys.stdin.readline())), sys.argv[1:]))
