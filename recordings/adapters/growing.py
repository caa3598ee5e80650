"""A capture that Asterisk still writes: read as far as it has come, without Asterisk noticing (csc.7)."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ivr.rules.voice import FRAME_SECONDS
from recordings.adapters.audio import RATE, SAMPLE_BYTES
from recordings.rules.transcript import Speaker
from recordings.rules.utterances import Span

FRAME = int(RATE * FRAME_SECONDS)  # samples
COLUMNS = tuple(Speaker)  # caller left, seat right
FRAME_BYTES = FRAME * SAMPLE_BYTES * len(COLUMNS)


@dataclass(frozen=True, slots=True)
class GrowingCapture:
    """`{linkedid}.raw`: no header, both channels interleaved. Without a file nothing was said yet."""

    path: Path

    def frames(self) -> int:
        """How many whole frames there are. Asterisk hands them on by 32 kB, so once a second."""
        try:
            return self.path.stat().st_size // FRAME_BYTES
        except FileNotFoundError:
            return 0

    def read(self, span: Span) -> dict[Speaker, NDArray[np.int16]]:
        """By speaker; as much of it as there is."""
        offset, samples = span.start * FRAME_BYTES, (span.end - span.start) * FRAME * len(COLUMNS)
        try:
            data = np.fromfile(self.path, np.int16, count=samples, offset=offset)
        except FileNotFoundError:  # the call is over and its recording filed
            data = np.zeros(0, np.int16)
        both = data[: len(data) // len(COLUMNS) * len(COLUMNS)].reshape(-1, len(COLUMNS))
        return {speaker: both[:, column] for column, speaker in enumerate(COLUMNS)}
