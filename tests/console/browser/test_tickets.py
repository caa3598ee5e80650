"""Tickets and orders in a real browser: entered, reviewed side by side, answered by a department."""

import re

import pytest
from playwright.async_api import FilePayload, Page, expect

from tests.console.browser.conftest import Desks
from tests.console.browser.test_pages import serious


async def choose(page: Page, list_name: str, option: str) -> None:
    await page.locator(f"[data-test={list_name}]").click()
    await page.get_by_role("option", name=option, exact=True).click()


async def say_what_the_network_must_be_told(page: Page) -> None:
    for field, choice in (
        ("payment_kind", "后付费"),
        ("arrears", "不欠费"),
        ("data_function", "不正常"),
        ("roaming", "本地"),
    ):
        await choose(page, f"field-{field}", choice)
    await page.locator("[data-test=field-when_and_where]").fill("每晚家中，网页打不开")


async def work_at_the_place(page: Page) -> None:
    """The department's call, appointment, visit with coordinates, and report."""
    await page.locator("[data-test=work-contact]").click()
    await page.locator("[data-test=work-send]").click()
    await expect(page.locator("[data-test=work]").get_by_role("alert")).to_have_text(
        "请填写“具体位置与周边环境”"
    )
    for field, text in (("place", "南京路 1 号"), ("signal", "1 格"), ("service", "微信"), ("time", "每晚")):
        await page.locator(f"[data-test=field-{field}]").fill(text)
    await choose(page, "field-network", "LTE")
    assert await serious(page) == []
    await page.locator("[data-test=work-send]").click()
    await expect(page.locator("[data-entry=contacted]")).to_contain_text("1 格")
    await page.locator("[data-test=work-appoint]").click()
    await page.locator("[data-test=work-send]").click()
    await expect(page.locator("[data-test=appointment]")).to_be_visible()
    await page.locator("[data-test=work-visit]").click()
    await page.locator("[data-test=latitude]").fill("32.8925")
    await page.locator("[data-test=longitude]").fill("115.8142")
    await page.locator("[data-test=work-send]").click()
    await expect(page.locator("[data-test=appointment]")).to_contain_text("已到达")
    await page.locator("[data-test=work-report]").click()
    picture = FilePayload(name="x.png", mimeType="image/png", buffer=b"\x89PNG\r\n\x1a\n")
    await page.locator("[data-test=picture]").set_input_files([picture])
    await expect(page.locator(".pictures img")).to_have_count(1)
    for field, text in (("findings", "弱覆盖"), ("measurements", "-112 dBm"), ("measures", "调整天线")):
        await page.locator(f"[data-test=field-{field}]").fill(text)
    await page.locator("[data-test=work-send]").click()
    await expect(page.locator("[data-entry=handling_report]")).to_contain_text("弱覆盖")


async def name_the_cause(page: Page) -> None:
    """With its standard answer; and every paper so far is filed."""
    await choose(page, "cause", "网络问题")
    await page.locator("[data-test=standard]").click()
    await expect(page.get_by_role("textbox", name="处理情况")).to_have_value(re.compile("已处理并复测正常"))
    await page.locator("[data-test=papers]").click()
    await expect(page.locator("[data-paper=dispatch]")).to_have_count(1)
    assert await serious(page) == []


@pytest.mark.clause("180.0.1", "180.1.4", "180.1.8", "180.4.6", "net.3.1", "net.1.6")
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
    await expect(page.get_by_role("alert")).to_have_text("请填写“付费方式”")
    await say_what_the_network_must_be_told(page)
    assert await serious(page) == []
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
    await work_at_the_place(network.page)
    await name_the_cause(network.page)
    await network.page.locator("[data-test=reply]").click()
    await expect(network.page.locator("[data-test=order-state]")).to_have_text("已回单")
    await expect(network.page.get_by_role("navigation").get_by_role("link")).to_have_text(["派单"])

    await expect(page.locator("[data-test=state]")).to_have_text("已回单")
    await page.locator("[data-test=do-answer]").click()
    await page.get_by_role("textbox", name="说明（必填）").fill("已告知客户")
    await page.locator("[data-test=send]").click()
    await expect(page.locator("[data-test=state]")).to_have_text("待调查")


@pytest.mark.clause("180.0.2", "180.0.3", "hot.4.1")
async def test_a_list_is_extended_and_at_once_offered_in_the_form(desk: Desks) -> None:
    page = (await desk("jingli", "/tickets")).page
    await page.locator("[data-test=lists]").click()
    await page.locator("[data-test=title-zh]").fill("云业务")
    await page.locator("[data-test=title-en]").fill("Cloud")
    await page.locator("[data-test=item-value]").fill("cloud")
    await page.locator("[data-test=keep-item]").click()
    await expect(page.locator("[data-item=cloud]")).to_contain_text("云业务")
    assert await serious(page) == []
    await page.keyboard.press("Escape")
    await page.locator("[data-test=new-ticket]").click()
    await choose(page, "business", "云业务")
    await page.get_by_role("radiogroup", name="类别").get_by_text("业务受理").click()
    await expect(page.locator("[data-test=field-contract]")).to_be_visible()
    assert await serious(page) == []
