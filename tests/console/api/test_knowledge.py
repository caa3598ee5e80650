"""The knowledge base over the API: from a proposal to an answer in a ticket, and the librarian's papers."""

from datetime import timedelta
from io import BytesIO
from typing import Any

import httpx
import pytest
from docx import Document

from config.centre import CustomerClass
from knowledge.originals import keep_filed
from people.adapters.tables import CustomerNumberRow
from people.handlers import add_customer
from runtime.clock import utc_now
from tests.console.conftest import SignedIn
from tests.console.stand import Stand
from tickets.events import TicketChanged

FORM = {
    "kind": "complaint", "business": "data", "nature": "fault_repair", "customer": "张三",
    "phone": "13812345678", "content": "宽带断网三天", "source": "call",
}  # fmt: skip
TODAY = utc_now().date()
SAID = {
    "title": "宽带断网处理", "text": "重启光猫后再试。", "words": "掉线",
    "valid_from": str(TODAY - timedelta(days=1)),
}  # fmt: skip


async def put(librarian: httpx.AsyncClient, **more: Any) -> int:  # noqa: ANN401 (of ArticleIn)
    """Written and published."""
    made = await librarian.post("/api/knowledge/articles", json={"kind": "answer"} | SAID | more)
    assert made.status_code == 201, made.text
    number = int(made.json()["article"]["id"])
    done = await librarian.post(
        f"/api/knowledge/articles/{number}/steps",
        json={"step": "publish"},
        headers={"If-Match": made.headers["ETag"]},
    )
    assert done.status_code == 200, done.text
    return number


async def enter(client: httpx.AsyncClient, **more: Any) -> str:  # noqa: ANN401 (of TicketIn)
    answer = await client.post("/api/tickets", json=FORM | more)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["ticket"]["number"])


@pytest.mark.clause("180.4.10", "180.6.3", "csc.6.1.c", "180.1.1")
async def test_a_difficult_answer_is_proposed_written_found_and_used(signed_in: SignedIn) -> None:
    senior, librarian, junior = [await signed_in(login) for login in ("gaoji", "ziliao", "chuji")]
    ticket = await enter(junior)
    wanted = {"kind": "answer", "title": "断网答复", "text": "重启光猫", "ticket": ticket}
    assert (await junior.post("/api/knowledge/proposals", json=wanted)).status_code == 403
    proposal = (await senior.post("/api/knowledge/proposals", json=wanted)).json()
    assert (proposal["state"], proposal["ticket"], proposal["proposed_by"]) == ("open", ticket, "罗高级")
    article = await put(librarian, proposal=proposal["id"])
    (row,) = (await senior.get("/api/knowledge/proposals?which=done")).json()["proposals"]
    assert (row["state"], row["article"]) == ("settled", article)

    found = (await junior.post("/api/knowledge/searches", json={"q": "kuandai diaoxian"})).json()
    (hit,) = found["hits"]
    assert (hit["article"], hit["title"], hit["excerpt"]) == (article, SAID["title"], SAID["text"])
    assert {(why["asked"], why["where"]) for why in hit["why"]} == {
        ("kuandai", "title"),
        ("diaoxian", "words"),
    }
    hints = (await junior.get("/api/knowledge/hints", params={"q": "kua"})).json()
    assert (hints["search"], [one["article"] for one in hints["hits"]]) == (None, [article])
    opened = await junior.post(f"/api/knowledge/searches/{found['search']}/opened", json={"article": article})
    assert opened.status_code == 204
    shown = (await junior.get(f"/api/knowledge/articles/{article}")).json()
    assert (shown["steps"], shown["to_read"], shown["versions"][0]["text"]) == ([], False, SAID["text"])
    use = {"ticket": ticket, "search": found["search"]}
    assert (await junior.post(f"/api/knowledge/articles/{article}/uses", json=use)).status_code == 204
    thread = (await junior.get(f"/api/tickets/{ticket}")).json()["entries"]
    assert (thread[-1]["kind"], SAID["title"] in thread[-1]["text"]) == ("knowledge_used", True)
    month = f"{TODAY:%Y-%m}"
    figures = (await librarian.get(f"/api/library/searches/{month}")).json()
    assert [figures[name] for name in ("searches", "found", "opened", "used", "success")] == [1, 1, 1, 1, 1.0]
    early = await librarian.put(f"/api/library/searches/{month}", json={"remark": "x"})
    assert early.json()["code"] == "not_over"
    over = await librarian.put("/api/library/searches/2026-01", json={"remark": "无检索"})
    assert (over.json()["remark"], over.json()["reviewed_by"]) == ("无检索", "唐资料")


