"""Help during the call: from a spoken moment to the fact that tells of it, and what a call costs a core.

Captures grow in real time as Asterisk writes them, 32 kB at once; caller and seat take turns.
"""

import asyncio
import os
import time
from collections.abc import Mapping, Sequence
from functools import cache
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import numpy as np

from config.settings import LiveHelpSettings
from hotline.bench.calls import talking
from hotline.bench.figures import Figure, share
from hotline.bench.ground import Ground, end
from hotline.bench.recogniser import SPEECH, decoded
from hotline.hearing import fault_of
from hotline.helping import live_help, recogniser_of
from ivr.rules.voice import FRAME_SECONDS, SPOKEN_ABOVE
from recordings.adapters.audio import RATE
from recordings.live_help import AskHelp, Help, LiveHelp
from recordings.rules.utterances import loudness
from runtime.bus import listen
from runtime.clock import utc_now
from runtime.tasks import Supervisor

CALLS = (1, 2)
FIRST_OF_HELP = 2_000_000  # numbers that no other measurement uses
TURNS = ("agent-greeting", "caller-general", "agent-reply", "caller-tariff", "agent-reply")
BETWEEN, AFTER = 0.8, 4.0  # seconds of silence
BUFFER = 32 * 1024
BYTES_A_SECOND = RATE * 4
STEP = 0.2  # of speech, seconds: how closely it is looked at
LOADED = 15.0

Heard = list[tuple[float, Help]]  # when, and what there was then


async def measure(ground: Ground) -> list[Figure]:
    """Nothing when no model is installed. Two minutes."""
    own = LiveHelpSettings(engine="whisper", calls=sum(CALLS))
    if fault_of(recogniser_of(own)):
        return []
    ground.installation.settings.live_help = own
    ground.installation.asterisk.calls.mkdir(parents=True, exist_ok=True)
    helping = live_help(ground.installation, ground.database)
    running = asyncio.create_task(Supervisor(helping.parts()).run())
    await asyncio.sleep(LOADED)
    try:
        return [figure for calls in CALLS for figure in await _with(ground, helping, calls)]
    finally:
        await end(running)


async def _with(ground: Ground, helping: LiveHelp, calls: int) -> list[Figure]:
    numbers = range(FIRST_OF_HELP + calls * 10, FIRST_OF_HELP + calls * 10 + calls)
    names = [f"ast1-{number}.0" for number in numbers]
    heard: dict[str, Heard] = {name: [] for name in names}
    hearing = asyncio.create_task(_hear(ground, helping, heard))
    for number in numbers:
        for event in talking(number, utc_now()):
            ground.connector.hear(event)
    worked, began = _processor_seconds(), time.monotonic()
    starts = await asyncio.gather(*(_speak(ground, name, place) for place, name in enumerate(names)))
    lasted = time.monotonic() - began
    await end(hearing)
    late = [
        late for name, start in zip(names, starts, strict=True) for late in _latencies(heard[name], start)
    ]
    of = f"Whisper, {calls} calls of {_length():.0f} s at once, {len(late)} moments of speech"
    figures = [
        Figure(
            f"live_help.{calls}.{mark}",
            f"话到事件 · word to event, {calls} calls, {mark}",
            round(share(late, part), 2),
            "s",
            of,
        )
        for mark, part in (("p50", 0.5), ("p95", 0.95))
    ]
    used = round((_processor_seconds() - worked) / lasted, 2)
    return [*figures, Figure(f"live_help.{calls}.core", "识别占用 · of a core", used, "", of)]


def _processor_seconds() -> float:
    """Of the recogniser's processes."""
    fields = [Path(f"/proc/{one.pid}/stat").read_text().split() for one in active_children()]
    return sum(int(one[13]) + int(one[14]) for one in fields) / os.sysconf("SC_CLK_TCK")


async def _speak(ground: Ground, name: str, place: int) -> float:
    """The moment of the first sample; each call is a little behind the one before."""
    await asyncio.sleep(place * 1.7)
    file, start = ground.installation.asterisk.calls / f"{name}.raw", time.monotonic()
    sound = _dialogue()
    for at in range(0, len(sound), BUFFER):
        portion = sound[at : at + BUFFER]
        await asyncio.sleep(start + (at + len(portion)) / BYTES_A_SECOND - time.monotonic())
        _append(file, portion)
    return start


def _append(file: Path, portion: bytes) -> None:
    with file.open("ab") as growing:
        growing.write(portion)


def _dialogue() -> bytes:
    silence = np.zeros(round(BETWEEN * RATE), np.int16)
    both = []
    for turn in TURNS:
        spoken = np.concatenate([decoded(SPEECH / f"{turn}.ulaw"), silence])
        quiet = np.zeros_like(spoken)
        both.append(np.stack([quiet, spoken] if turn.startswith("agent") else [spoken, quiet], axis=1))
    return np.concatenate([*both, np.zeros((round(AFTER * RATE), 2), np.int16)]).tobytes()


def _length() -> float:
    return len(_dialogue()) / BYTES_A_SECOND


async def _hear(ground: Ground, helping: LiveHelp, heard: Mapping[str, Heard]) -> None:
    """What the desk could read at each fact."""
    async for _, fact in listen(ground.installation.bus, "help/+/speech"):
        told: Any = await helping.handlers[AskHelp](AskHelp(fact["data"]["call"]))
        heard[fact["data"]["call"]].append((time.monotonic(), told))


def _latencies(heard: Heard, start: float) -> Sequence[float]:
    """Of each moment with a voice that words were understood of: when it was first among what was told."""
    spans = [(one.at, one.until) for one in heard[-1][1].said if one.final] if heard else []
    moments = [at for begins, ends in spans for at in np.arange(begins, ends, STEP) if _voiced(at)]
    return [_first(heard, moment) - (start + moment) for moment in moments]


def _voiced(moment: float) -> bool:
    return _levels()[min(round(moment / FRAME_SECONDS), len(_levels()) - 1)] > SPOKEN_ABOVE


@cache
def _levels() -> Sequence[float]:
    """Of whoever is the louder one."""
    both = np.frombuffer(_dialogue(), np.int16).reshape(-1, 2)
    caller, seat = (loudness(both[:, column], RATE) for column in (0, 1))
    return [max(pair) for pair in zip(caller, seat, strict=True)]


def _first(heard: Heard, moment: float) -> float:
    return next(at for at, told in heard if any(one.at <= moment <= one.until for one in told.said))
