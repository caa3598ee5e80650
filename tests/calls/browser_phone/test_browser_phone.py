"""An agent takes a real call in the browser: rings, speaks, holds, refreshes the page; sound proves it."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import numpy as np
import pytest
from playwright.async_api import expect

from acd.rules.seat import SeatState
from recordings.adapters.audio import RATE, Sound, read_capture
from tests.calls.browser import Screen, screen_of
from tests.calls.stand import Stand, brief_stand

SEAT, AGENT = "8009", "qianyun"
TONE = 1000  # Hz; what the browser's microphone hears

stand = brief_stand()


class AtDesk(Screen):
    async def phase(self, phase: str, limit: float = 15) -> None:
        await expect(self.page.locator("[data-test=phone]")).to_have_attribute(
            "data-phase", phase, timeout=limit * 1000
        )

    async def line(self, line: str) -> None:
        await expect(self.page.locator("[data-test=phone]")).to_have_attribute(
            "data-line", line, timeout=15_000
        )


@asynccontextmanager
async def at_desk(stand: Stand, folder: Path) -> AsyncIterator[AtDesk]:
    """Signed in and seated."""
    async with screen_of(stand, folder, AGENT, "/desk", TONE) as screen:
        await screen.page.locator(f"[data-seat='{SEAT}']").click()
        yield AtDesk(screen.page, screen.context, screen.watch)


@pytest.fixture
async def desk(stand: Stand, tmp_path: Path) -> AsyncIterator[AtDesk]:
    await stand.start("answering", "asking", "console")
    async with at_desk(stand, tmp_path) as own:
        yield own


def loudness(sound: Sound, column: int) -> np.ndarray:
    """Root mean square of each tenth of a second."""
    step = RATE // 10
    samples = sound.samples[: len(sound.samples) // step * step, column].astype(float)
    return np.sqrt((samples.reshape(-1, step) ** 2).mean(axis=1))  # type: ignore[no-any-return]  # numpy's


def longest_run(marks: np.ndarray) -> float:
    """Seconds of the longest stretch of true tenths."""

    def runs() -> Iterator[int]:
        length = 0
        for mark in marks:
            length = length + 1 if mark else 0
            yield length

    return max(runs(), default=0) / 10


@pytest.mark.clause("180.1.3")
async def test_an_agent_takes_a_call_in_the_browser_and_keeps_it_over_a_refresh(
    stand: Stand, desk: AtDesk
) -> None:
    page = desk.page

    async def seat_is(state: SeatState) -> None:
        await stand.until(lambda: stand.connector.node.seats[SEAT].state is state)

    await desk.line("ready")
    await stand.until(lambda: stand.connector.node.seats[SEAT].phone)
    await page.get_by_role("button", name="示闲").click()
    await seat_is(SeatState.READY)
    stand.call("caller", "13900009001", "1801", "say caller-tariff", "wait 22", "hang up")

    await desk.phase("ringing")
    await expect(page.locator("[data-test=own-seat]").get_by_role("timer")).to_be_visible()
    await expect(page.locator("[data-test=caller]")).to_contain_text("13900009001")
    await page.keyboard.press("F2")
    await desk.phase("talking")
    row = await stand.reaches("13900009001", "talking")
    await page.wait_for_timeout(3000)

    await page.keyboard.press("F9")
    await expect(page.get_by_role("button", name="取消静音")).to_be_visible()
    await page.wait_for_timeout(2500)
    await page.keyboard.press("F9")

    await page.keyboard.press("F7")
    await expect(page.get_by_role("button", name="恢复")).to_be_visible()
    await seat_is(SeatState.ON_HOLD)
    await page.keyboard.press("F7")
    await expect(page.get_by_role("button", name="保持")).to_be_visible()
    await seat_is(SeatState.TALKING)
    await page.keyboard.press("F7")
    await seat_is(SeatState.ON_HOLD)

    await page.reload()
    await desk.phase("talking", limit=5)
    await expect(page.get_by_role("button", name="保持")).to_be_visible()
    await seat_is(SeatState.TALKING)

    await stand.hung_up("caller")
    await desk.phase("idle")
    await expect(page.locator("[data-test=own-seat]")).to_contain_text("话后处理")
    ended = await stand.reaches("13900009001", "ended")
    assert (ended.id, ended.outcome, ended.seat) == (row.id, "answered", SEAT)
    agent = loudness(read_capture(stand.installation.asterisk.calls / f"{row.id}.raw"), 1) > 500
    assert 2 < longest_run(~agent) < 12, "silent while muted and held, and heard again after the refresh"
    assert longest_run(agent[-40:]) > 2, "heard after the refresh"


async def test_a_second_window_says_where_the_phone_is_and_may_take_it(stand: Stand, desk: AtDesk) -> None:
    await desk.line("ready")
    other = await desk.context.new_page()
    desk.watch.over(other)
    await other.goto("/desk")
    phone = other.locator("[data-test=phone]")
    await expect(phone).to_have_attribute("data-line", "elsewhere", timeout=10_000)
    await other.get_by_role("button", name="在此窗口使用").click()
    await expect(phone).to_have_attribute("data-line", "ready", timeout=10_000)
    await desk.line("elsewhere")
