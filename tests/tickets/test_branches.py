"""Tickets of branches: who holds, sees and acts on them, and how they pass up and down (csc.2.1)."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from config.centre import CustomerClass
from people.adapters.tables import AuditRow, CustomerNumberRow, CustomerRow, MessageRow
from people.handlers import add_customer
from people.rules.branches import HQ
from runtime.outbox import OutboxRow
from tests.branches import ELSEWHERE, IN_HANGZHOU, IN_NINGBO
from tests.tickets.desks import FORM, Desks
from tickets.adapters.branches import held, open_work, seen
from tickets.adapters.tables import TicketRow
from tickets.case import NoTicketError, RefusedActionError
from tickets.rules.form import FormError
from tickets.rules.life import Action

OF_HANGZHOU = replace(FORM, phone=IN_HANGZHOU)


@pytest.fixture
async def branched(desks: Desks) -> Desks:
    await desks.open_branches()
    return desks


async def numbers(desks: Desks, branch: str, which: Any = seen) -> set[str]:  # noqa: ANN401 (seen or held)
    async with desks.database.read() as session:
        query = select(TicketRow.number).where(*which(desks.scopes.get(branch) or desks.scopes[HQ]))
        return set(await session.scalars(query))


async def readers(desks: Desks, ticket: str) -> set[str]:
    return {code for code in desks.scopes if ticket in await numbers(desks, code)}


@pytest.mark.clause("csc.2.1")
async def test_a_ticket_is_held_by_the_branch_of_the_number_else_of_who_registers_it(branched: Desks) -> None:
    for login, phone, branch in (
        ("gao", IN_HANGZHOU, "hangzhou"),
        ("gao", "13805711234", "hangzhou"),
        ("gao", "05793333", "zhejiang"),
        ("gao", ELSEWHERE, HQ),
        ("hang_chu", ELSEWHERE, "hangzhou"),
        ("hang_chu", "", "hangzhou"),
        ("zhe_gao", IN_NINGBO, "ningbo"),
    ):
        ticket = await branched.enter(login, replace(FORM, phone=phone))
        row = await branched.ticket(ticket)
        assert (row.branch, row.owner, row.first_asked) == (branch, login, login)


@pytest.mark.clause("csc.2.1")
async def test_each_sees_its_own_and_below_and_headquarters_asks_for_nothing(branched: Desks) -> None:
    hangzhou = await branched.enter("hang_gao", OF_HANGZHOU)
    ningbo = await branched.enter("ning_gao", replace(FORM, phone=IN_NINGBO))
    zhejiang = await branched.enter("zhe_gao", replace(FORM, phone=ELSEWHERE))
    assert await numbers(branched, "hangzhou") == {hangzhou}
    assert await numbers(branched, "ningbo") == {ningbo}
    assert await numbers(branched, "zhejiang") == {hangzhou, ningbo, zhejiang}
    assert await numbers(branched, "anhui") == set()
    assert await numbers(branched, HQ) == {hangzhou, ningbo, zhejiang}
    assert seen(branched.scopes[HQ]) == held(branched.scopes[HQ]) == []


@pytest.mark.clause("csc.2.1")
async def test_what_is_outside_reads_like_there_is_none(branched: Desks) -> None:
    ticket = await branched.enter("hang_gao", OF_HANGZHOU)
    for action in (Action.NOTE, Action.ANSWER, Action.HAND_OVER, Action.SUPPLEMENT, Action.SEND_UP):
        with pytest.raises(NoTicketError):
            await branched.act("ning_gao", ticket, action)
    assert await branched.thread(ticket) == ["registered"]


@pytest.mark.clause("csc.2.1")
async def test_a_ticket_goes_up_with_its_reason_and_its_clocks_go_on(branched: Desks) -> None:
    ticket = await branched.enter("hang_chu", OF_HANGZHOU)
    before = await branched.deadlines(ticket)
    branched.later(minutes=20)
    await branched.act("hang_chu", ticket, Action.SEND_UP, "涉及全省网络")
    row = await branched.ticket(ticket)
    assert (row.branch, row.owner, row.first_asked) == ("zhejiang", "zhe_gao", "hang_chu")
    assert {name: one.due_at for name, one in before.items()} == {
        name: one.due_at for name, one in (await branched.deadlines(ticket)).items()
    }
    assert await branched.thread(ticket) == ["registered", "sent_up"]
    assert await readers(branched, ticket) == {HQ, "zhejiang", "hangzhou"}
    assert await numbers(branched, "hangzhou", held) == set()
    with pytest.raises(RefusedActionError, match="other_branch"):
        await branched.act("hang_gao", ticket, Action.ANSWER)
    await branched.act("zhe_gao", ticket, Action.ANSWER, "已告知客户")


@pytest.mark.clause("csc.2.1")
async def test_passing_leaves_an_event_an_audit_line_and_a_message(branched: Desks) -> None:
    ticket = await branched.enter("hang_gao", OF_HANGZHOU)
    await branched.act("hang_gao", ticket, Action.SEND_UP, "请省中心协调")
    async with branched.database.read() as session:
        told = [row for row in await session.scalars(select(OutboxRow)) if row.topic.endswith("/passed")]
        line = await session.scalar(select(AuditRow).where(AuditRow.action == "sent_up"))
        message = await session.scalar(select(MessageRow))
    assert [one.topic for one in told] == [f"ticket/{ticket}/passed"]
    assert line is not None
    assert (line.login, line.object, line.detail) == ("hang_gao", ticket, "hangzhou -> zhejiang")
    assert message is not None
    assert ticket in message.text


@pytest.mark.clause("csc.2.1")
async def test_a_ticket_goes_down_to_any_open_branch_below(branched: Desks) -> None:
    ticket = await branched.enter("gao", replace(FORM, phone=ELSEWHERE))
    await branched.act("gao", ticket, Action.SEND_DOWN, "请属地处理", branch="hangzhou")
    row = await branched.ticket(ticket)
    assert (row.branch, row.owner) == ("hangzhou", "hang_gao")
    assert await readers(branched, ticket) == {HQ, "zhejiang", "hangzhou"}
    await branched.act("hang_gao", ticket, Action.SEND_UP, "不在本市")
    assert (await branched.ticket(ticket)).owner in {"zhe_gao", "zhe_jing"}


@pytest.mark.clause("csc.2.1")
async def test_where_it_cannot_go_is_said(branched: Desks) -> None:
    in_province = await branched.enter("zhe_gao", replace(FORM, phone="05793333"))
    at_hq = await branched.enter("gao", replace(FORM, phone=ELSEWHERE))
    for login, ticket, branch in (
        ("zhe_gao", in_province, None),
        ("zhe_gao", in_province, "anhui"),
        ("zhe_gao", in_province, "zhejiang"),
        ("gao", at_hq, "anhui"),  # nobody works there
    ):
        with pytest.raises(FormError) as refused:
            await branched.act(login, ticket, Action.SEND_DOWN, branch=branch)
        assert refused.value.field == "branch"
        assert await branched.thread(ticket) == ["registered"]


@pytest.mark.clause("csc.2.1")
async def test_nothing_is_above_headquarters_nor_below_a_city(branched: Desks) -> None:
    at_hq = await branched.enter("gao", replace(FORM, phone=ELSEWHERE))
    in_town = await branched.enter("hang_gao", OF_HANGZHOU)
    for login, ticket, action in (("gao", at_hq, Action.SEND_UP), ("hang_gao", in_town, Action.SEND_DOWN)):
        with pytest.raises(RefusedActionError, match="no_branch"):
            await branched.act(login, ticket, action)


@pytest.mark.clause("csc.2.1")
async def test_who_takes_a_call_of_another_area_keeps_reading_what_goes_to_its_branch(
    branched: Desks,
) -> None:
    ticket = await branched.enter("ning_chu", OF_HANGZHOU)
    row = await branched.ticket(ticket)
    assert (row.branch, row.owner, row.first_asked) == ("hangzhou", "hang_gao", "ning_chu")
    assert await branched.thread(ticket) == ["registered", "placed"]
    assert await readers(branched, ticket) == {HQ, "zhejiang", "hangzhou", "ningbo"}
    with pytest.raises(RefusedActionError, match="other_branch"):
        await branched.act("ning_chu", ticket, Action.NOTE)


async def test_with_nobody_in_the_branch_the_nearest_one_above_takes_it(branched: Desks) -> None:
    ticket = await branched.enter("hang_chu", replace(FORM, phone="05518888"))
    row = await branched.ticket(ticket)
    assert row.branch == "anhui"
    assert row.owner in {"gao", "gao2"}, "headquarters'"


@pytest.mark.clause("csc.2.1")
async def test_a_ticket_is_handed_over_along_its_line_only(branched: Desks) -> None:
    ticket = await branched.enter("hang_gao", OF_HANGZHOU)
    with pytest.raises(FormError):
        await branched.act("gao", ticket, Action.HAND_OVER, to="ning_gao")
    await branched.act("gao", ticket, Action.HAND_OVER, to="zhe_gao")
    await branched.act("hang_gao", ticket, Action.ESCALATE)
    assert (await branched.ticket(ticket)).owner == "zhe_jing", "the nearest manager above"
    idea = await branched.enter("hang_chu", replace(OF_HANGZHOU, kind="suggestion"))
    assert (await branched.ticket(idea)).owner == "hang_zi"


@pytest.mark.clause("csc.2.1", "net.2.1")
async def test_faults_of_a_key_account_stay_together_whoever_hears_of_them(branched: Desks) -> None:
    async with branched.database.write() as session:
        customer = await add_customer(session, "某银行", CustomerClass.LARGE)
        (await session.get_one(CustomerRow, customer)).account_level = "local"
        for number in (IN_HANGZHOU, IN_NINGBO):
            session.add(CustomerNumberRow(number=number, whole=True, customer=customer))
    first = await branched.enter("hang_gao", OF_HANGZHOU)
    second = await branched.enter("ning_gao", replace(FORM, phone=IN_NINGBO))
    row = await branched.ticket(second)
    assert (row.branch, row.owner) == ("hangzhou", "hang_gao")
    assert first in await numbers(branched, "hangzhou")


@pytest.mark.clause("csc.2.1")
async def test_a_department_keeps_what_is_its_own_whichever_branch_holds_the_ticket(branched: Desks) -> None:
    ticket = await branched.enter("hang_gao", OF_HANGZHOU)
    order = await branched.issue("hang_gao", ticket, Action.DISPATCH)
    branched.scopes = {
        **branched.scopes,
        HQ: branched.scopes["anhui"],
    }  # the department's people sit in Anhui
    await branched.reply("wangluo", order)
    assert (await branched.ticket(ticket)).state == "replied"
    with pytest.raises(NoTicketError):
        await branched.act("gao", ticket, Action.NOTE)


@pytest.mark.clause("csc.2.1")
async def test_what_a_branch_still_holds_is_counted(branched: Desks) -> None:
    ticket = await branched.enter("hang_gao", OF_HANGZHOU)
    async with branched.database.read() as session:
        assert (await open_work(session, "hangzhou")).tickets == 1
    await branched.act("hang_gao", ticket, Action.SEND_UP)
    async with branched.database.read() as session:
        assert (await open_work(session, "hangzhou")).tickets == 0
