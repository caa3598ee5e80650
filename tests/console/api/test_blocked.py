"""Blocked callers over the API: by number or by call, masked, with a reason, audited."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from acd.adapters.callers import past_of
from acd.adapters.tables import CallRow
from people.adapters.tables import AuditRow
from runtime.clock import utc_now
from tests.console.conftest import SignedIn
from tests.console.stand import Stand

PATH = "/api/blocked-callers"
NUMBER = "13800138000"


async def is_blocked(stand: Stand, number: str) -> bool:
    async with stand.database.read() as session:
        return (await past_of(session, number, utc_now(), utc_now())).blocked


async def test_a_supervisor_blocks_a_number_and_opens_it_again(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("banzhang")
    assert (await client.post(PATH, json={"number": NUMBER, "reason": "pranks"})).status_code == 204
    assert await is_blocked(stand, NUMBER)
    (row,) = (await client.get(PATH)).json()["blocked"]
    assert (row["number"], row["reason"], row["login"]) == ("138****8000", "pranks", "banzhang")
    assert (await client.delete(f"{PATH}/{row['id']}")).status_code == 204
    assert not await is_blocked(stand, NUMBER)
    async with stand.database.read() as session:
        lines = await session.scalars(select(AuditRow).where(AuditRow.kind == "caller").order_by(AuditRow.id))
        assert [(line.action, line.object) for line in lines] == [
            ("block", "138****8000"),
            ("unblock", "138****8000"),
        ]


async def test_a_block_ends_by_itself_and_can_be_changed(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("banzhang")
    soon = (utc_now() + timedelta(days=1)).isoformat()
    for body in ({"reason": "pranks"}, {"reason": "threats", "until": soon}):
        assert (await client.post(PATH, json={"number": NUMBER} | body)).status_code == 204
    (row,) = (await client.get(PATH)).json()["blocked"]
    assert (row["reason"], row["in_force"]) == ("threats", True)
    async with stand.database.read() as session:
        later = utc_now() + timedelta(days=2)
        assert not (await past_of(session, NUMBER, later, later)).blocked


async def test_a_caller_is_blocked_by_a_call_of_theirs(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("banzhang")
    assert (await client.post(PATH, json={"call": "ended-1", "reason": "pranks"})).status_code == 204
    async with stand.database.read() as session:
        call = await session.get_one(CallRow, "ended-1")
    assert await is_blocked(stand, call.caller)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"reason": "pranks"}, "body"),
        ({"number": NUMBER, "call": "ended-1", "reason": "pranks"}, "body"),
        ({"number": "138 0013", "reason": "pranks"}, "number"),
        ({"number": NUMBER, "reason": " "}, "reason"),
        ({"number": NUMBER, "reason": "pranks", "until": "2020-01-01T00:00:00Z"}, "until"),
        ({"number": NUMBER, "reason": "pranks", "until": "2099-01-01T00:00:00"}, "until"),
        ({"call": "nobody", "reason": "pranks"}, "call"),
    ],
)
async def test_what_is_wrong_is_named(signed_in: SignedIn, body: dict[str, str], field: str) -> None:
    answer = await (await signed_in("banzhang")).post(PATH, json=body)
    assert (answer.status_code, answer.json()["field"]) == (422, field)


@pytest.mark.parametrize("login", ["chuji", "gaoji", "tiqu", "zhijian"])
async def test_nobody_else_blocks_or_sees_who_is_blocked(signed_in: SignedIn, login: str) -> None:
    client = await signed_in(login)
    assert (await client.get(PATH)).status_code == 403
    assert (await client.post(PATH, json={"number": NUMBER, "reason": "pranks"})).status_code == 403
    assert (await client.delete(f"{PATH}/1")).status_code == 403


async def test_who_is_not_blocked_cannot_be_opened(signed_in: SignedIn) -> None:
    assert (await (await signed_in("banzhang")).delete(f"{PATH}/99")).status_code == 404
