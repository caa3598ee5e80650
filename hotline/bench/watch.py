"""How late the 15-second watch (180.1.3) tells when every seat rings at once and nobody answers."""

import asyncio
from datetime import datetime

from hotline.bench.calls import ringing
from hotline.bench.figures import Figure, spread
from hotline.bench.ground import SEATS, Ground
from runtime.bus import listen
from runtime.clock import utc_now

FIRST = 2_000_100  # the first of SEATS numbers in a row that no other measurement uses
SUBSCRIBED = 0.5
LATEST = 30.0


async def measure(ground: Ground) -> list[Figure]:
    """As long as the ring limit; lateness is from the limit by event time to a listener on the bus."""
    await ground.settled()
    queue = ground.connector.node.centre.queue("junior")
    late: dict[str, list[float]] = {"pre_warning": [], "breach": []}

    async def hear() -> None:
        async for topic, fact in listen(ground.installation.bus, "alarm/pre_warning/+", "alarm/breach/+"):
            due = datetime.fromisoformat(fact["data"]["at"])
            late[topic.split("/")[1]].append((utc_now() - due).total_seconds())
            if all(len(each) == SEATS for each in late.values()):
                return

    hearing = asyncio.create_task(hear())
    await asyncio.sleep(SUBSCRIBED)
    _ring_everywhere(ground)
    await asyncio.wait_for(hearing, queue.limit.total_seconds() + LATEST)
    of = f"{SEATS} seats ringing at once"
    return [
        *spread("watch.pre_warning", "预警迟到 · pre-warning late by", late["pre_warning"], of),
        *spread("watch.breach", "15 秒告警迟到 · 15-second alarm late by", late["breach"], of),
    ]


def _ring_everywhere(ground: Ground) -> None:
    now = utc_now()
    for number in range(FIRST, FIRST + SEATS):
        for event in ringing(number, now):
            ground.connector.hear(event)
