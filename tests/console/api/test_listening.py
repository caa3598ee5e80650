"""Listening over the API: only what is in scope is shown or reached, whoever asks."""

import json

import httpx
import pytest
from sqlalchemy import select, update

from acd.adapters.tables import MonitorRow, SeatRow
from acd.listening import NOBODY, ChangeMode, ListeningRefusedError, ListenNext, ListenTo, StopListening
from acd.rules.listening import Listener, Mode
from config.centre import Post
from people.adapters.tables import AuditRow
from tests.console.conftest import SignedIn
from tests.console.stand import Stand

ZHIJIAN = Listener("zhijian", (Post.INSPECTOR,))
BANZHANG = Listener("banzhang", (Post.SUPERVISOR,))


async def sits_at(stand: Stand, seat: str, **columns: str) -> None:
    async with stand.database.write() as session:
        await session.execute(update(SeatRow).where(SeatRow.id == seat).values(columns))


async def seen(client: httpx.AsyncClient) -> tuple[list[str], set[str]]:
    view = (await client.get("/api/listening")).json()
    return [call["id"] for call in view["calls"]], {agent["login"] for agent in view["agents"]}


@pytest.mark.clause("180.7.5", "180.9.2")
async def test_a_listener_sees_calls_in_talk_and_who_talks(signed_in: SignedIn) -> None:
    client = await signed_in("zhijian")
    view = (await client.get("/api/listening")).json()
    call = next(call for call in view["calls"] if call["seat"] == "s03")
    assert (call["id"], call["agent"], call["agent_name"], call["queue"]) == (
        "live-2",
        "agent2",
        "张敏",
        "junior",
    )
    assert call["caller"] == "137****8202"
    assert {call["seat"] for call in view["calls"]} == {"s03", "s04", "s07", "s11"}
    assert view["line"] == {
        "phone": "monitor-9002", "profile": "sip", "registered": True, "state": "free", "mode": "listen",
        "awaited": None, "awaited_name": None,
    }  # fmt: skip
    assert "not shown" not in json.dumps(view)


@pytest.mark.clause("180.7.4", "180.9.2")
async def test_what_is_out_of_scope_does_not_exist(signed_in: SignedIn, stand: Stand) -> None:
    """A supervisor hears no manager's call, and nobody their own; the answers tell nothing."""
    await sits_at(stand, "s03", post="manager")
    await sits_at(stand, "s04", agent="banzhang")
    client = await signed_in("banzhang")
    assert (await seen(client))[0] == ["live-10", "live-6"]
    assert not {"banzhang", "agent2"} & (await seen(client))[1]
    answers = [
        await client.post("/api/listening", json={"call": call})
        for call in ("live-2", "live-3", "ended-1", "no-such-call")
    ] + [
        await client.post("/api/listening/next", json={"agent": agent})
        for agent in ("agent2", "banzhang", "nobody")
    ]
    assert {(answer.status_code, answer.text) for answer in answers} == {(404, answers[0].text)}
    assert stand.switchboard.asked == []
    inspector = await signed_in("zhijian")
    assert (await inspector.post("/api/listening", json={"call": "live-2"})).status_code == 204


@pytest.mark.clause("180.7.5", "ops.8")
async def test_a_listener_hears_whispers_barges_switches_and_stops(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("zhijian")
    for answer in (
        await client.post("/api/listening", json={"call": "live-2"}),
        await client.put("/api/listening/mode", json={"mode": "whisper"}),
        await client.post("/api/listening", json={"call": "live-3", "mode": "barge"}),
        await client.post("/api/listening/next", json={"agent": "agent0"}),
        await client.delete("/api/listening"),
    ):
        assert answer.status_code == 204
    assert stand.switchboard.asked == [
        ("ast1", ListenTo(ZHIJIAN, "live-2", Mode.LISTEN)),
        ("ast1", ChangeMode(ZHIJIAN, Mode.WHISPER)),
        ("ast1", ListenTo(ZHIJIAN, "live-3", Mode.BARGE)),
        ("ast1", ListenNext(ZHIJIAN, "agent0", Mode.LISTEN)),
        ("ast1", StopListening(ZHIJIAN)),
    ]


async def test_a_refusal_of_the_node_tells_no_more_than_the_console(
    signed_in: SignedIn, stand: Stand
) -> None:
    """The agent changed seats between the two looks."""
    client = await signed_in("zhijian")
    absent = await client.post("/api/listening", json={"call": "no-such-call"})
    stand.switchboard.refusing = ListeningRefusedError(NOBODY, "没有找到", "There is no such thing")
    refused = await client.post("/api/listening", json={"call": "live-2"})
    assert (refused.status_code, refused.text) == (absent.status_code, absent.text) == (404, absent.text)


async def test_the_account_of_a_phone_in_the_browser_is_for_its_listener_alone(
    signed_in: SignedIn, stand: Stand
) -> None:
    client = await signed_in("zhijian")
    refused = await client.get("/api/listening/phone")
    assert (refused.status_code, refused.json()["code"]) == (409, "no_phone")  # it is a telephone
    async with stand.database.write() as session:
        await session.execute(update(MonitorRow).values(profile="browser"))
    account = (await client.get("/api/listening/phone")).json()
    assert (account["user"], account["password"]) == ("monitor-9002", "not shown")
    assert (await (await signed_in("chuji")).get("/api/listening/phone")).status_code == 403
    async with stand.database.read() as session:
        act = (await session.scalars(select(AuditRow).where(AuditRow.action == "phone_account"))).one()
    assert (act.login, act.object) == ("zhijian", "monitor-9002")


async def test_without_a_phone_one_is_told_so(signed_in: SignedIn, stand: Stand) -> None:
    async with stand.database.write() as session:
        row = await session.get(MonitorRow, "monitor-9002")
        await session.delete(row)
    client = await signed_in("zhijian")
    assert (await client.get("/api/listening")).json()["line"] is None
    answer = await client.delete("/api/listening")
    assert (answer.status_code, answer.json()["code"]) == (409, "no_phone")


@pytest.mark.parametrize("login", ["chuji", "gaoji", "tiqu"])
async def test_agents_listen_to_nobody(signed_in: SignedIn, stand: Stand, login: str) -> None:
    client = await signed_in(login)
    assert (await client.get("/api/listening")).status_code == 403
    assert (await client.post("/api/listening", json={"call": "live-2"})).status_code == 403
    assert stand.switchboard.asked == []


@pytest.mark.clause("180.7.4")
async def test_ones_own_sessions_are_kept_with_their_length(signed_in: SignedIn) -> None:
    page = (await (await signed_in("zhijian")).get("/api/listening/sessions")).json()
    assert [(row["agent"], row["seconds"], row["reason"]) for row in page["sessions"]] == [
        ("agent9", None, "not_answered"),
        ("agent2", 95.0, "caller_hung_up"),
    ]
    assert (await (await signed_in("banzhang")).get("/api/listening/sessions")).json()["sessions"] == []


@pytest.mark.parametrize(
    ("body", "field"), [({}, "call"), ({"call": ""}, "call"), ({"call": "live-2", "mode": "shout"}, "mode")]
)
async def test_a_wrong_wish_is_named(signed_in: SignedIn, body: dict[str, str], field: str) -> None:
    answer = await (await signed_in("zhijian")).post("/api/listening", json=body)
    assert (answer.status_code, answer.json()["field"]) == (422, field)
