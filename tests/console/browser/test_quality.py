"""Quality in a browser: a call is graded beside its words, signed, appealed by its agent, done again."""

import re
from datetime import timedelta

import pytest
from playwright.async_api import Dialog, Page, expect

from runtime.clock import utc_now
from tests.console.browser.conftest import Desks
from tests.console.browser.test_pages import OF_COLOURS, serious, switch_theme
from tests.console.quality_seeds import CALL, FORBIDDEN, PERSON, quality


async def agree(dialog: Dialog) -> None:
    await dialog.accept()


async def fair(page: Page) -> None:
    """No serious barrier, in the dark neither."""
    await page.wait_for_timeout(400)
    assert await serious(page) == []
    await switch_theme(page, to="dark")
    assert await serious(page, *OF_COLOURS) == []
    await switch_theme(page, to="light")


@pytest.mark.clause("180.7.4", "csc.5.1.b", "csc.5.1.c", "csc.6.1.d")
async def test_a_call_is_graded_signed_appealed_and_done_again(desk: Desks) -> None:
    here = await desk("zhijian", "/quality")
    async with here.own.database.write() as session:
        await quality(session, here.own.announce, here.own.parts.vault, utc_now() - timedelta(minutes=5))
    page = here.page
    await page.reload()
    await page.locator(f"[data-check='{CALL}']").click()
    found = page.locator("[data-finding=promise]")
    await expect(found).to_contain_text(FORBIDDEN)
    await expect(page.locator(".word.marked").first).to_be_visible()
    await found.click()
    await expect(page.get_by_role("button", name="暂停")).to_be_visible()
    await page.locator("[data-item=promise]").get_by_text("违反").click()
    await page.locator("[data-item=tone] input").first.fill("9")
    await page.locator("[data-test=rest-full]").click()
    await page.locator("[name=remark]").fill("承诺了结果")
    await fair(page)
    page.once("dialog", agree)
    await page.locator("[data-test=sign]").click()
    await expect(page.locator("[data-test=score]")).to_have_text("0")
    await expect(page.locator("[data-test=signed]")).to_contain_text("违反")
    await expect(page.locator(f"[data-check='{CALL}']")).to_have_count(0)

    agent = (await desk(PERSON, "/quality", language="en")).page
    await agent.locator(f"[data-check='{CALL}']").click()
    await expect(agent.locator("[data-test=signed]")).to_contain_text("承诺了结果")
    await agent.locator("[name=appeal]").fill("只说尽快")
    await agent.locator("[data-test=appeal]").click()
    await expect(agent.locator("[data-test=appeals]")).to_contain_text("not decided yet")

    supervisor = (await desk("banzhang", "/quality")).page
    await supervisor.locator(f"[data-check='{CALL}']").click()
    await supervisor.locator("[name=plan]").fill("跟听三天")
    await supervisor.locator("[data-test=told]").click()
    await supervisor.locator("[data-test=reworked]").click()
    await expect(supervisor.locator("section[data-test=rework]")).to_contain_text("确认整改完成")
    for tab, sign in (("week", "[data-person=agent0]"), ("coaching", f"[data-person={PERSON}]")):
        await supervisor.locator(f"[data-test={tab}]").click()
        await expect(supervisor.locator(sign)).to_be_visible()
        await fair(supervisor)
    await supervisor.locator("[data-test=figures]").click()
    await expect(supervisor.get_by_text(re.compile("须于 .* 前公布"))).to_be_visible()
    await fair(supervisor)
