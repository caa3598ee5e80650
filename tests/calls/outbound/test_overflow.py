"""Who waited for a seat in vain is offered a call-back; who does not take it leaves a message."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from acd.adapters.outbound_tables import CallBackRow
from tests.calls.outbound.conftest import shorten_prompts
from tests.calls.stand import Stand, hotline_on, installation_in

TAKES, DECLINES = "13900004001", "13900004002"


@pytest.fixture
async def stand(tmp_path: Path) -> AsyncIterator[Stand]:
    """Nobody waits longer than five seconds."""
    installation = installation_in(tmp_path)
    file = installation.settings.centre_file
    file.write_text(
        file.read_text(encoding="utf-8").replace("max_wait = 600", "max_wait = 5"), encoding="utf-8"
    )
    shorten_prompts(installation)
    async with hotline_on(installation) as own:
        yield own


@pytest.mark.clause("csc.3.1.b")
async def test_a_call_back_is_offered_before_the_voicemail(stand: Stand) -> None:
    async with stand.seat("8001", 0.5, ready=False):
        stand.call("takes", TAKES, "1801", "wait 9.5", "press 1", "wait 8")
        stand.call("declines", DECLINES, "1801", "wait 40", "hang up")
        took = await stand.reaches(TAKES, "ended", 40)
        declined = await stand.reaches(DECLINES, "ended", 40)
    assert (took.outcome, took.queue) == ("promised", "junior")
    assert declined.outcome == "voicemail"
    async with stand.database.read() as session:
        (row,) = await session.scalars(select(CallBackRow))
    assert (row.number, row.queue, row.reason, row.state) == (TAKES, "junior", "overflow", "waiting")
    began = took.started_at.replace(microsecond=0)  # the dialplan counts whole seconds
    assert began <= row.waiting_since < row.promised_at
