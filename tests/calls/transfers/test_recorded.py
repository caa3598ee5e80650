"""A caller who is handed over: the one file holds the first agent's voice, then the second one's."""

import asyncio

import numpy as np
import pytest
from numpy.typing import NDArray

from acd.transfers import SendCaller
from recordings.adapters.audio import read_capture
from tests.calls.listening.ears import RATE, Phones, loudness
from tests.calls.stand import Stand, brief_stand
from tests.calls.transfers.test_transfers import ask, hang_up, seat_of

CALLER, FIRST, SECOND = 400, 600, 900  # Hz: what each phone speaks
LOUD_ENOUGH = 0.8

stand = brief_stand()


def halves(track: NDArray[np.int16], hertz: int) -> list[bool]:
    """For each half second of the track, whether the tone is there."""
    step = RATE // 2
    pieces = (track[at : at + step] for at in range(0, len(track) - step, step))
    return [loudness(piece, hertz) > LOUD_ENOUGH for piece in pieces]


@pytest.mark.clause("180.7.5")
async def test_both_agents_are_in_the_one_file_of_a_call_that_was_handed_over(stand: Stand) -> None:
    phones, agents, known = Phones(stand), stand.connector.agents, stand.connector.node.seats
    async with (
        phones.answering("8002", known["8002"].secret, FIRST),
        phones.answering("8102", known["8102"].secret, SECOND),
    ):
        for seat in ("8002", "8102"):
            agents.log_in(seat, f"agent-{seat}")
        await stand.until(lambda: known["8002"].phone and known["8102"].phone)
        async with phones.calling("13900004009", CALLER, "wait 40"):
            row = await stand.reaches("13900004009", "talking")
            await asyncio.sleep(3)
            await ask(stand, SendCaller("8002", None, "8102", "宽带反复断线", "T-17"))
            await seat_of(stand, row.id, "8102")
            await asyncio.sleep(4)
            row = await hang_up(stand, "13900004009", row.id)
    await asyncio.sleep(0.5)
    sound = read_capture(stand.installation.asterisk.calls / f"{row.id}.raw")
    first, second = halves(sound.samples[:, 1], FIRST), halves(sound.samples[:, 1], SECOND)
    assert all(halves(sound.samples[:, 0], CALLER)[1:-1])
    assert sum(first) >= 5
    assert sum(second) >= 7
    assert max(place for place, there in enumerate(first) if there) < second.index(True)
