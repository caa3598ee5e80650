"""Tickets and orders in a real browser: entered, reviewed side by side, answered by a department."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.console.browser.conftest import Desks
from tests.console.browser.test_pages import serious


async def choose(page: Page, list_name: str, option: str) -> None:
    await page.locator(f"[data-test={list_name}]").click()
    await page.get_by_role("option", name=option, exact=True).click()


@pytest.mark.clause("180.1.4", "180.1.8", "180.4.6")
async def test_a_ticket_goes_from_desk_by_review_to_department_and_is_answered(desk: Desks) -> None:
    junior = await desk("chuji", "/tickets")
    page = junior.page
    await page.locator("[data-test=new-ticket]").click()
    await choose(page, "business", "数据通信")
    await choose(page, "nature", "障碍修复")
    await page.locator("#new-customer").fill("张三")
    await page.locator("#new-phone").fill("13812345678")
    await page.locator("#new-content").fill("宽带断网三天")
    assert await serious(page) == []
    await page.locator("[data-test=enter]").click()
    await expect(page).to_have_url(re.compile(r"/tickets/\d{8}-\d{4}$"))
    number = page.url.rpartition("/")[2]
    await expect(page.locator("[data-clock=dispatch]")).to_contain_text("开始计时：收到（梁初级）")
    await expect(page.locator("[data-test=do-review]")).to_have_count(0)
    await page.locator("[data-test=do-dispatch]").click()
    await page.get_by_role("textbox", name="说明（必填）").fill("请当天修复")
    await page.reload()
    await page.locator("[data-test=do-dispatch]").click()
    await expect(page.get_by_role("textbox", name="说明（必填）")).to_have_value("请当天修复")
    await page.locator("[data-test=send]").click()
    await expect(page.locator(".thread").first).to_contain_text("待二次审核")
    assert await serious(page) == []

    senior = await desk("gaoji", f"/orders/{number}-01", language="en", theme="dark")
    await expect(senior.page.locator(".sides")).to_contain_text("宽带断网三天")
    await expect(senior.page.locator("[data-order]")).to_have_count(1)
    assert await serious(senior.page) == []
    await senior.page.locator("[data-test=send-order]").click()
    await expect(senior.page.locator("[data-test=order-state]")).to_have_text("Sent")
    await expect(page.locator("[data-test=state]")).to_have_text("已派单")

    network = await desk("wangluo", f"/orders/{number}-01")
    await network.page.locator("[data-test=return]").click()
    await expect(network.page.get_by_role("alert")).to_have_text("请填写说明")
    await network.page.get_by_role("textbox", name="处理情况").fill("已修复")
    await network.page.locator("[data-test=reply]").click()
    await expect(network.page.locator("[data-test=order-state]")).to_have_text("已回单")
    await expect(network.page.get_by_role("navigation").get_by_role("link")).to_have_text(["派单"])

    await expect(page.locator("[data-test=state]")).to_have_text("已回单")
    await page.locator("[data-test=do-answer]").click()
    await page.get_by_role("textbox", name="说明（必填）").fill("已告知客户")
    await page.locator("[data-test=send]").click()
    await expect(page.locator("[data-test=state]")).to_have_text("待调查")