async def test_a_change_names_the_version_it_is_meant_for(signed_in: SignedIn) -> None:
    librarian, junior = await signed_in("ziliao"), await signed_in("chuji")
    made = await librarian.post("/api/knowledge/articles", json={"kind": "answer"} | SAID)
    path = f"/api/knowledge/articles/{made.json()['article']['id']}"
    assert (await junior.get(path)).status_code == 404, "a draft is not for everybody"
    assert (await junior.get("/api/knowledge/articles?state=draft")).status_code == 403
    assert (await librarian.post(f"{path}/steps", json={"step": "publish"})).status_code == 428
    stale = await librarian.post(f"{path}/versions", json=SAID, headers={"If-Match": '"9"'})
    assert (stale.status_code, stale.json()["code"]) == (412, "article_changed")
    again = await librarian.post(f"{path}/versions", json=SAID, headers={"If-Match": stale.headers["ETag"]})
    assert (again.status_code, again.json()["article"]["latest"]) == (201, 2)
    bad = await librarian.post("/api/knowledge/articles", json={"kind": "poem"} | SAID)
    assert (bad.status_code, bad.json()["field"]) == (409, "kind")


@pytest.mark.clause("180.6.4", "180.6.8")
async def test_a_launch_is_announced_once_everybody_can_read_of_it(signed_in: SignedIn) -> None:
    senior, librarian, junior = [await signed_in(login) for login in ("gaoji", "ziliao", "chuji")]
    day = str(TODAY + timedelta(days=7))
    wanted = {"kind": "launch", "title": "融合套餐", "text": "电视加宽带", "launch_on": day}
    proposal = (await senior.post("/api/knowledge/proposals", json=wanted)).json()["id"]
    path = f"/api/knowledge/proposals/{proposal}/notice"
    refused = await librarian.post(path, json={"notice": "下周推出"})
    assert (refused.status_code, refused.json()["code"]) == (409, "not_covered")
    article = await put(librarian, kind="new_business", title="融合套餐", valid_from=day, proposal=proposal)
    (launch,) = (await librarian.get("/api/knowledge/proposals?which=launches")).json()["proposals"]
    assert (launch["id"], launch["state"]) == (proposal, "settled")
    assert (await librarian.post(path, json={"notice": "下周推出"})).json()["announced_at"]
    assert "下周推出" in (await junior.get("/api/messages")).text
    (owed,) = (await junior.get("/api/knowledge/unread")).json()["articles"]
    assert owed["id"] == article
    told = await junior.post(f"/api/knowledge/articles/{article}/read", json={"number": 1})
    assert told.status_code == 204
    assert (await junior.get("/api/knowledge/unread")).json()["articles"] == []
    readers = (await librarian.get(f"/api/knowledge/articles/{article}/readers")).json()["readers"]
    assert {one["login"] for one in readers if one["at"]} == {"chuji"}
    assert readers[0]["at"] is None


