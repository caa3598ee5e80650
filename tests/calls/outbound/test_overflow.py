"""Who waited for a seat in vain is offered a call-back; who does not take it leaves a message."""

import pytest
from sqlalchemy import select

from acd.adapters.outbound_tables import CallBackRow
from tests.calls.stand import Stand, brief_stand

TAKES, DECLINES = "13900004001", "13900004002"


# Nobody waits longer than five seconds.
stand = brief_stand(("max_wait = 600", "max_wait = 5"))


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
