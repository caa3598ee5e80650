"""`python -m tests.console.screens`: while `make demo` runs, every screen in both languages and themes.

Into docs/screens, as small WebP files; Chinese letters need a font of the machine (fonts-wqy-microhei).
"""

import asyncio
import io
import json
import re
import sys
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import typer
from PIL import Image
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from hotline.demo.cast import demo_installation
from tests.console.browser.conftest import ARGUMENTS, VIEW, chromium

FOLDER = Path(__file__).parents[2] / "docs" / "screens"
# Whose work a screen is; any other is shown as the first of ACTORS sees it.
OWNERS = {
    "desk": "qianyun",
    "review": "sunli",
    "quality": "wuting",
    "surveys": "fengxue",
    "reports": "dengchao",
    "manager": "jiangping",
    "tickets": "chenjie",
    "orders": "wangluo",
    "knowledge": "hejing",
    "inbox": "guoli",
}
ACTORS = ("zhouqiang", "chenjie", "hejing", "qianyun", "admin")
LOOKS = tuple(product(("zh-CN", "en"), ("light", "dark")))
SETTLES = 900  # ms after which a page has asked for all it shows
LOADING = re.compile("正在载入|Loading")


@dataclass(frozen=True, slots=True)
class Shown:
    screen: str
    login: str


async def main(address: str, passwords: dict[str, str]) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        shown = await _shown(browser, address, passwords)
        for language, theme in LOOKS:
            await _gate(browser, address, language, theme)
            for login in dict.fromkeys(one.login for one in shown):
                async with await _looking(browser, language, theme) as context:
                    await _sign_in(context, address, login, passwords[login])
                    page = await context.new_page()
                    for one in shown:
                        if one.login == login:
                            await _take(page, address, one.screen, language, theme)
        await browser.close()


async def _shown(browser: Browser, address: str, passwords: dict[str, str]) -> list[Shown]:
    found = {screen: Shown(screen, login) for screen, login in OWNERS.items()}
    for login in ACTORS:
        async with await browser.new_context() as context:
            for screen in await _sign_in(context, address, login, passwords[login]):
                found.setdefault(screen, Shown(screen, login))
    return list(found.values())


async def _looking(browser: Browser, language: str, theme: str) -> BrowserContext:
    context = await browser.new_context(viewport=VIEW)  # type: ignore[arg-type]  # TypedDict of the library
    kept = {"hotline/language": language, "hotline/theme": theme}
    await context.add_init_script(f"Object.assign(localStorage, {json.dumps(kept)})")
    return context


async def _sign_in(context: BrowserContext, address: str, login: str, password: str) -> list[str]:
    """The screens they may see."""
    answer = await context.request.post(
        f"{address}api/session",
        data={"login": login, "password": password},
        headers={"X-Requested-With": "hotline"},
    )
    assert answer.ok, f"{login} is not let in: {await answer.text()}"
    return list((await answer.json())["user"]["screens"])


async def _gate(browser: Browser, address: str, language: str, theme: str) -> None:
    async with await _looking(browser, language, theme) as context:
        await _take(await context.new_page(), address, "sign-in", language, theme)


async def _take(page: Page, address: str, screen: str, language: str, theme: str) -> None:
    """With the first thing of a list opened; at the desk, with somebody sitting there."""
    await page.goto(f"{address}{screen}")
    await _drawn(page)
    first = page.locator(
        f"main a.entry[href^='/{screen}/'], main button.entry, main tr[data-call], main [data-seat].el-button"
    )
    if await first.count():
        await first.first.click()
        await _drawn(page)
    file = FOLDER / f"{screen}-{language.partition('-')[0]}-{theme}.webp"
    Image.open(io.BytesIO(await page.screenshot())).save(file, quality=60, method=6)
    typer.echo(file.relative_to(FOLDER.parents[1]))


async def _drawn(page: Page) -> None:
    await page.wait_for_timeout(SETTLES)
    await page.get_by_text(LOADING).first.wait_for(state="hidden")


if __name__ == "__main__":
    installation = demo_installation()
    kept = installation.settings.path("demo") / "logins.json"
    if not kept.exists():
        sys.exit("make demo")
    port = installation.settings.console.port
    asyncio.run(main(f"http://127.0.0.1:{port}/", json.loads(kept.read_text())))
