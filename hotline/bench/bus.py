"""From a committed transaction to a listener on the bus: quiet, and while calls come in."""

import asyncio
import time
from contextlib import suppress

from acd.events import AnswerPreWarned
from hotline.bench.calls import told
from hotline.bench.figures import Figure, spread
from hotline.bench.ground import Ground
from runtime.bus import listen
from runtime.clock import utc_now

FACTS = 150
APART = 0.02
LOAD = 20  # calls a second
FIRST_OF_LOAD = 1_000_000  # numbers that no other measurement uses
SUBSCRIBED = 0.5
LATEST = 60.0


async def measure(ground: Ground) -> list[Figure]:
    await ground.settled()
    quiet = await _latencies(ground, "quiet")
    loading = asyncio.create_task(_load(ground))
    loaded = await _latencies(ground, "loaded")
    loading.cancel()
    with suppress(asyncio.CancelledError):
        await loading
    return [
        *spread("bus.quiet", "总线延迟,空闲 · outbox to bus, quiet", quiet, f"{FACTS} facts"),
        *spread("bus.loaded", "总线延迟,有负载 · outbox to bus, loaded", loaded,
                f"{FACTS} facts beside {LOAD} calls/s"),
    ]  # fmt: skip


async def _latencies(ground: Ground, name: str) -> list[float]:
    told_at: dict[str, float] = {}
    heard_at: dict[str, float] = {}

    async def hear() -> None:
        async for _, fact in listen(ground.installation.bus, f"alarm/pre_warning/{name}"):
            heard_at[fact["data"]["seat"]] = time.perf_counter()
            if len(heard_at) == FACTS:
                return

    hearing = asyncio.create_task(hear())
    await asyncio.sleep(SUBSCRIBED)
    for number in range(FACTS):
        now = utc_now()
        fact = AnswerPreWarned(name, now, f"{number}", "junior", now, now)
        async with ground.database.write() as session:
            await ground.wiring.announce(session, fact)
        told_at[f"{number}"] = time.perf_counter()
        ground.wiring.publisher.nudge()
        await asyncio.sleep(APART)
    await asyncio.wait_for(hearing, LATEST)
    return [heard_at[number] - told_at[number] for number in told_at]


async def _load(ground: Ground) -> None:
    """Whole calls, evenly spaced, each told at once."""
    number = FIRST_OF_LOAD
    while True:
        for event in told(number, utc_now()):
            ground.connector.hear(event)
        number += 1
        await asyncio.sleep(1 / LOAD)
