"""The listening page in a real browser: calls live, one's own line as it changes, keys, refusals said."""

import pytest
from playwright.async_api import expect
from sqlalchemy import update

from acd.adapters.tables import IntervalRow, ListeningRow, MonitorRow
from acd.events import CallChanged, ListeningChanged
from acd.listening import ChangeMode, ListeningRefusedError, ListenNext, ListenTo, StopListening
from acd.rules.listening import Listener, Mode
from config.centre import Post
from runtime.clock import utc_now
from tests.console.browser.conftest import Desk, Desks

ZHIJIAN = Listener("zhijian", (Post.INSPECTOR,))
WITHIN = 1500  # ms from the announcement to the screen


async def line_is(here: Desk, state: str, *, mode: str = "listen", heard: str = "", reason: str = "") -> None:
    """As the node writes it down and announces it."""
    now = utc_now()
    async with here.own.database.write() as session:
        line = update(MonitorRow).where(MonitorRow.login == "zhijian")
        await session.execute(line.values(state=state, mode=mode))
        if heard:
            row = ListeningRow(
                id="live", node="ast1", listener="zhijian", agent="agent2", seat="s03", call=heard, mode=mode,
                modes=[], asked_at=now, started_at=now, ended_at=None, reason="",
            )  # fmt: skip
            await session.merge(row)
        if reason:
            ending = update(ListeningRow).where(ListeningRow.id == "live")
            await session.execute(ending.values(ended_at=now, reason=reason))
    await here.own.tell(ListeningChanged("zhijian", now, state))


@pytest.mark.clause("180.7.5", "ops.8")
async def test_an_inspector_listens_whispers_and_stops(desk: Desks) -> None:
    here = await desk("zhijian", "/listen")
    line, call = here.page.locator("[data-test=line]"), here.page.locator("[data-call=live-2]")
    await expect(line).to_contain_text("未在旁听")
    for part in ("8003", "张敏", "137****8202", "初级座席"):
        await expect(call).to_contain_text(part)
    await call.get_by_role("button").click()
    await line_is(here, "calling")
    await expect(line).to_contain_text("请接听", timeout=WITHIN)
    await line_is(here, "listening", heard="live-2")
    await expect(line).to_contain_text("双方都听不到您", timeout=WITHIN)
    await expect(call).to_contain_text("正在听")
    await here.page.keyboard.press("2")
    await line_is(here, "listening", mode="whisper")
    await expect(line).to_contain_text("只有话务员听得到您", timeout=WITHIN)
    await expect(here.page.get_by_role("button", name="耳语")).to_have_attribute("aria-pressed", "true")
    await here.page.keyboard.press("0")
    await line_is(here, "free", reason="stopped")
    await expect(line).to_contain_text("未在旁听", timeout=WITHIN)
    await expect(here.page.locator("[data-test=sessions] tbody tr").first).to_contain_text("已停止")
    assert here.own.switchboard.asked == [
        ("ast1", ListenTo(ZHIJIAN, "live-2", Mode.LISTEN)),
        ("ast1", ChangeMode(ZHIJIAN, Mode.WHISPER)),
        ("ast1", StopListening(ZHIJIAN)),
    ]


@pytest.mark.clause("180.7.5", "180.9.2")
async def test_keys_choose_a_call_and_no_key_opens_a_microphone(desk: Desks) -> None:
    here = await desk("zhijian", "/listen")
    await here.page.locator("[data-call=live-2]").wait_for()
    rows = here.page.locator("tr[data-call]")
    second = await rows.nth(1).get_attribute("data-call")
    for key in ("3", "2", "0", "j", "1"):
        await here.page.keyboard.press(key)
    await here.page.get_by_role("combobox", name="旁听谁的下一通来电").click()
    await here.page.get_by_role("option", name="王丽").click()
    await here.page.get_by_role("button", name="等候下一通").click()
    await expect(here.page.locator("[data-test=line]")).to_be_visible()
    await here.page.wait_for_timeout(200)
    assert here.own.switchboard.asked == [
        ("ast1", ListenTo(ZHIJIAN, str(second), Mode.LISTEN)),
        ("ast1", ListenNext(ZHIJIAN, "agent0", Mode.LISTEN)),
    ]


async def test_calls_come_and_go_by_themselves_and_a_refusal_is_said(desk: Desks) -> None:
    here = await desk("banzhang", "/listen")
    call = here.page.locator("[data-call=live-2]")
    zh, en = "监听话机 monitor-9001 未注册", "Your phone monitor-9001 is not registered"
    here.own.switchboard.refusing = ListeningRefusedError("phone_away", zh, en)
    await call.get_by_role("button").click()
    await expect(here.page.locator(".el-message")).to_contain_text(zh)
    now = utc_now()
    async with here.own.database.write() as session:
        talk = update(IntervalRow).where(IntervalRow.call == "live-2", IntervalRow.kind == "talk")
        await session.execute(talk.values(ended_at=now))
    over = CallChanged("live-2", now, now, "waiting", "137****8202", "ordinary", "junior", "")
    await here.own.tell(over)
    await expect(call).to_have_count(0, timeout=WITHIN)
