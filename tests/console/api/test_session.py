"""Signing in and out over the API."""

import httpx
import pytest
from sqlalchemy import select

from acd.adapters.tables import SeatRow
from console.rules.throttle import BY_LOGIN
from console.signing_in import COOKIE
from tests.console.conftest import SignedIn
from tests.console.seeds import PASSWORD
from tests.console.stand import Stand


async def attempt(client: httpx.AsyncClient, login: str, password: str) -> httpx.Response:
    return await client.post("/api/session", json={"login": login, "password": password})


async def test_a_person_signs_in_and_is_told_who_and_what_is_open(anybody: httpx.AsyncClient) -> None:
    answer = await attempt(anybody, "banzhang", PASSWORD)
    user = answer.json()["user"]
    assert (user["name"], user["posts"], user["centre"]) == ("林班长", ["supervisor"], "hq")
    assert user["screens"] == [
        "floor", "shift", "rosters", "desk", "calls", "blocked", "listen", "tickets", "knowledge", "surveys",
        "outbound", "quality", "work", "faults", "customers", "prompts", "reports", "policies",
        "status",
    ]  # fmt: skip
    assert (await anybody.get("/api/session")).json() == answer.json()


async def test_the_cookie_is_out_of_reach_of_scripts_and_foreign_pages(anybody: httpx.AsyncClient) -> None:
    answer = await attempt(anybody, "banzhang", PASSWORD)
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie


async def test_over_https_the_cookie_never_travels_in_the_clear(stand: Stand) -> None:
    transport = httpx.ASGITransport(stand.app)
    headers = {"X-Requested-With": "hotline"}
    async with httpx.AsyncClient(
        transport=transport, base_url="https://console.test", headers=headers
    ) as client:
        answer = await attempt(client, "banzhang", PASSWORD)
    assert "secure" in answer.headers["set-cookie"].lower()


async def test_wrong_login_and_wrong_password_look_the_same(anybody: httpx.AsyncClient) -> None:
    wrong = [await attempt(anybody, "banzhang", "no"), await attempt(anybody, "nobody", PASSWORD)]
    assert [answer.status_code for answer in wrong] == [401, 401]
    assert wrong[0].json() == wrong[1].json()


async def test_guessing_is_stopped_even_when_the_guess_is_right(anybody: httpx.AsyncClient) -> None:
    for _ in range(BY_LOGIN.failures):
        assert (await attempt(anybody, "banzhang", "guess")).status_code == 401
    answer = await attempt(anybody, "banzhang", PASSWORD)
    assert answer.status_code == 429
    assert int(answer.headers["Retry-After"]) > 0
    assert (await attempt(anybody, "zhijian", PASSWORD)).status_code == 200


async def test_after_signing_out_the_old_cookie_opens_nothing(
    signed_in: SignedIn, anybody: httpx.AsyncClient
) -> None:
    client = await signed_in("banzhang")
    token = client.cookies[COOKIE]
    assert (await client.delete("/api/session")).status_code == 204
    anybody.cookies.set(COOKIE, token)
    assert (await anybody.get("/api/session")).status_code == 401


@pytest.mark.parametrize(
    "path",
    [
        "floor",
        "calls",
        "calls/x",
        "drafts",
        "tickets",
        "orders",
        "orders/20261124-0001-01",
        "status",
        "stream",
        "catalogue",
        "recordings/0/audio",
    ],
)
async def test_nothing_is_shown_to_who_is_not_signed_in(anybody: httpx.AsyncClient, path: str) -> None:
    answer = await anybody.get(f"/api/{path}")
    assert (answer.status_code, answer.json()["code"]) == (401, "signed_out")


async def test_health_needs_no_session_and_tells_no_more_than_the_version(anybody: httpx.AsyncClient) -> None:
    assert (await anybody.get("/api/health")).json() == {"ok": True, "version": "test"}


FORBIDDEN = {
    "banzhang": ["drafts", f"recordings/{1:032x}/audio"],
    "tiqu": ["floor", "calls", "orders", "status"],
    "zhijian": ["floor", "drafts", "tickets", "orders", "status"],
    "gaoji": ["floor", "calls", "status"],
    "chuji": ["floor", "calls", "drafts", "orders", "status"],
    "wangluo": ["floor", "calls", "drafts", "tickets", "tickets/20261124-0001", "status"],
}


@pytest.mark.parametrize(
    ("login", "path"), [(login, path) for login in FORBIDDEN for path in FORBIDDEN[login]]
)
async def test_a_post_does_not_open_what_is_not_its_own(signed_in: SignedIn, login: str, path: str) -> None:
    client = await signed_in(login)
    answer = await client.get(f"/api/{path}")
    assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")


async def test_a_locked_screen_opens_nothing_until_its_persons_password_is_given(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    assert (await client.post("/api/session/lock")).status_code == 204
    shut = await client.get("/api/floor")
    assert (shut.status_code, shut.json()["code"]) == (423, "locked")
    told = (await client.get("/api/session")).json()
    assert (told["user"]["locked"], told["lock_after"]) == (True, 15)
    wrong = await client.post("/api/session/unlock", json={"password": "guess"})
    assert (wrong.status_code, wrong.json()["field"]) == (422, "password")
    opened = await client.post("/api/session/unlock", json={"password": PASSWORD})
    assert opened.json()["user"]["locked"] is False
    assert (await client.get("/api/floor")).status_code == 200


async def test_guessing_at_a_locked_screen_is_stopped(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    await client.post("/api/session/lock")
    for _ in range(BY_LOGIN.failures):
        assert (await client.post("/api/session/unlock", json={"password": "guess"})).status_code == 422
    assert (await client.post("/api/session/unlock", json={"password": PASSWORD})).status_code == 429


async def test_no_screen_is_locked_at_a_seat_that_takes_calls(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("agent0")
    for state, code in (("ready", 409), ("talking", 409), ("not_ready", 204)):
        async with stand.database.write() as session:
            seat = await session.scalar(select(SeatRow).where(SeatRow.agent == "agent0"))
            assert seat
            seat.state = state
        assert (await client.post("/api/session/lock")).status_code == code, state
