"""Surveys and the manager hotline over the API."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from acd.adapters.outbound_tables import CallBackRow
from acd.adapters.tables import SeatRow
from runtime.clock import utc_now
from tests.console.conftest import SignedIn
from tests.console.stand import Stand
from tickets.adapters.tables import TicketRow

FORM = {
    "kind": "complaint", "business": "data", "nature": "fault_repair", "customer": "张三",
    "phone": "13812345678", "content": "断网", "source": "call",
}  # fmt: skip
Answered = Callable[[], Awaitable[str]]


async def act(client: httpx.AsyncClient, number: str, version: int, **deed: str) -> None:
    headers = {"If-Match": f'"{version}"'}
    answer = await client.post(f"/api/tickets/{number}/acts", json={"text": "x"} | deed, headers=headers)
    assert answer.status_code == 200, answer.text


@pytest.fixture
def answered(signed_in: SignedIn) -> Answered:
    """A ticket that waits for its survey."""

    async def make() -> str:
        senior = await signed_in("gaoji")
        number = str((await senior.post("/api/tickets", json=FORM)).json()["ticket"]["number"])
        await act(senior, number, 1, action="answer", text="已修复")
        return number

    return make


async def rows(client: httpx.AsyncClient, path: str, name: str) -> list[dict[str, Any]]:
    answer = await client.get(path)
    assert answer.status_code == 200, answer.text
    return list(answer.json()[name])


@pytest.mark.clause("180.5.1", "180.5.5", "180.5.6", "csc.5.2.b")
async def test_from_survey_to_the_supervisors_second_call(signed_in: SignedIn, answered: Answered) -> None:
    number = await answered()
    surveyor, supervisor = await signed_in("diaocha"), await signed_in("banzhang")
    (due,) = await rows(surveyor, "/api/surveys", "surveys")
    assert (due["ticket"], due["phone"], due["handler"]) == (number, "138****5678", "罗高级")
    path = f"/api/surveys/{due['id']}"
    one = (await surveyor.get(path)).json()
    assert (one["survey"]["phone"], one["answer"], one["own_work"]) == ("13812345678", "已修复", False)
    refused = await surveyor.post(f"{path}/answers", json={"score": 40})
    assert (refused.status_code, refused.json()["field"]) == (422, "reasons")
    said = {"score": 40, "reasons": ["too_slow"], "facts": {"age": "under_25"}, "consent": True}
    assert (await surveyor.post(f"{path}/answers", json=said)).json()["state"] == "answered"
    (owed,) = await rows(supervisor, "/api/surveys/dissatisfied", "follow_ups")
    assert (owed["step"], owed["score"], owed["reasons"]) == (1, 40, ["too_slow"])
    for step in (1, 2):
        assert [row["step"] for row in await rows(supervisor, "/api/surveys/dissatisfied", "follow_ups")] == [
            step
        ]
        assert (await supervisor.post(f"{path}/follow-ups", json={"text": "已解释"})).status_code == 204
    assert await rows(supervisor, "/api/surveys/dissatisfied", "follow_ups") == []
    ticket = (await surveyor.get(f"/api/tickets/{number}")).json()
    assert ticket["ticket"]["state"] == "closed"
    assert [entry["kind"] for entry in ticket["entries"]][-3:] == ["dissatisfied", "called", "confirmed"]


@pytest.mark.clause("180.5.1", "180.5.5")
async def test_silence_is_shown_as_silence_and_the_list_is_paged(
    signed_in: SignedIn, answered: Answered
) -> None:
    for _ in range(3):
        await answered()
    surveyor = await signed_in("diaocha")
    first = (await surveyor.get("/api/surveys?limit=2")).json()
    second = (await surveyor.get("/api/surveys", params={"after": first["next_after"]})).json()
    ids = [row["id"] for row in first["surveys"] + second["surveys"]]
    assert (len(first["surveys"]), len(ids), second["next_after"]) == (2, 3, None)
    assert (await surveyor.get("/api/surveys?after=x")).json()["field"] == "after"
    for state in ("due", "due", "silent"):
        assert (await surveyor.post(f"/api/surveys/{ids[0]}/no-answer")).json()["state"] == state
    declined = await surveyor.post(f"/api/surveys/{ids[1]}/declined", json={"text": "不愿评价"})
    assert declined.json()["state"] == "declined"
    figures = (await surveyor.get("/api/surveys/figures")).json()
    assert (figures["asked"], figures["silent"], figures["declined"], figures["satisfied_share"]) == (
        2, 1, 1, None,
    )  # fmt: skip
    assert (await surveyor.post(f"/api/surveys/{ids[0]}/no-answer")).status_code == 409


@pytest.mark.clause("180.5.1")
async def test_the_customer_is_called_from_the_surveyors_own_seat(
    stand: Stand, signed_in: SignedIn, answered: Answered
) -> None:
    await answered()
    surveyor = await signed_in("diaocha")
    (due,) = await rows(surveyor, "/api/surveys", "surveys")
    path = f"/api/surveys/{due['id']}/call"
    assert (await surveyor.post(path)).json()["code"] == "no_seat"
    async with stand.database.write() as session:
        (await session.get_one(SeatRow, "s01")).agent = "diaocha"
    assert (await surveyor.post(path)).status_code == 200
    async with stand.database.read() as session:
        row = (await session.scalars(select(CallBackRow))).one()
    assert (row.number, row.queue, row.reason) == ("13812345678", "direct.s01", "survey")


@pytest.mark.clause("180.10.1", "180.10.2", "180.10.3", "180.1.6")
async def test_the_manager_hotline_sees_what_is_late_refused_and_disputed_and_rules(
    stand: Stand, signed_in: SignedIn, answered: Answered
) -> None:
    await answered()
    senior, manager = await signed_in("gaoji"), await signed_in("jingli")
    surveyor = await signed_in("diaocha")
    (due,) = await rows(surveyor, "/api/surveys", "surveys")
    path = f"/api/surveys/{due['id']}"
    assert (await senior.post(f"{path}/dispute", json={"text": "x"})).json()["code"] == "survey_open"
    await surveyor.post(f"{path}/answers", json={"score": 20, "reasons": ["not_solved"]})
    assert (await senior.post(f"{path}/dispute", json={"text": "客户说已修好"})).status_code == 204
    (disputed,) = await rows(manager, "/api/manager/disputes", "disputes")
    assert (disputed["text"], {one["value"] for one in disputed["answerable"]}) == (
        "客户说已修好", {"gaoji", "diaocha"},
    )  # fmt: skip
    ruling = f"/api/manager/disputes/{due['id']}/ruling"
    bad = await manager.post(ruling, json={"fault": "ours", "text": "x", "at_fault": "nobody"})
    assert bad.json()["field"] == "at_fault"
    said = {"fault": "ours", "text": "重新调查", "at_fault": "diaocha"}
    assert (await manager.post(ruling, json=said)).status_code == 204
    assert await rows(manager, "/api/manager/disputes", "disputes") == []
    (settled,) = await rows(manager, "/api/manager/disputes?settled=true", "disputes")
    assert (settled["fault"], settled["at_fault"]) == ("ours", "宋调查")

    number = str((await senior.post("/api/tickets", json=FORM)).json()["ticket"]["number"])
    await act(senior, number, 1, action="escalate", text="客户不接受")
    (refused,) = await rows(manager, "/api/manager/cases?why=refused", "cases")
    assert (refused["number"], refused["escalated_by"], refused["why"]) == (number, "罗高级", "客户不接受")
    assert number not in {
        row["number"] for row in await rows(manager, "/api/manager/cases?why=overdue", "cases")
    }
    async with stand.database.write() as session:
        row = await session.get_one(TicketRow, number)
        row.due_at -= timedelta(days=9)
    assert number in {row["number"] for row in await rows(manager, "/api/manager/cases?why=overdue", "cases")}
    assert await rows(manager, "/api/manager/cases?why=ruling", "cases") == []


@pytest.mark.parametrize(
    ("login", "allowed"),
    [
        ("diaocha", {"/api/surveys", "/api/surveys/questions"}),
        ("banzhang", {"/api/surveys/dissatisfied", "/api/surveys/questions"}),
        ("jingli", {"/api/manager/disputes"}),
        ("chuji", set()),
        ("wangluo", set()),
    ],
)
async def test_each_list_is_for_its_post(signed_in: SignedIn, login: str, allowed: set[str]) -> None:
    client = await signed_in(login)
    lists = (
        "/api/surveys", "/api/surveys/questions", "/api/surveys/dissatisfied", "/api/manager/disputes",
    )  # fmt: skip
    assert {path for path in lists if (await client.get(path)).status_code == 200} == allowed


@pytest.mark.clause("180.10.4")
async def test_common_problems_become_a_document_for_those_who_decide(
    stand: Stand, signed_in: SignedIn, answered: Answered
) -> None:
    for _ in range(2):
        await answered()
    manager = await signed_in("jingli")
    today = str(utc_now().astimezone(stand.parts.settings.zone).date())
    period = {"first": today, "last": today}
    rows = (await manager.get("/api/manager/problems", params=period)).json()["problems"]
    found = next(row for row in rows if (row["business"], row["nature"]) == ("data", "fault_repair"))
    assert (found["complaints"], found["change"], len(found["examples"])) == (2, 2, 2)
    refused = await manager.get("/api/manager/problems", params={"first": today, "last": "2020-01-01"})
    assert (refused.status_code, refused.json()["field"]) == (422, "last")
    path = "/api/manager/problems/report"
    answer = await manager.post(path, json=period | {"advice": "增加 <抢修> 班组"})
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/pdf")
    assert answer.content.startswith(b"%PDF-")
    assert (await (await signed_in("gaoji")).post(path, json=period | {"advice": "x"})).status_code == 403
