"""Rosters, own work, faults, drills over the API: planned, asked for, approved, measured, followed."""

from datetime import date, datetime, timedelta
from typing import Any

import httpx
import pytest

from acd.adapters.tables import SeatRow, StretchRow
from console.adapters.rosters import need_of
from people.planner import book_of
from runtime.clock import utc_now
from tests.console.conftest import SignedIn
from tests.console.seeds import Told, call_rows
from tests.console.stand import Stand

PATH = "/api/rosters"
DAY = timedelta(days=1)
ME, COLLEAGUE = "agent0", "agent1"
GAVE_UP = (("wait", 0.0, 60.0, "", ""),)
ANSWERED = (("wait", 0.0, 3.0, "", ""), ("talk", 3.0, 120.0, "s01", "left"))


def local_day(stand: Stand) -> date:
    return utc_now().astimezone(stand.parts.settings.zone).date()


async def give(client: httpx.AsyncClient, *cells: tuple[str, date, str]) -> dict[str, Any]:
    """These shifts in the weeks they are in, published; the last answer."""
    found: dict[str, Any] = {}
    for week in sorted({day - timedelta(days=day.weekday()) for _, day, _ in cells}):
        edition = (await client.get(f"{PATH}/{week}")).headers["ETag"]
        wanted = [
            {"login": login, "day": day.isoformat(), "shifts": [shift]}
            for login, day, shift in cells
            if day - timedelta(days=day.weekday()) == week
        ]
        answer = await client.put(
            f"{PATH}/{week}/cells", json={"cells": wanted}, headers={"If-Match": edition}
        )
        assert answer.status_code == 200, answer.text
        tag = {"If-Match": answer.headers["ETag"]}
        answer = await client.post(f"{PATH}/{week}/publish", json={"why": "定稿"}, headers=tag)
        assert answer.status_code == 200, answer.text
        found = answer.json()
    return found


@pytest.mark.clause("180.9.2", "ops.1", "ops.2.1")
async def test_a_week_is_proposed_changed_and_published_by_its_edition(
    signed_in: SignedIn, stand: Stand
) -> None:
    client, week = await signed_in("banzhang"), f"{PATH}/2026-12-09"
    empty = await client.get(week)
    assert (empty.json()["week"], empty.headers["ETag"]) == ("2026-12-07", '"0"')
    assert {one["wrong"] for one in empty.json()["problems"]} == {"few"}
    assert (await client.post(f"{week}/proposal")).status_code == 428
    made = (await client.post(f"{week}/proposal", headers={"If-Match": '"0"'})).json()
    assert made["cells"]
    assert not {"overlap", "rest", "in_a_row", "hours", "leave"} & {one["wrong"] for one in made["problems"]}
    cell = {"login": ME, "day": "2026-12-07", "shifts": ["early", "middle"]}
    late = await client.put(f"{week}/cells", json={"cells": [cell]}, headers={"If-Match": '"1"'})
    assert (late.status_code, late.json()["code"]) == (412, "roster_changed")
    tag = {"If-Match": late.headers["ETag"]}
    changed = await client.put(f"{week}/cells", json={"cells": [cell]}, headers=tag)
    overlaps = [(one["who"], one["day"]) for one in changed.json()["problems"] if one["wrong"] == "overlap"]
    assert overlaps == [(ME, "2026-12-07")]
    tag = {"If-Match": changed.headers["ETag"]}
    standing = (await client.post(f"{week}/publish", json={"why": "首版"}, headers=tag)).json()
    assert (standing["edition"], [one["version"] for one in standing["versions"]]) == (0, [1])
    mine = (await (await signed_in(ME)).get("/api/work")).json()
    assert mine["shifts"] == [] or mine["shifts"][0]["login"] == ME


