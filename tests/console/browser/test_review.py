"""The extractor's desk in a real browser: hearing words, correcting, confirming by the keyboard alone."""

import asyncio
import re

import pytest
from playwright.async_api import Page, Route, expect
from sqlalchemy import select

from people.adapters.tables import AuditRow
from recordings.handlers import correct_draft
from tests.console.browser.conftest import Desk, Desks
from tickets.adapters.tables import TicketRow

LOOKS = 300

# What the page's own audio element is doing; it is not in the document, so it is caught as it is made.
CATCH_AUDIO = """
const Made = window.Audio;
window.jumps = [];
window.Audio = function (...given) {
  window.heard = new Made(...given);
  window.heard.addEventListener("seeking", () => window.jumps.push(window.heard.currentTime));
  return window.heard;
};
"""


async def review(desk: Desks) -> Desk:
    here = await desk("tiqu", "/review")
    await here.page.add_init_script(CATCH_AUDIO)
    await here.page.reload()
    await here.page.locator("[data-word='0']").wait_for()
    return here


async def position(page: Page) -> float:
    return float(await page.evaluate("window.heard.currentTime"))


async def until(page: Page, condition: str) -> None:
    """Asked from outside: the page's own policy forbids the evaluation that Playwright's waiting needs."""
    for _ in range(LOOKS):
        if await page.evaluate(condition):
            return
        await asyncio.sleep(0.03)
    pytest.fail(f"never came true: {condition}")


async def plays(page: Page) -> None:
    await until(page, "Boolean(window.heard && !window.heard.paused && window.heard.currentTime > 0)")


async def pauses(page: Page) -> None:
    await until(page, "window.heard.paused")


async def jumps(page: Page, to: float) -> None:
    await until(page, "window.jumps.length > 0")
    assert await page.evaluate("window.jumps.at(-1)") == pytest.approx(to, abs=0.02)


async def start_of(page: Page, place: str) -> float:
    return float(await page.locator(place).first.get_attribute("data-start") or "nan")


@pytest.mark.clause("180.3.2")
async def test_a_click_on_a_word_plays_the_recording_from_that_word(desk: Desks) -> None:
    here = await review(desk)
    word = "[data-word='20']"
    await here.page.locator(word).click()
    await plays(here.page)
    start = await start_of(here.page, word)
    await jumps(here.page, start)
    await until(here.page, f"window.heard.currentTime > {start + 0.5}")
    async with here.own.database.read() as session:
        line = await session.scalar(select(AuditRow).where(AuditRow.action == "play"))
    assert line is not None
    assert line.login == "tiqu"


@pytest.mark.clause("180.3.2")
async def test_the_evidence_of_a_field_plays_its_words_and_stops_after_them(desk: Desks) -> None:
    here = await review(desk)
    chip = here.page.locator(".field.name .chip")
    start = float(await chip.get_attribute("data-start") or "nan")
    await chip.click()
    await jumps(here.page, start)
    await until(here.page, f"window.heard.currentTime > {start}")
    await pauses(here.page)
    assert await position(here.page) < start + 3


async def test_space_arrows_and_brackets_drive_the_player(desk: Desks) -> None:
    here = await review(desk)
    keyboard = here.page.keyboard
    await here.page.locator("[data-word='30']").click()
    await plays(here.page)
    await keyboard.press("Space")
    await pauses(here.page)
    before = await position(here.page)
    await keyboard.press("ArrowLeft")
    assert await position(here.page) == pytest.approx(before - 3, abs=0.1)
    await keyboard.press("]")
    assert await here.page.evaluate("window.heard.playbackRate") == 1.25
    await keyboard.press("[")
    await keyboard.press("[")
    assert await here.page.evaluate("window.heard.playbackRate") == 0.75


async def test_keys_typed_into_a_field_are_text_and_f8_still_plays(desk: Desks) -> None:
    here = await review(desk)
    name = here.page.locator("#field-name")
    await name.fill("")
    await name.press_sequentially("a [b] c")
    assert await name.input_value() == "a [b] c"
    assert await here.page.evaluate("window.heard.paused")
    await here.page.keyboard.press("F8")
    await plays(here.page)


