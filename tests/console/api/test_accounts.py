"""Seats and listeners' telephones over the API: added, changed, shown, removed; audited; the node is told."""

import pytest
from sqlalchemy import select, update

from acd.adapters.tables import MonitorRow, SeatRow
from acd.provisioning import Provision
from people.adapters.tables import AuditRow
from runtime.requests import RefusedError
from tests.console.conftest import SignedIn
from tests.console.stand import Stand

PATH = "/api/accounts"
NEW = {"id": "8001", "title": "座席", "post": "junior", "profile": "sip"}


async def row_of(stand: Stand, seat: str) -> SeatRow | None:
    async with stand.database.read() as session:
        return await session.get(SeatRow, seat)


async def test_twenty_seats_are_added_at_once_each_with_a_secret_of_its_own(
    signed_in: SignedIn, stand: Stand
) -> None:
    client = await signed_in("admin")
    answer = await client.post(f"{PATH}/seats", json=NEW | {"count": 20})
    assert answer.status_code == 201, answer.text
    added = [seat for seat in answer.json()["seats"] if seat["id"].startswith("80")]
    assert [seat["id"] for seat in added] == [str(number) for number in range(8001, 8021)]
    assert (added[3]["title"], added[3]["phone"], added[3]["agent"]) == ("座席 8004", False, None)
    async with stand.database.read() as session:
        secrets = list(await session.scalars(select(SeatRow.secret).where(SeatRow.id.startswith("80"))))
        acts = list(await session.scalars(select(AuditRow.object).where(AuditRow.action == "add")))
    assert len(set(secrets)) == 20
    assert min(map(len, secrets)) >= 24
    assert len(acts) == 20
    assert stand.switchboard.asked == [("ast1", Provision())]


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"id": "s01"}, "name_taken", "id"),
        ({"id": "80 01"}, "bad_name", "id"),
        ({"id": "trunk7"}, "bad_name", "id"),
        ({"id": "reattach"}, "bad_name", "id"),
        ({"title": "   "}, "bad_title", "title"),
        ({"title": "a\nb"}, "bad_title", "title"),
        ({"id": "abc", "count": 2}, "invalid", "id"),
        ({"post": "king"}, "invalid", "post"),
        ({"profile": "fax"}, "invalid", "profile"),
        ({"count": 201}, "invalid", "count"),
        ({"node": "ast9"}, "invalid", "node"),
    ],
)
async def test_a_seat_that_cannot_be_is_refused_and_none_is_added(
    signed_in: SignedIn, stand: Stand, change: dict[str, object], code: str, field: str
) -> None:
    client = await signed_in("admin")
    answer = await client.post(f"{PATH}/seats", json=NEW | change)
    assert (answer.json()["code"], answer.json()["field"]) == (code, field)
    assert await row_of(stand, "8001") is None
    assert stand.switchboard.asked == []


async def test_of_several_seats_with_one_name_taken_none_is_added(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("admin")
    assert (await client.post(f"{PATH}/seats", json=NEW | {"id": "8003"})).status_code == 201
    answer = await client.post(f"{PATH}/seats", json=NEW | {"count": 5})
    assert answer.json()["code"] == "name_taken"
    assert await row_of(stand, "8001") is None


async def test_a_seat_keeps_its_post_and_stays_while_somebody_sits_there(
    signed_in: SignedIn, stand: Stand
) -> None:
    client = await signed_in("admin")
    same = {"title": "窗边", "post": "junior", "profile": "sip"}
    assert (await client.put(f"{PATH}/seats/s01", json=same)).status_code == 204
    refused = await client.put(f"{PATH}/seats/s01", json=same | {"post": "senior"})
    assert (refused.status_code, refused.json()["code"]) == (409, "seat_taken")
    assert (await client.delete(f"{PATH}/seats/s01")).json()["code"] == "seat_taken"
    async with stand.database.write() as session:
        away = update(SeatRow).where(SeatRow.id == "s01").values(agent=None, state="logged_out")
        await session.execute(away)
    changed = same | {"post": "senior", "profile": "tls"}
    assert (await client.put(f"{PATH}/seats/s01", json=changed)).status_code == 204
    row = await row_of(stand, "s01")
    assert row
    assert (row.title, row.post, row.profile) == ("窗边", "senior", "tls")
    assert (await client.delete(f"{PATH}/seats/s01")).status_code == 204
    assert await row_of(stand, "s01") is None


async def test_what_a_telephone_is_told_is_shown_and_noted(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("admin")
    await client.post(f"{PATH}/seats", json=NEW | {"profile": "tls"})
    shown = (await client.get(f"{PATH}/seats/8001/phone")).json()
    own = stand.parts.settings.asterisk
    assert (shown["user"], shown["server"], shown["port"]) == ("8001", own.host, own.tls_port)
    assert (shown["transport"], shown["media"]) == ("tls", "SRTP (SDES)")
    renewed = (await client.post(f"{PATH}/seats/8001/secret")).json()
    assert renewed["password"] != shown["password"]
    async with stand.database.read() as session:
        acts = await session.scalars(select(AuditRow.action).where(AuditRow.object == "8001"))
        assert list(acts) == ["add", "phone_account", "new_secret"]


async def test_a_listener_gets_one_telephone(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("admin")
    for monitor in (await client.get(PATH)).json()["monitors"]:
        assert (await client.delete(f"{PATH}/monitors/{monitor['id']}")).status_code == 204
    listeners = {one["login"] for one in (await client.get(PATH)).json()["listeners"]}
    assert listeners == {"admin", "banzhang", "zhijian"}
    answer = await client.post(f"{PATH}/monitors", json={"login": "admin", "profile": "browser"})
    assert answer.status_code == 201, answer.text
    (mine,) = [one for one in answer.json()["monitors"] if one["login"] == "admin"]
    assert (mine["name"], mine["profile"]) == ("陈主任", "browser")
    again = await client.post(f"{PATH}/monitors", json={"login": "admin"})
    assert again.json()["code"] == "monitor_exists"
    nobody = await client.post(f"{PATH}/monitors", json={"login": "chuji"})
    assert (nobody.status_code, nobody.json()["field"]) == (422, "login")
    told = (await client.get(f"{PATH}/monitors/{mine['id']}/phone")).json()
    assert (told["user"], told["transport"]) == (mine["id"], "ws")
    assert (await client.delete(f"{PATH}/monitors/{mine['id']}")).status_code == 204
    async with stand.database.read() as session:
        assert await session.get(MonitorRow, mine["id"]) is None


async def test_with_the_exchange_away_it_is_saved_and_said(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("admin")
    stand.switchboard.refusing = RefusedError("not_reloaded", "未生效", "not taken")
    answer = await client.post(f"{PATH}/seats", json=NEW)
    assert (answer.status_code, answer.json()["code"]) == (503, "not_applied")
    assert await row_of(stand, "8001")
    stand.switchboard.refusing = None
    assert (await client.post(f"{PATH}/apply")).status_code == 204


@pytest.mark.parametrize("login", ["banzhang", "chuji", "zhijian"])
async def test_nobody_else_sees_or_makes_accounts(signed_in: SignedIn, login: str) -> None:
    client = await signed_in(login)
    answers = [
        await client.get(PATH),
        await client.post(f"{PATH}/seats", json=NEW),
        await client.get(f"{PATH}/seats/s01/phone"),
        await client.delete(f"{PATH}/seats/s12"),
    ]
    assert {answer.status_code for answer in answers} == {403}
