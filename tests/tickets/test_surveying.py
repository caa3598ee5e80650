"""After the answer: surveyed, called again where dissatisfied, disputed and ruled on; only then closed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from config.centre import Post
from tests.tickets.desks import ASKED, FORM, Desks
from tickets.adapters.survey_tables import CustomerFactsRow, DisputeRow, FollowUpRow, SurveyRow
from tickets.case import NoTicketError, RefusedActionError
from tickets.clockwork import Clockwork
from tickets.disputes import Ruling, dispute, rule
from tickets.following_up import call_again
from tickets.rules.form import FormError
from tickets.rules.life import Action
from tickets.rules.permissions import Actor
from tickets.rules.survey import Amends, Answers, Blame
from tickets.surveying import answer_survey, decline, no_answer

UNHAPPY = Answers(40, "慢", ("too_slow",))


async def answered(desks: Desks, login: str = "gao") -> tuple[str, int]:
    """A ticket that waits for its survey."""
    ticket = await desks.enter(login)
    await desks.act(login, ticket, Action.ANSWER)
    return ticket, (await surveys(desks, ticket))[-1].id


async def surveys(desks: Desks, ticket: str) -> list[SurveyRow]:
    async with desks.database.read() as session:
        query = select(SurveyRow).where(SurveyRow.ticket == ticket).order_by(SurveyRow.id)
        return list(await session.scalars(query))


async def survey(desks: Desks, number: int, answers: Answers, login: str = "hui") -> None:
    async with desks.database.write() as session:
        await answer_survey(desks.acting(session, login), number, answers)


async def call(desks: Desks, number: int, *, login: str = "ban", reopen: bool = False) -> None:
    async with desks.database.write() as session:
        await call_again(desks.acting(session, login), number, "已解释", reopen=reopen)


async def owed(desks: Desks, number: int) -> list[tuple[int, timedelta]]:
    async with desks.database.read() as session:
        query = select(FollowUpRow).where(FollowUpRow.survey == number, FollowUpRow.done_at.is_(None))
        rows = await session.scalars(query.order_by(FollowUpRow.step))
        return [(row.step, row.due_at - desks.now) for row in rows]


@pytest.mark.clause("180.5.1", "180.5.2", "180.5.6", "csc.3.2.3", "csc.5.2.a")
async def test_a_ticket_is_closed_by_a_surveyor_who_did_not_handle_it(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    order = await desks.issue("gao", ticket, Action.DISPATCH)
    await desks.reply("wangluo", order)
    await desks.act("gao", ticket, Action.ANSWER)
    (row,) = await surveys(desks, ticket)
    assert (row.handler, row.department, row.repeat) == ("gao", "network", False)
    assert row.due_at - desks.now == timedelta(hours=24)
    assert (await desks.ticket(ticket)).state == "answered"
    with pytest.raises(RefusedActionError, match="not_allowed"):
        await survey(desks, row.id, Answers(90), "gao")
    with pytest.raises(FormError, match="consent"):
        await survey(desks, row.id, Answers(90, facts={"age": "under_25"}))
    await survey(desks, row.id, Answers(90, facts={"age": "under_25"}, consent=True))
    assert (await desks.ticket(ticket)).state == "closed"
    assert (await desks.deadlines(ticket))["survey"].state == "stopped"
    with pytest.raises(RefusedActionError, match="survey_over"):
        await survey(desks, row.id, Answers(10, reasons=("other",)))
    async with desks.database.read() as session:
        assert (await session.get_one(CustomerFactsRow, row.id)).facts == {"age": "under_25"}


@pytest.mark.clause("180.5.1")
async def test_who_handled_it_does_not_survey_it_whatever_their_posts(desks: Desks) -> None:
    _, number = await answered(desks)
    both = Actor("gao", frozenset({Post.SENIOR, Post.SURVEYOR}))
    async with desks.database.write() as session:
        with pytest.raises(RefusedActionError, match="own_work"):
            await answer_survey(replace(desks.acting(session, "gao"), actor=both), number, Answers(100))


@pytest.mark.clause("180.5.1", "180.5.5")
async def test_three_calls_in_vain_are_silence_and_no_score(desks: Desks) -> None:
    ticket, number = await answered(desks)
    for state in ("due", "due", "silent"):
        async with desks.database.write() as session:
            assert (await no_answer(desks.acting(session, "hui"), number)).state == state
    (row,) = await surveys(desks, ticket)
    assert (row.score, row.tries, (await desks.ticket(ticket)).state) == (None, 3, "closed")
    other, number = await answered(desks)
    async with desks.database.write() as session:
        await decline(desks.acting(session, "hui"), number, "不愿评价")
    assert [(row.state, row.score) for row in await surveys(desks, other)] == [("declined", None)]


@pytest.mark.clause("csc.5.2.b")
async def test_the_supervisor_calls_a_dissatisfied_customer_within_a_day_and_again_within_three(
    desks: Desks,
) -> None:
    ticket, number = await answered(desks)
    await survey(desks, number, UNHAPPY)
    assert (await desks.ticket(ticket)).state == "dissatisfied"
    assert await owed(desks, number) == [(1, timedelta(days=1)), (2, timedelta(days=3))]
    with pytest.raises(RefusedActionError, match="not_allowed"):
        await call(desks, number, login="hui")
    desks.later(hours=25)
    await Clockwork(desks.database, desks.announce, desks.office).raise_due(desks.now)
    assert (await desks.thread(ticket))[-2:] == ["warned", "overdue"]
    await call(desks, number)
    assert (await desks.ticket(ticket)).state == "dissatisfied"
    await call(desks, number)
    assert (await desks.ticket(ticket)).state == "closed"
    assert {clock.state for clock in (await desks.deadlines(ticket)).values()} == {"stopped"}
    with pytest.raises(RefusedActionError, match="nothing_owed"):
        await call(desks, number)


@pytest.mark.clause("csc.5.2.b", "csc.3.2.3")
async def test_a_ticket_opened_again_owes_no_call_and_is_surveyed_again_as_a_repeat(desks: Desks) -> None:
    ticket, number = await answered(desks)
    await survey(desks, number, UNHAPPY)
    await call(desks, number, reopen=True)
    assert ((await desks.ticket(ticket)).state, await owed(desks, number)) == ("open", [])
    await desks.act("gao", ticket, Action.ANSWER)
    await desks.act("hui", ticket, Action.REOPEN)
    await desks.act("gao", ticket, Action.ANSWER)
    found = await surveys(desks, ticket)
    assert [(row.round, row.state, row.repeat) for row in found] == [
        (1, "answered", False), (2, "void", True), (3, "due", True),
    ]  # fmt: skip


@pytest.mark.clause("180.5.4", "180.5.2")
async def test_a_repeat_complaint_has_its_cause_found_and_may_be_remedied_by_a_second_dispatch(
    desks: Desks,
) -> None:
    await desks.enter("chu")
    desks.later(days=1)
    ticket, number = await answered(desks)
    with pytest.raises(FormError, match="cause"):
        await survey(desks, number, UNHAPPY)
    remedied = replace(UNHAPPY, cause="solved_badly", amends=Amends.REMEDY, remedy="再次上门", told=ASKED)
    await survey(desks, number, remedied)
    (order,) = await desks.orders(ticket=ticket)
    assert (order.kind, order.state, order.issuer) == ("second_dispatch", "review", "hui")
    await desks.review("gao", order.id, send=True)
    assert ((await desks.ticket(ticket)).state, await owed(desks, number)) == ("dispatched", [])


@pytest.mark.clause("180.10.2")
async def test_a_survey_that_the_customer_contradicts_is_ruled_on_by_the_manager_hotline(
    desks: Desks,
) -> None:
    _, number = await answered(desks)
    await survey(desks, number, Answers(95))
    desks.later(days=2)
    again = await desks.enter("chu")
    async with desks.database.read() as session:
        row = await session.get_one(DisputeRow, number)
        assert row.text.startswith(again)

    async def ruling(login: str, *said: str) -> DisputeRow:
        async with desks.database.write() as session:
            return await rule(desks.acting(session, login), number, Ruling(Blame(said[0]), *said[1:]))

    with pytest.raises(RefusedActionError, match="not_allowed"):
        await ruling("gao", "ours", "已处理", "gao")
    for said in (("ours", "已处理"), ("ours", "已处理", "nobody"), ("not_ours", "已解释", "gao")):
        with pytest.raises(FormError, match="at_fault"):
            await ruling("jing", *said)
    assert (await ruling("jing", "ours", "扣分", "network")).at_fault == "network"
    with pytest.raises(RefusedActionError, match="settled_already"):
        await ruling("jing", "not_ours", "已解释")


@pytest.mark.clause("180.10.2")
async def test_a_survey_is_disputed_once_and_not_before_it_is_answered(desks: Desks) -> None:
    _, number = await answered(desks)
    for answers, refused in ((None, "survey_open"), (UNHAPPY, None), (None, "disputed_already")):
        if answers:
            await survey(desks, number, answers)
        async with desks.database.write() as session:
            acting = desks.acting(session, "gao")
            if refused:
                with pytest.raises(RefusedActionError, match=refused):
                    await dispute(acting, number, "客户当面表示满意")
            else:
                await dispute(acting, number, "客户当面表示满意")
    async with desks.database.write() as session:
        with pytest.raises(NoTicketError):
            await dispute(desks.acting(session, "gao"), 999, "x")


async def test_another_customers_complaint_contradicts_nobody(desks: Desks) -> None:
    _, number = await answered(desks)
    await survey(desks, number, Answers(95))
    await desks.enter("chu", replace(FORM, phone="13900000000"))
    async with desks.database.read() as session:
        assert await session.get(DisputeRow, number) is None
