"""A real browser in front of a hotline under test; its microphone hears a tone."""

import json
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from playwright.async_api import BrowserContext, Page, async_playwright

from tests.calls.stand import Stand
from tests.console.browser.conftest import ARGUMENTS, VIEW, Watch, chromium

ONE_TONE = json.dumps({"microphone": "", "speaker": "", "bell": "", "clean": False})


@dataclass
class Screen:
    page: Page
    context: BrowserContext
    watch: Watch


def tone_file(folder: Path, hertz: int) -> Path:
    path = folder / "tone.wav"
    samples = (8000 * np.sin(2 * np.pi * hertz * np.arange(48_000 * 4) / 48_000)).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(samples.tobytes())
    return path


@asynccontextmanager
async def screen_of(
    stand: Stand, folder: Path, login: str, path: str, hertz: int, *, script: str = ""
) -> AsyncIterator[Screen]:
    """Chromium with a microphone that plays the tone, signed in; `script` runs before the page's own."""
    own = stand.installation.settings
    url = f"http://{own.console.host}:{own.console.port}"
    arguments = [
        *ARGUMENTS,
        "--headless=new",
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        f"--use-file-for-fake-audio-capture={tone_file(folder, hertz)}",
    ]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=chromium(), headless=False, args=arguments, ignore_default_args=["--mute-audio"]
        )
        context = await browser.new_context(viewport=VIEW, base_url=url)  # type: ignore[arg-type]  # TypedDict of the library
        await context.add_init_script(f"localStorage.setItem('hotline/devices', '{ONE_TONE}'); {script}")
        page = await context.new_page()
        watch = Watch(url)
        watch.over(page)
        await page.goto(f"/sign-in?to={path}")
        await page.locator("#login").fill(login)
        await page.locator("#password").fill(stand.password(login))
        await page.keyboard.press("Enter")
        yield Screen(page, context, watch)
        await browser.close()
        assert watch.faults == []
