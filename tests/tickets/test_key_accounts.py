"""Key accounts: one ticket, all concerned told at once, limits by level, escalation to their managers."""

from dataclasses import replace
from datetime import timedelta

import pytest

from config.centre import CustomerClass
from config.terms import AccountLevel
from people.customers import CustomerWanted, KeyAccount, add, key_account
from runtime.requests import RefusedError
from tests.tickets.desks import CONTACT, FORM, TUESDAY, Desks
from tests.tickets.test_clockwork import clock_of
from tests.tickets.test_network import body, dispatched, messages
from tickets.rules.form import FormError
from tickets.rules.life import Action

# Rules of the desk: what they ask the tables, test_network.py asks of both engines.
pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


async def account(desks: Desks, level: AccountLevel = AccountLevel.PROVINCIAL) -> None:
    """The customer of FORM is one; `zi` is its account manager, `ban` its customer manager."""
    cared = KeyAccount(level, "zi", "ban", "故障优先上门")
    async with desks.database.write() as session:
        await add(session, CustomerWanted("华阳集团", CustomerClass.IMPORTANT, FORM.phone, cared))


@pytest.mark.clause("net.2.1")
async def test_a_key_accounts_fault_is_one_ticket_whoever_reports_it(desks: Desks) -> None:
    await account(desks)
    ticket = await desks.enter("gao")
    with pytest.raises(FormError, match=ticket):
        await desks.enter("wen", source="visit", informant="ban")
    other = await desks.enter("wen", source="visit", another=True)
    assert ((await desks.ticket(other)).owner, (await desks.ticket(other)).first_asked) == ("gao", "wen")
    await desks.act("gao", other, Action.ANSWER)
    await desks.act("gao", ticket, Action.ANSWER)
    assert await desks.enter("chu") not in {ticket, other}


@pytest.mark.clause("net.2.2")
async def test_an_order_notifies_maintenance_and_both_managers_in_the_same_moment(desks: Desks) -> None:
    await account(desks)
    ticket, order = await dispatched(desks)
    for told in ("wangluo", "zi", "ban"):
        assert await messages(desks, told) == [f"{ticket} 集团客户派单 / Order of a key account: 请处理"]
    assert await body(desks, ticket, "notified") == {"to": ["ban", "wangluo", "zi"], "order": order}


@pytest.mark.clause("net.2.2")
async def test_an_ordinary_customers_order_sends_no_message(desks: Desks) -> None:
    ticket, _ = await dispatched(desks)
    assert await messages(desks, "wangluo") == []
    assert "notified" not in await desks.thread(ticket)


@pytest.mark.clause("net.2.3")
@pytest.mark.parametrize(
    ("level", "contact", "repair"),
    [(AccountLevel.PROVINCIAL, 15 * MINUTE, 4 * HOUR), (AccountLevel.LOCAL, 30 * MINUTE, 8 * HOUR)],
)
async def test_contact_and_repair_have_the_limits_of_their_level_and_a_hard_one(
    desks: Desks, level: AccountLevel, contact: timedelta, repair: timedelta
) -> None:
    await account(desks, level)
    ticket, order = await dispatched(desks)
    clocks = await desks.deadlines(ticket)
    assert clocks[f"contact_{level}"].due_at == TUESDAY + contact
    assert clocks[f"repair_{level}"].due_at == TUESDAY + repair
    assert clocks["repair_hard"].due_at == TUESDAY + 24 * HOUR
    assert "contact" not in clocks
    await desks.work("wangluo", order, Action.CONTACT, fields=CONTACT)
    delayed = TUESDAY + 20 * HOUR
    await desks.act("gao", ticket, Action.DELAY, "暴雨，客户同意", due_at=delayed)
    clocks = await desks.deadlines(ticket)
    assert clocks[f"repair_{level}"].due_at == delayed
    assert clocks["repair_hard"].due_at == TUESDAY + 24 * HOUR, "no delay moves it"
    await desks.reply("wangluo", order)
    clocks = await desks.deadlines(ticket)
    assert {clocks[name].state for name in (f"repair_{level}", "repair_hard")} == {"stopped"}


@pytest.mark.clause("net.2.4")
async def test_a_late_repair_is_reported_by_level_to_the_account_manager_and_upwards(desks: Desks) -> None:
    await account(desks)
    ticket, _ = await dispatched(desks)
    desks.later(hours=4, minutes=1)
    await clock_of(desks).raise_due(desks.now)
    late = [text for text in await messages(desks, "zi") if "修复" in text]
    assert late == [f"{ticket} 修复（省内省际集团客户） / Repair, provincial key account: escalation"]
    assert (await desks.ticket(ticket)).owner == "gao"
    desks.later(hours=2)
    await clock_of(desks).raise_due(desks.now)
    assert (await desks.ticket(ticket)).owner == "jing", "the manager hotline has it now"


@pytest.mark.clause("net.2.4")
async def test_without_progress_the_account_manager_is_told(desks: Desks) -> None:
    await account(desks)
    ticket, order = await dispatched(desks)
    desks.later(hours=1, minutes=50)
    await clock_of(desks).raise_due(desks.now)
    assert any("进展" in text for text in await messages(desks, "zi"))
    await desks.report("wangluo", order, "光缆抢修中")
    assert (await desks.deadlines(ticket))["account_progress"].state == "stopped"


@pytest.mark.clause("net.2.5")
async def test_progress_and_result_go_back_to_the_front_office_and_on_to_the_customer(desks: Desks) -> None:
    await account(desks)
    ticket, order = await dispatched(desks)
    await desks.report("wangluo", order, "光缆抢修中")
    for told in ("gao", "zi", "ban"):
        assert (await messages(desks, told))[-1] == f"{ticket} 进展 / Progress: 光缆抢修中"
    assert (await desks.deadlines(ticket))["pass_on"].due_at == TUESDAY + HOUR
    await desks.act("gao", ticket, Action.INFORM, "已告知客户抢修中")
    assert (await desks.deadlines(ticket))["pass_on"].state == "stopped"
    await desks.reply("wangluo", order, "已恢复")
    assert (await messages(desks, "gao"))[-1] == f"{ticket} 回单 / Reply: 已恢复"


@pytest.mark.clause("hot.5.1.3")
async def test_a_key_account_goes_first_and_its_preference_is_known(desks: Desks) -> None:
    await account(desks, AccountLevel.LOCAL)
    row = await desks.ticket(await desks.enter("chu"))
    assert (row.urgent, row.account_level) == (True, "local")
    async with desks.database.read() as session:
        cared = await key_account(session, row.account)
    assert cared
    assert cared.preference == "故障优先上门"
    suggestion = await desks.enter("chu", replace(FORM, kind="suggestion", nature=None))
    assert not (await desks.ticket(suggestion)).urgent


@pytest.mark.clause("net.2.2")
@pytest.mark.parametrize(("manager", "code"), [(None, "no_manager"), ("nobody", "no_person"), ("gao", None)])
async def test_a_key_account_has_both_its_managers(
    desks: Desks, manager: str | None, code: str | None
) -> None:
    cared = KeyAccount(AccountLevel.LOCAL, "zi", manager)
    wanted = CustomerWanted("华阳集团", CustomerClass.LARGE, "13800138000", cared)
    async with desks.database.write() as session:
        if code is None:
            assert await add(session, wanted)
            return
        with pytest.raises(RefusedError) as refused:
            await add(session, wanted)
    assert (refused.value.code, refused.value.field) == (code, "customer_manager")
