"""Branches in a real browser: kept by headquarters, a city's ticket handed up, seen above, not beside."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.branches import IN_HANGZHOU
from tests.console.branch_seeds import branched
from tests.console.browser.conftest import Desks
from tests.console.browser.test_pages import serious
from tests.console.stand import Stand


async def choose(page: Page, list_name: str, option: str, title: str | None = None) -> None:
    """`title` of the list, where another one has the same options."""
    await page.locator(f"[data-test={list_name}]").click()
    among = page.get_by_role("listbox", name=title) if title else page
    await among.get_by_role("option", name=option, exact=True).click()


async def keep_the_tree(page: Page) -> None:
    """A city is added under its province, refused first; a branch that holds people does not close."""
    await page.locator("[data-test=branches]").click()
    form = page.locator("[data-test=branch-form]")
    await form.locator("[data-test=branch-code]").fill("huzhou")
    await form.locator("[data-test=branch-zh]").fill("湖州")
    await form.locator("[data-test=branch-en]").fill("Huzhou")
    await form.locator("[data-test=branch-prefixes]").fill("0572, 0571")
    await choose(page, "branch-parent", "浙江")
    await form.locator("[data-test=keep-branch]").click()
    await expect(form.get_by_role("alert")).to_have_text("号码前缀 0571 已属于分中心 hangzhou")
    assert await serious(page) == []
    await form.locator("[data-test=branch-prefixes]").fill("0572")
    await page.keyboard.press("Enter")
    await expect(page.locator("[data-branch=huzhou]")).to_contain_text("0572")
    await page.locator("[data-branch=ningbo]").get_by_role("button", name="关闭").click()
    await expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("名在职人员")
    await page.keyboard.press("Escape")


@pytest.mark.clause("csc.2.1")
async def test_a_citys_ticket_goes_up_and_no_sister_sees_it(desk: Desks, served: tuple[Stand, str]) -> None:
    own, _ = served
    async with own.database.write() as session:
        await branched(session)
    admin = (await desk("admin", "/people")).page
    await keep_the_tree(admin)
    await admin.locator("[data-person=hang_chu]").get_by_role("button", name="修改").click()
    await expect(admin.locator("[data-test=person-branch]")).to_contain_text("杭州")

    clerk = (await desk("hang_chu", "/tickets")).page
    await clerk.locator("[data-test=new-ticket]").click()
    await choose(clerk, "business", "数据通信")
    await choose(clerk, "nature", "障碍修复")
    await clerk.locator("#new-phone").fill(IN_HANGZHOU)
    await clerk.locator("#new-content").fill("全省断网")
    await clerk.locator("[data-test=enter]").click()
    await expect(clerk.locator("[data-test=branch-of]")).to_have_text("杭州")
    number = clerk.url.rpartition("/")[2]
    await clerk.locator("[data-test=do-send_up]").click()
    await clerk.get_by_role("textbox", name="说明（必填）").fill("涉及全省")
    await clerk.locator("[data-test=send]").click()
    await expect(clerk.locator("[data-test=branch-of]")).to_have_text("浙江")
    await expect(clerk.locator("[data-entry=sent_up]")).to_contain_text(
        re.compile("杭州 → 浙江.*涉及全省", re.DOTALL)
    )
    await expect(clerk.locator("[data-test=act]")).to_have_count(0)

    sister = (await desk("ning_gao", f"/tickets/{number}")).page
    await expect(sister.locator("p.empty").first).to_be_visible()
    await expect(sister.get_by_role("link", name=number)).to_have_count(0)

    province = (await desk("zhe_gao", f"/tickets/{number}", language="en", theme="dark")).page
    await expect(province.locator("[data-entry=sent_up]")).to_contain_text("Hangzhou → Zhejiang")
    await province.locator("[data-test=narrow]").click()
    await choose(province, "by-branch", "Ningbo")
    await expect(province.get_by_role("link", name=number)).to_have_count(0)
    await choose(province, "by-branch", "Zhejiang")
    await expect(province.get_by_role("link", name=number)).to_have_count(1)
    await province.locator("[data-test=do-send_down]").click()
    await choose(province, "down-to", "Huzhou", "Down to")
    await province.get_by_role("textbox", name="Say what and why").fill("local after all")
    assert await serious(province) == []
    await province.locator("[data-test=send]").click()
    await expect(province.locator("[data-test=act]").get_by_role("alert")).to_contain_text(
        "nobody of that branch"
    )
    await choose(province, "down-to", "Hangzhou", "Down to")
    await province.locator("[data-test=send]").click()
    await expect(province.locator("[data-test=branch-of]")).to_have_text("Hangzhou")
    await expect(clerk.locator("[data-test=branch-of]")).to_have_text("杭州")
