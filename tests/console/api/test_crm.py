"""The CRM's data beside the call and on a ticket: by right, after the screen pop, whatever the CRM does."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from sqlalchemy import select

from config.settings import CrmSettings
from people.adapters.tables import AuditRow
from people.crm import crm_of
from tests.console.conftest import SignedIn
from tests.console.stand import Stand
from tests.people.crm_server import CrmServer, crm_server

FORM = {
    "kind": "complaint", "business": "data", "nature": "fault_repair", "customer": "张三",
    "phone": "13812345678", "content": "宽带断网三天", "source": "call",
}  # fmt: skip


@pytest.fixture
async def crm(stand: Stand) -> AsyncIterator[CrmServer]:
    async with crm_server() as server:
        own = crm_of(stand.parts.settings.model_copy(update={"crm": CrmSettings(url=server.url)}))
        stand.app.state.parts = replace(stand.parts, crm=own)
        yield server
        await own.close()
        stand.app.state.parts = stand.parts


@pytest.mark.clause("csc.6.1.a")
async def test_the_desk_shows_package_and_spending_of_who_is_in_the_call(
    signed_in: SignedIn, crm: CrmServer
) -> None:
    agent = await signed_in("agent2")
    desk = (await agent.get("/api/desk")).json()
    told = (await agent.get("/api/desk/customer")).json()
    assert (told["of"], told["state"]) == (desk["caller"]["call"], "found")
    shown = {line["title_zh"]: line["value_zh"] for line in told["lines"]}
    assert (shown["套餐"], shown["最近消费"]) == ("畅享 129", "141.20 元")
    assert crm.asked[0][0].startswith(f"GET /customers?number={desk['caller']['number']} ")
    await agent.get("/api/desk/customer")
    assert len(crm.asked) == 1
    await agent.get("/api/desk/customer", params={"anew": True})
    assert len(crm.asked) == 2


@pytest.mark.clause("csc.6.1.a")
async def test_a_crm_that_fails_is_said_in_both_languages_and_the_desk_works_on(
    signed_in: SignedIn, crm: CrmServer
) -> None:
    crm.status = 503
    agent = await signed_in("agent2")
    told = (await agent.get("/api/desk/customer")).json()
    assert (told["state"], told["lines"]) == ("down", [])
    assert told["message_zh"].startswith("CRM 不可用")
    assert told["message_en"].startswith("The CRM is away")
    assert (await agent.get("/api/desk")).status_code == 200


async def test_without_a_call_or_a_crm_nothing_is_asked(signed_in: SignedIn, stand: Stand) -> None:
    assert (await (await signed_in("chuji")).get("/api/desk/customer")).status_code == 404
    assert (await (await signed_in("agent2")).get("/api/desk/customer")).json()["state"] == "off"
    assert stand.parts.crm is None


@pytest.mark.clause("csc.6.1.a")
async def test_a_tickets_customer_is_for_whoever_sees_the_ticket_and_is_audited(
    signed_in: SignedIn, stand: Stand, crm: CrmServer
) -> None:
    junior = await signed_in("chuji")
    number = (await junior.post("/api/tickets", json=FORM)).json()["ticket"]["number"]
    told = (await junior.get(f"/api/tickets/{number}/customer")).json()
    assert (told["of"], told["state"]) == (number, "found")
    for login, status in (("agent0", 404), ("ziliao", 403), ("wangluo", 403), ("gaoji", 200)):
        answer = await (await signed_in(login)).get(f"/api/tickets/{number}/customer")
        assert answer.status_code == status, login
    assert len(crm.asked) == 1
    async with stand.database.read() as session:
        seen = await session.scalars(select(AuditRow.login).where(AuditRow.kind == "customer_data"))
        assert list(seen) == ["chuji", "gaoji"]
