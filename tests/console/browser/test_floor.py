"""The floor in a real browser: facts from the bus within a second, broken connections said so."""

from datetime import timedelta

import pytest
from playwright.async_api import expect

from acd.agents import SetNotReady
from acd.events import AnswerBreached, AnswerPreWarned, BreachWithdrawn, SeatChanged
from runtime.clock import utc_now
from tests.console.browser.conftest import Desks, floor

WITHIN = 1000  # ms from the announcement to the screen


@pytest.mark.clause("180.1.3")
async def test_a_breach_is_on_the_screen_within_a_second_with_call_seat_and_clause(desk: Desks) -> None:
    here = await floor(desk)
    now = utc_now()
    await here.own.tell(AnswerBreached("ast1-77", now, "s09", "senior", now - timedelta(seconds=15), now))
    newest = here.page.locator("[data-test=alarms] > li").first
    await expect(newest).to_contain_text("ast1-77", timeout=WITHIN)
    for part in ("告警", "s09", "高级座席", "180.1.3"):
        await expect(newest).to_contain_text(part)


@pytest.mark.clause("180.1.3")
async def test_a_withdrawn_breach_says_why(desk: Desks) -> None:
    here = await floor(desk)
    now = utc_now()
    await here.own.tell(AnswerBreached("ast1-78", now, "s09", "senior", now, now))
    await here.own.tell(BreachWithdrawn("ast1-78", now, "s09", "senior"))
    await expect(here.page.locator("[data-test=alarms] > li").first).to_contain_text("已撤销", timeout=WITHIN)


@pytest.mark.clause("180.9.2")
async def test_a_ringing_seat_shows_what_is_left_of_its_limit(desk: Desks) -> None:
    here = await floor(desk)
    seat = here.page.locator("[data-seat=s01]")
    await expect(seat).to_contain_text("空闲")
    now = utc_now()
    due = now + timedelta(seconds=15)
    ringing = SeatChanged("s01", now, "ringing", None, "agent0", True, "ast1-79", due, None)
    await here.own.tell(ringing, AnswerPreWarned("ast1-79", now, "s01", "junior", now, due))
    await expect(seat).to_contain_text("振铃", timeout=WITHIN)
    await expect(seat.get_by_role("timer")).to_have_text("0:12", timeout=6000)
    await expect(here.page.locator("[data-test=alarms] > li").first).to_contain_text("预警")


async def test_a_seat_without_a_phone_says_so(desk: Desks) -> None:
    here = await floor(desk)
    await expect(here.page.locator("[data-seat=s12]")).to_contain_text("话机未注册")
    await expect(here.page.locator("[data-seat=s01]")).not_to_contain_text("话机未注册")


@pytest.mark.clause("180.9.2")
async def test_the_supervisor_makes_a_seat_not_ready(desk: Desks) -> None:
    here = await floor(desk)
    await here.page.locator("[data-seat=s01] button").first.click()
    await expect(here.page.locator(".el-message")).to_contain_text("8001")
    assert here.own.switchboard.asked == [("ast1", SetNotReady("s01", "supervisor", None, "banzhang"))]


async def test_timers_run_without_any_fact(desk: Desks) -> None:
    here = await floor(desk)
    timer = here.page.locator("[data-seat=s01] .timer")
    before = await timer.inner_text()
    await expect(timer).not_to_have_text(before, timeout=2500)


async def test_a_broken_connection_is_said_and_healed(desk: Desks) -> None:
    here = await floor(desk)
    state = here.page.locator("[data-test=stream]")
    await here.page.context.set_offline(True)
    await expect(state).to_have_class("stream reconnecting", timeout=15000)
    await here.page.context.set_offline(False)
    await expect(state).to_have_class("stream live", timeout=15000)


async def test_the_wall_display_fills_the_screen_and_escape_leaves_it(desk: Desks) -> None:
    here = await floor(desk)
    await here.page.get_by_role("button", name="大屏显示").click()
    await expect(here.page.get_by_role("navigation")).to_have_count(0)
    await here.page.get_by_role("button", name="退出大屏").click()
    await expect(here.page.get_by_role("navigation")).to_have_count(1)
