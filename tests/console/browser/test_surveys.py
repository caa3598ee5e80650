"""In a real browser: a surveyor asks, the supervisor calls, the manager hotline rules and reports."""

import re

import pytest
from playwright.async_api import expect

from tests.console.browser.conftest import Desk, Desks
from tests.console.browser.test_pages import serious

FORM = {
    "kind": "complaint", "business": "data", "nature": "fault_repair", "customer": "张三",
    "phone": "13812345678", "content": "宽带断网三天", "source": "call",
}  # fmt: skip
HEADERS = {"X-Requested-With": "hotline"}


async def answered(senior: Desk) -> str:
    """The number of a ticket that waits for its survey."""
    request = senior.page.request
    made = await request.post("/api/tickets", data=FORM, headers=HEADERS)
    number = str((await made.json())["ticket"]["number"])
    deed = {"action": "answer", "text": "已修复"}
    path = f"/api/tickets/{number}/acts"
    assert (await request.post(path, data=deed, headers=HEADERS | {"If-Match": '"1"'})).ok
    return number


@pytest.mark.clause("180.5.1", "csc.5.2.b", "180.10.2", "180.10.4")
async def test_a_dissatisfied_customer_is_asked_called_and_ruled_on(desk: Desks) -> None:
    senior = await desk("gaoji")
    number = await answered(senior)
    surveyor = (await desk("diaocha")).page
    await expect(surveyor).to_have_url(re.compile("/surveys$"))
    await surveyor.locator("[data-survey]").click()
    await expect(surveyor.get_by_role("article")).to_contain_text("宽带断网三天")
    score = surveyor.get_by_role("spinbutton", name="评分")
    await score.fill("40")
    await score.press("Tab")
    await surveyor.locator("[data-test=save]").click()
    await expect(surveyor.get_by_role("alert")).to_have_text("请选择不满意的原因")
    await surveyor.locator("[data-reason=too_slow]").click()
    await surveyor.locator("[data-test=consent]").click()
    assert await serious(surveyor) == []
    await surveyor.locator("[data-test=save]").click()
    await expect(surveyor.locator("[data-test=survey-state]")).to_have_text("已评价")
    await expect(surveyor.locator("[data-survey]")).to_have_count(0)

    supervisor = (await desk("banzhang", "/surveys", language="en", theme="dark")).page
    row = supervisor.locator("[data-follow-up]")
    await expect(row).to_contain_text(f"{number}First call")
    assert await serious(supervisor) == []
    for step in ("First call", "Second call"):
        await expect(row.locator(".badge.amber")).to_have_text(step)
        await row.get_by_role("textbox").fill("已致歉")
        await row.locator("[data-test=called]").click()
    await expect(row).to_have_count(0)

    contest = {"text": "客户说已修好"}
    survey = surveyor.url.rpartition("/")[2]
    path = f"/api/surveys/{survey}/dispute"
    assert (await senior.page.request.post(path, data=contest, headers=HEADERS)).ok
    manager = (await desk("jingli", "/manager", theme="dark")).page
    dispute = manager.locator("[data-dispute]")
    await expect(dispute).to_contain_text("客户说已修好")
    await expect(manager.locator("[data-test=problem]").first).to_be_visible()
    assert await serious(manager) == []
    await dispute.locator("[data-test=whose]").click()
    await manager.get_by_role("option", name="非我方原因").click()
    await dispute.get_by_role("textbox", name=re.compile("必填")).fill("已向客户说明")
    await dispute.locator("[data-test=rule]").click()
    await expect(dispute).to_have_count(0)
    await manager.get_by_role("textbox", name="给决策部门的建议").fill("增加抢修班组")
    async with manager.expect_download() as download:
        await manager.locator("[data-test=report]").click()
    assert (await download.value).suggested_filename.endswith(".pdf")
