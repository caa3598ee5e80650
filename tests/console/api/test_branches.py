"""Branches over the API: headquarters keeps them; each reads and does what is its own or below (csc.2.1)."""

from datetime import date
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from config.centre import Post
from console.live import Live
from console.rules.permissions import acts_of
from people.adapters.tables import AuditRow
from recordings.adapters.tables import DraftRow
from reports.making import generate
from reports.rules.periods import PeriodKind
from reports.statistics import statistics_of
from runtime.clock import utc_now
from tests.branches import ELSEWHERE, IN_HANGZHOU, scopes
from tests.console.branch_seeds import branched
from tests.console.conftest import SignedIn
from tests.console.stand import Stand
from tests.tickets.desks import ASKED

FORM = {
    "kind": "complaint", "business": "data", "nature": "fault_repair", "customer": "张三",
    "phone": IN_HANGZHOU, "content": "断网", "source": "call",
}  # fmt: skip
PROVINCE: dict[str, object] = {
    "code": "jiangsu",
    "level": "province",
    "title_zh": "江苏",
    "title_en": "Jiangsu",
    "parent": "hq",
}
CITY: dict[str, object] = {
    "code": "wuxi",
    "level": "city",
    "title_zh": "无锡",
    "title_en": "Wuxi",
    "parent": "jiangsu",
}


async def send(client: httpx.AsyncClient, path: str, version: int, /, **body: Any) -> httpx.Response:  # noqa: ANN401 (JSON)
    return await client.post(path, json=body, headers={"If-Match": f'"{version}"'})


async def enter(client: httpx.AsyncClient, **change: object) -> str:
    answer = await client.post("/api/tickets", json=FORM | change)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["ticket"]["number"])


@pytest.fixture
async def town(stand: Stand) -> Stand:
    async with stand.database.write() as session:
        await branched(session)
    return stand


@pytest.mark.clause("csc.2.1")
async def test_headquarters_keeps_the_tree_and_says_what_is_wrong(signed_in: SignedIn, stand: Stand) -> None:
    admin = await signed_in("admin")
    wrong: list[tuple[dict[str, object], str]] = [
        (CITY, "parent"),
        (PROVINCE | {"code": "江苏"}, "code"),
        (PROVINCE | {"title_en": " "}, "title_en"),
        (PROVINCE | {"prefixes": ["05x"]}, "prefixes"),
        (PROVINCE | {"parent": None}, "parent"),
        (PROVINCE | {"level": "hq"}, "level"),
    ]
    for body, field in wrong:
        refused = await admin.post("/api/branches", json=body)
        assert (refused.status_code, refused.json()["field"]) == (422, field), body
    assert (await admin.post("/api/branches", json=PROVINCE | {"prefixes": ["025"]})).status_code == 201
    taken = await admin.post("/api/branches", json=CITY | {"prefixes": ["0510", "025"]})
    assert (taken.status_code, taken.json()["field"]) == (422, "prefixes")
    assert (await admin.post("/api/branches", json=CITY | {"prefixes": ["0510", "0510"]})).status_code == 201
    again = await admin.post("/api/branches", json=CITY)
    assert (again.status_code, again.json()["field"]) == (422, "code")
    words = {
        "title_zh": "无锡市",
        "title_en": "Wuxi City",
        "parent": "jiangsu",
        "prefixes": ["0510", "1380510"],
    }
    told = (await admin.put("/api/branches/wuxi", json=words)).json()["branches"]
    assert [(one["code"], one["title_zh"], one["prefixes"]) for one in told] == [
        ("hq", "总部", []),
        ("jiangsu", "江苏", ["025"]),
        ("wuxi", "无锡市", ["0510", "1380510"]),
    ]
    assert (await admin.put("/api/branches/mars", json=words)).status_code == 404
    async with stand.database.read() as session:
        lines = await session.scalars(select(AuditRow.action).where(AuditRow.kind == "branch"))
        assert list(lines) == ["add", "add", "change"]


