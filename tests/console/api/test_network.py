"""A department's work, papers by kind, places and supplements over REST."""

from typing import Any

import httpx
import pytest

from tests.console.api.test_orders import enter, send
from tests.console.conftest import SignedIn
from tests.tickets.desks import ASKED, CONTACT, REPORT
from tests.tickets.test_network import PNG
from tickets.adapters.papers import PaperKind

PLACE = {"latitude": 32.8925, "longitude": 115.8142}


async def dispatched(senior: httpx.AsyncClient) -> str:
    """The path of a network order at version 2."""
    number = (await enter(senior, address="南京路 1 号"))["ticket"]["number"]
    order = {"action": "dispatch", "text": "修", "fields": ASKED}
    assert (await send(senior, f"/api/tickets/{number}/orders", order, 1)).status_code == 201
    return f"/api/orders/{number}-01"


def kinds(answer: httpx.Response) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [entry["kind"] for entry in answer.json()["entries"]]


@pytest.mark.clause("net.1.1", "net.1.2", "net.1.3", "net.1.6", "hot.5.1.1")
async def test_front_and_back_office_share_what_the_department_found(signed_in: SignedIn) -> None:
    senior, network = await signed_in("gaoji"), await signed_in("wangluo")
    earlier = (await enter(senior, address="南京路 7 号", phone="13812340000"))["ticket"]["number"]
    path = await dispatched(senior)
    seen = (await network.get(path)).json()
    assert [one["number"] for one in seen["area"]] == [earlier]
    assert [entry["kind"] for entry in seen["entries"]] == ["registered", "dispatch"]
    wrong = await send(network, f"{path}/work", {"action": "contact", "fields": CONTACT | {"place": ""}}, 2)
    assert (wrong.status_code, wrong.json()["field"]) == (422, "place")
    done: list[dict[str, Any]] = [
        {"action": "contact", "fields": CONTACT},
        {"action": "appoint", "in_town": True},
        {"action": "visit", "place": PLACE},
    ]
    for version, body in enumerate(done, start=2):
        assert (await send(network, f"{path}/work", body, version)).status_code == 200
    refused = await network.post(f"{path}/pictures", params={"name": "x.svg"}, content=b"<svg/>")
    assert (refused.status_code, refused.json()["field"]) == (422, "file")
    made = await network.post(f"{path}/pictures", params={"name": "室内.png"}, content=PNG)
    assert made.status_code == 201, made.text
    report = await send(network, f"{path}/work", {"action": "report", "fields": REPORT}, 5)
    assert kinds(report)[-2:] == ["site_visit", "handling_report"]
    ticket = (await senior.get(path.replace("orders", "tickets").removesuffix("-01"))).json()
    assert ticket["entries"][-1]["place"] == PLACE
    assert [one["name"] for one in ticket["pictures"]] == ["室内.png"]
    picture = await senior.get(f"/api/pictures/{made.json()['id']}")
    assert (picture.headers["Content-Type"], picture.content) == ("image/png", PNG)
    stranger = await signed_in("chuji")
    assert (await stranger.get(f"/api/pictures/{made.json()['id']}")).status_code == 404
    span = {"first": "2000-01-01", "last": "2000-12-30", "form": "geojson"}
    assert (await network.get("/api/places", params=span)).json()["features"] == []
    assert (await network.get("/api/places", params=span | {"last": "2002-01-01"})).status_code == 422


@pytest.mark.clause("hot.5.1.5")
async def test_every_paper_is_filed_by_kind_and_found_from_its_complaint(signed_in: SignedIn) -> None:
    senior, network = await signed_in("gaoji"), await signed_in("wangluo")
    path = await dispatched(senior)
    number = path.removesuffix("-01").rpartition("/")[2]
    for action in ("chase", "urge"):
        version = (await senior.get(f"/api/tickets/{number}")).json()["version"]
        await send(senior, f"/api/tickets/{number}/orders", {"action": action, "text": "快"}, version)
    version = (await network.get(path)).json()["version"]
    await send(network, f"{path}/reply", {"text": "已修", "cause": "network"}, version)
    found = (await senior.get("/api/papers", params={"ticket": number})).json()["papers"]
    assert {paper["kind"] for paper in found} == {"complaint", "dispatch", "chase", "urge", "reply"}
    for kind in PaperKind:
        rows = (await senior.get("/api/papers", params={"kind": kind})).json()["papers"]
        assert {row["kind"] for row in rows} <= {kind}
    (first, *_) = (await network.get("/api/papers", params={"kind": "reply"})).json()["papers"]
    assert (first["ticket"], first["late"]) == (number, False)
    assert (await network.get("/api/papers", params={"late": "true"})).json()["papers"] == []
    page = (await senior.get("/api/papers", params={"ticket": number, "limit": 2})).json()
    rest = (await senior.get("/api/papers", params={"ticket": number, "before": page["next_before"]})).json()
    assert [one["id"] for one in page["papers"] + rest["papers"]] == [one["id"] for one in found]
    stranger = await signed_in("chuji")
    assert (await stranger.get("/api/papers", params={"ticket": number})).json()["papers"] == []


