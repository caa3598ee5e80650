"""Emergency mode over the API (csc.6.3): switched by the supervisor, kept, audited, told to every node."""

import pytest
from sqlalchemy import select

from acd.emergency import SetEmergency
from people.adapters.tables import AuditRow
from runtime.outbox import OutboxRow
from tests.console.conftest import SignedIn
from tests.console.stand import Stand

pytestmark = pytest.mark.clause("csc.6.3")
FLOOD = {"reason": "暴雨，话务高峰", "voicemail": True, "drill": False}


async def test_the_supervisor_begins_and_ends_it_and_each_switch_is_kept(
    signed_in: SignedIn, stand: Stand
) -> None:
    client = await signed_in("banzhang")
    assert (await client.put("/api/emergency", json=FLOOD)).status_code == 204
    shown = (await client.get("/api/floor")).json()["emergency"]
    assert (shown["reason"], shown["began_by"], shown["voicemail"]) == ("暴雨，话务高峰", "banzhang", True)
    assert (await client.delete("/api/emergency")).status_code == 204
    (kept,) = (await client.get("/api/emergency")).json()["emergencies"]
    assert kept["ended_by"] == "banzhang"
    assert stand.switchboard.asked == [
        ("ast1", SetEmergency(on=True, voicemail=True)),
        ("ast1", SetEmergency(on=False, voicemail=False)),
    ]
    async with stand.database.read() as session:
        lines = (await session.scalars(select(AuditRow).where(AuditRow.kind == "emergency"))).all()
        topics = (await session.scalars(select(OutboxRow.topic))).all()
    assert [line.action for line in lines] == ["begin", "end"]
    assert topics.count("emergency/state") == 2


async def test_a_second_begin_ends_the_first_and_a_second_end_is_no_news(
    signed_in: SignedIn, stand: Stand
) -> None:
    client = await signed_in("banzhang")
    await client.put("/api/emergency", json=FLOOD)
    await client.put("/api/emergency", json=FLOOD | {"voicemail": False, "drill": True})
    newest, first = (await client.get("/api/emergency")).json()["emergencies"]
    assert (newest["drill"], newest["ended_at"]) == (True, None)
    assert first["ended_at"] is not None
    await client.delete("/api/emergency")
    await client.delete("/api/emergency")
    async with stand.database.read() as session:
        lines = (await session.scalars(select(AuditRow).where(AuditRow.kind == "emergency"))).all()
    assert [line.action for line in lines] == ["begin", "begin", "end"]


@pytest.mark.parametrize("reason", ["", " ", "x" * 201])
async def test_a_reason_is_asked_for(signed_in: SignedIn, reason: str) -> None:
    answer = await (await signed_in("banzhang")).put("/api/emergency", json={"reason": reason})
    assert answer.status_code == 422
    assert answer.json()["field"] == "reason"


async def test_nobody_else_may(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("zhijian")
    assert (await client.put("/api/emergency", json=FLOOD)).status_code == 403
    assert (await client.delete("/api/emergency")).status_code == 403
    assert stand.switchboard.asked == []
