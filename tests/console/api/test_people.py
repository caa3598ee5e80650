"""Accounts of staff over the API: who may, what is refused, and what a given password opens."""

from http import HTTPStatus

import httpx
import pytest
from sqlalchemy import select

from console.live import Live
from console.rules.throttle import BY_LOGIN
from console.signing_in import COOKIE
from people.adapters.tables import AuditRow
from tests.console.conftest import SignedIn
from tests.console.seeds import PASSWORD, STAFF
from tests.console.stand import Stand

PATH = "/api/people"
LINA = {"login": "lina", "name": "李娜", "posts": ["junior"]}
OWN = "my own long password"


async def enter(client: httpx.AsyncClient, login: str, password: str) -> httpx.Response:
    return await client.post("/api/session", json={"login": login, "password": password})


async def test_an_admin_adds_a_person_who_first_changes_the_password(
    signed_in: SignedIn, anybody: httpx.AsyncClient
) -> None:
    made = await (await signed_in("admin")).post(PATH, json=LINA)
    assert made.status_code == HTTPStatus.CREATED
    given = made.json()["password"]
    user = (await enter(anybody, "lina", given)).json()["user"]
    assert (user["must_change_password"], user["screens"]) == (True, [])
    for path in ("catalogue", "tickets", "messages", "stream", "desk"):
        closed = await anybody.get(f"/api/{path}")
        assert (closed.status_code, closed.json()["code"]) == (403, "must_change_password"), path
    assert (await anybody.get("/api/session")).json()["user"] == user
    wanted = {"old": given, "new": OWN}
    assert (await anybody.put("/api/session/password", json=wanted)).status_code == 204
    user = (await anybody.get("/api/session")).json()["user"]
    screens = ["desk", "tickets", "knowledge", "quality", "work"]
    assert (user["must_change_password"], user["screens"]) == (False, screens)
    assert (await anybody.get("/api/catalogue")).status_code == 200


async def test_who_has_still_to_change_the_password_gets_out(
    signed_in: SignedIn, anybody: httpx.AsyncClient
) -> None:
    given = (await (await signed_in("admin")).post(PATH, json=LINA)).json()["password"]
    await enter(anybody, "lina", given)
    assert (await anybody.delete("/api/session")).status_code == 204


async def test_a_page_of_people_and_the_next(signed_in: SignedIn) -> None:
    admin = await signed_in("admin")
    first = (await admin.get(PATH, params={"limit": 5})).json()
    assert first["people"][0] == {
        "login": "admin",
        "name": "陈主任",
        "posts": ["admin"],
        "active": True,
        "must_change_password": False,
        "branch": "hq",
    }
    rest = (await admin.get(PATH, params={"after": first["next_after"], "limit": 200})).json()
    logins = [person["login"] for page in (first, rest) for person in page["people"]]
    assert rest["next_after"] is None
    assert logins == sorted(logins)
    assert len(logins) == len(STAFF) + 12
    found = (await admin.get(PATH, params={"q": " 班长 "})).json()["people"]
    assert [person["login"] for person in found] == ["banzhang"]


async def test_other_posts_hold_at_once(signed_in: SignedIn, stand: Stand) -> None:
    admin, agent = await signed_in("admin"), await signed_in("chuji")
    live: Live = stand.app.state.live
    stream = live.join(frozenset(), None, agent.cookies[COOKIE], "chuji")
    assert (await agent.get("/api/calls")).status_code == 403
    change = {"name": "梁班长", "posts": ["supervisor"]}
    assert (await admin.put(f"{PATH}/chuji", json=change)).status_code == 204
    assert (await agent.get("/api/calls")).status_code == 200
    assert stream.gone, "the stream begins anew with what the posts of now may see"


async def test_who_leaves_is_out_and_who_comes_back_may_sign_in(
    signed_in: SignedIn, anybody: httpx.AsyncClient
) -> None:
    admin, agent = await signed_in("admin"), await signed_in("chuji")
    assert (await admin.put(f"{PATH}/chuji/active", json={"active": False})).status_code == 204
    assert (await agent.get("/api/session")).status_code == 401
    assert (await enter(anybody, "chuji", PASSWORD)).status_code == 401
    left = (await admin.get(PATH, params={"active": False})).json()["people"]
    assert [person["login"] for person in left] == ["chuji"]
    assert (await admin.put(f"{PATH}/chuji/active", json={"active": True})).status_code == 204
    assert (await enter(anybody, "chuji", PASSWORD)).status_code == 200


async def test_a_reset_is_shown_once_and_ends_the_sessions(
    signed_in: SignedIn, anybody: httpx.AsyncClient
) -> None:
    admin, agent = await signed_in("admin"), await signed_in("chuji")
    given = (await admin.post(f"{PATH}/chuji/password")).json()["password"]
    assert (await agent.get("/api/session")).status_code == 401
    assert (await enter(anybody, "chuji", given)).json()["user"]["must_change_password"]


