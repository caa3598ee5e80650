"""Seats over REST: agents for themselves, supervisors for all, each act noted."""

import pytest
from sqlalchemy import select, update

from acd.adapters.tables import SeatRow
from acd.agents import LogIn, LogOut, SetNotReady, SetReady
from acd.wrap_up import EndWrapUp
from people.adapters.tables import AuditRow
from tests.console.conftest import SignedIn
from tests.console.stand import Stand


async def test_an_agent_sits_down_for_themselves(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("chuji")
    assert (await client.post("/api/seats/s01/agent")).status_code == 204
    for body in ({"state": "ready"}, {"state": "not_ready"}, {"state": "not_ready", "reason": "meal"}):
        assert (await client.post("/api/seats/s01/state", json=body)).status_code == 204
    assert (await client.delete("/api/seats/s01/wrap-up")).status_code == 204
    assert (await client.delete("/api/seats/s01/agent")).status_code == 204
    assert [request for _, request in stand.switchboard.asked] == [
        LogIn("s01", "chuji"),
        SetReady("s01", "chuji"),
        SetNotReady("s01", "break", "chuji"),
        SetNotReady("s01", "meal", "chuji"),
        EndWrapUp("s01", "chuji"),
        LogOut("s01", "chuji"),
    ]
    async with stand.database.read() as session:
        lines = await session.scalars(select(AuditRow.action).where(AuditRow.login == "chuji"))
        assert [action for action in lines if action != "sign_in"][:1] == ["log_in"]


async def test_a_supervisor_acts_for_anybody(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("banzhang")
    assert (await client.delete("/api/seats/s03/agent")).status_code == 204
    assert (await client.delete("/api/seats/s03/wrap-up")).status_code == 204
    assert [request for _, request in stand.switchboard.asked] == [
        LogOut("s03", None, "banzhang"),
        EndWrapUp("s03", None),
    ]


@pytest.mark.parametrize(("method", "path"), [("POST", "agent"), ("DELETE", "agent"), ("DELETE", "wrap-up")])
async def test_who_takes_no_calls_has_no_seat(
    signed_in: SignedIn, stand: Stand, method: str, path: str
) -> None:
    answer = await (await signed_in("zhijian")).request(method, f"/api/seats/s01/{path}")
    assert (answer.status_code, stand.switchboard.asked) == (403, [])


async def test_a_seat_that_does_not_exist_is_not_found(signed_in: SignedIn, stand: Stand) -> None:
    answer = await (await signed_in("chuji")).post("/api/seats/s99/agent")
    assert (answer.status_code, stand.switchboard.asked) == (404, [])


async def test_nobody_sits_at_a_seat_of_a_post_that_they_do_not_hold(
    signed_in: SignedIn, stand: Stand
) -> None:
    answer = await (await signed_in("gaoji")).post("/api/seats/s01/agent")
    assert (answer.status_code, answer.json()["code"]) == (409, "not_your_post")
    assert stand.switchboard.asked == []


async def test_nobody_sits_at_two_nodes(signed_in: SignedIn, stand: Stand) -> None:
    """Each node knows who sits at its own seats only."""
    client = await signed_in("chuji")
    async with stand.database.write() as session:
        await session.execute(update(SeatRow).where(SeatRow.id == "s01").values(agent="chuji"))
        await session.execute(update(SeatRow).where(SeatRow.id == "s08").values(node="ast2"))
    answer = await client.post("/api/seats/s08/agent")
    assert (answer.status_code, answer.json()["code"]) == (409, "agent_seated")
    assert stand.switchboard.asked == []
    assert (await client.post("/api/seats/s01/agent")).status_code == 204


async def test_a_supervisor_may_sit_anywhere(signed_in: SignedIn, stand: Stand) -> None:
    assert (await (await signed_in("banzhang")).post("/api/seats/s01/agent")).status_code == 204
    assert [request for _, request in stand.switchboard.asked] == [LogIn("s01", "banzhang")]
