"""Queues on a real Asterisk: waits beside an idle seat, reach, holiday, emergency."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from acd.adapters.tables import AlarmRow
from acd.emergency import SetEmergency
from acd.rules.call import Kind
from runtime.clock import utc_now
from tests.calls.stand import Stand, hotline_on, installation_in, shorten_prompts

GREETING = "say agent-greeting"
OWN = """
pre_warning = 2.9
limit = 3
max_wait = 12
reach = [{ after = 0, penalty = 0 }, { after = 2, penalty = 10 }]
members = { junior = 0, extractor = 5, text_clerk = 5, senior = 10 }
wait_breach = { priority = 50 }
"""


@pytest.fixture
async def stand(tmp_path: Path) -> AsyncIterator[Stand]:
    """The demo's centre, but ordinary callers are soon offered to seniors, and 1802 keeps a holiday today."""
    installation = installation_in(tmp_path)
    file = installation.settings.centre_file
    text = file.read_text(encoding="utf-8")
    text = text.replace("pre_warning = 10\nmax_wait = 600", OWN, 1).replace(
        "members = { junior = 0, extractor = 5, text_clerk = 5 } # post = penalty\n", ""
    )
    today = utc_now().astimezone(installation.settings.zone).date()
    text = text.replace("days = []", f"days = [1, 2, 3, 4, 5, 6, 7]\nclosed_on = [{today}]")
    file.write_text(text, encoding="utf-8")
    shorten_prompts(installation)
    async with hotline_on(installation) as own:
        yield own


@pytest.mark.clause("180.1.3", "csc.3.3.b", "csc.6.3")
async def test_waiting_is_watched_widened_and_an_emergency_obeyed(stand: Stand) -> None:
    await _a_seat_the_exchange_lost_breaches_the_queue_and_is_put_right(stand)
    await _a_senior_is_offered_an_ordinary_caller_when_the_reach_widens(stand)
    await _in_an_emergency_the_dialplan_alone_asks_for_a_message(stand)


async def _a_seat_the_exchange_lost_breaches_the_queue_and_is_put_right(stand: Stand) -> None:
    """As after an order that Asterisk never got: ready for everybody but for the one who rings it."""
    async with stand.seat("8001", 0.5, GREETING):
        node = stand.connector.node
        node.act(lambda: node.link.act("QueueRemove", Queue="junior", Interface="PJSIP/8001"))
        stand.call("holiday", "13900005002", "1802", "wait 12", "hang up")
        stand.call("stuck", "13900005001", "1801", "wait 20", "hang up")
        row = await stand.reaches("13900005001", "talking")
        alarm = await stand.eventually(lambda: _wait_breach(stand, row.id), lambda _: True, 5)
        wait = (await stand.intervals(row.id))[0]
        assert (alarm.queue, alarm.seat, alarm.withdrawn) == ("junior", "", False)
        assert alarm.at - wait.started_at == timedelta(seconds=3)
        closed = await stand.call_row("13900005002")
        assert closed
        assert closed.queue == ""
        assert next(entry["known"]["open"] for entry in closed.trace if entry["kind"] == "decision") == "no"
        assert (await stand.intervals(row.id))[1].kind == Kind.RING


async def _a_senior_is_offered_an_ordinary_caller_when_the_reach_widens(stand: Stand) -> None:
    await stand.until(lambda: stand.connector.node.seats["8001"].phone is False)
    async with stand.seat("8101", 0.5, GREETING):
        stand.call("widened", "13900005003", "1801", "wait 20", "hang up")
        row = await stand.reaches("13900005003", "talking")
        wait, ring = (await stand.intervals(row.id))[:2]
        waited = ring.started_at - wait.started_at
        assert (ring.seat, ring.kind) == ("8101", Kind.RING)
        assert timedelta(seconds=1.9) < waited < timedelta(seconds=4.5)
        assert await _wait_breach(stand, row.id) is None


async def _in_an_emergency_the_dialplan_alone_asks_for_a_message(stand: Stand) -> None:
    """Nobody is there who could tell it where to go."""
    await stand.connector.node.answers[SetEmergency](SetEmergency(on=True, voicemail=True))
    await stand.stop("fastagi")
    stand.call("emergency", "13900005005", "1801", "wait 30", "hang up")
    row = await stand.reaches("13900005005", "recording", limit=30)
    assert "emergency mode: voicemail" in [entry.get("text") for entry in row.trace]
    assert [part.kind for part in await stand.intervals(row.id)] == [Kind.MESSAGE]


async def _wait_breach(stand: Stand, call: str) -> AlarmRow | None:
    async with stand.database.read() as session:
        return await session.scalar(
            select(AlarmRow).where(AlarmRow.kind == "wait_breach", AlarmRow.call == call)
        )
