"""Calls out over REST: who may, what is refused and in which words, places, lists row by row, reminders."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from acd.adapters.outbound_tables import CallBackRow, ReminderRow
from acd.call_backs import Wish, promise_callback
from acd.reminders import Reminding
from people.adapters.tables import AuditRow
from runtime.clock import utc_now
from runtime.outbox import OutboxRow
from tests.console.api.test_orders import enter, send
from tests.console.conftest import SignedIn
from tests.console.stand import Stand

NUMBERS = "number,name\n13900000001,甲\n110,police\n13900000001,again\n+8613900000002,乙\n"


async def promised(stand: Stand, number: str, minutes: int, queue: str = "junior", priority: int = 0) -> int:
    now = utc_now()
    assert stand.parts.centre.outbound
    wish = Wish(number, queue, now - timedelta(minutes=minutes), "key", priority)
    async with stand.database.write() as session:
        return await promise_callback(session, stand.announce, stand.parts.centre.outbound, wish, now)


@pytest.mark.clause("csc.3.1.b")
async def test_call_backs_show_place_wait_and_limit(signed_in: SignedIn, stand: Stand) -> None:
    later = await promised(stand, "13900000001", 3, "senior")
    first = await promised(stand, "13900000002", 9, "senior")
    urgent = await promised(stand, "13900000003", 1, "senior", priority=30)
    assert await promised(stand, "+86 13900000002", 0, "senior") == first, "one open one a number"
    told: dict[str, Any] = (await (await signed_in("banzhang")).get("/api/outbound/call-backs")).json()
    rows = {row["id"]: row for row in told["call_backs"]}
    assert rows[urgent]["place"] < rows[first]["place"] < rows[later]["place"]
    assert rows[first]["number"] == "139****0002"
    assert 540 <= rows[first]["waited_seconds"] < 600
    async with stand.database.read() as session:
        row = await session.get_one(CallBackRow, first)
    assert row.due_at - row.promised_at == timedelta(hours=2)
    assert told["fairness"]["promised"] == 3


@pytest.mark.clause("csc.3.1.b")
async def test_a_question_is_kept_in_its_ticket_and_called_back_about_within_two_hours(
    signed_in: SignedIn,
) -> None:
    agent = await signed_in("chuji")
    number = (await enter(agent))["ticket"]["number"]
    path, body = f"/api/tickets/{number}/call-back", {"text": "到期后的资费", "queue": "junior"}
    for change, field in (({"queue": "none"}, "queue"), ({"text": " "}, "text")):
        wrong = await send(agent, path, body | change, 1)
        assert (wrong.status_code, wrong.json()["field"]) == (422, field)
    made = (await send(agent, path, body, 1)).json()
    assert [entry["kind"] for entry in made["entries"]] == ["registered", "call_back"]
    (clock,) = [one for one in made["clocks"] if one["clock"] == "call_back"]
    assert "2 小时（csc.3.1.b call_back）" in clock["lines"][0]["zh"]
    told = (await (await signed_in("banzhang")).get("/api/outbound/call-backs")).json()["call_backs"]
    assert [(row["ticket"], row["number"]) for row in told] == [(number, "138****5678")]
    told_them = {"action": "inform", "text": "已回电答复"}
    answered = (await send(agent, f"/api/tickets/{number}/acts", told_them, 2)).json()
    assert [one["met"] for one in answered["clocks"] if one["clock"] == "call_back"] == [True]


@pytest.mark.parametrize("number", ["8001", "95588", "16812345", "+14155550100", "00852123456", "0000"])
async def test_every_refused_number_gets_the_same_answer(signed_in: SignedIn, number: str) -> None:
    client = await signed_in("chuji")
    answer = await client.post("/api/outbound/call-backs", json={"number": number, "queue": "junior"})
    assert (answer.status_code, answer.json()["code"]) == (409, "number_refused")
    assert number not in answer.text


@pytest.mark.clause("ops.5")
async def test_an_agent_promises_and_a_supervisor_withdraws(signed_in: SignedIn, stand: Stand) -> None:
    agent, supervisor = await signed_in("chuji"), await signed_in("banzhang")
    wish = {"number": "010-62345678", "queue": "junior"}
    made = (await agent.post("/api/outbound/call-backs", json=wish)).json()["id"]
    assert (await agent.delete(f"/api/outbound/call-backs/{made}")).status_code == 403
    assert (await supervisor.delete(f"/api/outbound/call-backs/{made}")).status_code == 204
    assert (await supervisor.delete(f"/api/outbound/call-backs/{made}")).json()["code"] == "no_call_back"
    async with stand.database.read() as session:
        acts = set(await session.scalars(select(AuditRow.action).where(AuditRow.kind == "call_back")))
    assert acts == {"promise", "withdraw"}


@pytest.mark.clause("hot.4.4")
async def test_a_list_is_taken_in_row_by_row_and_moves_as_it_may(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    csv = {"Content-Type": "text/csv"}
    path = "/api/outbound/lists?name=November&mode=person&queue=junior"
    answer = await client.post(path, content=NUMBERS.encode(), headers=csv)
    assert answer.status_code == 201, answer.text
    told = answer.json()
    assert (told["taken"], [bad["row"] for bad in told["bad"]]) == (2, [3, 4])
    codes = [
        (await client.post(f"/api/outbound/lists/{told['id']}/state", json={"do": move})).status_code
        for move in ("run", "run", "pause", "run", "stop", "run")
    ]
    assert codes == [204, 409, 204, 204, 204, 409]
    (row,) = (await client.get("/api/outbound/lists")).json()["lists"]
    assert (row["numbers"], row["waiting"], row["state"]) == (2, 2, "stopped")
    numbers = (await client.get(f"/api/outbound/lists/{told['id']}/numbers")).json()["numbers"]
    assert [one["number"] for one in numbers] == ["139****0001", "139****0002"]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("mode=person&queue=nowhere", "queue"),
        ("mode=message&prompt=../secret", "prompt"),
        ("mode=message&prompt=nothing-like-it", "prompt"),
        ("mode=message&prompt=welcome&hours=teatime", "hours"),
        ("mode=shout", "mode"),
    ],
)
async def test_a_wrong_list_names_its_field(signed_in: SignedIn, query: str, field: str) -> None:
    client = await signed_in("banzhang")
    path = f"/api/outbound/lists?name=x&{query}"
    answer = await client.post(path, content=b"number,name\n", headers={"Content-Type": "text/csv"})
    assert (answer.status_code, answer.json()["field"]) == (422, field)


@pytest.mark.clause("hot.4.3")
async def test_a_reminder_is_told_once_before_and_once_at_its_time_and_postponed(
    signed_in: SignedIn, stand: Stand
) -> None:
    agent, other = await signed_in("chuji"), await signed_in("gaoji")
    at = utc_now() + timedelta(hours=1)
    wanted = {"text": "回电客户", "number": "13900000001", "due_at": at.isoformat()}
    made = (await agent.post("/api/outbound/reminders", json=wanted)).json()["id"]
    assert (await other.post(f"/api/outbound/reminders/{made}/done")).json()["code"] == "no_reminder"
    clocks = [Reminding(stand.database, stand.announce) for _ in range(2)]  # a restart
    told = [await clock.look(at + late) for late in _MOMENTS for clock in clocks]
    assert told == [0, 0, 1, 0, 1, 0, 0, 0]
    async with stand.database.read() as session:
        facts = await session.scalars(select(OutboxRow).where(OutboxRow.topic.like("outbound/reminder/%")))
        assert [fact.topic for fact in facts] == ["outbound/reminder/chuji"] * 2
    again = {"until": (at + timedelta(hours=1)).isoformat(), "reason": "客户在开会"}
    assert (await agent.post(f"/api/outbound/reminders/{made}/postpone", json=again)).status_code == 204
    (row,) = (await agent.get("/api/outbound/reminders")).json()["reminders"]
    assert (row["state"], row["number"]) == ("waiting", "13900000001")
    assert "客户在开会" in row["history"][0]
    assert (await agent.post(f"/api/outbound/reminders/{made}/done")).status_code == 204
    async with stand.database.read() as session:
        assert (await session.get_one(ReminderRow, made)).state == "done"


_MOMENTS = [timedelta(minutes=minutes) for minutes in (-10, -5, 0, 9)]


async def test_who_neither_sits_nor_supervises_calls_nobody(signed_in: SignedIn) -> None:
    client = await signed_in("zhijian")
    for path in ("call-backs", "lists", "reminders"):
        assert (await client.get(f"/api/outbound/{path}")).status_code == 403
