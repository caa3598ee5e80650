"""Messages over REST: to whom they go, who may see them, when they were delivered and read, answers."""

from typing import Any

import httpx
import pytest
from sqlalchemy import select

from people.adapters.tables import AuditRow
from tests.console.conftest import SignedIn
from tests.console.stand import Stand


async def inbox(client: httpx.AsyncClient) -> dict[str, Any]:
    found: dict[str, Any] = (await client.get("/api/messages")).json()
    return found


async def send(client: httpx.AsyncClient, kind: str, value: str = "", **more: object) -> httpx.Response:
    body = {"to": {"kind": kind, "value": value}, "text": "请回到座席", **more}
    return await client.post("/api/messages", json=body)


@pytest.mark.clause("180.9.2")
async def test_a_message_is_delivered_read_and_answered(signed_in: SignedIn, stand: Stand) -> None:
    supervisor, agent = await signed_in("banzhang"), await signed_in("agent2")
    made = await send(supervisor, "seat", "s03", urgent=True)
    assert (made.status_code, made.json()["recipients"]) == (201, 1)
    (sent,) = (await inbox(supervisor))["sent"]
    assert [sent["copies"][0][name] for name in ("name", "delivered_at", "read_at")] == ["张敏", None, None]
    (got,) = (await inbox(agent))["received"]
    assert (got["sender_name"], got["urgent"], got["read_at"]) == ("林班长", True, None)
    assert (await agent.post(f"/api/messages/{got['id']}/read")).status_code == 204
    assert (await agent.post(f"/api/messages/{got['id']}/answer", json={"text": "好的"})).status_code == 201
    after = await inbox(supervisor)
    assert after["sent"][0]["copies"][0]["read_at"]
    assert [(one["text"], one["answers"]) for one in after["received"]] == [("好的", got["id"])]
    async with stand.database.read() as session:
        lines = await session.scalars(select(AuditRow.detail).where(AuditRow.kind == "message"))
        assert list(lines) == ["seat:s03"]


@pytest.mark.parametrize(
    ("kind", "value", "recipients"),
    [("post", "junior", 9), ("queue", "senior", 3), ("person", "gaoji", 1), ("all", "", 25)],
)
async def test_a_group_is_who_belongs_to_it_now(
    signed_in: SignedIn, kind: str, value: str, recipients: int
) -> None:
    answer = await send(await signed_in("banzhang"), kind, value)
    assert (answer.status_code, answer.json()["recipients"]) == (201, recipients)


@pytest.mark.parametrize(
    ("kind", "value", "status"),
    [("seat", "s08", 409), ("seat", "s99", 409), ("post", "captain", 422), ("person", "' OR 1=1 --", 409)],
)
async def test_a_message_to_nobody_is_refused(
    signed_in: SignedIn, kind: str, value: str, status: int
) -> None:
    answer = await send(await signed_in("banzhang"), kind, value)
    assert (answer.status_code, answer.json()["field"]) == (status, "to")


@pytest.mark.clause("180.9.2")
async def test_nobody_sees_marks_or_answers_what_was_sent_to_another(signed_in: SignedIn) -> None:
    supervisor, other, admin = [await signed_in(login) for login in ("banzhang", "agent3", "admin")]
    message = (await send(supervisor, "seat", "s03")).json()["id"]
    for client in (other, admin):
        assert await inbox(client) == {"received": [], "sent": []}
        assert (await client.post(f"/api/messages/{message}/read")).status_code == 404
        answer = await client.post(f"/api/messages/{message}/answer", json={"text": "x"})
        assert answer.status_code == 404
    assert (await inbox(supervisor))["sent"][0]["copies"][0]["read_at"] is None


async def test_an_agent_starts_no_message(signed_in: SignedIn) -> None:
    assert (await send(await signed_in("chuji"), "all")).status_code == 403