@pytest.mark.clause("csc.2.1")
async def test_a_branch_closes_when_nothing_open_is_held(signed_in: SignedIn, stand: Stand) -> None:
    admin, senior = await signed_in("admin"), await signed_in("gaoji")
    for body in (PROVINCE, CITY | {"prefixes": ["0510"]}):
        assert (await admin.post("/api/branches", json=body)).status_code == 201
    number = await enter(senior, phone="05108888")
    moved = {"name": "梁初级", "posts": ["junior"], "branch": "wuxi"}
    assert (await admin.put("/api/people/chuji", json=moved)).status_code == 204
    refused = await admin.put("/api/branches/wuxi/active", json={"active": False})
    assert (refused.status_code, refused.json()["code"]) == (409, "branch_in_use")
    assert "1 张未办结工单、1 名在职人员" in refused.json()["message_zh"]
    above = await admin.put("/api/branches/jiangsu/active", json={"active": False})
    assert "1 open branches below" in above.json()["message_en"]
    sent = await send(senior, f"/api/tickets/{number}/acts", 1, action="send_up", text="撤并")
    assert (sent.status_code, sent.json()["field"]) == (422, "branch"), "nobody works in the province"
    gone = await admin.put(
        "/api/people/gaoji", json=moved | {"name": "罗高级", "posts": ["senior"], "branch": "mars"}
    )
    assert (gone.status_code, gone.json()["field"]) == (422, "branch")
    away = {"name": "韩网络", "posts": ["senior"], "branch": "jiangsu"}
    assert (await admin.put("/api/people/wangluo", json=away)).status_code == 204
    sent = await send(senior, f"/api/tickets/{number}/acts", 1, action="send_up", text="撤并")
    assert (sent.status_code, sent.json()["ticket"]["branch"]) == (200, "jiangsu")
    assert (await admin.put("/api/people/chuji", json=moved | {"branch": "hq"})).status_code == 204
    closed = await admin.put("/api/branches/wuxi/active", json={"active": False})
    (wuxi,) = [one for one in closed.json()["branches"] if one["code"] == "wuxi"]
    assert (wuxi["active"], wuxi["prefixes"]) == (False, [])
    assert (await admin.put("/api/people/chuji", json=moved)).status_code == 422, "nobody joins a closed one"
    assert (await admin.put("/api/branches/hq/active", json={"active": False})).status_code == 409
    assert (await admin.put("/api/branches/wuxi/active", json={"active": True})).status_code == 200


@pytest.mark.clause("csc.2.1")
async def test_administrators_of_lower_branches_keep_their_own_people_only(
    signed_in: SignedIn, town: Stand
) -> None:
    here = await signed_in("zhe_admin")
    people = (await here.get("/api/people")).json()["people"]
    assert {one["branch"] for one in people} == {"zhejiang", "hangzhou", "ningbo"}
    told = (await here.get("/api/branches")).json()
    assert (told["own"], {one["code"] for one in told["branches"] if one["below"]}) == (
        "zhejiang",
        {"zhejiang", "hangzhou", "ningbo"},
    )
    assert (await here.post("/api/branches", json=PROVINCE)).status_code == 403
    assert (await here.put("/api/branches/ningbo/active", json={"active": False})).status_code == 403
    change = {"name": "某人", "posts": ["junior"]}
    for login in ("gaoji", "nobody"):
        assert (await here.put(f"/api/people/{login}", json=change)).status_code == 404
        assert (await here.post(f"/api/people/{login}/password")).status_code == 404
        assert (await here.put(f"/api/people/{login}/active", json={"active": False})).status_code == 404
    added = {"login": "xinren", "name": "新人", "posts": ["junior"]}
    outside = await here.post("/api/people", json=added | {"branch": "anhui"})
    assert (outside.status_code, outside.json()["field"]) == (422, "branch")
    assert (await here.post("/api/people", json=added)).status_code == 201
    found = (await here.get("/api/people", params={"q": "xinren"})).json()["people"]
    assert [one["branch"] for one in found] == ["zhejiang"], "without a word, their own"
    assert (await here.put("/api/people/xinren", json=change | {"branch": "ningbo"})).status_code == 204
    assert (await here.put("/api/people/xinren", json=change)).status_code == 204
    found = (await here.get("/api/people", params={"q": "xinren"})).json()["people"]
    assert [one["branch"] for one in found] == ["ningbo"], "without a word, as it was"
    hq = await signed_in("admin")
    own = await hq.put("/api/people/admin", json={"name": "陈主任", "posts": ["admin"], "branch": "anhui"})
    assert (own.status_code, own.json()["code"]) == (409, "own_account")


