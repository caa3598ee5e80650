"""Parts that run for ever: each one is restarted after a fault, with back-off, and told on."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

log = logging.getLogger(__name__)

FIRST_PAUSE = 0.2
LONGEST_PAUSE = 10.0

Part = Callable[[], Awaitable[None]]


@dataclass(slots=True)
class Supervisor:
    """Runs named parts until cancelled. `faults` counts restarts by part."""

    parts: Mapping[str, Part]
    faults: dict[str, int] = field(default_factory=dict)

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            for name, part in self.parts.items():
                group.create_task(self._keep(name, part), name=name)

    async def _keep(self, name: str, part: Part) -> None:
        pause = FIRST_PAUSE
        while True:
            started = asyncio.get_running_loop().time()
            try:
                await part()
                log.warning("part %s ended by itself; starting it again", name)
            except Exception:
                log.exception("part %s failed; starting it again in %.1f s", name, pause)
            end_if_cancelled()
            self.faults[name] = self.faults.get(name, 0) + 1
            if asyncio.get_running_loop().time() - started > LONGEST_PAUSE:
                pause = FIRST_PAUSE
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


def end_if_cancelled() -> None:
    """After a fault was caught: a cancellation that came together with it may be lost, so end now.

    Python 3.11's TaskGroup loses it, and so does whatever raises while it is being closed.
    """
    task = asyncio.current_task()
    if task and task.cancelling():
        raise asyncio.CancelledError
