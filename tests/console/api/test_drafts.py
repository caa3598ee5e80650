"""Reviewing drafts over the API (180.3.2): evidence, corrections, two editors, tickets, refusals."""

from typing import Any

import httpx
import pytest
from sqlalchemy import func, select

from people.adapters.tables import AuditRow
from recordings.adapters.tables import DraftRow
from tests.console.conftest import SignedIn
from tests.console.stand import Stand
from tickets.adapters.tables import TicketRow


async def first_draft(client: httpx.AsyncClient) -> dict[str, Any]:
    listed = (await client.get("/api/drafts")).json()["drafts"]
    answer = await client.get(f"/api/drafts/{listed[0]['id']}")
    assert answer.status_code == 200
    return dict(answer.json())


@pytest.mark.clause("180.3.2", "csc.3.3.b")
async def test_drafts_are_listed_by_deadline_with_masked_callers(signed_in: SignedIn) -> None:
    drafts = (await (await signed_in("tiqu")).get("/api/drafts")).json()["drafts"]
    assert len(drafts) == 4
    assert sorted(drafts, key=lambda draft: str(draft["due_at"])) == drafts
    assert {draft["caller"] for draft in drafts} == {f"138****800{number}" for number in range(1, 5)}


@pytest.mark.clause("180.3.2")
async def test_every_heard_field_points_at_the_words_it_came_from(signed_in: SignedIn) -> None:
    draft = await first_draft(await signed_in("tiqu"))
    words = draft["transcript"]["words"]
    spans = [span for field in draft["fields"].values() for span in field["evidence"]]
    assert spans
    for span in spans:
        said = words[span["first"] : span["last"] + 1]
        assert span["text"] in "".join(word["text"] for word in said)
        assert (said[0]["start"], said[-1]["end"]) == (span["start"], span["end"])


async def test_the_extractor_sees_the_whole_number_to_call_back(signed_in: SignedIn) -> None:
    draft = await first_draft(await signed_in("tiqu"))
    assert draft["call"]["caller"].startswith("1380013800")


async def test_a_correction_is_kept_and_keeps_its_evidence(signed_in: SignedIn) -> None:
    client = await signed_in("tiqu")
    draft = await first_draft(client)
    change = {"version": draft["version"], "fields": {"name": "王建华"}}
    saved = (await client.patch(f"/api/drafts/{draft['id']}", json=change)).json()
    assert saved["fields"]["name"]["value"] == "王建华"
    assert saved["fields"]["name"]["evidence"] == draft["fields"]["name"]["evidence"]
    assert (saved["version"], saved["editor"]) == (draft["version"] + 1, "何提取")
    assert await first_draft(client) == saved


async def test_the_second_of_two_editors_is_told_who_was_first_and_loses_nothing(signed_in: SignedIn) -> None:
    first, second = await signed_in("tiqu"), await signed_in("tiqu2")
    draft = await first_draft(first)
    address = f"/api/drafts/{draft['id']}"
    change = {"version": draft["version"], "fields": {"name": "张"}}
    assert (await first.patch(address, json=change)).status_code == 200
    refused = await second.patch(address, json={"version": draft["version"], "fields": {"name": "李"}})
    assert (refused.status_code, refused.json()["code"]) == (409, "draft_changed")
    assert "何提取" in refused.json()["message_zh"]
    assert (await second.get(address)).json()["fields"]["name"]["value"] == "张"


