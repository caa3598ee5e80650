"""Calls, sounds and filed recordings to test with."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from acd.adapters.tables import CallRow
from recordings.adapters.audio import RATE, Sound
from recordings.adapters.tables import CALL
from recordings.filing import Filed

ENDED = datetime(2026, 11, 22, 15, 59, 59, tzinfo=UTC)  # one second before midnight in Shanghai


def call_row(call: str = "1", *, talk_ms: int = 0, caller: str = "13800138000") -> CallRow:
    started = datetime(2026, 11, 22, 15, 50, tzinfo=UTC)
    return CallRow(
        id=call, node="ast1", caller=caller, caller_name="", dialled="180", trunk="carrier", customer=None,
        customer_class="ordinary", stage="ended", queue="junior", seat="8001", started_at=started,
        stage_at=ENDED, answered_at=None, ended_at=ENDED, outcome="answered", hung_up_by="caller", ring_ms=0,
        wait_ms=0, talk_ms=talk_ms, hold_ms=0, known="observed", trace=[],
    )  # fmt: skip


def tone(milliseconds: int, *, channels: int = 2, loud: int = 5000) -> Sound:
    """The same tone on every channel."""
    times = np.arange(milliseconds * RATE // 1000) / RATE
    wave = np.asarray(np.sin(2 * np.pi * 400 * times) * loud).astype(np.int16)
    return Sound(np.repeat(wave[:, None], channels, axis=1))


def filed(recording: str, milliseconds: int = 5000, kind: str = CALL, *, loud: int = 5000) -> Filed:
    """As if it lay in the store."""
    sound = tone(milliseconds, channels=2 if kind == CALL else 1, loud=loud)
    return Filed(
        recording, kind, sound, f"2026/11/22/{recording}.flac", recording * 2, 1000, Path("captured")
    )
