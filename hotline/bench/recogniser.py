"""How much faster than speech the settings' recogniser is on one core, and the memory it takes."""

import asyncio
import resource
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from config.settings import RecogniserSettings
from hotline.bench.figures import Figure
from hotline.hearing import ear
from recordings.adapters.audio import Sound, write_flac
from recordings.transcribing import Ear, transcribe_file

SPEECH = Path(__file__).parents[2] / "config" / "demo" / "speech"
SAID = ("voicemail-broadband.ulaw", "voicemail-suggestion.ulaw")
KIBIBYTES = 1024


@dataclass(frozen=True, slots=True)
class Heard:
    words: int
    first: float
    second: float
    memory_mb: float


async def measure(settings: RecogniserSettings, folder: Path) -> list[Figure]:
    """Nothing when the model is not installed."""
    own = ear(settings)
    if own is None:
        return []
    sound = Sound(np.concatenate([decoded(SPEECH / name) for name in SAID]).reshape(-1, 1))
    file, seconds = folder / "speech.flac", sound.milliseconds / 1000
    write_flac(sound, file)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        heard = await asyncio.get_running_loop().run_in_executor(pool, _hear, own, file)
    of = f"{own.engine} {own.model}, {seconds:.0f} s of speech, {heard.words} words"
    return [
        Figure(
            "recogniser.real_time", "识别耗时比 · real-time factor", round(heard.second / seconds, 3), "", of
        ),
        Figure(
            "recogniser.load", "模型加载 · loading the model", round(heard.first - heard.second, 2), "s", of
        ),
        Figure("recogniser.memory", "识别内存 · its memory", round(heard.memory_mb), "MB", of),
    ]


def _hear(own: Ear, file: Path) -> Heard:
    """In a process of its own, twice: the first time loads the model."""
    times = []
    for _ in range(2):
        began = time.perf_counter()
        transcript = transcribe_file(own, file)
        times.append(time.perf_counter() - began)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIBIBYTES
    return Heard(len(transcript.words), times[0], times[1], memory)


def decoded(path: Path) -> NDArray[np.int16]:
    """G.711 µ-law without a header, as the demo's phones speak it."""
    code = ~np.frombuffer(path.read_bytes(), np.uint8)
    size = ((code & 0x0F).astype(np.int32) * 8 + 132) * (1 << ((code >> 4) & 7)) - 132
    return np.where(code & 0x80, -size, size).astype(np.int16)
