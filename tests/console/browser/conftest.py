"""A real browser in front of the console. Every page is watched: no error, no request to anywhere else."""

import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, Request, async_playwright

from console.static import STATIC
from tests.console.seeds import PASSWORD
from tests.console.stand import Stand

ARGUMENTS = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
]
VIEW = {"width": 1366, "height": 768}
NO_FAULT = ("status of 4", "ERR_INTERNET_DISCONNECTED")
QUIET = {"log", "info", "debug"}


@dataclass
class Watch:
    """What a page must not do."""

    origin: str
    faults: list[str] = field(default_factory=list)

    def over(self, page: Page) -> None:
        page.on("console", self.said)
        page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        page.on("request", self.asked)

    def said(self, message: ConsoleMessage) -> None:
        # Asking who is here before anybody is, what the server refuses, and a line that a test has cut
        # are no faults of the page.
        if message.type not in QUIET and not any(known in message.text for known in NO_FAULT):
            self.faults.append(f"{message.type}: {message.text}")

    def asked(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in {"data", "blob"} and f"{address.scheme}://{address.netloc}" != self.origin:
            self.faults.append(f"asked {request.url}")


@dataclass
class Desk:
    own: Stand
    url: str
    page: Page


Desks = Callable[..., Awaitable[Desk]]


def chromium() -> str:
    """The browser's program. Without it, or without the pages, tests are skipped, and fail under CI."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None or not (STATIC / "index.html").is_file():
        missing = "chromium" if program is None else "console/static (make ui)"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{missing} is missing")
    return program


async def enter(page: Page, login: str) -> None:
    """From the sign-in page to where it leads."""
    await page.locator("#login").fill(login)
    await page.locator("#password").fill(PASSWORD)
    await page.keyboard.press("Enter")
    await page.locator("[data-test=stream].live").wait_for()


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    program = chromium()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest.fixture
async def desk(browser: Browser, served: tuple[Stand, str]) -> AsyncIterator[Desks]:
    """Call it with a login and a page: signs in by the form and opens the page. Several may be open."""
    own, url = served
    watch = Watch(url)
    async with AsyncExitStack() as open_ones:

        async def sit_down(
            login: str, path: str = "/", *, language: str = "zh", theme: str = "light"
        ) -> Desk:
            scheme = "dark" if theme == "dark" else "light"
            context = await browser.new_context(viewport=VIEW, color_scheme=scheme, base_url=url)  # type: ignore[arg-type]  # TypedDict of the library
            open_ones.push_async_callback(context.close)
            page = await context.new_page()
            watch.over(page)
            await page.goto(f"/sign-in?to={path}")
            if language == "en":
                await page.get_by_role("button", name="English").click()
            await enter(page, login)
            return Desk(own, url, page)

        yield sit_down
        assert watch.faults == []


async def floor(desk: Desks, language: str = "zh") -> Desk:
    """With its seats on the screen: what is told from now on is timed from now on."""
    here = await desk("banzhang", "/floor", language=language)
    await here.page.locator("[data-seat=s01]").wait_for()
    return here
