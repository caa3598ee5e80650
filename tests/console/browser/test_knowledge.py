"""In a browser: an answer is proposed, written, found beside a ticket, used; papers are filed and leave."""

import re

import pytest
from playwright.async_api import expect

from tests.console.browser.conftest import Desks
from tests.console.browser.test_pages import serious

FORM = {
    "kind": "complaint", "business": "data", "nature": "fault_repair", "customer": "张三",
    "phone": "13812345678", "content": "宽带断网三天", "source": "call",
}  # fmt: skip
HEADERS = {"X-Requested-With": "hotline"}


@pytest.mark.clause("180.0.1", "180.4.10", "180.6.3", "180.6.9", "csc.6.1.c")
async def test_an_answer_is_proposed_written_found_and_used_beside_a_ticket(desk: Desks) -> None:
    senior = (await desk("gaoji", "/tickets")).page
    made = await senior.request.post("/api/tickets", data=FORM, headers=HEADERS)
    number = (await made.json())["ticket"]["number"]
    await senior.goto(f"/tickets/{number}")
    await senior.locator("[data-test=knowledge]").click()
    await senior.locator("[data-test=propose]").click()
    await senior.locator("[data-test=send-proposal]").click()
    await expect(senior.get_by_role("alert")).to_have_text("请填写标题和内容")
    await senior.locator("[name=proposal-title]").fill("宽带断网处理")
    await senior.locator("[data-test=send-proposal]").click()
    await expect(senior.locator("[data-test=send-proposal]")).to_be_hidden()

    librarian = (await desk("ziliao")).page
    await expect(librarian).to_have_url(re.compile("/library$"))
    await librarian.locator("[data-proposal] [data-test=write]").click()
    assert await serious(librarian) == []
    await librarian.locator("[data-test=save-article]").click()
    await expect(librarian).to_have_url(re.compile(r"/knowledge/\d+$"))
    await librarian.locator("[data-test=publish]").click()
    await expect(librarian.locator("[data-test=publish]")).to_have_count(0)

    hit = senior.locator("[data-hit]")
    await senior.get_by_role("combobox", name=re.compile("检索知识")).fill("kuandaiduanw")
    await expect(hit).to_contain_text("宽带断网处理")
    await senior.keyboard.press("Enter")
    await expect(hit).to_contain_text("标题")
    await senior.wait_for_timeout(400)
    assert await serious(senior) == []
    await senior.keyboard.press("Enter")
    await senior.locator("[data-test=use]").click()
    await expect(senior.get_by_text("引用知识 #1")).to_be_visible()

    junior = (await desk("chuji", "/knowledge", language="en", theme="dark")).page
    await junior.keyboard.press("/")
    await junior.keyboard.type("broadband")
    await expect(junior.locator("[data-hit]")).to_be_visible()
    await junior.keyboard.press("ArrowDown")
    await junior.keyboard.press("Enter")
    await expect(junior.get_by_role("article", name="宽带断网处理")).to_be_visible()
    assert await serious(junior) == []


@pytest.mark.clause("180.6.2", "180.6.7", "csc.6.2")
async def test_the_librarian_files_originals_and_sends_suggestions(desk: Desks) -> None:
    clerk = (await desk("wenben", "/tickets")).page
    letter = FORM | {"source": "letter", "original": "信函 2 页"}
    suggestion = FORM | {"kind": "suggestion", "nature": None, "content": "希望周日营业"}
    for form in (letter, suggestion):
        assert (await clerk.request.post("/api/tickets", data=form, headers=HEADERS)).ok
    page = (await desk("ziliao", "/library")).page
    for tab in ("articles", "results", "searches"):
        await page.locator(f"[data-test={tab}]").click()
        await page.wait_for_timeout(400)
        assert await serious(page) == []
    await page.locator("[data-test=originals]").click()
    await page.locator("[data-original]").get_by_role("textbox").fill("2 柜 3 格")
    await page.locator("[data-test=file]").click()
    await expect(page.get_by_text("已归档").first).to_be_visible()
    await page.locator("[data-test=suggestions]").click()
    await page.locator("[data-test=sort]").click()
    await page.locator("[data-test=to_send]").click()
    await page.locator("[data-suggestion] .el-checkbox").click()
    assert await serious(page) == []
    await page.locator("[data-test=send]").click()
    await expect(page.locator("[data-letter]")).to_contain_text(
        "分公司主管领导、分公司服务部门、省公司经营部"
    )
    async with page.expect_download() as download:
        await page.get_by_role("link", name="DOCX").click()
    assert (await download.value).suggested_filename.endswith(".docx")