@pytest.mark.clause("180.1.7")
async def test_whoever_takes_the_call_supplements_a_colleagues_ticket(signed_in: SignedIn) -> None:
    senior, junior = await signed_in("gaoji"), await signed_in("chuji")
    number = (await enter(senior))["ticket"]["number"]
    path = f"/api/tickets/{number}/supplements"
    assert (await junior.post(path, json={"text": "今天又断线"})).status_code == 204
    assert kinds(await senior.get(f"/api/tickets/{number}"))[-1] == "supplemented"
    (message,) = (await senior.get("/api/messages")).json()["received"]
    assert "今天又断线" in message["text"]
    unknown = await junior.post("/api/tickets/20200101-0001/supplements", json={"text": "x"})
    assert unknown.status_code == 404


@pytest.mark.clause("ops.2.7")
async def test_what_a_supervisor_hands_up_stands_on_the_managers_page(signed_in: SignedIn) -> None:
    senior, supervisor, manager = (
        await signed_in("gaoji"),
        await signed_in("banzhang"),
        await signed_in("jingli"),
    )
    number, other = [(await enter(senior))["ticket"]["number"] for _ in range(2)]
    body = {"action": "escalate", "text": "客户要求赔偿"}
    assert (await send(supervisor, f"/api/tickets/{number}/acts", body, 1)).status_code == 200
    assert (await send(senior, f"/api/tickets/{other}/acts", body, 1)).status_code == 200
    rows = (await manager.get("/api/manager/cases", params={"why": "handed_up"})).json()["cases"]
    assert [(row["number"], row["escalated_by"]) for row in rows] == [(number, "林班长")]


@pytest.mark.clause("net.3.1", "net.3.2", "net.2.2", "hot.5.1.3")
async def test_the_catalogue_says_which_fields_and_the_register_who_cares(signed_in: SignedIn) -> None:
    supervisor = await signed_in("banzhang")
    lists = (await supervisor.get("/api/catalogue")).json()
    (order,) = [form for form in lists["forms"] if form["paper"] == "order"]
    assert [field["name"] for field in order["fields"] if field["required"]] == list(ASKED)
    assert {cause["value"] for cause in lists["causes"]} >= {"arrears", "network"}
    wanted = {
        "name": "华阳集团", "customer_class": "large", "numbers": "13812345678", "account_level": "local",
        "account_manager": "gaoji", "preference": "资费八折",
    }  # fmt: skip
    refused = await supervisor.post("/api/customers", json=wanted)
    assert (refused.status_code, refused.json()["field"]) == (409, "customer_manager")
    made = await supervisor.post("/api/customers", json=wanted | {"customer_manager": "jingli"})
    opened = (await supervisor.get(f"/api/customers/{made.json()['id']}")).json()
    assert (opened["account_level"], opened["customer_manager"]) == ("local", "jingli")
    ticket = await enter(await signed_in("chuji"))
    assert ticket["account"] == {
        "level": "local",
        "account_manager": "罗高级",
        "customer_manager": "谢经理",
        "preference": "资费八折",
    }


@pytest.mark.clause("180.0.2", "180.0.3")
async def test_a_centre_extends_its_lists_on_the_screen(signed_in: SignedIn) -> None:
    supervisor, junior = await signed_in("banzhang"), await signed_in("chuji")
    cloud, path = {"title_zh": "云业务", "title_en": "Cloud"}, "/api/lists/businesses/cloud"
    assert (await junior.put(path, json=cloud)).status_code == 403
    assert (await supervisor.put(path, json=cloud)).status_code == 204
    assert (await supervisor.put(path, json=cloud | {"title_zh": "云服务"})).status_code == 204
    shipped = await supervisor.put("/api/lists/businesses/data", json=cloud)
    assert (shipped.status_code, shipped.json()["field"]) == (409, "value")
    rows = (await junior.get("/api/catalogue")).json()["businesses"]
    own = {"value": "cloud", "title_zh": "云服务", "title_en": "Cloud", "own": True}
    assert (rows[-2], rows[-1]["value"]) == (own, "other")
    assert (await enter(junior, business="cloud"))["ticket"]["business"] == "cloud"
    assert (await supervisor.delete(path)).json()["code"] == "in_use"
    nature = "/api/lists/natures/rumour"
    assert (await supervisor.put(nature, json=cloud)).status_code == 204
    assert [(await supervisor.delete(nature)).status_code for _ in range(2)] == [204, 404]
