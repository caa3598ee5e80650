"""Every page in both languages and both themes: it opens, is accessible, and asks nobody else."""

import re
from typing import Any

import pytest
from playwright.async_api import Page, expect

import console
from tests.console.browser.conftest import Desks
from tests.console.seeds import PASSWORD

AXE = f"{next(iter(console.__path__))}/ui/node_modules/axe-core/axe.min.js"
PAGES = {
    "/floor": "[data-seat=s01]",
    "/review": "[data-word='0']",
    "/quality": ".pick",
    "/calls": "[data-call=ended-1]",
    "/calls/ended-1": "[data-trace=decision] .taken",
    "/blocked": ".empty",
    "/listen": "[data-call=live-2]",
    "/tickets": ".pick-one",
    "/orders": ".pick-one",
    "/knowledge": ".pick-one",
    "/library": ".empty",
    "/surveys": ".empty",
    "/manager": ".empty",
    "/customers": ".empty",
    "/prompts": "[data-prompt=welcome]",
    "/reports": ".upcoming li",
    "/policies": "[data-policy=settle]",
    "/seats": "[data-seat=s01]",
    "/status": ".failing",
    "/people": "[data-person=agent0]",
}
# A colour half-way of a transition is nobody's colour.
SETTLE = """
document.getAnimations()
  .filter((one) => one.effect.getComputedTiming().endTime !== Infinity)
  .forEach((one) => one.finish())
"""
OF_COLOURS = ("color-contrast", "link-in-text-block")


async def serious(page: Page, *rules: str) -> list[str]:
    """Axe's serious and critical findings, of these rules or of all.

    The policy forbids script tags, so its text is evaluated.
    """
    await page.evaluate(SETTLE)
    with open(AXE, encoding="utf-8") as file:  # noqa: ASYNC230, PTH123 (a test's own file)
        await page.evaluate(file.read())
    options = {"resultTypes": ["violations"]} | ({"runOnly": list(rules)} if rules else {})
    found: dict[str, Any] = await page.evaluate("options => axe.run(options)", options)
    return [
        f"{rule['id']}: {node['html'][:160]} {node['failureSummary'][:200]}"
        for rule in found["violations"]
        if rule["impact"] in {"serious", "critical"}
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_every_page_opens_and_has_no_serious_barrier(desk: Desks, language: str) -> None:
    """In the dark, where only colours differ, what has to do with colours."""
    here = await desk("admin", "/floor", language=language)
    found: dict[str, list[str]] = {}
    for path, sign in PAGES.items():
        await here.page.goto(path)
        await here.page.locator(sign).first.wait_for()
        await here.page.wait_for_timeout(400)
        found[path] = await serious(here.page)
        await switch_theme(here.page, to="dark")
        found[f"{path} dark"] = await serious(here.page, *OF_COLOURS)
        await switch_theme(here.page, to="light")
    assert {path: faults for path, faults in found.items() if faults} == {}


async def switch_theme(page: Page, *, to: str) -> None:
    name = {"dark": re.compile("深色|dark"), "light": re.compile("浅色|light")}[to]
    await page.get_by_role("button", name=name).dispatch_event("click")  # a drawer may lie over it
    await page.wait_for_timeout(400)  # colours fade over


async def test_the_page_says_in_which_language_it_is(desk: Desks) -> None:
    here = await desk("admin", "/floor")
    html = here.page.locator("html")
    await expect(html).to_have_attribute("lang", "zh-CN")
    await expect(here.page.get_by_role("heading", level=1)).to_have_text("现场")
    await here.page.get_by_role("button", name="English").click()
    await expect(html).to_have_attribute("lang", "en")
    await expect(here.page.get_by_role("heading", level=1)).to_have_text("Floor")
    await here.page.reload()
    await expect(html).to_have_attribute("lang", "en")


async def test_the_sign_in_page_has_no_serious_barrier(desk: Desks) -> None:
    here = await desk("admin", "/floor")
    await here.page.get_by_role("button", name="退出登录").click()
    await here.page.locator("#login").wait_for()
    assert await serious(here.page) == []


async def test_a_wrong_password_is_said_and_the_right_one_leads_back(desk: Desks) -> None:
    here = await desk("admin", "/calls")
    await here.page.get_by_role("button", name="退出登录").click()
    await here.page.locator("#login").fill("admin")
    await here.page.locator("#password").fill("guess")
    await here.page.keyboard.press("Enter")
    await expect(here.page.get_by_role("alert")).to_have_text("工号或密码不正确")


async def test_a_post_sees_only_its_own_pages(desk: Desks) -> None:
    here = await desk("tiqu", "/floor")
    await expect(here.page).to_have_url(re.compile(r"/review/[0-9a-f]{32}$"))
    await expect(here.page.get_by_role("navigation").get_by_role("link")).to_have_text(
        ["录音提取", "座席", "工单", "知识", "质检", "我的工作"]
    )


async def test_what_is_opened_least_stands_beside_the_rail(desk: Desks) -> None:
    page = (await desk("admin", "/floor")).page
    folded = page.get_by_role("button", name="更多", exact=True)
    await expect(page.get_by_role("link", name="提示音")).to_have_count(0)
    await folded.press("Enter")
    assert await serious(page) == []
    await page.keyboard.press("Escape")
    await expect(folded).to_have_attribute("aria-expanded", "false")
    await folded.click()
    await page.get_by_role("link", name="提示音").click()
    await expect(page).to_have_url(re.compile("/prompts$"))
    await expect(folded).to_have_attribute("aria-expanded", "false")


async def test_pages_open_by_two_keys(desk: Desks) -> None:
    here = await desk("admin", "/floor")
    await here.page.locator("[data-seat=s01]").wait_for()
    await here.page.keyboard.press("g")
    await here.page.keyboard.press("c")
    await expect(here.page).to_have_url(f"{here.url}/calls")
    await here.page.keyboard.press("?")
    await expect(here.page.get_by_role("dialog")).to_be_visible()


@pytest.mark.parametrize(("language", "theme"), [("zh", "light"), ("en", "dark")])
async def test_a_screen_left_alone_is_locked_and_opens_by_the_password(
    desk: Desks, language: str, theme: str
) -> None:
    page = (await desk("banzhang", "/shift", language=language, theme=theme)).page
    content = page.locator("main")
    await page.evaluate("localStorage.setItem('hotline/touched', String(Date.now() - 15 * 60_000))")
    lock = page.get_by_role("dialog")
    await expect(lock).to_be_visible(timeout=15_000)  # it looks every five seconds
    await expect(content).to_be_hidden()
    assert await serious(page) == []
    await page.keyboard.type("guess")
    await page.keyboard.press("Enter")
    await expect(lock.get_by_role("alert")).not_to_be_empty()
    await page.reload()
    await expect(lock, "a locked screen stays so").to_be_visible()
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(lock).to_be_hidden()
    await expect(page.locator("[data-test=stream].live")).to_be_visible()
    await expect(content).to_be_visible()
