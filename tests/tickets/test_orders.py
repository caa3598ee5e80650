"""Orders from desk to department and back: review, deadlines, returns, warnings, walls."""

from datetime import datetime, timedelta

import pytest

from tests.tickets.desks import FORM, Desks
from tickets.case import RefusedActionError, TicketChangedError
from tickets.ordering import Wanted, issue
from tickets.rules.form import FormError
from tickets.rules.life import Action

HOUR = timedelta(hours=1)


@pytest.mark.clause("180.1.8", "180.4.6")
async def test_a_juniors_order_leaves_after_a_seniors_review_and_nobody_reviews_their_own(
    desks: Desks,
) -> None:
    ticket = await desks.enter("chu")
    order = await desks.issue("chu", ticket, Action.DISPATCH)
    assert (await desks.order(order)).state == "review"
    assert (await desks.ticket(ticket)).state == "open"
    assert (await desks.deadlines(ticket))["dispatch"].state == "running"
    with pytest.raises(RefusedActionError, match="not_allowed"):
        await desks.review("chu", order, send=True)
    with pytest.raises(RefusedActionError, match="order_waiting"):
        await desks.issue("chu", ticket, Action.DISPATCH)
    await desks.review("gao", order, send=True)
    sent = await desks.order(order)
    assert (sent.state, sent.reviewer, sent.department) == ("sent", "gao", "network")
    assert (await desks.ticket(ticket)).state == "dispatched"
    assert (await desks.deadlines(ticket))["dispatch"].state == "stopped"
    with pytest.raises(RefusedActionError, match="reviewed_already"):
        await desks.review("gao2", order, send=True)
    chase = await desks.issue("chu", ticket, Action.CHASE, due_at=desks.now + HOUR)
    assert (await desks.order(chase)).state == "review"
    assert await desks.thread(ticket) == ["registered", "submitted", "dispatch", "submitted"]


@pytest.mark.clause("180.4.6")
async def test_an_order_that_need_not_be_sent_is_refused_and_the_senior_calls_the_customer(
    desks: Desks,
) -> None:
    ticket = await desks.enter("chu")
    order = await desks.issue("chu", ticket, Action.DISPATCH)
    with pytest.raises(FormError, match="note"):
        await desks.review("gao", order, send=False)
    await desks.review("gao", order, send=False, note="重启即可", take_over=True)
    row = await desks.ticket(ticket)
    assert (row.owner, row.first_asked, row.state) == ("gao", "chu", "open")
    assert (await desks.order(order)).state == "refused"
    await desks.act("gao", ticket, Action.ANSWER, by="phone")
    assert (await desks.ticket(ticket)).state == "answered"


