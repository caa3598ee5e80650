"""The voice of one step of set-up: what it is doing, the log of its programs, how it fails."""

import os
import re
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

LAST_LINES = 12


class StepError(Exception):
    """What went wrong and how to mend it, for the operator as it stands."""

    def __init__(self, why: str, mend: str) -> None:
        super().__init__(why)
        self.why, self.mend = why, mend


class StepStopped(Exception):  # noqa: N818 (not a fault: the operator said stop)
    """The operator stopped the set-up; nothing more is started."""


class Track:
    """What one step is doing now, and the log of what its programs said."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self.doing = ""
        self.started = time.monotonic()
        self.took: float | None = None
        self.stopped = False

    @property
    def elapsed(self) -> float:
        return self.took if self.took is not None else time.monotonic() - self.started

    def say(self, doing: str) -> None:
        self.doing = doing

    def run(
        self, command: Sequence[str], *, mend: str, cwd: Path | None = None, env: dict[str, str] | None = None
    ) -> str:
        """Return what the program said. Raises StepError with its last lines when it fails."""
        if self.stopped:
            raise StepStopped
        try:
            done = subprocess.run(  # noqa: S603 (commands are written in this package)
                command,
                cwd=cwd,
                env={**os.environ, "LC_ALL": "C.UTF-8", **(env or {})},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                check=False,
            )
        except OSError as error:
            raise StepError(f"{command[0]}: {error.strerror}", mend) from error
        self.keep(f"$ {' '.join(command)}\n{done.stdout}")
        if done.returncode:
            raise StepError(f"{Path(command[0]).name} → {done.returncode}\n{_last_words(done.stdout)}", mend)
        return done.stdout

    def keep(self, text: str) -> None:
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"{text}\n")


def _last_words(output: str) -> str:
    """Return the end of what a program said, without colours and the frames of its stack."""
    lines = re.sub(r"\x1b\[[\d;]*m", "", output).strip().splitlines()
    return "\n".join([line for line in lines if not re.match(r"\s+at ", line)][-LAST_LINES:])