@pytest.mark.clause("ops.1", "ops.2.1")
async def test_the_forecast_is_told_by_the_ledger(signed_in: SignedIn, stand: Stand) -> None:
    """Forty calls at ten in the morning, seven and fourteen days ago; every fourth gave up after a minute."""
    today, midnight = local_day(stand), datetime.min.time()
    async with stand.database.write() as session:
        for back in (7, 14):
            day = datetime.combine(today - timedelta(days=back), midnight, stand.parts.settings.zone)
            ten = day + timedelta(hours=10)
            for number in range(40):
                gone = number % 4 == 0
                steps = GAVE_UP if gone else ANSWERED
                told = Told(
                    f"past-{back}-{number}", "13900000001", ten + timedelta(seconds=number * 40), steps,
                    outcome="abandoned" if gone else "answered",
                )  # fmt: skip
                row, *intervals = call_rows(told)
                session.add(row)
                await session.flush()
                session.add_all(intervals)
    client = await signed_in("banzhang")
    found = (await client.get(f"{PATH}/{today}")).json()
    (curve,) = (one for one in found["curves"] if one["group"] == "ordinary" and one["day"] == str(today))
    assert (curve["calls"][19], curve["calls"][20], curve["calls"][21]) == (0, 40, 0)
    assert curve["needed"][20] > 3 > curve["needed"][19] == 0
    assert curve["share"] >= 0.9
    (learned,) = (one for one in found["learned"] if one["group"] == "ordinary")
    assert (learned["calls"], learned["patience"]) == (80, pytest.approx((20 * 60 + 60 * 3) / 20))
    assert learned["handling"] == pytest.approx(
        120 + stand.parts.centre.queue("junior").wrap_up.total_seconds()
    )
    kept = await stand.app.state.forecasts.of(None, today - timedelta(days=today.weekday()), utc_now())
    assert need_of(kept)["ordinary"][today][20] == curve["needed"][20], "computed once a day"


@pytest.mark.clause("180.9.2")
async def test_leave_and_swap_are_asked_for_agreed_and_approved(signed_in: SignedIn, stand: Stand) -> None:
    planner, me, other = await signed_in("banzhang"), await signed_in(ME), await signed_in(COLLEAGUE)
    day = local_day(stand) + timedelta(days=7)
    await give(planner, (ME, day, "early"), (COLLEAGUE, day + timedelta(days=1), "late"))
    shown = (await me.get("/api/work")).json()
    assert [(one["day"], one["shift"]) for one in shown["shifts"]] == [(str(day), "early")]
    assert [one["login"] for one in shown["others"]] == [COLLEAGUE]
    body = {
        "day": str(day), "shift": "early", "colleague": COLLEAGUE, "reason": "家中有事",
        "their_day": str(day + timedelta(days=1)), "their_shift": "late",
    }  # fmt: skip
    swap = (await me.post("/api/work/swaps", json=body)).json()["id"]
    (seen,) = (await other.get("/api/work/wishes")).json()["wishes"]
    assert (seen["id"], seen["may"]) == (swap, ["agree", "decline"])
    assert (await other.post(f"/api/work/wishes/{swap}", json={"step": "agree"})).status_code == 204
    assert (await me.post(f"/api/work/wishes/{swap}", json={"step": "approve"})).status_code == 409
    assert (await me.post(f"{PATH}/wishes/{swap}", json={"step": "approve"})).status_code == 403
    waiting = (await planner.get(f"{PATH}/wishes", params={"state": "waiting"})).json()["wishes"]
    assert [(one["id"], one["may"]) for one in waiting] == [(swap, ["approve", "refuse"])]
    assert (await planner.post(f"{PATH}/wishes/{swap}", json={"step": "approve"})).status_code == 204
    assert [one["shift"] for one in (await me.get("/api/work")).json()["shifts"]] == ["late"]
    leave = {"kind": "annual", "first": str(day), "last": str(day), "reason": "年假"}
    wrong = await me.post("/api/work/leave", json=leave | {"last": "2020-01-01"})
    assert (wrong.status_code, wrong.json()["field"]) == (409, "last")
    asked = (await me.post("/api/work/leave", json=leave)).json()["id"]
    assert (await planner.post(f"{PATH}/wishes/{asked}", json={"step": "approve"})).status_code == 204
    (person,) = (one for one in (await planner.get(f"{PATH}/{day}")).json()["people"] if one["login"] == ME)
    assert person["leave"] == [str(day)]


