"""An agent's desk over REST and its phone's socket: one's own seat, its caller, and nobody else's."""

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from acd.adapters.tables import SeatRow
from console.signing_in import COOKIE
from tests.console.conftest import SignedIn
from tests.console.stand import Stand


async def in_the_browser(stand: Stand, seat: str) -> None:
    async with stand.database.write() as session:
        row = await session.get_one(SeatRow, seat)
        row.profile = "browser"


async def test_without_a_seat_the_desk_offers_free_ones_of_the_own_post(signed_in: SignedIn) -> None:
    view = (await (await signed_in("chuji")).get("/api/desk")).json()
    assert (view["seat"], view["caller"]) == (None, None)
    assert view["free"]
    assert {seat["post"] for seat in view["free"]} == {"junior"}


async def test_who_sits_sees_the_seat_and_who_is_in_its_call(signed_in: SignedIn, stand: Stand) -> None:
    async with stand.database.read() as session:
        row = await session.get_one(SeatRow, "s03")
    view = (await (await signed_in("agent2")).get("/api/desk")).json()
    assert view["seat"]["id"] == "s03"
    assert view["seat"]["call"] == row.call
    assert (view["caller"] or {}).get("call") == row.call
    assert view["free"] == []


async def test_a_phones_account_is_for_whoever_sits_there(signed_in: SignedIn, stand: Stand) -> None:
    await in_the_browser(stand, "s03")
    own = await (await signed_in("agent2")).get("/api/desk/phone/s03")
    assert own.json() == {"user": "s03", "password": "not shown", "realm": "asterisk"}
    for login in ("agent1", "admin"):
        assert (await (await signed_in(login)).get("/api/desk/phone/s03")).status_code == 404


async def test_a_sip_telephones_account_is_not_told(signed_in: SignedIn) -> None:
    assert (await (await signed_in("agent2")).get("/api/desk/phone/s03")).status_code == 404


@pytest.mark.parametrize(
    ("login", "origin", "protocols", "code"),
    [
        (None, "http://testserver", ["sip"], 1008),
        ("tongji", "http://testserver", ["sip"], 1008),
        ("chuji", "http://elsewhere.example", ["sip"], 1008),
        ("chuji", "http://testserver", [], 1008),
        ("chuji", "http://testserver", ["sip"], 1013),  # allowed, but no exchange is there
    ],
)
async def test_the_phones_socket_is_for_agents_from_our_own_page(
    signed_in: SignedIn, stand: Stand, *, login: str | None, origin: str, protocols: list[str], code: int
) -> None:
    token = (await signed_in(login)).cookies[COOKIE] if login else ""
    headers = {"Origin": origin, "Cookie": f"{COOKIE}={token}"}
    client = TestClient(stand.app)
    with (
        pytest.raises(WebSocketDisconnect) as refused,
        client.websocket_connect("/sip", subprotocols=protocols, headers=headers),
    ):
        pass
    assert refused.value.code == code
