"""Accounts of staff in a real browser: from the first password to leaving."""

import re

from playwright.async_api import expect

from tests.console.browser.conftest import Desks
from tests.console.browser.test_pages import serious
from tests.console.seeds import PASSWORD

OWN = "my own long password"


async def test_a_person_is_added_and_chooses_a_password_at_the_first_sign_in(desk: Desks) -> None:
    here = await desk("admin", "/people")
    page = here.page
    await page.locator("[data-person=agent0]").wait_for()
    await page.get_by_role("button", name="新增人员").click()
    form = page.get_by_role("dialog", name="新增人员")
    await expect(form.get_by_label("工号")).to_be_focused()
    await form.get_by_label("工号").fill("Li Na")
    await form.get_by_label("姓名").fill("李娜")
    await form.get_by_role("button", name="新增人员").click()
    await expect(form.get_by_role("alert")).to_contain_text("工号为 2 至 32 位")
    await form.get_by_label("工号").fill("lina")
    await page.keyboard.press("Enter")
    await expect(form.get_by_role("alert")).to_have_text("请至少选择一个岗位")
    await form.get_by_role("checkbox", name="初级话务员").press("Space")
    assert await serious(page) == []
    await form.get_by_role("button", name="新增人员").click()
    given = await page.locator("input[data-test=given]").input_value()
    assert re.fullmatch(r"\w{4}(-\w{4}){3}", given)
    await page.get_by_role("button", name="已记下").click()
    await expect(page.locator("[data-person=lina]")).to_contain_text("待改密码")
    assert await serious(page) == []

    await page.get_by_role("button", name="退出登录").click()
    await page.locator("#login").fill("lina")
    await page.locator("#password").fill(given)
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(f"{here.url}/password")
    await expect(page.get_by_label("原密码", exact=True)).to_be_focused()
    await page.goto("/tickets")
    await expect(page).to_have_url(f"{here.url}/password")
    assert await serious(page) == []
    await page.get_by_label("原密码", exact=True).fill(given)
    for new, again, said in (("short", "short", "至少 10 个字符"), (OWN, f"{OWN}r", "不一致")):
        await page.get_by_label("新密码", exact=True).fill(new)
        await page.get_by_label("再次输入新密码").fill(again)
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("alert")).to_contain_text(said)
    await page.get_by_label("再次输入新密码").fill(OWN)
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(f"{here.url}/desk")


async def test_posts_change_a_password_is_reset_and_somebody_leaves(desk: Desks) -> None:
    here = await desk("admin", "/people", language="en", theme="dark")
    page = here.page
    await page.get_by_role("textbox", name="Login or name").fill("梁")
    await page.keyboard.press("Enter")
    row = page.locator("[data-person=chuji]")
    await expect(page.locator("[data-person]")).to_have_count(1)
    await row.get_by_role("button", name="Edit").click()
    form = page.get_by_role("dialog", name="Edit")
    await expect(form.get_by_role("checkbox", name="Junior agent")).to_be_checked()
    senior = form.get_by_role("checkbox", name="Senior agent")
    await senior.press("Space")
    await expect(senior).to_be_checked()
    await form.get_by_role("button", name="Save").click()
    await expect(row).to_contain_text("Junior agent · Senior agent")
    await row.get_by_role("button", name="Reset password").click()
    await page.get_by_role("dialog").get_by_role("button", name="Reset password").click()
    await page.get_by_role("button", name="Copy").click()
    await expect(page.locator(".el-message")).to_be_visible()
    await page.get_by_role("button", name="Noted").click()
    await row.get_by_role("button", name="Mark as left").click()
    await page.get_by_role("dialog").get_by_role("button", name="Mark as left").click()
    await expect(row).to_have_count(0)
    await page.get_by_role("textbox", name="Login or name").fill("agent0")
    await page.keyboard.press("Enter")
    await page.locator("[data-person=agent0]").get_by_role("button", name="Mark as left").click()
    await page.get_by_role("dialog").get_by_role("button", name="Mark as left").click()
    await expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("seat 8001")
    assert await serious(page) == []


async def test_ones_own_password_is_changed_from_the_top_bar(desk: Desks) -> None:
    here = await desk("banzhang", "/floor")
    await here.page.get_by_role("button", name="修改密码").click()
    form = here.page.get_by_role("dialog", name="修改密码")
    await form.get_by_label("原密码", exact=True).fill("wrong")
    await form.get_by_label("新密码", exact=True).fill(OWN)
    await form.get_by_label("再次输入新密码").fill(OWN)
    await here.page.keyboard.press("Enter")
    await expect(form.get_by_role("alert")).to_have_text("原密码不正确")
    await form.get_by_label("原密码", exact=True).fill(PASSWORD)
    await here.page.keyboard.press("Enter")
    await expect(here.page.locator(".el-message")).to_contain_text("密码已修改")
    await expect(form).to_have_count(0)