@pytest.mark.clause("180.1.8")
async def test_a_seniors_own_order_leaves_at_once_but_a_surveyors_waits(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    order = await desks.issue("gao", ticket, Action.DISPATCH)
    assert (await desks.order(order)).state == "sent"
    await desks.reply("wangluo", order)
    second = await desks.issue("hui", ticket, Action.SECOND_DISPATCH)
    assert (await desks.order(second)).state == "review"


@pytest.mark.clause("180.4.5")
async def test_only_a_chase_order_moves_a_deadline_and_it_refers_to_the_original(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    first = await desks.issue("gao", ticket, Action.DISPATCH, due_at=desks.now + 3 * HOUR)
    assert (await desks.deadlines(ticket))["order"].due_at == desks.now + 3 * HOUR
    with pytest.raises(FormError, match="due_at"):
        await desks.issue("gao", ticket, Action.URGE, due_at=desks.now + 9 * HOUR)
    with pytest.raises(FormError, match="due_at"):
        await desks.issue("gao", ticket, Action.CHASE, due_at=desks.now)
    await desks.issue("gao", ticket, Action.URGE)
    assert (await desks.deadlines(ticket))["order"].due_at == desks.now + 3 * HOUR
    chase = await desks.issue("gao", ticket, Action.CHASE, due_at=desks.now + 9 * HOUR)
    assert (await desks.order(chase)).refers_to == first
    assert (await desks.order(first)).due_at == desks.now + 9 * HOUR
    assert (await desks.deadlines(ticket))["order"].due_at == desks.now + 9 * HOUR
    assert [(row.kind, row.refers_to) for row in await desks.orders()] == [
        ("dispatch", None),
        ("urge", first),
        ("chase", first),
    ]


@pytest.mark.clause("180.4.5", "180.1.7")
async def test_a_stopped_service_withdraws_the_order(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    order = await desks.issue("gao", ticket, Action.DISPATCH)
    back = await desks.issue("gao", ticket, Action.WITHDRAW, "客户撤诉")
    assert (await desks.order(back)).kind == "return"
    assert (await desks.order(back)).refers_to == order
    assert (await desks.order(order)).state == "withdrawn"
    assert (await desks.ticket(ticket)).state == "open"
    assert (await desks.deadlines(ticket))["order"].state == "stopped"


@pytest.mark.clause("180.4.5", "180.10.1")
async def test_returns_stop_no_clock_of_the_ticket_and_the_third_forces_a_ruling(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    settle = (await desks.deadlines(ticket))["settle"].due_at
    for number in range(3):
        order = await desks.issue("gao", ticket, Action.DISPATCH)
        with pytest.raises(FormError, match="evidence"):
            await desks.give_back("wangluo", order, evidence=" ")
        with pytest.raises(FormError, match="text"):
            await desks.give_back("wangluo", order, text=" ")
        await desks.give_back("wangluo", order)
        clock = (await desks.deadlines(ticket))["settle"]
        assert (clock.state, clock.due_at) == ("running", settle)
        row = await desks.ticket(ticket)
        assert row.state == ("ruling" if number == 2 else "open")
    assert row.owner == "jing"
    with pytest.raises(RefusedActionError, match="wrong_state"):
        await desks.issue("gao", ticket, Action.DISPATCH)
    ruled = await desks.issue("jing", ticket, Action.RULE, "由网络部处理", department="network")
    with pytest.raises(RefusedActionError, match="ruled"):
        await desks.give_back("wangluo", ruled)
    await desks.reply("wangluo", ruled)
    assert (await desks.ticket(ticket)).state == "replied"


@pytest.mark.clause("180.4.7")
async def test_a_second_dispatch_carries_a_written_warning_that_is_counted(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    order = await desks.issue("gao", ticket, Action.DISPATCH)
    await desks.reply("wangluo", order)
    await desks.act("gao", ticket, Action.ANSWER)
    second = await desks.issue("hui", ticket, Action.SECOND_DISPATCH, "客户不满意")
    assert await desks.orders(kind="warning") == []
    await desks.review("gao", second, send=True)
    assert (await desks.order(second)).refers_to == order
    (warning,) = await desks.orders(kind="warning", department="network")
    assert warning.refers_to == second
    assert (await desks.ticket(ticket)).state == "dispatched"
    assert (await desks.deadlines(ticket))["settle"].state == "running"


@pytest.mark.clause("180.4.4")
async def test_urgent_orders_are_marked(desks: Desks) -> None:
    form = FORM.__class__(**{name: getattr(FORM, name) for name in FORM.__slots__} | {"urgent": True})
    ticket = await desks.enter("gao", form)
    assert set(await desks.deadlines(ticket)) == {"urgent", "settle"}
    order = await desks.issue("gao", ticket, Action.DISPATCH)
    assert (await desks.order(order)).urgent


@pytest.mark.clause("csc.3.2.2")
async def test_a_department_touches_only_what_was_sent_to_it(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    order = await desks.issue("gao", ticket, Action.DISPATCH, department="market")
    for attempt in (desks.reply("wangluo", order), desks.give_back("wangluo", order)):
        with pytest.raises(RefusedActionError, match="other_department"):
            await attempt
    for action in (Action.ANSWER, Action.GRADE, Action.REOPEN):
        with pytest.raises(RefusedActionError, match="not_allowed"):
            await desks.act("shichang", ticket, action)
    answer = await desks.reply("shichang", order)
    assert (await desks.order(answer)).kind == "reply"
    with pytest.raises(RefusedActionError, match="other_department"):
        await desks.reply("shichang", order)


async def test_an_order_on_an_older_version_changes_nothing(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    await desks.act("gao", ticket, Action.NOTE)
    with pytest.raises(TicketChangedError) as changed:
        async with desks.database.write() as session:
            await issue(desks.acting(session, "gao"), ticket, 1, Wanted(Action.DISPATCH, "x"))
    assert changed.value.version == 2
    assert await desks.orders() == []


async def test_deadlines_are_utc_and_in_the_future(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    with pytest.raises(FormError, match="due_at"):
        await desks.issue("gao", ticket, Action.DISPATCH, due_at=datetime.fromisoformat("2020-01-01T00:00Z"))