@pytest.mark.clause("180.3.2", "csc.3.2.1")
async def test_confirming_makes_a_ticket_with_what_was_corrected(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("tiqu")
    draft = await first_draft(client)
    change = {"version": draft["version"], "fields": {"name": "王建华", "phones": ["13912345678"]}}
    answer = await client.post(f"/api/drafts/{draft['id']}/confirm", json=change)
    number = answer.json()["ticket"]
    async with stand.database.read() as session:
        ticket = await session.get(TicketRow, number)
    assert ticket is not None
    assert (ticket.customer, ticket.phone, ticket.owner) == ("王建华", "13912345678", "tiqu")
    assert (ticket.kind, ticket.recording) == ("complaint", draft["recording"]["id"])
    assert (await client.get(f"/api/drafts/{draft['id']}")).json()["ticket"] == number


async def test_confirming_twice_makes_one_ticket(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("tiqu")
    draft = await first_draft(client)
    change = {"version": draft["version"], "fields": {}}
    answers = [await client.post(f"/api/drafts/{draft['id']}/confirm", json=change) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 409]
    async with stand.database.read() as session:
        assert await session.scalar(select(func.count()).select_from(TicketRow)) == 1


@pytest.mark.clause("csc.3.2.1")
async def test_a_form_without_its_content_does_not_leave(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("tiqu")
    draft = await first_draft(client)
    change = {"version": draft["version"], "fields": {"content": " "}}
    answer = await client.post(f"/api/drafts/{draft['id']}/confirm", json=change)
    assert (answer.status_code, answer.json()["field"]) == (422, "content")
    async with stand.database.read() as session:
        row = await session.get(DraftRow, draft["id"])
    assert row is not None
    assert (row.state, row.version) == ("open", draft["version"])


async def test_refusing_needs_a_reason_and_is_noted(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("tiqu")
    draft = await first_draft(client)
    address = f"/api/drafts/{draft['id']}/refuse"
    assert (await client.post(address, json={"version": 1, "reason": ""})).status_code == 422
    assert (await client.post(address, json={"version": 1, "reason": "误拨"})).status_code == 204
    assert len((await client.get("/api/drafts")).json()["drafts"]) == 3
    async with stand.database.read() as session:
        line = await session.scalar(select(AuditRow).where(AuditRow.action == "refuse"))
    assert line is not None
    assert (line.login, line.object, line.detail) == ("tiqu", draft["id"], "误拨")


@pytest.mark.clause("180.3.2")
async def test_what_an_extractor_cannot_handle_goes_to_the_seniors(signed_in: SignedIn, stand: Stand) -> None:
    extractor, senior = await signed_in("tiqu"), await signed_in("gaoji")
    assert (await senior.get("/api/drafts")).json()["drafts"] == []
    draft = await first_draft(extractor)
    address = f"/api/drafts/{draft['id']}"
    audio = f"/api/recordings/{draft['recording']['id']}/audio"
    assert [(await senior.get(hidden)).status_code for hidden in (address, audio)] == [404, 404]
    handing = {"version": draft["version"], "reason": " 超出权限 "}
    assert (await extractor.post(f"{address}/hand_on", json=handing)).status_code == 204
    assert (await extractor.get(address)).status_code == 404
    assert draft["id"] not in {row["id"] for row in (await extractor.get("/api/drafts")).json()["drafts"]}
    assert [row["handed_on"] for row in (await senior.get("/api/drafts")).json()["drafts"]] == [True]
    theirs = await first_draft(senior)
    assert (await senior.get(audio)).status_code == 200
    assert (theirs["handed_by"], theirs["handed_why"], theirs["due_at"]) == (
        "何提取",
        "超出权限",
        draft["due_at"],
    )
    change = {"version": theirs["version"], "fields": {}}
    assert (await extractor.post(f"{address}/confirm", json=change)).status_code == 404
    number = (await senior.post(f"{address}/confirm", json=change)).json()["ticket"]
    async with stand.database.read() as session:
        assert await session.get(TicketRow, number) is not None
        line = await session.scalar(select(AuditRow).where(AuditRow.action == "hand_on"))
    assert line is not None
    assert (line.login, line.object, line.detail) == ("tiqu", draft["id"], "超出权限")


@pytest.mark.clause("180.3.2")
async def test_handing_on_needs_a_reason_the_newest_version_and_is_done_once(signed_in: SignedIn) -> None:
    extractor, senior = await signed_in("tiqu"), await signed_in("gaoji")
    draft = await first_draft(extractor)
    address = f"/api/drafts/{draft['id']}/hand_on"
    assert (
        await extractor.post(address, json={"version": draft["version"], "reason": ""})
    ).status_code == 422
    handing = {"version": draft["version"], "reason": "超出权限"}
    change = {"version": draft["version"], "fields": {"name": "张"}}
    await (await signed_in("tiqu2")).patch(f"/api/drafts/{draft['id']}", json=change)
    assert (await extractor.post(address, json=handing)).status_code == 409
    handing["version"] += 1
    assert (await extractor.post(address, json=handing)).status_code == 204
    handing["version"] += 1
    again = await senior.post(address, json=handing)
    assert again.status_code == 409


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "other"},
        {"business": "<script>"},
        {"phones": ["javascript:"]},
        {"phones": ["1"] * 6},
        {"content": "长" * 8001},
        {"urgent": "perhaps"},
        {"version": 9},
    ],
)
async def test_fields_take_only_what_the_form_has(signed_in: SignedIn, fields: dict[str, Any]) -> None:
    client = await signed_in("tiqu")
    draft = await first_draft(client)
    answer = await client.patch(f"/api/drafts/{draft['id']}", json={"version": 1, "fields": fields})
    assert answer.status_code == 422


async def test_an_unknown_draft_is_not_found(signed_in: SignedIn) -> None:
    client = await signed_in("tiqu")
    assert (await client.get("/api/drafts/ffff")).status_code == 404
    change = {"version": 1, "fields": {}}
    assert (await client.patch("/api/drafts/ffff", json=change)).status_code == 404
