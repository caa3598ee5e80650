"""A supervisor keeps the register: a customer added, a mistake told, a spreadsheet looked at and taken in."""

from pathlib import Path

from playwright.async_api import expect

from tests.console.browser.conftest import Desks
from tests.people.spreadsheets import spreadsheet


async def test_a_customer_is_added_and_a_list_is_taken_in(desk: Desks, tmp_path: Path) -> None:
    page = (await desk("banzhang", "/customers")).page
    await page.get_by_role("button", name="新增客户").click()
    form = page.get_by_role("dialog")
    await form.locator("[name=name]").fill("华阳集团")
    await form.locator("[name=numbers]").fill("13800138000\nabc")
    await form.get_by_role("button", name="保存").click()
    await expect(form.get_by_role("alert")).to_contain_text("'abc'")
    await form.locator("[name=numbers]").fill("13800138000\n86105555*")
    await form.get_by_role("button", name="保存").click()
    row = page.locator("[data-customer]", has_text="华阳集团")
    await expect(row).to_contain_text("138****8000")
    await expect(row).to_contain_text("大客户")

    file = tmp_path / "customers.xlsx"
    rows: list[list[str | int]] = [
        ["name", "class", "numbers"],
        ["乙公司", "important", 8613012345],
        ["丙", "vip", 1],
    ]
    file.write_bytes(spreadsheet(rows))
    await page.get_by_role("button", name="导入名单").click()
    await page.locator("input[type=file]").set_input_files(file)
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("可导入 1 行，有误 1 行")
    await expect(dialog).to_contain_text("第 3 行")
    await dialog.get_by_role("button", name="导入", exact=True).click()
    await expect(dialog).to_contain_text("已导入 1 行")
    await dialog.get_by_role("button", name="关闭", exact=True).last.click()
    await expect(page.locator("[data-customer]", has_text="乙公司")).to_contain_text("重要")
