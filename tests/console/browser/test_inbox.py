"""In a browser: a paper is registered with its original, taken, entered by one click; the CRM beside it."""

import re
from dataclasses import replace

import pytest
from playwright.async_api import FilePayload, expect

from config.settings import CrmSettings
from people.crm import crm_of
from tests.console.browser.conftest import Desks
from tests.console.browser.test_pages import serious
from tests.console.stand import Stand
from tests.people.crm_server import crm_server

WORDS = "我要投诉：宽带断网三天，报修无人上门，电话13912345678"


@pytest.mark.clause("180.2.2", "180.2.7", "csc.6.1.a")
async def test_a_letter_is_registered_with_its_original_and_becomes_a_ticket(
    desk: Desks, served: tuple[Stand, str]
) -> None:
    own, url = served
    async with crm_server() as server:
        own.app.state.parts = replace(own.parts, crm=crm_of(own.parts.settings.model_copy(
            update={"crm": CrmSettings(url=server.url)}
        )))  # fmt: skip
        page = (await desk("wenben", "/inbox")).page
        await expect(page.get_by_text("没有待录入的文本")).to_be_visible()
        await page.locator("[data-test=register]").click()
        await page.locator("[data-test=send-paper]").click()
        await expect(page.get_by_role("alert")).to_have_text("请填写来信（来访）人、电话或内容")
        await page.locator("#paper-sender").fill("张三")
        await page.locator("#paper-content").fill(WORDS)
        scan = FilePayload(name="来信.pdf", mimeType="application/pdf", buffer=b"%PDF-1.7 scan")
        await page.locator("[data-test=original]").set_input_files([scan])
        assert await serious(page) == []
        await page.locator("[data-test=send-paper]").click()
        await expect(page).to_have_url(re.compile(r"/inbox/\d+$"))
        await expect(page.locator("[data-file='来信.pdf']")).to_be_visible()
        await page.locator("[data-test=take]").click()
        await expect(page.locator("[data-test=holder]")).to_have_text("许文本")
        await page.mouse.move(5, 5)

        place = page.url.removeprefix(url)
        english = (await desk("gaoji", place, language="en", theme="dark")).page
        await expect(english.locator("[data-test=enter-paper]")).to_be_disabled()
        await expect(english.locator("[data-test=take]")).to_have_text("Take it over from 许文本")
        assert await serious(english) == []

        await page.locator("[data-test=enter-paper]").click()
        await expect(page.locator("#new-phone")).to_have_value("13912345678")
        await expect(page.locator("#new-content")).to_have_value(WORDS)
        await page.locator("[data-test=enter]").click()
        await expect(page).to_have_url(re.compile(r"/tickets/\d{8}-\d{4}$"))
        await expect(page.locator("[data-test=originals]")).to_contain_text("来信.pdf")
        await expect(english.locator("[data-test=paper-state]")).to_have_text("Entered")
        await expect(page.get_by_role("article")).to_contain_text("数据通信")
        await page.locator("[data-test=crm-ask]").click()
        await expect(page.locator("[data-crm=found]")).to_contain_text("畅享 129")
        agent = (await desk("agent2", "/desk")).page
        await expect(agent.locator("[data-test=caller] [data-crm=found]")).to_contain_text("141.20 元")
        server.status = 500
        await page.locator("[data-test=crm-again]").click()
        await expect(page.locator("[data-crm=down]").get_by_role("alert")).to_contain_text("CRM 不可用")
        assert await serious(page) == []
        await own.app.state.parts.crm.close()
