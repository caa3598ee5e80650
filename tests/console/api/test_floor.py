"""The floor over the API: the picture of now, and the supervisor's hand on a seat."""

import json

import pytest
from sqlalchemy import select, update

from acd.adapters.tables import CallRow
from acd.agents import SetNotReady
from people.adapters.tables import AuditRow
from tests.console.conftest import SignedIn
from tests.console.seeds import SEAT_STATES
from tests.console.stand import Stand


@pytest.mark.clause("180.9.2")
async def test_the_floor_shows_figures_queues_seats_calls_and_alarms(signed_in: SignedIn) -> None:
    floor = (await (await signed_in("banzhang")).get("/api/floor")).json()
    assert [seat["state"] for seat in floor["seats"]] == SEAT_STATES
    assert floor["seats"][0]["agent_name"] == "王丽"
    waiting = {queue["name"]: len(queue["waiting"]) for queue in floor["queues"] if queue["waiting"]}
    assert waiting == {"junior": 4, "senior": 1}
    assert {call["stage"] for call in floor["calls"]} == {"waiting", "ringing", "talking"}
    assert [alarm["kind"] for alarm in floor["alarms"]] == ["breach", "pre_warning", "breach"]
    assert floor["alarms"][2]["withdrawn"] is True


@pytest.mark.clause("180.1.3", "csc.3.3.a")
async def test_the_figures_count_each_call_once(signed_in: SignedIn) -> None:
    """Nine of the twelve ended calls were answered, three given up; four more are being talked on."""
    figures = (await (await signed_in("banzhang")).get("/api/floor")).json()["figures"]
    assert figures["offered"] == 16
    assert figures["answered"] == 13
    assert figures["abandoned"] == 3
    assert figures["answered_within_limit"] == 10
    assert figures["connect_rate"] == pytest.approx(13 / 16)


@pytest.mark.parametrize("direction", ["outbound", "internal", "listening"])
async def test_only_calls_from_outside_are_counted(signed_in: SignedIn, stand: Stand, direction: str) -> None:
    async with stand.database.write() as session:
        await session.execute(update(CallRow).where(CallRow.id == "ended-1").values(direction=direction))
    figures = (await (await signed_in("banzhang")).get("/api/floor")).json()["figures"]
    assert (figures["offered"], figures["answered"]) == (15, 12)


async def test_waiting_callers_stand_in_the_order_they_came(signed_in: SignedIn) -> None:
    floor = (await (await signed_in("banzhang")).get("/api/floor")).json()
    line = floor["queues"][0]["waiting"]
    assert [caller["position"] for caller in line] == [1, 2, 3, 4]
    assert sorted(line, key=lambda caller: caller["since"]) == line


async def test_no_whole_number_and_no_phone_password_is_on_the_floor(signed_in: SignedIn) -> None:
    text = json.dumps((await (await signed_in("admin")).get("/api/floor")).json())
    assert "138****8100" in text
    assert "13800138100" not in text
    assert "not shown" not in text


@pytest.mark.clause("180.9.2")
async def test_the_supervisor_makes_a_seat_not_ready_and_it_is_noted(
    signed_in: SignedIn, stand: Stand
) -> None:
    client = await signed_in("banzhang")
    answer = await client.post("/api/seats/s01/state", json={"state": "not_ready", "reason": "supervisor"})
    assert answer.status_code == 204
    assert stand.switchboard.asked == [("ast1", SetNotReady("s01", "supervisor", None, "banzhang"))]
    async with stand.database.read() as session:
        line = await session.scalar(select(AuditRow).where(AuditRow.kind == "seat"))
    assert line is not None
    assert (line.login, line.object, line.detail) == ("banzhang", "s01", "not_ready supervisor")


async def test_what_the_seat_cannot_do_is_said_in_both_languages(signed_in: SignedIn) -> None:
    answer = await (await signed_in("banzhang")).post("/api/seats/s12/state", json={"state": "ready"})
    problem = answer.json()
    assert (answer.status_code, problem["message_zh"]) == (409, "座席 s12 无人登录")
    assert problem["message_en"] == "nobody is logged in at seat s12"


async def test_an_inspector_cannot_move_seats(signed_in: SignedIn, stand: Stand) -> None:
    answer = await (await signed_in("zhijian")).post("/api/seats/s01/state", json={"state": "ready"})
    assert answer.status_code == 403
    assert stand.switchboard.asked == []
