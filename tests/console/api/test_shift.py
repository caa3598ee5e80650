"""The shift over REST: log, hand-over, faults, agents' day, seats' states, moves, wall board."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from acd.adapters.tables import StretchRow
from acd.serving import EndMove, MoveSeat
from config.centre import Post
from people.adapters.tables import AuditRow
from people.handlers import hire, verify_audit
from runtime.clock import utc_now
from tests.console.conftest import SignedIn
from tests.console.seeds import PASSWORD
from tests.console.stand import Stand


async def log_of(client: httpx.AsyncClient) -> dict[str, Any]:
    found: dict[str, Any] = (await client.get("/api/shift-log")).json()
    return found


@pytest.mark.clause("ops.2.2")
async def test_a_shift_is_handed_over_with_two_signatures(signed_in: SignedIn, stand: Stand) -> None:
    async with stand.database.write() as session:
        await hire(session, "wan", "万班长", [Post.SUPERVISOR], PASSWORD)
    first, second = await signed_in("banzhang"), await signed_in("wan")
    body = {"kind": "hand_over", "text": "两席请假", "to": "wan"}
    entry = (await first.post("/api/shift-log", json=body)).json()["id"]
    assert [row["id"] for row in (await log_of(second))["unsettled"]] == [entry]
    path = f"/api/shift-log/{entry}/signature"
    refused = await first.post(path, json={"text": "自己接"})
    assert (refused.status_code, refused.json()["field"]) == (409, "author")
    assert (await second.post(path, json={"text": "已接班"})).status_code == 201
    assert (await second.post(path, json={"text": "再接"})).json()["field"] == "about"
    log = await log_of(first)
    assert log["unsettled"] == []
    assert [(row["kind"], row["author_name"], row["about"]) for row in log["entries"]] == [
        ("take_over", "万班长", entry),
        ("hand_over", "林班长", None),
    ]


@pytest.mark.clause("ops.2.2")
async def test_a_fault_stays_open_until_its_recovery(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("banzhang")
    began = utc_now() - timedelta(minutes=30)
    body = {"kind": "fault", "text": "中继中断", "of": began.isoformat()}
    fault = (await client.post("/api/shift-log", json=body)).json()["id"]
    path = f"/api/shift-log/{fault}/recovery"
    early = {"text": "x", "of": (began - timedelta(minutes=1)).isoformat()}
    assert (await client.post(path, json=early)).json()["field"] == "of"
    assert [row["id"] for row in (await log_of(client))["unsettled"]] == [fault]
    assert (await client.post(path, json={"text": "运营商已修复"})).status_code == 201
    assert (await log_of(client))["unsettled"] == []
    async with stand.database.read() as session:
        lines = await session.scalars(select(AuditRow.object).where(AuditRow.kind == "shift_entry"))
        assert list(lines) == [str(fault), str(fault + 1)]
        assert await verify_audit(session) is None


@pytest.mark.parametrize(
    "body",
    [
        {"kind": "note", "text": ""},
        {"kind": "recovery", "text": "x"},
        {"kind": "note", "text": "x", "to": "banzhang"},
        {"kind": "hand_over", "text": "x", "to": "chuji"},
        {"kind": "note", "text": "x", "of": "2026-11-24T10:00:00"},
    ],
)
async def test_a_wrong_line_is_refused(signed_in: SignedIn, body: dict[str, str]) -> None:
    assert (await (await signed_in("banzhang")).post("/api/shift-log", json=body)).status_code == 422


@pytest.mark.parametrize("path", ["shift-log", "agents/day", "wall-board", "seats/s01/stretches"])
async def test_the_shift_is_the_supervisors(signed_in: SignedIn, path: str) -> None:
    assert (await (await signed_in("chuji")).get(f"/api/{path}")).status_code == 403


@pytest.mark.clause("ops.2.1")
async def test_how_an_agent_spends_the_day(signed_in: SignedIn, stand: Stand) -> None:
    now = utc_now()
    steps = [("ready", None, 600), ("talking", None, 90), ("on_hold", None, 10), ("not_ready", "break", 300)]
    async with stand.database.write() as session:
        at = now - timedelta(seconds=1000)
        for state, reason, seconds in steps:
            ended = at + timedelta(seconds=seconds) if state != "not_ready" else None
            session.add(
                StretchRow(
                    seat="s03", began_at=at, agent="agent2", state=state, reason=reason, by="agent2",
                    forced=False, ended_at=ended, length_ms=seconds * 1000 if ended else None,
                )
            )  # fmt: skip
            at += timedelta(seconds=seconds)
    client = await signed_in("banzhang")
    (day,) = (await client.get("/api/agents/day")).json()
    assert (day["name"], day["ready"], day["talking"]) == ("张敏", 600, 100)
    assert day["not_ready"]["break"] == pytest.approx(300, abs=5)
    rows = (await client.get("/api/seats/s03/stretches")).json()
    assert [row["state"] for row in rows] == [state for state, *_ in steps]


@pytest.mark.clause("180.9.2")
async def test_a_supervisor_moves_a_seat_and_it_is_noted(signed_in: SignedIn, stand: Stand) -> None:
    client, until = await signed_in("banzhang"), utc_now() + timedelta(hours=1)
    body = {"queue": "junior", "into": True, "until": until.isoformat()}
    assert (await client.post("/api/seats/s09/moves", json=body)).status_code == 201
    assert (await client.delete("/api/seats/s09/moves/junior")).status_code == 204
    assert [request for _, request in stand.switchboard.asked] == [
        MoveSeat("s09", "junior", True, "banzhang", until),
        EndMove("s09", "junior", "banzhang"),
    ]
    async with stand.database.read() as session:
        lines = await session.scalars(select(AuditRow.action).where(AuditRow.object == "s09"))
        assert list(lines) == ["move", "end_move"]
    assert (await (await signed_in("gaoji")).post("/api/seats/s09/moves", json=body)).status_code == 403


@pytest.mark.clause("ops.2.1", "180.1.3")
async def test_the_wall_board_counts_as_the_floor_does(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    board = (await client.get("/api/wall-board")).json()
    floor = (await client.get("/api/floor")).json()
    for one, queue in zip(board, floor["queues"], strict=True):
        assert (one["queue"], one["waiting"], one["ready"]) == (
            queue["name"],
            len(queue["waiting"]),
            queue["ready"],
        )
    figures = floor["figures"]
    for name in ("offered", "answered", "answered_within_limit", "abandoned"):
        assert sum(one[name] for one in board) == figures[name]
    assert {one["longest_since"] is None for one in board if one["waiting"]} == {False}
