"""At the desk: who sent the caller and why is read before the phone is answered; the caller is handed on."""

from pathlib import Path

import pytest
from playwright.async_api import expect

from acd.rules.call import Kind
from acd.rules.seat import SeatState
from acd.transfers import SendCaller
from tests.calls.browser import screen_of
from tests.calls.stand import Stand, brief_stand

GREETING = "say agent-greeting"
CALLER, TONE = "13900009101", 1000

stand = brief_stand()


@pytest.mark.clause("180.1.4", "180.1.6")
async def test_a_caller_comes_with_reason_and_ticket_and_is_handed_on_after_asking(
    stand: Stand, tmp_path: Path
) -> None:
    await stand.start("answering", "asking", "console")
    seats, ask = stand.connector.node.seats, stand.wiring.asking.ask
    async with (
        screen_of(stand, tmp_path, "qianyun", "/desk", TONE) as screen,
        stand.seat("8001", 0.3, GREETING),
        stand.seat("8101", 0.5, GREETING),
    ):
        page, panel = screen.page, screen.page.locator("[data-test=transfer]")
        phone = page.locator("[data-test=phone]")
        await page.locator("[data-seat='8009']").click()
        await stand.until(lambda: seats["8009"].phone)
        stand.call("caller", CALLER, "1801", "wait 60", "hang up")
        row = await stand.reaches(CALLER, "talking")
        await page.get_by_role("button", name="示闲").click()
        await stand.until(lambda: seats["8009"].state is SeatState.READY)
        await ask("ast1", SendCaller("8001", None, "8009", "宽带反复断线", "20261126-0007"))

        await expect(phone).to_have_attribute("data-phase", "ringing", timeout=15_000)
        await expect(panel).to_contain_text("8001 → 8009")
        await expect(panel).to_contain_text("宽带反复断线")
        await expect(panel).to_contain_text("20261126-0007")
        await page.keyboard.press("F2")
        await expect(phone).to_have_attribute("data-phase", "talking", timeout=15_000)

        await panel.get_by_role("combobox", name="转给谁").click()
        await page.get_by_role("option", name="高级 01").click()
        await panel.get_by_placeholder("原因").fill("要求高级座席")
        await panel.get_by_role("button", name="先咨询").click()
        await expect(panel).to_contain_text("正在咨询座席 8101", timeout=15_000)
        await stand.until(lambda: seats["8101"].state is SeatState.TALKING)
        await panel.get_by_role("button", name="转交").click()
        await expect(phone).to_have_attribute("data-phase", "idle", timeout=15_000)
        row = await stand.eventually(
            lambda: stand.call_row(CALLER), lambda row: (row.seat, row.stage) == ("8101", "talking"), 15
        )
    talks = [part.seat for part in await stand.intervals(row.id) if part.kind == Kind.TALK]
    assert list(dict.fromkeys(talks)) == ["8001", "8009", "8101"]
