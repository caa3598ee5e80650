"""Supervised parts: started again after a fault, with back-off, and ended when asked to."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise

import pytest

from runtime import tasks
from runtime.tasks import Part, Supervisor
from tests.acd.adapters.ami_peer import until


@asynccontextmanager
async def running(parts: dict[str, Part]) -> AsyncIterator[Supervisor]:
    supervisor = Supervisor(parts)
    task = asyncio.create_task(supervisor.run())
    yield supervisor
    task.cancel()
    async with asyncio.timeout(2):
        await asyncio.wait([task])
    assert task.cancelled()


async def for_ever() -> None:
    await asyncio.Event().wait()


@pytest.fixture
def starts() -> list[float]:
    return []


@pytest.fixture
def failing(starts: list[float]) -> Part:
    async def part() -> None:
        starts.append(asyncio.get_running_loop().time())
        raise ValueError("broken")

    return part


async def test_a_part_that_fails_is_started_again_after_longer_and_longer_pauses(
    failing: Part, starts: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "FIRST_PAUSE", 0.05)
    async with running({"sick": failing}) as supervisor:
        await until(lambda: len(starts) == 4)
        assert supervisor.faults["sick"] >= 3
    pauses = [after - before for before, after in pairwise(starts[:4])]
    assert all(pause >= least for pause, least in zip(pauses, (0.05, 0.1, 0.2), strict=True))


async def test_a_pause_has_a_limit(
    failing: Part, starts: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(tasks, "LONGEST_PAUSE", 0.02)
    async with running({"sick": failing}):
        await until(lambda: len(starts) == 10)
    assert starts[-1] - starts[0] < 9 * 0.02 + 2


async def test_a_part_that_ran_well_for_long_starts_again_at_once(
    starts: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "FIRST_PAUSE", 0.05)
    monkeypatch.setattr(tasks, "LONGEST_PAUSE", 0.3)

    async def mostly_well() -> None:
        starts.append(asyncio.get_running_loop().time())
        await asyncio.sleep(0.35 if len(starts) == 4 else 0)
        raise ValueError

    async with running({"part": mostly_well}):
        await until(lambda: len(starts) == 5)
    assert 0.35 + 0.05 <= starts[4] - starts[3] < 0.35 + 0.3


async def test_a_part_that_simply_ends_is_started_again_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "FIRST_PAUSE", 0.01)

    async def short() -> None:
        await asyncio.sleep(0)

    async with running({"short": short}) as supervisor:
        await until(lambda: supervisor.faults.get("short", 0) >= 2)


async def test_the_fault_of_one_part_does_not_touch_another(failing: Part, starts: list[float]) -> None:
    alive = asyncio.Event()

    async def well() -> None:
        alive.set()
        await for_ever()

    async with running({"sick": failing, "well": well}) as supervisor:
        await until(lambda: len(starts) >= 2)
        assert alive.is_set()
        assert "well" not in supervisor.faults


async def test_a_part_that_answers_being_ended_with_a_fault_is_not_started_again() -> None:
    started: list[None] = []

    async def stubborn() -> None:
        started.append(None)
        async with asyncio.TaskGroup() as group:
            group.create_task(fails_when_ended())

    async def fails_when_ended() -> None:
        try:
            await for_ever()
        finally:
            raise ValueError

    async with running({"stubborn": stubborn}):
        await until(lambda: bool(started))
        await asyncio.sleep(0.01)
    assert len(started) == 1