@pytest.mark.clause("180.6.7", "180.2.4")
async def test_papers_are_listed_until_they_are_filed_and_found_by_where_they_lie(
    stand: Stand, signed_in: SignedIn
) -> None:
    stand.announce.reactions[TicketChanged] = (keep_filed,)  # type: ignore[index]  # the stand's own
    clerk, librarian = await signed_in("wenben"), await signed_in("ziliao")
    numbers = [await enter(clerk, source="letter", original=f"信函 {page} 页") for page in (1, 2)]
    page = (await librarian.get("/api/library/originals?limit=1")).json()
    assert [one["ticket"] for one in page["originals"]] == numbers[:1]
    rest = await librarian.get("/api/library/originals", params={"after": page["next_after"]})
    assert [one["ticket"] for one in rest.json()["originals"]] == numbers[1:]
    row = page["originals"][0]
    filed = await librarian.post(
        f"/api/tickets/{row['ticket']}/acts",
        json={"action": "file_original", "text": "2 柜 3 格"},
        headers={"If-Match": f'"{row["version"]}"'},
    )
    assert filed.status_code == 200, filed.text
    (owed,) = (await librarian.get("/api/library/originals")).json()["originals"]
    (kept,) = (await librarian.get("/api/library/originals?filed=true&q=2 柜")).json()["originals"]
    assert (owed["ticket"], kept["ticket"], kept["place"]) == (numbers[1], numbers[0], "2 柜 3 格")
    assert (await librarian.get("/api/library/originals?filed=true&q=9 柜")).json()["originals"] == []


@pytest.mark.clause("180.6.2", "180.0.4")
async def test_suggestions_are_sorted_and_sent_as_a_document(signed_in: SignedIn) -> None:
    junior, librarian = await signed_in("chuji"), await signed_in("ziliao")
    number = await enter(junior, kind="suggestion", nature=None, content="希望营业厅周日营业")
    path = f"/api/library/suggestions/{number}"
    bad = await librarian.put(path, json={"subject": "tariff", "summary": "周日营业"})
    assert (bad.status_code, bad.json()["field"]) == (409, "subject")
    assert (await librarian.put(path, json={"subject": "service", "summary": "周日营业"})).status_code == 204
    (row,) = (await librarian.get("/api/library/suggestions?which=to_send")).json()["suggestions"]
    assert (row["ticket"], row["summary"]) == (number, "周日营业")
    wanted = {"tickets": [number], "recipients": ["branch_leader"], "opinion": "建议试行"}
    made = (await librarian.post("/api/library/letters", json=wanted)).json()
    assert (made["number"], made["suggestions"]) == (f"建议〔{TODAY.year}〕1号", 1)
    assert (await librarian.post("/api/library/letters", json=wanted)).status_code == 409
    for form, begins in (("docx", b"PK"), ("pdf", b"%PDF-")):
        file = await librarian.get(f"/api/library/letters/{made['id']}/file", params={"format": form})
        assert file.content.startswith(begins)
        if form == "docx":
            told = [one.text for one in Document(BytesIO(file.content)).paragraphs]
            assert {made["number"], "分公司主管领导："} <= set(told)
    (sent,) = (await librarian.get("/api/library/suggestions?which=sent")).json()["suggestions"]
    assert sent["letter"] == made["number"]
    assert [one["id"] for one in (await librarian.get("/api/library/letters")).json()["letters"]] == [
        made["id"]
    ]


@pytest.mark.clause("180.6.5")
async def test_the_librarian_finds_every_form_by_content_nature_customer_and_department(
    stand: Stand, signed_in: SignedIn
) -> None:
    senior, librarian = await signed_in("gaoji"), await signed_in("ziliao")
    number = await enter(senior)
    other = await enter(senior, phone="13900000001", nature="tariff", content="话费多收")
    async with stand.database.write() as session:
        customer = await add_customer(session, "华星", CustomerClass.LARGE)
        session.add(CustomerNumberRow(number="1381234", whole=False, customer=customer))
        session.add(CustomerNumberRow(number="1390000", whole=True, customer=customer))
    order = {"action": "dispatch", "text": "请核实", "department": "service"}
    headers = {"If-Match": '"1"'}
    sent = await senior.post(f"/api/tickets/{number}/orders", json=order, headers=headers)
    assert sent.status_code == 201, sent.text

    async def found(**by: str) -> set[str]:
        answer = await librarian.get("/api/tickets", params=by)
        return {row["number"] for row in answer.json()["tickets"]}

    assert await found() == {number, other}
    assert await found(nature="tariff") == {other}
    assert await found(content="断网 宽带") == {number}
    assert await found(content="断网 话费") == set()
    assert await found(customer_class="large") == {number}
    assert await found(department="service") == {number}
    assert await found(department="market") == set()