@pytest.mark.clause("180.9.3", "csc.4.2")
async def test_attendance_is_told_by_the_seats_assessed_and_figures_are_questioned(
    signed_in: SignedIn, stand: Stand
) -> None:
    planner, me, zone = await signed_in("banzhang"), await signed_in(ME), stand.parts.settings.zone
    day = local_day(stand).replace(day=1) - timedelta(days=1)
    await give(planner, (ME, day, "early"), (COLLEAGUE, day, "early"))
    eight = datetime.combine(day, datetime.min.time(), zone) + timedelta(hours=8)
    async with stand.database.write() as session:
        session.add(
            StretchRow(
                seat="s01", began_at=eight + timedelta(minutes=20), agent=ME, state="ready", reason=None,
                by=ME, forced=False, ended_at=eight + timedelta(hours=8), length_ms=1,
            )
        )  # fmt: skip
    span = {"first": str(day.replace(day=1)), "last": str(day)}
    found = (await planner.get(f"{PATH}/attendance", params=span)).json()
    assert [(one["login"], one["came"], one["late"]) for one in found["days"]] == [
        (ME, "late", 1200), (COLLEAGUE, "absent", 0),
    ]  # fmt: skip
    month = f"{day:%Y-%m}"
    path, body = f"{PATH}/assessments/{ME}/{month}", {"attitude": "good", "remark": "迟到一次"}
    assert (await planner.put(path, json=body)).status_code == 204
    assert (await planner.put(path, json=body)).json()["code"] == "assessed"
    shown = (await me.get("/api/work/figures", params={"month": month})).json()
    assert (shown["assessment"]["attitude"], len(shown["figures"])) == ("good", 12)
    doubt = {"month": month, "figure": "ring_answer_rate", "text": "系统故障时段不应计"}
    asked = (await me.post("/api/work/questions", json=doubt)).json()["id"]
    assert (await me.post("/api/work/questions", json=doubt | {"figure": "beauty"})).status_code == 422
    reply = await planner.post(f"{PATH}/questions/{asked}", json={"text": "已剔除"})
    assert reply.status_code == 204
    (answered,) = (await me.get("/api/work/figures", params={"month": month})).json()["questions"]
    assert (answered["answer"], answered["answered_by"]) == ("已剔除", "林班长")


