"""What a seat does with its caller, over REST: by its own agent or a supervisor, with what goes along."""

import pytest
from sqlalchemy import select, update

from acd.adapters.tables import CallRow, LegRow, SeatRow, TransferRow
from acd.transfers import (
    CancelTransfer,
    CompleteTransfer,
    ConsultSeat,
    HoldCaller,
    OpenConference,
    ResumeCaller,
    SendCaller,
)
from runtime.clock import utc_now
from runtime.database import save
from tests.console.conftest import SignedIn
from tests.console.stand import Stand


@pytest.mark.clause("180.1.4", "180.1.6", "180.4.8")
async def test_an_agent_holds_asks_hands_over_and_confers(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("chuji")
    along = {"to": "s21", "why": "要求高级座席", "ticket": "T1"}
    for method, path, body in (
        ("POST", "hold", None), ("DELETE", "hold", None), ("POST", "transfer", along),
        ("POST", "consultation", along), ("POST", "consultation/complete", None),
        ("DELETE", "consultation", None), ("POST", "conference", None),
    ):  # fmt: skip
        answer = await client.request(method, f"/api/seats/s01/{path}", json=body)
        assert answer.status_code == 204, answer.text
    assert [request for _, request in stand.switchboard.asked] == [
        HoldCaller("s01", "chuji"),
        ResumeCaller("s01", "chuji"),
        SendCaller("s01", "chuji", "s21", "要求高级座席", "T1"),
        ConsultSeat("s01", "chuji", "s21", "要求高级座席", "T1"),
        CompleteTransfer("s01", "chuji"),
        CancelTransfer("s01", "chuji"),
        OpenConference("s01", "chuji"),
    ]


@pytest.mark.parametrize(
    "to", ["", "8001;rm", "8001\r\nAction: Command", "8001@evil", "${SHELL(id)}", "x" * 33]
)
async def test_a_target_that_is_no_name_or_number_never_leaves(
    signed_in: SignedIn, stand: Stand, to: str
) -> None:
    answer = await (await signed_in("chuji")).post("/api/seats/s01/transfer", json={"to": to})
    assert (answer.status_code, stand.switchboard.asked) == (422, [])


async def test_who_takes_no_calls_moves_none(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("zhijian")
    assert (await client.post("/api/seats/s01/hold")).status_code == 403
    assert (await client.get("/api/seats/s01/call")).status_code == 403
    assert stand.switchboard.asked == []


async def test_a_seat_hears_who_sent_its_caller_and_why(signed_in: SignedIn, stand: Stand) -> None:
    call = await _sent_on(stand)
    client = await signed_in("chuji")
    told = (await client.get("/api/seats/s01/call")).json()
    assert told["call"] == call
    assert "*" in told["caller"]
    assert [(one["seat"], one["why"], one["ticket"]) for one in told["transfers"]] == [("s02", "断线", "T1")]
    assert told["asking"] is None
    assert (await client.get("/api/seats/s02/call")).status_code == 404, "somebody else's seat"
    asked = {"kind": "attended", "seat": "s01", "to": "s12", "result": "open"}
    async with stand.database.write() as session:
        await session.execute(update(TransferRow).where(TransferRow.call == call).values(asked))
    assert (await client.get("/api/seats/s01/call")).json()["asking"] == "s12"


async def test_the_calls_page_shows_transfers_and_each_agents_time(signed_in: SignedIn, stand: Stand) -> None:
    call = await _sent_on(stand)
    told = (await (await signed_in("banzhang")).get(f"/api/calls/{call}")).json()
    assert [(one["kind"], one["seat"], one["to"], one["result"]) for one in told["transfers"]] == [
        ("blind", "s02", "s01", "answered")
    ]
    assert all(agent["talk_seconds"] >= 0 for agent in told["agents"])


async def test_destinations_are_named_in_both_languages_and_seats_that_are_ready(signed_in: SignedIn) -> None:
    told = (await (await signed_in("chuji")).get("/api/seats/s01/destinations")).json()
    rows = told["destinations"]
    assert told["seats"]
    assert "s01" not in {seat["id"] for seat in told["seats"]}
    assert {"hand-over", "manager-hotline"} <= {row["name"] for row in rows}
    assert all(row["title_zh"] and row["title_en"] and row["number"] for row in rows)


async def _sent_on(stand: Stand) -> str:
    """Seat s02 sent its caller to s01, where chuji sits; the call."""
    now = utc_now()
    async with stand.database.write() as session:
        await session.execute(update(SeatRow).where(SeatRow.id == "s01").values(agent="chuji"))
        call = await session.scalar(select(CallRow).where(CallRow.id.like("live-%")).limit(1))
        assert call
        leg = {"id": f"{call.id}.1", "call": call.id, "channel": "PJSIP/s01-1", "seat": "s01",
               "started_at": now, "answered_at": now, "ended_at": None, "cause": None}  # fmt: skip
        row = {"call": call.id, "number": 0, "kind": "blind", "seat": "s02", "to": "s01", "at": now,
               "why": "断线", "ticket": "T1", "result": "answered"}  # fmt: skip
        await save(session, LegRow, [leg])
        await save(session, TransferRow, [row])
        return call.id
