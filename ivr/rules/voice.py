"""Whether somebody spoke: loudness over time, no recogniser."""

import numpy as np
from numpy.typing import NDArray

FRAME_SECONDS = 0.02
SPOKEN_ABOVE = 300.0  # RMS of 16-bit samples: some -40 dB below full scale
LEAST_SECONDS = 0.6


def voiced_seconds(samples: NDArray[np.int16], rate: int) -> float:
    """Seconds louder than a quiet telephone line, in frames of 20 ms."""
    frame = int(rate * FRAME_SECONDS)
    whole = samples[: len(samples) // frame * frame].astype(np.float32).reshape(-1, frame)
    loud = np.sqrt((whole**2).mean(axis=1)) > SPOKEN_ABOVE if len(whole) else np.zeros(0, bool)
    return float(loud.sum()) * FRAME_SECONDS


def somebody_spoke(samples: NDArray[np.int16], rate: int) -> bool:
    return voiced_seconds(samples, rate) >= LEAST_SECONDS