@pytest.mark.clause("180.6.6")
async def test_results_of_surveys_are_sorted_by_what_they_are_about(signed_in: SignedIn) -> None:
    senior, surveyor, librarian = [await signed_in(login) for login in ("gaoji", "diaocha", "ziliao")]
    for score, reasons in ((40, ["too_slow", "attitude"]), (90, [])):
        number = await enter(senior, phone=f"139000000{score}")
        deed = {"action": "answer", "text": "已修复"}
        await senior.post(f"/api/tickets/{number}/acts", json=deed, headers={"If-Match": '"1"'})
        (due,) = (await surveyor.get("/api/surveys")).json()["surveys"]
        said = {"score": score, "reasons": reasons, "opinion": f"打 {score} 分"}
        assert (await surveyor.post(f"/api/surveys/{due['id']}/answers", json=said)).status_code == 200
    days = {"first": str(TODAY - timedelta(days=1)), "last": str(TODAY + timedelta(days=1))}

    async def groups(by: str) -> list[tuple[str, int, float, int]]:
        answer = await librarian.get("/api/library/results", params=days | {"by": by})
        assert answer.status_code == 200, answer.text
        rows = answer.json()["groups"]
        return [(row["title_en"], row["surveys"], row["mean"], row["dissatisfied"]) for row in rows]

    assert await groups("business") == [("Data", 2, 65.0, 1)]
    assert await groups("reason") == [("Attitude", 1, 40.0, 1), ("Too slow", 1, 40.0, 1)]
    assert await groups("department") == []
    wrong = await librarian.get("/api/library/results", params={"first": days["last"], "last": days["first"]})
    assert (wrong.status_code, wrong.json()["field"]) == (422, "last")


@pytest.mark.clause("180.6.9")
async def test_lists_are_paged_and_reviews_that_fall_due_are_listed(signed_in: SignedIn) -> None:
    librarian = await signed_in("ziliao")
    numbers = [await put(librarian, title=f"条目 {place}") for place in range(3)]
    first = (await librarian.get("/api/knowledge/articles?limit=2")).json()
    second = (await librarian.get("/api/knowledge/articles", params={"before": first["next_before"]})).json()
    assert [one["id"] for one in first["articles"] + second["articles"]] == numbers[::-1]
    assert (await librarian.get("/api/knowledge/articles?before=x")).status_code == 422
    assert (await librarian.get("/api/knowledge/due")).json()["articles"] == []
    shown = await librarian.get(f"/api/knowledge/articles/{numbers[0]}")
    headers = {"If-Match": shown.headers["ETag"]}
    step = f"/api/knowledge/articles/{numbers[0]}/steps"
    reviewed = await librarian.post(step, json={"step": "review"}, headers=headers)
    assert reviewed.json()["article"]["review_at"] > shown.json()["article"]["review_at"]
    gone = await librarian.post(
        step, json={"step": "withdraw", "note": "过时"}, headers={"If-Match": reviewed.headers["ETag"]}
    )
    assert (gone.json()["article"]["state"], gone.json()["steps"]) == ("withdrawn", [])


@pytest.mark.parametrize(
    ("login", "allowed"),
    [("ziliao", {"search", "keep"}), ("chuji", {"search"}), ("zhijian", {"search"}), ("wangluo", set())],
)
async def test_agents_search_and_the_librarian_keeps(
    signed_in: SignedIn, login: str, allowed: set[str]
) -> None:
    client = await signed_in(login)
    paths = {"search": "/api/knowledge/unread", "keep": "/api/library/originals"}
    assert {name for name, path in paths.items() if (await client.get(path)).status_code == 200} == allowed
