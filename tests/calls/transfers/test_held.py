"""A caller on hold by our orders: the file is as long as the call, what follows stands where it was said."""

import asyncio

import pytest

from acd.transfers import HoldCaller, ResumeCaller
from recordings.adapters.audio import read_capture
from tests.calls.listening.ears import Phones
from tests.calls.stand import Stand, brief_stand
from tests.calls.transfers.test_recorded import halves
from tests.calls.transfers.test_transfers import ask, hang_up

CALLER, SEAT = 400, 600  # Hz: what each phone speaks
TALK, HOLD = 3, 4  # s
LOST = 0.5  # s: each new start of the recording costs about a tenth

stand = brief_stand()


@pytest.mark.clause("180.7.5")
async def test_the_time_on_hold_is_in_the_recording(stand: Stand) -> None:
    phones, agents, known = Phones(stand), stand.connector.agents, stand.connector.node.seats
    async with phones.answering("8002", known["8002"].secret, SEAT):
        agents.log_in("8002", "agent-8002")
        await stand.until(lambda: known["8002"].phone)
        async with phones.calling("13900004010", CALLER, "wait 40") as caller:
            row = await stand.reaches("13900004010", "talking")
            await asyncio.sleep(TALK)
            await ask(stand, HoldCaller("8002", None))
            await asyncio.sleep(HOLD)
            assert caller.level(SEAT) < 0.1
            await ask(stand, ResumeCaller("8002", None))
            await asyncio.sleep(TALK)
            row = await hang_up(stand, "13900004010", row.id)
    await asyncio.sleep(0.5)
    sound = read_capture(stand.installation.asterisk.calls / f"{row.id}.raw")
    assert row.answered_at
    assert row.ended_at
    talk = (row.ended_at - row.answered_at).total_seconds()
    assert talk - LOST < sound.milliseconds / 1000 < talk + LOST
    first, held, second = 2 * TALK - 1, slice(2 * TALK + 2, 2 * (TALK + HOLD) - 1), 2 * (TALK + HOLD) + 1
    for column, hertz in enumerate((CALLER, SEAT)):
        there = halves(sound.samples[:, column], hertz)
        assert all(there[1:first])
        assert not any(there[held])
        assert all(there[second : second + 2 * TALK - 2])
