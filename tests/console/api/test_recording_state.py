"""What becomes of a recording: its state, legal holds by right, downloads, the proof of completeness."""

import pytest
from sqlalchemy import select

from acd.pauses import PauseRecording, ResumeRecording
from people.adapters.tables import AuditRow
from people.handlers import verify_audit
from recordings.adapters.tables import RecordingRow
from tests.console.conftest import SignedIn
from tests.console.stand import Stand

pytestmark = pytest.mark.clause("180.7.5")

FIRST = f"{1:032x}"
HOLD = f"/api/recordings/{FIRST}/hold"


async def acts(stand: Stand) -> list[tuple[str, str, str]]:
    async with stand.database.read() as session:
        assert await verify_audit(session) is None
        rows = await session.scalars(select(AuditRow).where(AuditRow.kind == "recording"))
        return [(row.login, row.action, row.detail) for row in rows]


async def test_the_state_says_sealed_verified_kept_until(signed_in: SignedIn) -> None:
    (state,) = (await (await signed_in("zhijian")).get("/api/calls/message-1/recordings")).json()
    assert state["encrypted"] is True
    assert state["verified_at"]
    assert (state["policy"], state["place"], state["hold"]) == ("messages", "folder", None)
    assert state["keep_until"] > state["stored_at"]


async def test_a_hold_is_set_and_lifted_with_reasons_that_stand_in_the_log(
    signed_in: SignedIn, stand: Stand
) -> None:
    client = await signed_in("zhijian")
    answer = await client.put(HOLD, json={"reason": " 法院调取 2026-118 "})
    assert answer.status_code == 200, answer.text
    assert answer.json()["hold"]["reason"] == "法院调取 2026-118"
    again = await client.put(HOLD, json={"reason": "again and again"})
    assert (again.status_code, again.json()["code"]) == (409, "held")
    lifted = await client.request("DELETE", HOLD, json={"reason": "结案归档"})
    assert lifted.json()["hold"] is None
    twice = await client.request("DELETE", HOLD, json={"reason": "结案归档"})
    assert (twice.status_code, twice.json()["code"]) == (409, "not_held")
    expected = [("zhijian", "hold", "法院调取 2026-118"), ("zhijian", "lift_hold", "结案归档")]
    assert await acts(stand) == expected


@pytest.mark.parametrize("login", ["banzhang", "tiqu", "gaoji", "chuji"])
async def test_other_posts_set_no_hold(signed_in: SignedIn, stand: Stand, login: str) -> None:
    assert (await (await signed_in(login)).put(HOLD, json={"reason": "because"})).status_code == 403
    assert await acts(stand) == []


@pytest.mark.parametrize("reason", ["", "  ", "x", "x" * 401, None, 3])
async def test_a_hold_needs_a_reason(signed_in: SignedIn, reason: object) -> None:
    answer = await (await signed_in("admin")).put(HOLD, json={"reason": reason})
    assert (answer.status_code, answer.json()["field"]) == (422, "reason")


async def test_a_download_is_told_from_a_play(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("zhijian")
    answer = await client.get(f"/api/recordings/{FIRST}/audio?download=true")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    await client.get(f"/api/recordings/{FIRST}/audio", headers={"Range": "bytes=100-199"})
    assert [(who, what) for who, what, _ in await acts(stand)] == [
        ("zhijian", "download"),
        ("zhijian", "play"),
    ]


@pytest.mark.parametrize(
    "wanted", ["bytes=0-1,5-6", "bytes=9-1", "items=0-5", "bytes=-", "bytes=a-b", "bytes=0-0" + "0" * 99]
)
async def test_odd_ranges_give_the_whole_or_a_refusal_never_a_fault(signed_in: SignedIn, wanted: str) -> None:
    answer = await (await signed_in("zhijian")).get(
        f"/api/recordings/{FIRST}/audio", headers={"Range": wanted}
    )
    assert answer.status_code in {200, 422}


async def test_a_lost_key_is_said_and_a_deleted_recording_is_not_there(
    signed_in: SignedIn, stand: Stand
) -> None:
    client = await signed_in("zhijian")
    stand.parts.vault.key_file.unlink()
    answer = await client.get(f"/api/recordings/{FIRST}/audio")
    assert (answer.status_code, answer.json()["code"]) == (503, "key_missing")
    assert "restore the key file" in answer.json()["message_en"]
    async with stand.database.write() as session:
        row = await session.get_one(RecordingRow, FIRST)
        row.deleted_at = row.stored_at
    assert (await client.get(f"/api/recordings/{FIRST}/audio")).status_code == 404


async def test_completeness_shows_today_with_every_call_that_lacks_audio(signed_in: SignedIn) -> None:
    (day,) = (await (await signed_in("banzhang")).get("/api/recordings/completeness")).json()["days"]
    assert day["talks"] == day["missing"] + day["matched"] + day["short"]
    assert day["missing"] == len(day["faults"]) > 0  # the seeded calls have no audio
    assert (await (await signed_in("chuji")).get("/api/recordings/completeness")).status_code == 403


async def test_a_pause_goes_to_the_seats_node_in_the_agents_name(signed_in: SignedIn, stand: Stand) -> None:
    agent, supervisor = await signed_in("agent2"), await signed_in("banzhang")
    until = "2026-11-24T12:00:00Z"
    stand.switchboard.answers[PauseRecording] = until
    assert (await agent.put("/api/seats/s03/recording-pause")).json() == {"until": until}
    assert (await supervisor.delete("/api/seats/s03/recording-pause")).status_code == 204
    assert stand.switchboard.asked == [
        ("ast1", PauseRecording("s03", "agent2", "agent2")),
        ("ast1", ResumeRecording("s03", None)),
    ]
    assert (await (await signed_in("zhijian")).put("/api/seats/s03/recording-pause")).status_code == 403
