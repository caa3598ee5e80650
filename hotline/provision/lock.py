"""One builder at a time in a folder that all clones share."""

import fcntl
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hotline.provision.track import Track


@contextmanager
def alone(folder: Path, track: Track) -> Iterator[None]:
    """One builder at a time; what a killed one left is cleared away."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            track.say("等待另一个安装 · waiting for another set-up")
            fcntl.flock(lock, fcntl.LOCK_EX)
        for left in folder.glob(".build-*"):
            shutil.rmtree(left, ignore_errors=True)
        yield
