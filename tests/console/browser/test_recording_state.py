"""An inspector sets a legal hold with a reason on the call's page, and sees the proof of completeness."""

import pytest
from playwright.async_api import expect

from tests.console.browser.conftest import Desks


@pytest.mark.clause("180.7.5")
@pytest.mark.parametrize("language", ["zh", "en"])
async def test_a_hold_is_set_and_lifted_on_the_page(desk: Desks, language: str) -> None:
    here = await desk("zhijian", "/calls/message-1", language=language)
    state = here.page.locator("[data-recording]")
    await expect(state).to_contain_text("已加密" if language == "zh" else "encrypted")
    await state.locator("[data-test=hold]").click()
    await here.page.keyboard.type("法院调取 2026-118")
    await here.page.keyboard.press("Enter")
    await expect(state).to_contain_text("法院调取 2026-118")
    await state.locator("[data-test=hold]").click()
    await here.page.keyboard.type("结案归档")
    await here.page.keyboard.press("Enter")
    await expect(state).not_to_contain_text("法院调取")
    strip = here.page.locator("[data-test=completeness]")
    await expect(strip).to_contain_text("缺少录音" if language == "zh" else "lack audio")
