"""Rosters in a browser: a week planned by keys and published, leave approved, a figure doubted, a drill."""

import re

import pytest
from playwright.async_api import Page, expect

from runtime.clock import utc_now
from tests.console import roster_seeds
from tests.console.browser.conftest import Desks
from tests.console.browser.test_pages import OF_COLOURS, serious, switch_theme

TABS = {"wishes": "[data-wish]", "attendance": "[data-person=agent0]", "questions": "[data-question]"}


async def fair(page: Page) -> None:
    """No serious barrier, in the dark neither."""
    await page.wait_for_timeout(400)
    assert await serious(page) == []
    await switch_theme(page, to="dark")
    assert await serious(page, *OF_COLOURS) == []
    await switch_theme(page, to="light")


@pytest.mark.clause("180.9.2", "ops.1", "ops.2.1", "csc.4.2")
async def test_a_week_is_planned_published_lived_and_questioned(desk: Desks) -> None:
    here = await desk("banzhang", "/rosters")
    own = here.own
    async with own.database.write() as session:
        await roster_seeds.plan(session, own.announce, own.parts.settings, utc_now())
    page = here.page
    await page.reload()
    await page.get_by_role("button", name="下一周").click()
    state = page.locator("[data-test=state]")
    await expect(state).to_have_text("第 1 版草稿")
    cells = page.locator("[data-cell^='agent0 ']")
    day = str(await cells.first.get_attribute("data-cell")).removeprefix("agent0 ")
    await cells.first.focus()
    await page.keyboard.press("Delete")
    await page.keyboard.press("1")
    await expect(cells.first).to_have_text("早班")
    await page.keyboard.press("2")
    await expect(page.locator("[data-test=problems]")).to_contain_text("班次重叠")
    await page.keyboard.press("2")
    await expect(page.locator("[data-test=problems]")).not_to_contain_text("班次重叠")
    await page.keyboard.press("ArrowRight")
    await expect(cells.nth(1)).to_be_focused()
    await page.locator("[name=why]").fill("首版")
    await fair(page)
    await page.locator("[data-test=publish]").click()
    await expect(state).to_have_text("已发布第 1 版")
    await expect(page.locator("[data-test=versions]")).to_contain_text("林班长")

    agent = (await desk("agent0", "/work", language="en")).page
    shift = agent.locator("[data-test=own-shifts] tr").filter(has_text=day.removeprefix("2026-")).first
    await expect(shift).to_contain_text(re.compile("Early.*08:00–16:00.*break 11:30–12:00"))
    await expect(agent.locator("[data-test=attended]")).to_contain_text("Late")
    await agent.locator("[data-figure=satisfaction] button").click()
    await agent.locator("[name=question]").fill("客户误按")
    await agent.locator("[data-test=question]").click()
    await expect(agent.locator("[data-question]")).to_contain_text("not answered yet")
    await fair(agent)

    for tab, sign in TABS.items():
        await page.locator(f"[data-test={tab}]").click()
        await expect(page.locator(sign).first).to_be_visible()
        assert await serious(page) == []
    await page.locator("[data-question] input").fill("已核实")
    await page.get_by_role("button", name="答复").click()
    await expect(page.locator("[data-question]")).to_contain_text("林班长")
    await page.locator("[data-test=wishes]").click()
    await page.locator("[data-step=approve]").click()
    await expect(page.locator("[data-wish]")).to_have_count(0)


@pytest.mark.clause("ops.1", "csc.6.3")
async def test_a_fault_is_followed_and_a_drill_begins_by_its_plan(desk: Desks) -> None:
    page = (await desk("banzhang", "/faults")).page
    await page.locator("[name=system]").fill("话务平台")
    await page.locator("[name=to]").fill("网络运维")
    await page.locator("[name=text]").fill("外呼失败")
    await page.locator("[data-test=report-fault]").click()
    await expect(page.locator("[data-test=fault-state]")).to_have_text("处理中")
    await fair(page)
    await page.locator("[name=remark]").fill("主控板已换")
    await page.locator("[data-step=recover]").click()
    await expect(page.locator("[data-test=fault-state]")).to_have_text("已恢复")
    await expect(page.locator("[data-fault]")).to_have_count(0)

    await page.goto("/floor")
    await page.locator("[data-test=emergency-open]").click()
    dialog = page.get_by_role("dialog")
    await dialog.locator("[data-test=emergency-plan]").click()
    await page.get_by_role("option", name="话务高峰").click()
    await expect(dialog).to_contain_text("备勤人员到岗签入")
    await dialog.get_by_role("textbox", name="原因").fill("季度演练")
    await dialog.get_by_text("这是演练").click()
    await dialog.get_by_role("button", name="进入应急模式").click()
    await page.locator("[data-test=emergency]").get_by_role("button").click()
    await page.goto("/rosters")
    await page.locator("[data-test=drills]").click()
    await page.locator("[data-emergency]").click()
    await expect(page.locator("[data-test=called]")).to_contain_text("在席")
    await page.locator("[name=conclusion]").fill("补充通讯录")
    await fair(page)
