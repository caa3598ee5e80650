"""A supervisor replaces a prompt: chosen from a file or spoken, listened to, put in use, given back."""

from pathlib import Path

from playwright.async_api import expect

from config.prompts import PROMPTS
from ivr.adapters.prompt_audio import playable
from tests.console.browser.conftest import Desks


async def test_a_prompt_is_replaced_by_a_file_then_by_speaking_and_given_back(
    desk: Desks, tmp_path: Path
) -> None:
    here = await desk("banzhang", "/prompts")
    page = here.page
    row = page.locator("[data-prompt=welcome] [data-language=zh]")
    await expect(row).to_contain_text("随软件提供")
    await row.get_by_role("button", name="试听").click()
    await expect(row.get_by_role("button", name="停止")).to_be_visible()

    dialog = page.get_by_role("dialog")
    await row.get_by_role("button", name="替换").click()
    wrong = tmp_path / "welcome.txt"
    wrong.write_text("您好")
    await dialog.locator("input[type=file]").set_input_files(wrong)
    await dialog.get_by_role("button", name="启用").click()
    await expect(dialog.get_by_role("alert")).to_contain_text("无法识别为音频文件")
    right = tmp_path / "welcome.wav"
    right.write_bytes(playable(PROMPTS / "zh" / "goodbye.ulaw"))
    await dialog.locator("input[type=file]").set_input_files(right)
    await dialog.get_by_role("button", name="启用").click()
    await expect(row).to_contain_text("自录")

    await row.get_by_role("button", name="替换").click()
    await dialog.get_by_role("button", name="录音").click()
    await expect(dialog.get_by_role("button", name="正在录音 1 秒")).to_be_visible()
    await dialog.get_by_role("button", name="正在录音").click()
    await expect(dialog.locator("audio")).to_be_visible()
    await dialog.get_by_role("button", name="启用").click()
    await expect(dialog).to_have_count(0)

    page.on("dialog", lambda asked: asked.accept())
    await row.get_by_role("button", name="恢复").click()
    await expect(row).to_contain_text("随软件提供")
