"""Tickets entered by hand from every channel, and their life at the desks."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import CustomerClass
from people.adapters.tables import CustomerNumberRow, PersonRow
from people.handlers import add_customer
from tests.tickets.desks import FORM, TUESDAY, Desks
from tickets.adapters.tables import EntryRow
from tickets.case import RefusedActionError, TicketChangedError
from tickets.registering import similar
from tickets.rules.form import FormError
from tickets.rules.life import Action

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.clause("180.1.4", "net.0")
async def test_whoever_takes_it_owns_it_and_hands_it_over_with_its_context(desks: Desks) -> None:
    ticket = await desks.enter("chu")
    row = await desks.ticket(ticket)
    assert (row.owner, row.first_asked, row.state, row.due_at) == ("chu", "chu", "open", TUESDAY + HOUR)
    with pytest.raises(FormError, match="text"):
        await desks.act("chu", ticket, Action.HAND_OVER, " ")
    with pytest.raises(FormError, match="to"):
        await desks.act("chu", ticket, Action.HAND_OVER, to="wangluo")
    await desks.act("chu", ticket, Action.HAND_OVER, "客户要求当天修复")
    row = await desks.ticket(ticket)
    assert (row.owner, row.first_asked) == ("gao", "chu")
    other = await desks.enter("chu")
    await desks.act("chu", other, Action.HAND_OVER, "同上")
    assert (await desks.ticket(other)).owner == "gao2", "the least busy senior"
    async with desks.database.read() as session:
        entry = await session.get_one(EntryRow, (ticket, 2))
    assert entry.body == {"text": "客户要求当天修复", "from": "chu", "to": "gao"}


@pytest.mark.clause("180.1.6", "180.4.8")
async def test_who_refuses_a_correct_answer_goes_to_the_manager_hotline(desks: Desks) -> None:
    ticket = await desks.enter("chu")
    await desks.act("chu", ticket, Action.ESCALATE, "客户不接受答复")
    assert (await desks.ticket(ticket)).owner == "jing"


async def test_without_a_manager_nothing_is_escalated(desks: Desks) -> None:
    async with desks.database.write() as session:
        (await session.get_one(PersonRow, "jing")).active = False
    ticket = await desks.enter("chu")
    with pytest.raises(RefusedActionError, match="no_manager"):
        await desks.act("chu", ticket, Action.ESCALATE)
    assert (await desks.ticket(ticket)).owner == "chu"


@pytest.mark.clause("180.1.5")
async def test_a_suggestion_goes_to_the_librarian_at_once(desks: Desks) -> None:
    ticket = await desks.enter("chu", replace(FORM, kind="suggestion", nature=None))
    row = await desks.ticket(ticket)
    assert (row.owner, row.first_asked) == ("zi", "chu")
    assert await desks.thread(ticket) == ["registered", "handed_over"]
    assert set(await desks.deadlines(ticket)) == {"suggestion"}


@pytest.mark.clause("180.2.2", "180.2.4", "180.2.6")
async def test_a_letter_is_counted_from_its_receipt_and_its_original_filed(desks: Desks) -> None:
    received = TUESDAY - timedelta(minutes=90)
    letter: dict[str, Any] = {"source": "letter", "received_at": received}
    with pytest.raises(FormError, match="original"):
        await desks.enter("wen", **letter)
    ticket = await desks.enter("wen", original="来信 12 号", **letter)
    clocks = await desks.deadlines(ticket)
    assert (clocks["entry"].state, clocks["entry"].due_at) == ("stopped", received + 2 * HOUR)
    assert (clocks["clerk"].state, clocks["clerk"].due_at) == ("running", received + 2 * HOUR)
    await desks.act("zi", ticket, Action.FILE_ORIGINAL, "档案柜 3")
    await desks.act("wen", ticket, Action.HAND_OVER, "超出范围")
    assert (await desks.deadlines(ticket))["clerk"].state == "stopped"


@pytest.mark.clause("180.2.5")
async def test_a_customer_who_wants_a_letter_is_answered_by_letter(desks: Desks) -> None:
    ticket = await desks.enter("wen", source="letter", original="来信", answer_by="letter")
    with pytest.raises(FormError, match="letter"):
        await desks.act("wen", ticket, Action.ANSWER, by="phone")
    await desks.act("wen", ticket, Action.ANSWER, by="letter")
    assert (await desks.ticket(ticket)).state == "answered"


@pytest.mark.clause("180.2.3", "csc.3.1.a")
@pytest.mark.parametrize("source", ["visit", "web", "app", "wechat"])
async def test_a_visitor_and_an_app_make_the_same_ticket(desks: Desks, source: str) -> None:
    ticket = await desks.enter("wen", source=source)
    assert (await desks.ticket(ticket)).source == source


@pytest.mark.clause("180.4.4")
async def test_a_large_customers_complaint_is_urgent(desks: Desks) -> None:
    async with desks.database.write() as session:
        await _customer(session, FORM.phone, CustomerClass.LARGE)
    row = await desks.ticket(await desks.enter("chu"))
    assert row.urgent
    assert row.due_at == TUESDAY + timedelta(minutes=15)


async def _customer(session: AsyncSession, number: str, customer_class: CustomerClass) -> None:
    customer = await add_customer(session, "华星电子", customer_class)
    session.add(CustomerNumberRow(number=number, whole=True, customer=customer))


@pytest.mark.clause("csc.3.2.1")
@pytest.mark.parametrize(
    ("field", "change", "arrival"),
    [
        ("business", {"business": ""}, {}),
        ("nature", {"nature": None}, {}),
        ("content", {"content": " "}, {}),
        ("name", {"customer": "", "phone": ""}, {}),
        ("received_at", {}, {"received_at": TUESDAY + HOUR}),
        ("call", {}, {"call": "none"}),
    ],
)
async def test_what_is_wrong_is_named_and_nothing_is_kept(
    desks: Desks, field: str, change: dict[str, Any], arrival: dict[str, Any]
) -> None:
    with pytest.raises(FormError) as wrong:
        await desks.enter("chu", replace(FORM, **change), **arrival)
    assert wrong.value.field == field


@pytest.mark.clause("180.1.7")
async def test_an_earlier_ticket_of_the_same_caller_and_business_is_found(desks: Desks) -> None:
    ticket = await desks.enter("chu")
    await desks.enter("chu", replace(FORM, business="wireless"))
    async with desks.database.read() as session:
        found = await similar(session, FORM.phone, "data", TUESDAY - DAY)
        assert [row.number for row in found] == [ticket]
        assert await similar(session, FORM.phone, "data", TUESDAY + DAY) == []
        assert await similar(session, "", "data", TUESDAY - DAY) == []


@pytest.mark.clause("csc.5.3.a", "csc.3.3.d")
async def test_a_grade_is_changed_to_another_and_starts_the_emergency_clock(desks: Desks) -> None:
    desks.office = replace(desks.office, profile="csc")
    ticket = await desks.enter("chu")
    assert set(await desks.deadlines(ticket)) == {"dispatch", "settle", "first_answer", "verify", "solve"}
    await desks.act("gao", ticket, Action.GRADE, grade="escalated")
    assert (await desks.deadlines(ticket))["emergency"].due_at == TUESDAY + HOUR
    with pytest.raises(FormError, match="grade"):
        await desks.act("gao", ticket, Action.GRADE, grade="escalated")


@pytest.mark.clause("csc.3.3.c")
async def test_an_app_is_answered_in_half_an_hour(desks: Desks) -> None:
    desks.office = replace(desks.office, profile="csc")
    ticket = await desks.enter("chu", source="app")
    assert (await desks.deadlines(ticket))["app_answer"].due_at == TUESDAY + HOUR / 2
    await desks.act("chu", ticket, Action.INFORM, "已联系客户")
    clocks = await desks.deadlines(ticket)
    assert {clocks[name].state for name in ("app_answer", "first_answer")} == {"stopped"}


@pytest.mark.clause("csc.3.1.c", "csc.3.2.2")
async def test_progress_is_due_within_a_day_under_the_service_centre_profile(desks: Desks) -> None:
    desks.office = replace(desks.office, profile="csc")
    ticket = await desks.enter("gao")
    assert (await desks.deadlines(ticket))["settle"].due_at == TUESDAY + 2 * DAY
    await desks.issue("gao", ticket, Action.DISPATCH)
    assert (await desks.deadlines(ticket))["progress"].due_at == TUESDAY + DAY


@pytest.mark.clause("180.4.3")
async def test_a_closed_ticket_is_reopened_with_a_new_clock(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    await desks.act("gao", ticket, Action.ANSWER)
    with pytest.raises(RefusedActionError, match="wrong_state"):
        await desks.act("gao", ticket, Action.ANSWER)
    desks.later(days=2)
    await desks.act("gao", ticket, Action.REOPEN, "客户再次来电")
    row = await desks.ticket(ticket)
    assert (row.state, row.due_at) == ("open", desks.now + HOUR)


async def test_of_two_who_change_the_same_version_one_wins(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    answers = await asyncio.gather(
        *(desks.act(login, ticket, Action.ANSWER) for login in ("gao", "gao2")), return_exceptions=True
    )
    (refused,) = [answer for answer in answers if answer]
    assert isinstance(refused, TicketChangedError | RefusedActionError)
    assert (await desks.thread(ticket)).count("answered") == 1
