"""Programs beside ours: started, watched, ended with us, even when we are killed."""

import asyncio
import logging
import os
import signal
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from runtime.clock import utc_now

log = logging.getLogger(__name__)

PATIENCE = 5.0
REMINDERS = 10


class ChildEndedError(Exception):
    """A program ended that should run for ever."""


@dataclass(slots=True)
class Child:
    """Output goes to a log file; `leavings` are the files that the program has only while it runs."""

    name: str
    command: tuple[str, ...]
    log_file: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    leavings: tuple[Path, ...] = ()
    process: asyncio.subprocess.Process | None = None
    since: datetime | None = None

    async def run(self) -> None:
        """Run until it ends by itself (ChildEndedError) or we are cancelled, which ends it."""
        with self.log_file.open("ab") as output:
            # setpriv ends the child when we die without saying goodbye.
            self.process = await asyncio.create_subprocess_exec(
                *("setpriv", "--pdeathsig", "TERM", "--"),
                *self.command,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env=dict(os.environ) | dict(self.environment),
                start_new_session=True,
            )
        self.since = utc_now()
        try:
            code = await self.process.wait()
        except asyncio.CancelledError:
            await asyncio.shield(self._end(self.process))
            raise
        finally:
            _sweep(self.process.pid)
            for left in self.leavings:
                left.unlink(missing_ok=True)
        raise ChildEndedError(f"{self.name} ended with code {code}; see {self.log_file}")

    @property
    def pid(self) -> int | None:
        return self.process.pid if self.process and self.process.returncode is None else None

    def last_words(self, lines: int) -> str:
        return "\n".join(self.log_file.read_text(errors="replace").splitlines()[-lines:])

    async def _end(self, process: asyncio.subprocess.Process) -> None:
        if process.returncode is not None:
            return
        for _ in range(REMINDERS):  # Asterisk overhears the first word while it starts
            process.terminate()
            with suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE / REMINDERS):
                    await process.wait()
                    return
        log.warning("%s does not end; it is killed", self.name)
        _sweep(process.pid)
        await process.wait()


def _sweep(group: int) -> None:
    """What the program itself has started must not outlive it."""
    with suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)
