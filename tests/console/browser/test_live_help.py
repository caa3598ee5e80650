"""In a browser: the words of the call beside it, a nudge, the ticket by one key; off and busy."""

import re
from dataclasses import replace

import pytest
from playwright.async_api import expect

from acd.events import SeatChanged
from recordings.events import SpeechHeard
from recordings.live_help import AskHelp, Help, HelpState, Utterance
from recordings.rules.transcript import Speaker
from runtime.clock import utc_now
from runtime.outbox import plain
from tests.console.api.test_live_help import HELP, switch_on
from tests.console.browser.conftest import Desks
from tests.console.browser.test_knowledge import HEADERS
from tests.console.browser.test_pages import serious

pytestmark = pytest.mark.clause("csc.7")


def article() -> dict[str, str]:
    return {"kind": "answer", "title": "宽带断网处理", "text": "先查光猫指示灯。", "valid_from": "2020-01-01"}


async def test_the_desk_reads_along_and_takes_the_ticket_over(desk: Desks) -> None:
    librarian = (await desk("ziliao")).page
    written = await librarian.request.post("/api/knowledge/articles", data=article(), headers=HEADERS)
    number = (await written.json())["article"]["id"]
    step, version = {"step": "publish"}, {"If-Match": written.headers["etag"]}
    await librarian.request.post(
        f"/api/knowledge/articles/{number}/steps", data=step, headers=HEADERS | version
    )
    here = await desk("agent2", "/desk")
    own, page = here.own, here.page
    panel = page.locator("[data-test=help]")
    await expect(panel).to_have_attribute("data-state", "off")
    await expect(panel).to_contain_text("未启用")

    switch_on(own, Help(HelpState.BUSY))
    await page.reload()
    await expect(panel).to_contain_text("正忙于其他通话")

    said = (Utterance(1, Speaker.CALLER, 2.5, 4.0, "宽带断", final=False),)
    own.switchboard.answers[AskHelp] = plain(Help(HelpState.LISTENING, said))
    told = SpeechHeard("agent2", "live-2", "s03", utc_now(), 1, final=False)
    await own.tell(told)
    await expect(panel.locator("p.caller.open")).to_have_text(re.compile("宽带断$"))
    await expect(page.locator("[data-test=take-over]")).to_be_disabled()

    own.switchboard.answers[AskHelp] = plain(HELP)
    await own.tell(replace(told, final=True))
    await expect(panel.locator("p.seat")).to_contain_text("绝对没问题。")
    await expect(panel.locator("p.caller.open")).to_have_count(0)
    await expect(page.locator("[data-test=nudge]")).to_contain_text("请避免说“绝对没问题”")
    await expect(page.locator(f"[data-hit='{number}']")).to_contain_text("宽带断网处理")
    await expect(page.locator("[data-test=ask-for]")).to_contain_text("还需询问：性质")
    assert await serious(page) == []

    await page.keyboard.press("F8")
    dialog = page.get_by_role("dialog")
    await expect(dialog.locator("#new-customer")).to_have_value("王建国")
    await expect(dialog.locator("#new-phone")).to_have_value("15836902578")
    await expect(dialog.locator("#new-call")).to_have_value("live-2")
    await expect(dialog.locator("#new-content")).to_have_value("宽带断网了。")
    tickets = await page.request.get("/api/tickets")
    assert (await tickets.json())["tickets"] == [], "nothing is written by itself"
    await dialog.locator("#new-customer").fill("王建民")
    await page.keyboard.press("Escape")
    await page.keyboard.press("F8")
    await expect(dialog.locator("#new-customer")).to_have_value("王建民")
    await page.keyboard.press("Escape")

    await own.tell(SeatChanged("s03", utc_now(), "wrap_up", None, "agent2", True, None, None, None))
    await expect(panel).to_have_count(0)