@pytest.mark.clause("csc.2.1")
async def test_reads_and_acts_from_outside_find_nothing(signed_in: SignedIn, town: Stand) -> None:
    gao = await signed_in("hang_gao")
    number = await enter(gao)
    order = await send(gao, f"/api/tickets/{number}/orders", 1, action="dispatch", text="修", fields=ASKED)
    assert order.status_code == 201, order.text
    async with town.database.write() as session:
        draft = await session.scalar(select(DraftRow).order_by(DraftRow.id).limit(1))
        assert draft is not None
        draft.branch, drafted = "hangzhou", draft.id
    reads = (f"/api/tickets/{number}", f"/api/orders/{number}-01", f"/api/drafts/{drafted}")
    acts: tuple[tuple[str, dict[str, object]], ...] = (
        (f"/api/tickets/{number}/acts", {"action": "note", "text": "x"}),
        (f"/api/tickets/{number}/acts", {"action": "send_up", "text": "x"}),
        (f"/api/tickets/{number}/supplements", {"text": "x"}),
        (f"/api/tickets/{number}/call-back", {"text": "x", "queue": "junior"}),
        (f"/api/tickets/{number}/orders", {"action": "urge", "text": "x"}),
        (f"/api/orders/{number}-01/review", {"send": True}),
        (f"/api/drafts/{drafted}/refuse", {"version": 1, "reason": "x"}),
    )
    sister, province = await signed_in("ning_admin"), await signed_in("zhe_admin")
    for path in reads:
        assert [(await one.get(path)).status_code for one in (sister, province)] == [404, 200], path
    for path, body in acts:
        assert (await send(sister, path, 2, **body)).status_code == 404, path
    lists = {
        "/api/tickets": "tickets", "/api/orders": "orders", "/api/papers": "papers",
        f"/api/tickets/similar?phone={IN_HANGZHOU}&business=data": "tickets", "/api/drafts": "drafts",
    }  # fmt: skip
    for path, name in lists.items():
        counts = [len((await one.get(path)).json()[name]) for one in (sister, province)]
        assert counts[0] == 0 < counts[1], path
    by_branch = {"by": "branch", "figures": "tickets", "day": str(utc_now().date())}
    for client, lines in ((sister, []), (province, [("hangzhou", "杭州", 1.0)])):
        table = (await client.get("/api/reports/look", params=by_branch)).json()["table"]
        shown = [(one["value"]["value"], one["value"]["title_zh"], one["cells"][0]) for one in table["lines"]]
        assert shown == lines


