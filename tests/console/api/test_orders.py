"""Tickets entered, dispatched, reviewed and answered over REST, with versions, pages and walls."""

from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from tests.console.conftest import SignedIn
from tests.tickets.desks import ASKED

LETTER = {
    "kind": "complaint",
    "business": "data",
    "nature": "fault_repair",
    "customer": "张三",
    "phone": "13812345678",
    "content": "断网三天",
    "source": "visit",
}


async def enter(client: httpx.AsyncClient, **change: object) -> dict[str, Any]:
    answer = await client.post("/api/tickets", json=LETTER | change)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def send(
    client: httpx.AsyncClient, path: str, body: Mapping[str, object], version: int
) -> httpx.Response:
    return await client.post(path, json=body, headers={"If-Match": f'"{version}"'})


@pytest.mark.clause("180.1.8", "180.4.6", "180.5.3", "hot.4.2")
async def test_an_order_goes_from_desk_by_review_to_department_and_back(signed_in: SignedIn) -> None:
    junior, senior, network = await signed_in("chuji"), await signed_in("gaoji"), await signed_in("wangluo")
    made = await enter(junior)
    number = made["ticket"]["number"]
    assert {"dispatch", "hand_over", "answer"} <= set(made["actions"])
    assert "review" not in made["actions"]
    order = {"action": "dispatch", "text": "请当天修复", "fields": ASKED}
    answer = await send(junior, f"/api/tickets/{number}/orders", order, 1)
    assert (answer.status_code, answer.headers["ETag"]) == (201, '"2"')
    (waiting,) = (await senior.get("/api/orders", params={"state": "review"})).json()["orders"]
    path = f"/api/orders/{waiting['id']}"
    assert (await network.get(path)).status_code == 404, "not before its review"
    reviewed = await send(senior, f"{path}/review", {"send": True}, 2)
    assert reviewed.json()["order"]["reviewer"] == "罗高级"
    seen = await network.get(path)
    assert (seen.json()["phone"], set(seen.json()["actions"])) == (
        "13812345678",
        {"progress", "reply", "return", "contact", "check", "appoint", "move", "visit", "report"},
    )
    assert (await send(network, f"{path}/progress", {"text": "已派人"}, 3)).status_code == 200
    nameless = await send(network, f"{path}/reply", {"text": "已修复"}, 4)
    assert (nameless.status_code, nameless.json()["field"]) == (422, "cause")
    reply = {"text": "已修复", "cause": "network"}
    assert (await send(network, f"{path}/reply", reply, 4)).status_code == 200
    form = (await junior.get(f"/api/tickets/{number}")).json()
    assert form["ticket"]["state"] == "replied"
    clocks = {clock["clock"]: clock for clock in form["clocks"]}
    assert (clocks["order"]["met"], clocks["settle"]["state"]) == (True, "running")
    assert "派单" in clocks["order"]["lines"][0]["zh"]
    assert "Started by dispatch by 罗高级" in clocks["order"]["lines"][0]["en"]
    assert [order["kind"] for order in form["orders"]] == ["dispatch", "reply"]
    closed = await send(
        junior, f"/api/tickets/{number}/acts", {"action": "answer", "text": "已告知", "by": "phone"}, 5
    )
    assert closed.json()["ticket"]["state"] == "answered"


async def test_a_change_names_the_version_it_is_meant_for(signed_in: SignedIn) -> None:
    senior = await signed_in("gaoji")
    number = (await enter(senior))["ticket"]["number"]
    path, body = f"/api/tickets/{number}/acts", {"action": "note", "text": "x"}
    assert (await senior.post(path, json=body)).json()["code"] == "no_version"
    assert (await send(senior, path, body, 1)).status_code == 200
    late = await send(senior, path, body, 1)
    assert (late.status_code, late.json()["code"], late.headers["ETag"]) == (412, "ticket_changed", '"2"')
    wrong = await senior.post(path, json=body, headers={"If-Match": "x"})
    assert (wrong.status_code, wrong.json()["field"]) == (422, "If-Match")


async def test_a_juniors_list_holds_what_is_theirs(signed_in: SignedIn) -> None:
    junior, clerk, senior = await signed_in("chuji"), await signed_in("wenben"), await signed_in("gaoji")
    mine, theirs = await enter(junior), await enter(clerk)
    number, other = mine["ticket"]["number"], theirs["ticket"]["number"]
    listed = [row["number"] for row in (await junior.get("/api/tickets")).json()["tickets"]]
    assert listed == [number]
    assert (await junior.get(f"/api/tickets/{other}")).status_code == 404
    everything = (await senior.get("/api/tickets", params={"state": "open"})).json()["tickets"]
    assert {number, other} <= {row["number"] for row in everything}
    assert (await senior.get("/api/tickets", params={"mine": "true"})).json()["tickets"] == []
    assert (await senior.get("/api/tickets", params={"late": "true"})).json()["tickets"] == []
    first = (await senior.get("/api/tickets", params={"limit": 1})).json()
    second = (await senior.get("/api/tickets", params={"limit": 1, "before": first["next_before"]})).json()
    assert [first["tickets"][0]["number"], second["tickets"][0]["number"]] == [other, number]


@pytest.mark.clause("180.1.7")
async def test_earlier_tickets_are_shown_masked_before_another_is_made(signed_in: SignedIn) -> None:
    junior = await signed_in("chuji")
    number = (await enter(junior))["ticket"]["number"]
    query = {"phone": "13812345678", "business": "data"}
    (found,) = (await junior.get("/api/tickets/similar", params=query)).json()["tickets"]
    assert (found["number"], found["phone"]) == (number, "138****5678")


@pytest.mark.clause("180.2.2", "csc.3.2.1")
async def test_a_wrong_form_names_its_field(signed_in: SignedIn) -> None:
    clerk = await signed_in("wenben")
    for change, field in (
        ({"nature": None}, "nature"),
        ({"source": "letter"}, "original"),
        ({"received_at": "2999-01-01T00:00:00Z"}, "received_at"),
        ({"received_at": "2026-01-01T00:00:00"}, "received_at"),
        ({"source": "pigeon"}, "source"),
    ):
        answer = await clerk.post("/api/tickets", json=LETTER | change)
        assert (answer.status_code, answer.json()["field"]) == (422, field)


async def test_colleagues_are_those_who_can_answer(signed_in: SignedIn) -> None:
    junior = await signed_in("chuji")
    found = {row["login"] for row in (await junior.get("/api/tickets/colleagues")).json()["colleagues"]}
    assert {"gaoji", "jingli", "tiqu"} <= found
    assert not found & {"chuji", "wangluo", "zhijian", "admin"}
