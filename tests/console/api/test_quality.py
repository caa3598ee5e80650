"""Checks over the API: grading beside the words, blind second cards, own results, appeal, rework, months."""

from typing import Any

import httpx
import pytest
from sqlalchemy import select

from config.centre import Post
from people.adapters.tables import AuditRow
from people.handlers import hire
from quality.adapters.tables import SampleRow
from runtime.clock import utc_now
from tests.console.conftest import SignedIn
from tests.console.quality_seeds import CALL, FORBIDDEN, PERSON, RECORDING, quality
from tests.console.seeds import PASSWORD
from tests.console.stand import Stand

PATH = "/api/quality"


@pytest.fixture
async def check(stand: Stand) -> str:
    """The address of the one check there is; a second inspector is there too."""
    async with stand.database.write() as session:
        made = await quality(session, stand.announce, stand.parts.vault, utc_now())
        await hire(session, "zhijian2", "冯质检", [Post.INSPECTOR], PASSWORD)
    return f"{PATH}/checks/{made}"


async def card(client: httpx.AsyncClient, check: str, **marks: int | None) -> dict[str, Any]:
    """Everything full but what is named."""
    items = (await client.get(check)).json()["card"]["items"]
    given = {item["name"]: item["points"] or 1 for item in items} | marks
    answer = await client.put(f"{check}/marks", json={"marks": given, "remark": "请核对"})
    assert answer.status_code == 204, answer.text
    return given


async def signed(client: httpx.AsyncClient, check: str, **marks: int | None) -> None:
    await card(client, check, **marks)
    assert (await client.post(f"{check}/sign")).status_code == 204


@pytest.mark.clause("csc.5.1.b", "csc.6.1.d")
async def test_a_call_is_graded_beside_its_words_with_the_phrases_found_and_signed_for_good(
    signed_in: SignedIn, stand: Stand, check: str
) -> None:
    client = await signed_in("zhijian")
    (row,) = (await client.get(f"{PATH}/checks")).json()["checks"]
    assert (row["kind"], row["subject"], row["person_name"], row["how"]) == ("call", CALL, "张敏", "spot")
    shown = (await client.get(check)).json()
    assert shown["recording"]["id"] == RECORDING
    assert [(one["rule"], one["text"]) for one in shown["findings"]] == [("promise", FORBIDDEN)]
    assert "1390001" not in str(shown["facts"]), "numbers are masked"
    assert (await client.get(f"/api/recordings/{RECORDING}/peaks")).status_code == 200
    given = await card(client, check, promise=0)
    begun = (await client.get(check)).json()
    assert (begun["check"]["standing"], begun["card"]["marks"]) == ("begun", given)
    assert (await client.post(f"{check}/sign")).status_code == 204
    after = (await client.get(check)).json()
    assert (after["check"]["score"], after["check"]["passed"], after["card"]["fatal"]) == (0, False, True)
    again = await client.put(f"{check}/marks", json={"marks": given})
    assert (again.status_code, again.json()["code"]) == (409, "signed")
    assert (await client.get(f"{PATH}/checks")).json()["checks"] == []
    (graded,) = (await client.get(f"{PATH}/checks", params={"which": "graded", "person": PERSON})).json()[
        "checks"
    ]
    assert graded["score"] == 0
    async with stand.database.read() as session:
        acts = await session.scalars(select(AuditRow.action).where(AuditRow.kind == "check"))
        assert list(acts) == ["sign"]


@pytest.mark.parametrize(
    ("body", "status", "field"),
    [
        ({"kind": "call", "subject": "nothing", "person": "agent2"}, 409, "subject"),
        ({"kind": "call", "subject": CALL, "person": "nobody"}, 409, "person"),
        ({"kind": "dance", "subject": CALL, "person": "agent2"}, 422, "kind"),
    ],
)
async def test_what_cannot_be_checked_is_said_at_its_field(
    signed_in: SignedIn, body: dict[str, str], status: int, field: str
) -> None:
    answer = await (await signed_in("zhijian")).post(f"{PATH}/checks", json=body)
    assert (answer.status_code, answer.json()["field"]) == (status, field)


@pytest.mark.clause("180.7.2")
async def test_an_inspector_asks_for_a_check_beside_the_sample(signed_in: SignedIn, check: str) -> None:
    client = await signed_in("zhijian")
    for kind, subject, person in (("call", "ended-2", "agent2"), ("report", "十月报表", "ziliao")):
        body = {"kind": kind, "subject": subject, "person": person}
        made = await client.post(f"{PATH}/checks", json=body)
        assert made.status_code == 201, made.text
    seen: list[str] = []
    before: dict[str, str | int] = {}
    while True:
        page = (await client.get(f"{PATH}/checks", params=before | {"limit": 2})).json()
        seen += [one["subject"] for one in page["checks"]]
        if page["next_before"] is None:
            break
        before = {"before": page["next_before"]}
    assert sorted(seen) == sorted([CALL, "ended-2", "十月报表"])


