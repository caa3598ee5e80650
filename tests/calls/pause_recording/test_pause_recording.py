"""A seat pauses the recording: silence in the file, its time axis whole, and no alarm (180.7.5)."""

import asyncio
from datetime import timedelta

import numpy as np
import pytest
from sqlalchemy import select

from acd.adapters.tables import AlarmRow
from acd.agents import SeatRefusedError
from acd.pauses import PauseRecording
from recordings.adapters.audio import RATE, read_flac
from recordings.adapters.tables import CALL, PauseRow
from recordings.verify import verify
from tests.calls.stand import Stand, brief_stand

CALLER = "13900004001"
LIMIT = timedelta(seconds=3)

stand = brief_stand()


@pytest.mark.clause("180.7.5")
async def test_what_is_said_in_a_pause_is_not_kept_and_the_rest_is(stand: Stand) -> None:
    node = stand.connector.node
    recording = node.centre.recording.model_copy(update={"pause_limit": LIMIT})
    node.centre = node.centre.model_copy(update={"recording": recording})
    await stand.start("worker1")
    pause = PauseRecording("8001", "agent-8001", "agent-8001")
    with pytest.raises(SeatRefusedError):
        await node.answers[PauseRecording](pause)
    async with stand.seat("8001", 1, "say caller-line", "say caller-line"):
        stand.call("caller", CALLER, "1801", "say caller-line", "say caller-line", "hang up")
        await stand.reaches(CALLER, "talking")
        await asyncio.sleep(2)
        until = await node.answers[PauseRecording](pause)
        assert await node.answers[PauseRecording](pause) == until
        row = await stand.reaches(CALLER, "ended", 40)
    booked = await stand.recording(row.id)
    async with stand.database.read() as session:
        (paused,) = await session.scalars(select(PauseRow))
        assert list(await session.scalars(select(AlarmRow.id).where(AlarmRow.call == row.id))) == []
        assert (await verify(session, stand.installation.vault)).faults == ()
    assert booked.kind == CALL
    assert paused.resumed_at
    assert abs(paused.resumed_at - paused.paused_at - LIMIT) < timedelta(seconds=0.3)
    sound = read_flac(stand.installation.vault.audio(booked), booked.id)
    start = (paused.paused_at - booked.started_at).total_seconds()
    end = (paused.resumed_at - booked.started_at).total_seconds()
    loud = np.abs(sound.samples.astype(int)).max(axis=1)
    assert loud[round((start + 0.5) * RATE) : round((end - 0.5) * RATE)].max() < 20
    assert loud[round((start - 1.5) * RATE) : round((start - 0.5) * RATE)].max() > 500
    assert loud[round((end + 0.5) * RATE) : round((end + 2) * RATE)].max() > 500
    talk = next(part for part in await stand.intervals(row.id) if part.kind == "talk")
    assert talk.ended_at
    covered = booked.started_at + timedelta(milliseconds=booked.duration_ms) - talk.ended_at
    assert abs(covered) < timedelta(seconds=0.5)