@pytest.mark.parametrize(
    ("method", "path", "body", "code"),
    [
        ("PUT", "admin/active", {"active": False}, "own_account"),
        ("PUT", "admin", {"name": "陈主任", "posts": ["supervisor"]}, "own_account"),
        ("POST", "admin/password", None, "own_account"),
        ("PUT", "agent0/active", {"active": False}, "at_seat"),
        ("PUT", "agent0", {"name": "王丽", "posts": ["senior"]}, "at_seat"),
    ],
)
async def test_what_stands_in_the_way_is_a_conflict(
    signed_in: SignedIn, method: str, path: str, body: dict[str, object] | None, code: str
) -> None:
    answer = await (await signed_in("admin")).request(method, f"{PATH}/{path}", json=body)
    assert (answer.status_code, answer.json()["code"]) == (409, code)
    assert code != "at_seat" or "8001" in answer.json()["message_zh"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"login": "Li Na"}, "login"),
        ({"login": "banzhang"}, "login"),
        ({"name": " "}, "name"),
        ({"posts": []}, "posts"),
        ({"posts": ["boss"]}, None),
        ({"login": None}, "login"),
    ],
)
async def test_what_is_wrong_is_named(
    signed_in: SignedIn, change: dict[str, object], field: str | None
) -> None:
    answer = await (await signed_in("admin")).post(PATH, json=LINA | change)
    assert answer.status_code == 422
    assert field is None or answer.json()["field"] == field


@pytest.mark.parametrize("login", ["nobody", "x" * 41, "%25"])
async def test_who_is_nobody_is_not_found(signed_in: SignedIn, login: str) -> None:
    admin = await signed_in("admin")
    answer = await admin.put(f"{PATH}/{login}/active", json={"active": False})
    assert answer.status_code in {404, 422}


@pytest.mark.parametrize("login", [login for login in STAFF if login != "admin"])
async def test_nobody_else_sees_or_changes_accounts(signed_in: SignedIn, login: str) -> None:
    client = await signed_in(login)
    for method, path, body in (
        ("GET", "", None),
        ("POST", "", LINA),
        ("PUT", "/chuji", {"name": "x", "posts": ["admin"]}),
        ("POST", "/chuji/password", None),
        ("PUT", "/chuji/active", {"active": False}),
    ):
        assert (await client.request(method, PATH + path, json=body)).status_code == 403, (method, path)


@pytest.mark.parametrize("path", ["", "/chuji", "/chuji/password", "/chuji/active"])
async def test_nobody_unknown_sees_or_changes_accounts(anybody: httpx.AsyncClient, path: str) -> None:
    method = {"": "GET", "/chuji/password": "POST"}.get(path, "PUT")
    assert (await anybody.request(method, PATH + path, json={})).status_code == 401


async def test_ones_own_password_ends_the_other_sessions_only(signed_in: SignedIn) -> None:
    here, there = await signed_in("chuji"), await signed_in("chuji")
    wanted = {"old": PASSWORD, "new": OWN}
    assert (await here.put("/api/session/password", json=wanted)).status_code == 204
    assert (await here.get("/api/session")).status_code == 200
    assert (await there.get("/api/session")).status_code == 401


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [("wrong", OWN, "old"), (PASSWORD, "short", "new"), (PASSWORD, PASSWORD, "new"), (PASSWORD, "", "new")],
)
async def test_a_password_that_will_not_do_is_told_at_its_field(
    signed_in: SignedIn, old: str, new: str, field: str
) -> None:
    answer = await (await signed_in("chuji")).put("/api/session/password", json={"old": old, "new": new})
    assert (answer.status_code, answer.json()["field"]) == (422, field)


async def test_guessing_at_an_open_browser_is_stopped(signed_in: SignedIn) -> None:
    client = await signed_in("chuji")
    for number in range(BY_LOGIN.failures):
        wrong = {"old": f"guess {number}", "new": OWN}
        assert (await client.put("/api/session/password", json=wrong)).status_code == 422
    right = {"old": PASSWORD, "new": OWN}
    assert (await client.put("/api/session/password", json=right)).status_code == 429
    await signed_in("chuji")


async def test_every_act_is_in_the_audit_log_and_no_password_is(signed_in: SignedIn, stand: Stand) -> None:
    admin = await signed_in("admin")
    passwords = [
        (await admin.post(PATH, json=LINA)).json()["password"],
        (await admin.post(f"{PATH}/lina/password")).json()["password"],
    ]
    await admin.put(f"{PATH}/lina", json={"name": "李娜", "posts": ["senior"]})
    await admin.put(f"{PATH}/lina/active", json={"active": False})
    async with stand.database.read() as session:
        rows = list(await session.scalars(select(AuditRow).where(AuditRow.kind == "person")))
    assert [(row.login, row.action, row.object, row.detail) for row in rows] == [
        ("admin", "add", "lina", "junior"),
        ("admin", "reset_password", "lina", ""),
        ("admin", "change", "lina", "posts junior -> senior"),
        ("admin", "leave", "lina", ""),
    ]
    assert not any(password in row.detail for password in passwords for row in rows)