async def test_the_second_inspector_knows_nothing_of_the_first_card(
    signed_in: SignedIn, stand: Stand, check: str
) -> None:
    async with stand.database.write() as session:
        (await session.get_one(SampleRow, check.rpartition("/")[2])).again = True
    first, second = await signed_in("zhijian"), await signed_in("zhijian2")
    await signed(first, check, tone=0)
    blind = (await second.get(check)).json()
    assert (blind["check"]["standing"], blind["check"]["score"], blind["others"]) == ("second", None, [])
    assert blind["rework"] is None
    await signed(second, check, promise=0)
    both = (await second.get(check)).json()
    assert (both["check"]["score"], both["card"]["score"], both["others"][0]["score"]) == (85, 0, 85)
    assert (await second.get(f"{PATH}/coaching")).json()["pairs"] == 1


@pytest.mark.clause("csc.5.1.c")
async def test_a_person_sees_and_hears_the_own_result_and_appeals_with_a_clip(
    signed_in: SignedIn, check: str
) -> None:
    person, stranger = await signed_in(PERSON), await signed_in("agent3")
    assert (await person.get(check)).status_code == 404, "not before it is signed"
    assert (await person.get(f"/api/recordings/{RECORDING}/audio")).status_code == 404
    await signed(await signed_in("zhijian"), check, promise=0)
    (own,) = (await person.get(f"{PATH}/own")).json()["checks"]
    assert (own["score"], own["seen_at"]) == (0, None)
    assert (await person.get(check)).json()["others"][0]["remark"] == "请核对"
    assert (await person.get(f"/api/recordings/{RECORDING}/audio")).status_code == 200
    assert (await person.post(f"{check}/seen")).status_code == 204
    for path in (check, f"/api/recordings/{RECORDING}/audio"):
        assert (await stranger.get(path)).status_code == 404
    appeal = {"text": "只说尽快", "clip_from": 9, "clip_to": 12}
    assert (await person.post(f"{check}/appeal", json=appeal)).status_code == 204
    judge = await signed_in("zhijian2")
    (waiting,) = (await judge.get(f"{PATH}/checks", params={"which": "appealed"})).json()["checks"]
    assert waiting["appealed"]
    shown = (await judge.get(check)).json()
    assert (shown["may_decide"], shown["appeals"][0]["clip_to"]) == (True, 12)
    decision = {"upheld": True, "decision": "未承诺"}
    assert (await judge.post(f"{check}/decision", json=decision)).status_code == 204
    back = (await person.get(check)).json()
    assert (back["check"]["standing"], back["appeals"][0]["decision"]) == ("drawn", "未承诺")
    await signed(judge, check)
    assert (await person.get(check)).json()["check"]["score"] == 100


@pytest.mark.clause("csc.5.1.b", "csc.5.1.c")
async def test_a_supervisor_tells_agrees_a_plan_and_closes_the_rework(
    signed_in: SignedIn, check: str
) -> None:
    await signed(await signed_in("zhijian"), check, promise=0, tone=3)
    supervisor = await signed_in("banzhang")
    (row,) = (await supervisor.get(f"{PATH}/rework")).json()["rows"]
    assert [one["name"] for one in row["faults"]] == ["promise", "tone"]
    assert (await supervisor.get(check)).json()["recording"] is None, "a supervisor hears no recording"
    early = await supervisor.post(f"{check}/reworked")
    assert (early.status_code, early.json()["field"]) == (409, "plan")
    assert (await supervisor.post(f"{check}/feedback", json={"plan": "跟听三天"})).status_code == 204
    assert (await supervisor.post(f"{check}/reworked")).status_code == 204
    assert (await supervisor.get(f"{PATH}/rework")).json()["rows"] == []
    (coached,) = (await supervisor.get(f"{PATH}/coaching")).json()["people"]
    assert (coached["login"], coached["failed"], coached["average"]) == (PERSON, 1, 0)
    week = (await supervisor.get(f"{PATH}/week")).json()
    needs = {one["login"]: one["lacking"] for one in week["people"]}
    assert week["needed"] == 2
    assert needs[PERSON] < needs["agent0"] == 2


@pytest.mark.clause("180.7.3", "180.7.13")
async def test_draws_and_published_months_are_for_everybody(signed_in: SignedIn, check: str) -> None:
    inspector, agent = await signed_in("zhijian"), await signed_in(PERSON)
    assert (await agent.get(f"{PATH}/draws")).json()["draws"] == []
    assert (await inspector.get(f"{PATH}/months/2026-01")).json()["due"] == "2026-02-21"
    assert (await agent.get(f"{PATH}/months/2026-01")).status_code == 404
    published = await inspector.post(f"{PATH}/months/2026-01", json={"remark": "无样本"})
    assert published.status_code == 204, published.text
    assert (await agent.get(f"{PATH}/months/2026-01")).json()["remark"] == "无样本"
    now = utc_now()
    running = await inspector.post(f"{PATH}/months/{now:%Y-%m}", json={"remark": "早"})
    assert (running.status_code, running.json()["code"]) == (409, "month_runs")


@pytest.mark.parametrize(
    ("login", "path"),
    [("banzhang", "checks"), ("agent2", "checks"), ("agent2", "rework"), ("agent2", "coaching"),
     ("agent2", "week"), ("zhijian", "own"), ("wangluo", "draws")],
)  # fmt: skip
async def test_a_post_does_not_open_what_is_not_its_own(signed_in: SignedIn, login: str, path: str) -> None:
    assert (await (await signed_in(login)).get(f"{PATH}/{path}")).status_code == 403
