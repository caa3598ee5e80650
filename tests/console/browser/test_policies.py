"""The time limits in a real browser: another one is tried out on the open tickets."""

from playwright.async_api import expect

from tests.console.api.test_orders import LETTER
from tests.console.browser.conftest import Desks
from tests.console.browser.test_pages import serious


async def test_a_limit_is_rehearsed_and_leads_to_the_tickets_that_it_would_make_late(desk: Desks) -> None:
    agent = await desk("gaoji", "/tickets")
    made = await agent.page.request.post("/api/tickets", data=LETTER, headers={"X-Requested-With": "hotline"})
    number = (await made.json())["ticket"]["number"]
    boss = await desk("banzhang", "/policies")
    page = boss.page
    await page.locator("[data-policy=settle]").click()
    await page.get_by_role("textbox", name="新的长度").fill("soon")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_contain_text("15min")
    await page.get_by_role("textbox", name="新的长度").fill("1h")
    await page.keyboard.press("Enter")
    await expect(page.locator("[data-tally=settle]")).to_contain_text("提前")
    assert await serious(page) == []
    await page.locator(f"[data-moved='{number}']").get_by_role("link").click()
    await expect(page).to_have_url(f"{boss.url}/tickets/{number}")
