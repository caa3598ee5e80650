"""The supervisor's hand on the floor, messages there and back, and the shift log, in a real browser."""

from datetime import timedelta

import pytest
from playwright.async_api import expect

from acd.agents import LogOut, SetNotReady
from acd.events import NotReadyOverdrawn, SeatChanged
from acd.rules.serving import Service, Why
from acd.serving import MoveSeat
from runtime.clock import utc_now
from tests.console.browser.conftest import Desks, floor

WITHIN = 1000


@pytest.mark.clause("180.9.2", "ops.2.1")
async def test_a_seat_is_forced_moved_and_logged_out_from_its_card(desk: Desks) -> None:
    here = await floor(desk)
    await here.page.get_by_role("button", name="座席 8009 的操作").click()
    actions = here.page.get_by_role("dialog")
    for act, said in (("示忙", "示忙"), ("调入", "已调度"), ("强制签出", "未签入")):
        await actions.get_by_role("button", name=act).click()
        await expect(here.page.locator(".el-message").last).to_contain_text(said)
    (_, forced), (_, moved), (_, ended) = here.own.switchboard.asked
    assert (forced, ended) == (
        SetNotReady("s09", "supervisor", None, "banzhang"),
        LogOut("s09", None, "banzhang"),
    )
    assert isinstance(moved, MoveSeat)
    assert (moved.queue, moved.into) == ("junior", True)
    assert moved.until
    assert timedelta(minutes=59) < moved.until - utc_now() < timedelta(minutes=61)
    await here.page.keyboard.press("Escape")
    await expect(actions).to_have_count(0)


@pytest.mark.clause("180.9.2", "180.3.3")
async def test_a_card_says_who_forced_it_and_what_else_the_seat_serves(desk: Desks) -> None:
    here = await floor(desk, "en")
    now = utc_now()
    seat = here.page.locator("[data-seat=s09]")
    moved = (Service("junior", 0, Why.MOVED, now + timedelta(hours=1)), Service("senior", 0, Why.POST))
    state = ("not_ready", "coaching", "agent8", True, None, None, None, "banzhang", True, moved)
    await here.own.tell(SeatChanged("s09", now, *state))
    await expect(seat).to_contain_text("Coaching", timeout=WITHIN)
    await expect(seat).to_contain_text("Forced")
    await expect(seat).to_contain_text("moved into Junior seats until")
    work = (Service("junior", None, Why.WORK),)
    await here.own.tell(
        SeatChanged("s09", now, "ready", None, "agent8", True, None, None, None, None, False, work)
    )
    await expect(seat).to_contain_text("own work, not Junior seats", timeout=WITHIN)


@pytest.mark.clause("ops.2.1")
async def test_a_break_that_is_overdrawn_is_an_alarm(desk: Desks) -> None:
    here = await floor(desk)
    now = utc_now()
    await here.own.tell(NotReadyOverdrawn("s05", now, "agent4", "break", now - timedelta(minutes=15)))
    newest = here.page.locator("[data-test=alarms] > li").first
    for part in ("示忙超时", "s05", "ops.2.1"):
        await expect(newest).to_contain_text(part, timeout=WITHIN)


@pytest.mark.clause("180.9.2")
async def test_an_urgent_message_stays_until_read_and_its_answer_comes_back(desk: Desks) -> None:
    boss, agent, other = [await desk(login, "/") for login in ("banzhang", "agent0", "agent5")]
    await boss.page.get_by_role("button", name="座席 8001 的操作").click()
    form = boss.page.get_by_role("form", name="发消息")
    await form.get_by_role("textbox").fill("请接班 <b>马上</b>")
    await form.get_by_role("switch").press("Space")
    await form.get_by_role("button", name="发送").click()
    urgent = agent.page.locator("[data-test=urgent]")
    await expect(urgent).to_contain_text("请接班 <b>马上</b>", timeout=2 * WITHIN)
    await expect(other.page.locator("[data-test=unread]")).to_have_count(0)
    await agent.page.reload()
    await urgent.get_by_role("button", name="已读").click()
    await expect(urgent).to_have_count(0)
    await agent.page.locator("[data-test=inbox]").click()
    await agent.page.get_by_role("button", name="回复").click()
    await agent.page.get_by_role("textbox", name="回复").fill("马上来")
    await agent.page.keyboard.press("Enter")
    await expect(boss.page.locator("[data-test=unread]")).to_have_text("1", timeout=2 * WITHIN)
    await boss.page.locator("[data-test=inbox]").click()
    await expect(boss.page.locator("[data-test=sent]")).to_contain_text("1/1 已读")
    await expect(boss.page.locator("[data-test=received]")).to_contain_text("马上来")


@pytest.mark.clause("ops.2.2")
async def test_a_fault_is_written_down_and_mended(desk: Desks) -> None:
    here = await desk("banzhang", "/shift")
    await here.page.get_by_role("combobox", name="类别").press("Enter")
    await here.page.get_by_role("option", name="故障").click()
    await here.page.get_by_role("textbox", name="内容").fill("中继中断")
    await here.page.keyboard.press("Enter")
    unsettled = here.page.locator("[data-test=unsettled]")
    await expect(unsettled).to_contain_text("中继中断")
    await unsettled.get_by_role("textbox", name="说明").fill("运营商已修复")
    await here.page.keyboard.press("Enter")
    await expect(unsettled).to_have_count(0)
    await expect(here.page.locator("[data-test=log] tr").first).to_contain_text("运营商已修复")
