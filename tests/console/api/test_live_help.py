"""Help with the call over REST: for who sits in it or listens to it, and why there is none."""

from datetime import timedelta
from typing import Any

import pytest

from acd.adapters.tables import ListeningRow
from config.settings import LiveHelpSettings
from recordings.live_help import AskHelp, Help, HelpState, Utterance
from recordings.ports import Caution
from recordings.rules.transcript import Speaker
from runtime.clock import utc_now
from runtime.outbox import plain
from runtime.requests import UnansweredError
from tests.console.conftest import SignedIn
from tests.console.stand import Stand

pytestmark = pytest.mark.clause("csc.7")
NOTHING: dict[str, Any] = {"value": None, "confidence": 0.0, "evidence": []}


def heard(value: object) -> dict[str, Any]:
    return {"value": value, "confidence": 0.9, "evidence": []}


HELP = Help(
    HelpState.LISTENING,
    (
        Utterance(1, Speaker.SEAT, 1.0, 2.0, "绝对没问题。", final=True),
        Utterance(2, Speaker.CALLER, 2.5, 4.0, "宽带断网了。", final=True),
    ),
    (Caution("promise", "不能兑现的承诺", "Promise that cannot be kept", "绝对没问题", 1.2),),
    "宽带断网了。",
    {
        "kind": heard("complaint"), "business": heard("data"), "nature": NOTHING, "name": heard("王建国"),
        "address": NOTHING, "amount": NOTHING, "request": NOTHING, "urgent": heard(True),
        "phones": heard(["15836902578"]), "content": heard("宽带断网了。"),
    },
    ("nature",),
)  # fmt: skip


def switch_on(stand: Stand, told: Help = HELP) -> None:
    stand.parts.settings.live_help = LiveHelpSettings(engine="whisper")
    stand.switchboard.answers[AskHelp] = plain(told)


async def test_where_it_is_switched_off_the_desk_is_told_and_nobody_is_asked(
    signed_in: SignedIn, stand: Stand
) -> None:
    view = (await (await signed_in("agent2")).get("/api/desk/help")).json()
    assert (view["state"], view["said"], view["proposal"]) == ("off", [], None)
    assert stand.switchboard.asked == []


async def test_who_sits_in_the_call_sees_words_cautions_and_the_ticket_they_would_make(
    signed_in: SignedIn, stand: Stand
) -> None:
    switch_on(stand)
    view = (await (await signed_in("agent2")).get("/api/desk/help")).json()
    assert stand.switchboard.asked == [("help-ast1", AskHelp("live-2"))]
    assert (view["state"], view["call"]) == ("listening", "live-2")
    assert [(one["speaker"], one["text"]) for one in view["said"]] == [
        ("seat", "绝对没问题。"),
        ("caller", "宽带断网了。"),
    ]
    assert view["cautions"][0]["title_en"] == "Promise that cannot be kept"
    assert view["proposal"] == {
        "kind": "complaint", "business": "data", "nature": None, "customer": "王建国",
        "phone": "15836902578", "address": "", "content": "宽带断网了。", "urgent": True,
    }  # fmt: skip
    assert view["missing"] == ["nature"]


async def test_who_has_no_call_is_told_nothing_of_others(signed_in: SignedIn, stand: Stand) -> None:
    switch_on(stand)
    for login in ("agent0", "chuji", "admin"):
        view = (await (await signed_in(login)).get("/api/desk/help")).json()
        assert (view["state"], view["call"], view["said"]) == ("idle", None, [])
    assert stand.switchboard.asked == []


@pytest.mark.parametrize("state", [HelpState.BUSY, HelpState.NO_MODEL, HelpState.IDLE])
async def test_why_there_is_nothing_to_read_is_said(
    signed_in: SignedIn, stand: Stand, state: HelpState
) -> None:
    switch_on(stand, Help(state))
    view = (await (await signed_in("agent2")).get("/api/desk/help")).json()
    assert (view["state"], view["said"]) == (state, [])


async def test_a_helper_that_is_away_is_no_fault_of_the_desk(signed_in: SignedIn, stand: Stand) -> None:
    switch_on(stand)
    stand.switchboard.refusing = UnansweredError("help-ast1")
    answer = await (await signed_in("agent2")).get("/api/desk/help")
    assert (answer.status_code, answer.json()["state"]) == (200, "away")


async def test_a_listener_reads_along_only_while_a_session_of_their_own_is_heard(
    signed_in: SignedIn, stand: Stand
) -> None:
    switch_on(stand)
    client = await signed_in("zhijian")
    assert (await client.get("/api/listening/help")).json()["state"] == "idle"
    now = utc_now()
    session = ListeningRow(
        id="now", node="ast1", listener="zhijian", agent="agent2", seat="s03", call="live-2", mode="listen",
        modes=[["listen", now.isoformat()]], asked_at=now, started_at=None, ended_at=None, reason="",
    )  # fmt: skip
    async with stand.database.write() as books:
        books.add(session)
    assert (await client.get("/api/listening/help")).json()["state"] == "idle", "the phone still rings"
    async with stand.database.write() as books:
        (await books.get_one(ListeningRow, "now")).started_at = now + timedelta(seconds=1)
    assert (await client.get("/api/listening/help")).json()["call"] == "live-2"
    assert (await (await signed_in("banzhang")).get("/api/listening/help")).json()["said"] == []
