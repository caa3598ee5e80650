"""Grades with team and plan, delays told beforehand, supplements, and the authority of the first asked."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.tickets.desks import TUESDAY, Desks
from tests.tickets.test_clockwork import clock_of
from tests.tickets.test_network import body, dispatched, messages
from tickets.case import RefusedActionError
from tickets.handlers import supplement
from tickets.rules.form import FormError
from tickets.rules.life import Action

# Rules of the desk: what they ask the tables, test_network.py asks of both engines.
pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)


@pytest.mark.clause("csc.5.3.b")
async def test_an_escalated_complaint_has_a_team_and_a_plan_within_a_day(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    await desks.act("gao", ticket, Action.GRADE, grade="escalated")
    assert (await desks.deadlines(ticket))["plan"].due_at == TUESDAY + DAY
    with pytest.raises(FormError, match="team"):
        await desks.act("gao", ticket, Action.PLAN, "更换设备")
    with pytest.raises(FormError, match="team"):
        await desks.act("gao", ticket, Action.PLAN, "更换设备", team=("nobody",))
    await desks.act("gao", ticket, Action.PLAN, "更换设备", team=("gao2", "wangluo", "gao2"))
    assert await body(desks, ticket, "planned") == {"text": "更换设备", "team": ["gao2", "wangluo"]}
    assert await messages(desks, "wangluo") == [f"{ticket} 专项小组 / Team: 更换设备"]
    assert (await desks.deadlines(ticket))["plan"].state == "stopped"
    await desks.act("gao", ticket, Action.GRADE, grade="ordinary")
    assert (await desks.deadlines(ticket))["plan"].state == "stopped"


@pytest.mark.clause("csc.5.3.b")
async def test_the_service_centre_verifies_solves_replies_and_visits_by_its_limits(desks: Desks) -> None:
    desks.office = replace(desks.office, profile="csc")
    ticket = await desks.enter("gao")
    clocks = await desks.deadlines(ticket)
    assert clocks["verify"].due_at == TUESDAY + 2 * HOUR
    assert clocks["solve"].due_at == TUESDAY + 48 * HOUR
    await desks.act("gao", ticket, Action.VERIFY, "与客户、网络部核实")
    assert (await desks.deadlines(ticket))["verify"].state == "stopped"
    order = await desks.issue("gao", ticket, Action.DISPATCH)
    await desks.reply("wangluo", order)
    assert (await desks.deadlines(ticket))["reply"].due_at == TUESDAY + HOUR
    await desks.act("gao", ticket, Action.ANSWER)
    assert (await desks.deadlines(ticket))["visit_after"].due_at == TUESDAY + 3 * DAY


@pytest.mark.clause("csc.5.3.b")
async def test_a_major_complaint_is_reported_to_the_regulator_with_the_answer(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    await desks.act("gao", ticket, Action.GRADE, grade="major")
    with pytest.raises(FormError, match="regulator"):
        await desks.act("gao", ticket, Action.ANSWER)
    await desks.act("gao", ticket, Action.ANSWER, regulator="省通信管理局 文号 12")
    assert (await body(desks, ticket, "answered"))["regulator"] == "省通信管理局 文号 12"


@pytest.mark.clause("csc.3.3.c")
async def test_an_apps_difficult_question_has_its_first_plan_in_two_hours(desks: Desks) -> None:
    desks.office = replace(desks.office, profile="csc")
    ticket = await desks.enter("chu", source="app")
    assert (await desks.deadlines(ticket))["first_plan"].due_at == TUESDAY + 2 * HOUR
    await desks.act("chu", ticket, Action.PLAN, "先退费，再核查")
    assert (await desks.deadlines(ticket))["first_plan"].state == "stopped"


@pytest.mark.clause("csc.3.2.2")
async def test_a_delay_is_told_beforehand_with_reason_and_new_limit(desks: Desks) -> None:
    desks.office = replace(desks.office, profile="csc")
    ticket = await desks.enter("gao")
    for due in (None, TUESDAY + HOUR):
        with pytest.raises(FormError, match="due_at"):
            await desks.act("gao", ticket, Action.DELAY, "等待备件", due_at=due)
    await desks.act("gao", ticket, Action.DELAY, "等待备件，已告知客户", due_at=TUESDAY + 4 * DAY)
    assert (await desks.deadlines(ticket))["settle"].due_at == TUESDAY + 4 * DAY
    desks.later(days=5)
    with pytest.raises(RefusedActionError, match="too_late"):
        await desks.act("gao", ticket, Action.DELAY, "再延", due_at=desks.now + DAY)


@pytest.mark.clause("180.1.7")
async def test_a_supplement_comes_straight_from_the_call_to_whoever_has_the_ticket(desks: Desks) -> None:
    ticket, _ = await dispatched(desks)
    async with desks.database.write() as session:
        await supplement(desks.acting(session, "chu"), ticket, "今天又断线")
    assert await messages(desks, "gao") == [f"{ticket} 补充申诉 / Supplement: 今天又断线"]
    assert (await desks.deadlines(ticket))["supplement"].due_at == TUESDAY + 15 * MINUTE
    await desks.issue("gao", ticket, Action.CHASE, "客户今天又断线")
    assert (await desks.deadlines(ticket))["supplement"].state == "stopped"


@pytest.mark.clause("hot.5.1.2")
async def test_who_was_asked_first_directs_the_others_concerned_until_it_is_answered(desks: Desks) -> None:
    ticket = await desks.enter("chu")
    await desks.act("chu", ticket, Action.HAND_OVER, to="gao")
    order = await desks.issue("gao", ticket, Action.DISPATCH)
    with pytest.raises(RefusedActionError, match="not_first_asked"):
        await desks.act("gao", ticket, Action.DIRECT, to="wangluo")
    for stranger in ("shichang", "ban", "chu"):
        with pytest.raises(FormError, match="to"):
            await desks.act("chu", ticket, Action.DIRECT, to=stranger)
    await desks.act("chu", ticket, Action.DIRECT, "客户在家等，请先派人", to="wangluo")
    assert await messages(desks, "wangluo") == [
        f"{ticket} 首问调度，请立即配合 / Directed by the first asked: 客户在家等，请先派人"
    ]
    desks.later(minutes=31)
    await clock_of(desks).raise_due(desks.now)
    assert any("首问调度" in text for text in await messages(desks, "chu")), "nothing was done"
    await desks.report("wangluo", order)
    assert (await desks.deadlines(ticket))["directed"].state == "stopped"
    await desks.reply("wangluo", order)
    await desks.act("gao", ticket, Action.ANSWER)
    with pytest.raises(RefusedActionError, match="wrong_state"):
        await desks.act("chu", ticket, Action.DIRECT, to="gao")


@pytest.mark.clause("ops.2.7")
async def test_a_supervisor_hands_a_hard_complaint_up_to_the_manager_hotline(desks: Desks) -> None:
    ticket = await desks.enter("chu")
    await desks.act("ban", ticket, Action.ESCALATE, "客户要求赔偿，班组无权处理")
    assert (await desks.ticket(ticket)).owner == "jing"
    await desks.act("jing", ticket, Action.ANSWER, "已达成一致")
    assert (await desks.ticket(ticket)).state == "answered"


@pytest.mark.clause("csc.5.3.a")
async def test_a_repeat_is_graded_up_by_itself_and_a_senior_may_grade_it_down(desks: Desks) -> None:
    first = await desks.enter("chu")
    desks.later(days=2)
    again = await desks.enter("chu")
    assert [(await desks.ticket(one)).grade for one in (first, again)] == ["ordinary", "escalated"]
    assert await body(desks, again, "graded") == {"grade": "escalated", "text": "重复投诉 / repeated"}
    assert (await desks.deadlines(again))["plan"].due_at == desks.now + DAY
    await desks.act("gao", again, Action.GRADE, grade="ordinary")
    desks.later(days=31)
    assert (await desks.ticket(await desks.enter("chu"))).grade == "ordinary"