@pytest.mark.clause("ops.1", "ops.2.2")
async def test_a_fault_is_reported_followed_and_mended(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    body = {"severity": "major", "system": "交换机", "text": "外呼失败", "to": "网络运维"}
    assert (await client.post("/api/faults", json=body | {"severity": "x"})).json()["field"] == "severity"
    fault = (await client.post("/api/faults", json=body)).json()["id"]
    (row,) = (await client.get("/api/faults", params={"open": True})).json()["faults"]
    assert (row["id"], row["late"], row["reported_by"]) == (fault, False, "林班长")
    (line,) = (await client.get("/api/shift-log")).json()["unsettled"]
    assert (line["kind"], line["text"]) == ("fault", f"障碍 {fault} 交换机：外呼失败")
    by_hand = await client.post(f"/api/shift-log/{line['id']}/recovery", json={"text": "好了"})
    assert (by_hand.status_code, by_hand.json()["field"]) == (409, "about"), "mended where its clock is"
    for step, status in (("progress", 204), ("recover", 204), ("recover", 409)):
        answer = await client.post(f"/api/faults/{fault}/steps", json={"step": step, "text": "已处理"})
        assert answer.status_code == status
    assert (await client.get("/api/faults", params={"open": True})).json()["faults"] == []
    assert (await client.get("/api/shift-log")).json()["unsettled"] == []
    detail = (await client.get(f"/api/faults/{fault}")).json()
    assert [one["act"] for one in detail["entries"]] == ["report", "progress", "recover"]


@pytest.mark.clause("csc.6.3")
async def test_a_drill_calls_standby_in_and_its_report_tells_who_came(
    signed_in: SignedIn, stand: Stand
) -> None:
    planner, me = await signed_in("banzhang"), await signed_in(ME)
    shift = book_of(stand.parts.settings).rules.shift("standby")
    assert shift
    await give(planner, (ME, local_day(stand), "standby"))  # it is noon in the stand's zone
    shown = (await planner.get("/api/emergency/plans")).json()
    assert shown["standby"] == ["王丽"]
    body = {"reason": "季度演练", "drill": True, "plan": "call_peak"}
    assert (await planner.put("/api/emergency", json=body | {"plan": "none"})).json()["field"] == "plan"
    assert (await planner.put("/api/emergency", json=body)).status_code == 204
    received = (await me.get("/api/messages")).json()["received"]
    told = [one for one in received if one["urgent"]]
    assert told[0]["text"].startswith("【演练 DRILL】")
    await me.post(f"/api/messages/{told[0]['id']}/read")
    async with stand.database.write() as session:
        seat = await session.get(SeatRow, "s01")
        assert seat
        session.add(
            StretchRow(
                seat="s01", began_at=utc_now(), agent=ME, state="ready", reason=None, by=ME, forced=False,
                ended_at=None, length_ms=None,
            )
        )  # fmt: skip
    assert (await planner.delete("/api/emergency")).status_code == 204
    listed = (await planner.get("/api/emergency")).json()
    (kept,) = listed["emergencies"]
    assert (kept["plan"], kept["drill"], listed["drill_owed"]) == ("call_peak", True, False)
    path = f"/api/emergency/{kept['id']}"
    report = (await planner.get(f"{path}/report")).json()
    first, *others = report["called"]
    assert (first["login"], first["standby"]) == (ME, True)
    assert first["read_at"]
    assert first["came_at"]
    assert others
    assert not any(one["standby"] for one in others)
    assert (await planner.put(f"{path}/conclusion", json={"text": "备勤及时到岗"})).status_code == 204
    assert (await planner.get(f"{path}/report")).json()["emergency"]["conclusion"] == "备勤及时到岗"


@pytest.mark.clause("ops.1", "csc.4.2")
async def test_a_months_figures_are_planned_broken_down_and_seen_by_whom_they_concern(
    signed_in: SignedIn, stand: Stand
) -> None:
    planner, me = await signed_in("banzhang"), await signed_in(ME)
    first = local_day(stand).replace(day=1)
    month, path = f"{first:%Y-%m}", f"/api/targets/{first:%Y-%m}"
    await give(planner, (ME, first, "early"), (COLLEAGUE, first, "early"), (COLLEAGUE, first - DAY, "early"))
    wanted = [
        {"scope": "", "figure": "tickets", "value": 90},
        {"scope": "", "figure": "satisfaction", "value": 0.95},
    ]
    assert (await planner.put(path, json={"targets": wanted})).status_code == 204
    wrong = await planner.put(path, json={"targets": [{"scope": "", "figure": "beauty", "value": 1}]})
    assert (wrong.status_code, wrong.json()["field"]) == (422, "figure")
    assert (await planner.post(f"{path}/breakdown")).status_code == 204
    shown = (await planner.get(path)).json()
    names = [one["value"] for one in shown["figures"]]
    lines = {one["value"]: dict(zip(names, one["cells"], strict=True)) for one in shown["lines"]}
    tickets = {scope: cells["tickets"]["target"] for scope, cells in lines.items()}
    assert {scope: target for scope, target in tickets.items() if target} == {
        "": 90, "group:ordinary": 90, f"person:{ME}": 30, f"person:{COLLEAGUE}": 60,
    }  # fmt: skip
    assert lines["group:ordinary"]["satisfaction"]["target"] == 0.95
    own = (await me.get("/api/work/figures", params={"month": month})).json()["figures"]
    (mine,) = (one for one in own if one["figure"]["value"] == "tickets")
    assert (mine["target"], mine["value"]) == (30, 0)
    gone = [{"scope": "", "figure": "tickets", "value": None}]
    assert (await planner.put(path, json={"targets": gone})).status_code == 204
    assert (await planner.get(path)).json()["lines"][0]["cells"][names.index("tickets")]["target"] is None
