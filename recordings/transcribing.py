"""One file to one transcript, in a worker's own process: the model is loaded once and kept."""

import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing import parent_process
from pathlib import Path

from recordings.adapters.audio import RATE, Sound, read_sound
from recordings.adapters.recognisers import Recogniser, Samples, open_recogniser
from recordings.rules.clean_transcript import clean
from recordings.rules.transcript import Speaker, Transcript, Word


@dataclass(frozen=True, slots=True)
class Ear:
    """Which recogniser, with which model from where."""

    engine: str
    model: str
    folder: Path


@lru_cache(maxsize=1)
def _recogniser(ear: Ear) -> Recogniser:
    return open_recogniser(ear.engine, ear.folder)


def warm_up(ear: Ear) -> None:
    """Load the model now instead of with the first file."""
    _recogniser(ear)


def transcribe_file(ear: Ear, path: Path) -> Transcript:
    """Blocking and hungry for a whole core. Left is the caller, right the seat. Raises AudioError."""
    return transcribe(ear, read_sound(path))


def transcribe(ear: Ear, sound: Sound) -> Transcript:
    return Transcript(clean(_words(ear, sound)), ear.engine, ear.model)


def understand(ear: Ear, samples: Samples, speaker: Speaker, whole: bool) -> tuple[Word, ...]:  # noqa: FBT001 (an executor passes no names)
    """One utterance of a call that goes on; times from its first sample."""
    return clean(_recogniser(ear).understand(samples, RATE, speaker, whole=whole))


def end_with_parent() -> None:
    """For a process of its own: it must not outlive a worker that was killed."""
    parent = parent_process()
    assert parent

    def wait() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _words(ear: Ear, sound: Sound) -> Iterator[Word]:
    for column, speaker in zip(range(sound.channels), Speaker, strict=False):
        yield from _recogniser(ear).transcribe(sound.samples[:, column], RATE, speaker)
