"""How late the 15-second watch (180.1.3) tells when every seat rings and nobody answers."""

import asyncio
from datetime import timedelta

from hotline.bench.calls import ringing
from hotline.bench.ear import ear
from hotline.bench.figures import Figure, spread
from hotline.bench.ground import SEATS, Ground, seat_name
from runtime.clock import utc_now

FIRST = 2_000_100  # the first of SEATS numbers in a row that no other measurement uses
LATEST = 30.0
OVER = timedelta(seconds=5)


async def measure(ground: Ground) -> list[Figure]:
    """As long as two ring limits; lateness is from the limit by event time to a listener on the bus."""
    return [
        *await _measured(ground, FIRST, timedelta(), "instant", f"{SEATS} seats ringing since one instant"),
        *await _measured(ground, FIRST + SEATS, OVER, "ringing", f"{SEATS} seats ringing since 5 seconds"),
    ]


async def _measured(ground: Ground, first: int, over: timedelta, name: str, of: str) -> list[Figure]:
    for number in range(SEATS):
        ground.connector.agents.set_ready(seat_name(number))
    await ground.settled()
    limit = ground.connector.node.centre.queue("junior").limit
    late: dict[str, list[float]] = {"pre_warning": [], "breach": []}
    async with (
        ear(ground.installation.bus, "alarm/pre_warning/+", "alarm/breach/+") as heard,
        asyncio.timeout((limit + over).total_seconds() + LATEST),
    ):
        await _ring_everywhere(ground, first, over)
        while not all(len(each) == SEATS for each in late.values()):
            topic, seconds = (await heard.readline()).decode().split()
            late[topic.split("/")[1]].append(float(seconds))
    return [
        *spread(f"watch.{name}.pre_warning", "预警迟到 · pre-warning late by", late["pre_warning"], of),
        *spread(f"watch.{name}.breach", "15 秒告警迟到 · 15-second alarm late by", late["breach"], of),
    ]


async def _ring_everywhere(ground: Ground, first: int, over: timedelta) -> None:
    begun = utc_now()
    for number in range(SEATS):
        due = begun + over * number / SEATS
        await asyncio.sleep(max(0.0, (due - utc_now()).total_seconds()) if over else 0)
        for event in ringing(first + number, utc_now() if over else begun):
            ground.connector.hear(event)