@pytest.mark.clause("180.3.2", "csc.3.2.1")
async def test_a_draft_is_corrected_and_confirmed_by_the_keyboard_alone(desk: Desks) -> None:
    here = await review(desk)
    keyboard = here.page.keyboard
    await here.page.evaluate("document.activeElement.blur()")
    for _ in range(80):
        await keyboard.press("Tab")
        if await here.page.evaluate("document.activeElement.id") == "field-name":
            break
    else:
        pytest.fail("the name field is not reached by Tab")
    await keyboard.press("Control+a")
    await keyboard.type("王建华")
    await keyboard.press("Control+Enter")
    number = await here.page.locator("[data-test=ticket]").inner_text()
    async with here.own.database.read() as session:
        ticket = await session.get(TicketRow, number.strip())
    assert ticket is not None
    assert (ticket.customer, ticket.owner) == ("王建华", "tiqu")
    await expect(here.page.locator("[data-draft]")).to_have_count(3)


async def unless_saving(route: Route) -> None:
    await (route.abort() if route.request.method == "PATCH" else route.continue_())


async def test_what_was_typed_survives_a_reload_before_it_reached_the_server(desk: Desks) -> None:
    here = await review(desk)
    await here.page.route("**/api/drafts/*", unless_saving)
    await here.page.locator("#field-address").fill("人民路二十号")
    await expect(here.page.locator(".save.unsaved")).to_be_visible()
    await here.page.reload()
    await expect(here.page.locator("#field-address")).to_have_value("人民路二十号")
    await here.page.unroute("**/api/drafts/*")
    await here.page.locator("#field-address").press_sequentially("甲")
    await expect(here.page.locator(".save.saved")).to_be_visible()


async def test_two_editors_see_each_other_and_mine_can_still_be_taken(desk: Desks) -> None:
    here = await review(desk)
    draft = here.page.url.rpartition("/")[2]
    async with here.own.database.write() as session:
        await correct_draft(session, draft, 1, {"name": "对方"}, "tiqu2")
    await here.page.locator("#field-name").fill("我方")
    await expect(here.page.get_by_role("alert")).to_contain_text("马提取 已修改这份草稿")
    await expect(here.page.locator(".theirs")).to_contain_text("对方")
    await here.page.get_by_role("button", name="用我的").click()
    await expect(here.page.locator(".save.saved")).to_be_visible()
    await here.page.reload()
    await expect(here.page.locator("#field-name")).to_have_value("我方")


async def test_a_missing_field_is_named_and_the_draft_stays_open(desk: Desks) -> None:
    here = await review(desk)
    await here.page.locator("#field-content").fill("")
    await here.page.keyboard.press("Control+Enter")
    await expect(here.page.get_by_role("alert")).to_have_text("请填写内容")
    await expect(here.page.locator(".field.content.wrong")).to_be_visible()
    await expect(here.page.locator("[data-draft]")).to_have_count(4)


async def test_a_draft_is_refused_with_a_reason(desk: Desks) -> None:
    here = await review(desk)
    await here.page.get_by_role("button", name="退回").click()
    await here.page.locator("#refuse-reason").fill("误拨")
    await here.page.keyboard.press("Enter")
    await expect(here.page.locator("[data-draft]")).to_have_count(3)


@pytest.mark.clause("180.3.2")
async def test_a_draft_is_handed_to_the_seniors_and_confirmed_there(desk: Desks) -> None:
    senior = await desk("gaoji", "/review")
    await expect(senior.page.locator("[data-draft]")).to_have_count(0)
    here = await review(desk)
    await here.page.locator("[data-test=hand-on]").click()
    await here.page.locator("#handOn-reason").fill("超出权限")
    await here.page.keyboard.press("Enter")
    await expect(here.page.locator("[data-draft]")).to_have_count(3)
    await senior.page.locator("[data-draft]").click()
    await expect(senior.page.locator("[data-test=handed]")).to_have_text(re.compile("何提取.*超出权限"))
    await expect(senior.page.locator("[data-test=hand-on]")).to_have_count(0)
    await senior.page.locator("[data-test=confirm]").click()
    await expect(senior.page.locator("[data-test=ticket]")).to_have_text(re.compile(r"\d{8}-\d{4}"))