@pytest.mark.clause("csc.2.1")
async def test_a_ticket_is_passed_up_and_down_over_the_api(signed_in: SignedIn, town: Stand) -> None:
    clerk, province = await signed_in("hang_chu"), await signed_in("zhe_gao")
    number = await enter(clerk)
    path = f"/api/tickets/{number}"
    offered = (await clerk.get(path)).json()["actions"]
    assert ("send_up" in offered, "send_down" in offered) == (True, False)
    wordless = await send(clerk, f"{path}/acts", 1, action="send_up")
    assert (wordless.status_code, wordless.json()["field"]) == (422, "text")
    sent = await send(clerk, f"{path}/acts", 1, action="send_up", text="超出市级权限")
    assert (sent.status_code, sent.json()["ticket"]["branch"], sent.json()["actions"]) == (
        200,
        "zhejiang",
        [],
    )
    entry = sent.json()["entries"][-1]
    assert (entry["kind"], entry["from_branch"], entry["to_branch"], entry["by"], entry["text"]) == (
        "sent_up", "hangzhou", "zhejiang", "hang_chu", "超出市级权限",
    )  # fmt: skip
    refused = await send(clerk, f"{path}/acts", 2, action="note", text="x")
    assert (refused.status_code, refused.json()["code"]) == (403, "other_branch")
    assert [row["number"] for row in (await clerk.get("/api/tickets")).json()["tickets"]] == [number]
    nowhere = await send(province, f"{path}/acts", 2, action="send_down", text="x", branch="anhui")
    assert (nowhere.status_code, nowhere.json()["field"]) == (422, "branch")
    back = await send(province, f"{path}/acts", 2, action="send_down", text="请属地处理", branch="ningbo")
    assert (back.status_code, back.json()["ticket"]["owner"]) == (200, "ning_gao")
    chosen = {"branch": "ningbo"}
    names = (await province.get("/api/tickets/colleagues", params=chosen)).json()["colleagues"]
    assert {one["login"] for one in names} == {"ning_chu", "ning_gao", "zhe_jing"}
    hq = await signed_in("gaoji")
    await enter(hq, phone=ELSEWHERE)
    for branch, count in (("zhejiang", 1), ("ningbo", 1), ("hangzhou", 0), ("anhui", 0), ("hq", 2)):
        found = (await hq.get("/api/tickets", params={"branch": branch})).json()["tickets"]
        assert len(found) == count, branch


@pytest.mark.clause("csc.2.1")
async def test_kept_reports_and_surges_are_headquarters(signed_in: SignedIn, town: Stand) -> None:
    parts, now = town.parts, utc_now()
    statistics = statistics_of(parts.settings, parts.centre)
    form = next(one for one in statistics.rules.forms if PeriodKind.MONTH in one.periods).id
    period = statistics.period(PeriodKind.MONTH, date(2026, 1, 1))
    row = await generate(parts.database, parts.announce, statistics, form, period, "clock", now)
    hq, city = await signed_in("admin"), await signed_in("hang_admin")
    assert len((await hq.get("/api/reports")).json()["reports"]) == 1
    assert (await city.get("/api/reports")).json()["reports"] == []
    for path in (f"/api/reports/{row.id}", f"/api/reports/{row.id}/file"):
        assert [(await one.get(path)).status_code for one in (hq, city)] == [200, 404]
    wanted = {"form": form, "period": "month", "day": "2026-01-01"}
    assert (await city.post("/api/reports", json=wanted)).status_code == 403
    assert (await city.get("/api/surges")).json()["surges"] == []


@pytest.mark.clause("csc.2.1")
async def test_the_stream_tells_each_what_happens_at_its_own_and_below(
    signed_in: SignedIn, town: Stand
) -> None:
    live: Live = town.app.state.live
    passed = {"branch": "zhejiang", "from_branch": "hangzhou"}
    async with town.database.read() as session:
        by_branch = await scopes(session)
    client = await signed_in("admin")
    assert (await client.get("/api/session")).json()["user"]["branch"] == "hq"
    acts = acts_of([Post.ADMIN])
    ears = {code: live.join(acts, None, code, code, scope) for code, scope in by_branch.items()}
    at_department = live.join(acts, None, "x", "x", by_branch["anhui"], "network")
    live.publish("ticket/20261124-0001/passed", {"data": passed})
    live.publish("ticket/20261124-0001/order", {"data": {"branch": "hangzhou", "department": "network"}})
    live.publish("call/1/stage", {"data": {"call": "1"}})
    heard = {code: ear.facts.qsize() for code, ear in ears.items()}
    assert heard == {"hq": 3, "zhejiang": 3, "hangzhou": 3, "ningbo": 1, "anhui": 1}
    assert at_department.facts.qsize() == 2
