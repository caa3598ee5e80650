"""The page of calls out in a real browser: places, progress, and what a supervisor does with them."""

from datetime import timedelta

from playwright.async_api import expect

from acd.adapters.outbound_tables import ListRow
from acd.call_backs import Wish, promise_callback
from acd.outbound_lists import Entry, add_list
from acd.reminders import remind
from runtime.clock import utc_now
from tests.console.browser.conftest import Desks
from tests.console.browser.test_pages import serious
from tests.console.stand import Stand


async def seed(own: Stand) -> None:
    now, terms = utc_now(), own.parts.centre.outbound
    assert terms
    wish = Wish("13900000001", "senior", now - timedelta(minutes=8), "key")
    row = ListRow(
        name="宽带回访", mode="person", queue="junior", prompt="", hours="always", made_by="t", made_at=now
    )
    async with own.database.write() as session:
        await promise_callback(session, own.announce, terms, wish, now)
        await add_list(session, row, [Entry(2, "13900000002", "甲")], now)
        at = now + timedelta(minutes=30)
        await remind(session, terms, agent="chuji", text="回电客户", number="", due_at=at, by="t")


async def test_a_supervisor_sees_the_place_and_runs_a_list(desk: Desks) -> None:
    here = await desk("banzhang", "/floor")
    await seed(here.own)
    page = here.page
    await page.keyboard.press("g")
    await page.keyboard.press("o")
    row = page.locator("[data-call-back]")
    await expect(row).to_contain_text("139****0001")
    await expect(row).to_contain_text("等待")
    await page.get_by_role("button", name="启动 宽带回访").click()
    await expect(page.locator("[data-list]")).to_contain_text("进行中")
    await page.get_by_role("button", name="已执行 回电客户").click()
    await expect(page.locator("[data-reminder]")).to_have_count(0)
    assert await serious(page) == []
    await page.screenshot(path=here.own.home / "outbound-zh.png")
    await page.get_by_role("button", name="English").click()
    await expect(row).to_contain_text("Waiting")
    await page.screenshot(path=here.own.home / "outbound-en.png")
    await page.get_by_role("button", name="Withdraw 139****0001").click()
    await expect(row).to_contain_text("Withdrawn")
