"""An administrator adds seats, sees what a telephone needs, and removes one; mistakes are told."""

import re

from playwright.async_api import Dialog, expect

from tests.console.browser.conftest import Desks


async def agree(dialog: Dialog) -> None:
    await dialog.accept()


async def test_seats_are_added_shown_and_removed(desk: Desks) -> None:
    here = await desk("admin", "/seats")
    page = here.page
    await page.locator("[data-seat=s01]").wait_for()
    await page.get_by_role("button", name="新增座席").click()
    form = page.get_by_role("dialog")
    await form.locator("[name=id]").fill("s01")
    await form.locator("[name=title]").fill("南厅")
    await form.get_by_role("button", name="保存").click()
    await expect(form.get_by_role("alert")).to_contain_text("座席号已被占用")
    await expect(form.locator("[name=title]")).to_have_value("南厅")
    await form.locator("[name=id]").fill("8301")
    await (
        form.get_by_label("数量")
        .get_by_role("spinbutton")
        .or_(form.locator("input[type=number]"))
        .first.fill("3")
    )
    await form.get_by_role("button", name="保存").click()
    await expect(page.locator("[data-seat='8303']")).to_contain_text("南厅 8303")
    await page.locator("[data-seat='8303']").get_by_role("button", name="话机参数").click()
    shown = page.get_by_role("dialog")
    await expect(shown).to_contain_text("8303")
    await expect(shown.locator("code").nth(1)).to_have_text(re.compile(r"^\S{24}$"))
    await page.keyboard.press("Escape")
    page.on("dialog", agree)
    await page.locator("[data-seat='8302']").get_by_role("button", name="删除").click()
    await expect(page.locator("[data-seat='8302']")).to_have_count(0)
    await expect(page.locator("[data-seat='8303']")).to_be_visible()
    await page.locator("[data-seat=s01]").get_by_role("button", name="删除").click()
    await expect(page.get_by_text("座席上有人")).to_be_visible()
