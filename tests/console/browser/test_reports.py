"""A statistician makes a report, a number opens to its rows, a supervisor checks it; a form is to change."""

import re
from datetime import timedelta

import pytest
from playwright.async_api import expect

from hotline.bench.busy_month import BusyMonth
from reports.adapters.tables import SurgeRow
from runtime.clock import utc_now
from tests.console.browser.conftest import Desks
from tests.console.browser.test_pages import serious


@pytest.mark.clause("180.8.3")
async def test_a_report_is_made_opened_to_its_rows_and_checked(desk: Desks) -> None:
    here = await desk("tongji", "/reports")
    page = here.page
    day = utc_now().astimezone(here.own.parts.settings.zone) - timedelta(days=7)
    await BusyMonth(day.replace(hour=0), calls=40, forms=30, days=1).write(here.own.database)
    await page.get_by_role("button", name="生成报表").click()
    form = page.get_by_role("dialog")
    await form.get_by_role("button", name="生成报表").click()
    await expect(page.locator("[data-report]")).to_contain_text("待审核")
    whole = page.locator("[data-line=''] [data-figure=calls]").first
    calls = int(await whole.inner_text())
    assert calls >= 40, "and those of the seeded day, where the week has it too"
    await page.locator("[data-line=junior] [data-figure=connect_rate]").click()
    rows = page.locator("[data-test=rows] tbody tr")
    await expect(rows.first).to_contain_text("****")
    assert await serious(page) == []
    await page.keyboard.press("Escape")
    await page.get_by_text("即时统计").click()
    await expect(page.locator("[data-line=junior]")).to_be_visible()
    await page.get_by_text("报表样式").click()
    problems = page.locator("[data-form=problems]")
    await problems.get_by_role("button", name="提出修改").click()
    change = page.get_by_role("dialog")
    await change.get_by_role("button", name="删除此表").first.click()
    await change.locator("textarea").fill("只看性质")
    await change.get_by_role("button", name="提出修改").click()
    await expect(problems.locator("[data-change]")).to_contain_text("只看性质")
    await expect(change).to_be_hidden()
    assert await serious(page) == []

    async with here.own.database.write() as session:
        session.add(
            SurgeRow(
                area="南京路",
                business="data",
                word="断网",
                tickets=[],
                expected=0.5,
                found_at=utc_now(),
                grown_at=utc_now(),
                announcement="南京路断网，正在抢修",
                state="proposed",
            )
        )
    supervisor = (await desk("banzhang", "/reports")).page
    await supervisor.get_by_text("投诉激增").click()
    await supervisor.get_by_role("button", name="批准公告与总单").click()
    await expect(supervisor.locator("[data-surge]")).to_contain_text(re.compile(r"总单 \d{8}-\d{4}"))
    assert await serious(supervisor) == []
    await supervisor.locator("label", has_text="报表").first.click()
    await supervisor.locator("[data-report]").first.click()
    await supervisor.get_by_role("button", name="审核通过").click()
    await expect(supervisor.locator("[data-report]").first).to_contain_text("待发布")
