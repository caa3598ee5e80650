"""An operator's shell: the command `hotline` in a folder and on ports of its own."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PATIENCE = 90.0
LOCAL = "127.0.0.1"
PORTS = {
    "HOTLINE_CONSOLE__PORT": socket.SOCK_STREAM,
    "HOTLINE_FASTAGI__PORT": socket.SOCK_STREAM,
    "HOTLINE_BUS__PORT": socket.SOCK_STREAM,
    "HOTLINE_ASTERISK__AMI_PORT": socket.SOCK_STREAM,
    "HOTLINE_ASTERISK__HTTP_PORT": socket.SOCK_STREAM,
    "HOTLINE_ASTERISK__SIP_PORT": socket.SOCK_DGRAM,
    "HOTLINE_ASTERISK__TLS_PORT": socket.SOCK_STREAM,
}


@dataclass(frozen=True, slots=True)
class Said:
    code: int
    out: str
    err: str

    @property
    def all(self) -> str:
        return self.out + self.err


def free_ports() -> dict[str, str]:
    """One for each setting, all different, free right now."""
    probes = {name: socket.socket(socket.AF_INET, kind) for name, kind in PORTS.items()}
    for probe in probes.values():
        probe.bind((LOCAL, 0))
    found = {name: str(probe.getsockname()[1]) for name, probe in probes.items()}
    for probe in probes.values():
        probe.close()
    return found


@dataclass
class Shell:
    """`folder` is where the commands run, so that its hotline.toml counts; the home is below it."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("HOTLINE_")}
        own = {"HOTLINE_HOME": str(self.home), "COLUMNS": "200"} | free_ports()
        self.environment = inherited | own | self.environment

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def port(self, name: str) -> int:
        return int(self.environment[name])

    def run(
        self,
        *words: str,
        text: str | bytes = "",
        before: Sequence[str] = (),
        **changes: str,
    ) -> Said:
        """To its end. Whatever a user does wrong, he is never shown a traceback."""
        said = self.python("-m", "hotline", *words, text=text, before=before, **changes)
        assert "Traceback" not in said.all, said.all
        return said

    def python(self, *words: str, text: str | bytes = "", before: Sequence[str] = (), **changes: str) -> Said:
        done = subprocess.run(
            [*before, sys.executable, *words],
            input=text.encode() if isinstance(text, str) else text,
            capture_output=True, check=False, timeout=PATIENCE,
            cwd=self.folder, env=self.environment | changes,
        )  # fmt: skip
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())

    @contextmanager
    def up(self, command: str = "up", **changes: str) -> Iterator["Up"]:
        """A hotline that answers, ended with the test."""
        with self.starting(command, **changes) as own:
            own.await_word("✓")
            yield own

    @contextmanager
    def starting(self, command: str = "up", **changes: str) -> Iterator["Up"]:
        with (self.folder / "up.log").open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "hotline", command],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder,
                env=self.environment | changes, start_new_session=True,
            )  # fmt: skip
            try:
                yield Up(self, process, changes)
            finally:
                if process.poll() is None:
                    process.terminate()
                    process.wait(PATIENCE)


@dataclass
class Up:
    shell: Shell
    process: subprocess.Popen[bytes]
    changes: Mapping[str, str]

    @property
    def said(self) -> str:
        return (self.shell.folder / "up.log").read_text()

    def await_word(self, word: str) -> None:
        until(lambda: word in self.said or self.process.poll() is not None, self.said)
        assert word in self.said, self.said

    def status(self) -> tuple[int, dict[str, Any]]:
        said = self.shell.run("status", "--json", **self.changes)
        return said.code, json.loads(said.out)

    def part(self, name: str) -> dict[str, Any]:
        return next(part for part in self.status()[1]["parts"] if part["name"] == name)

    def pid_of(self, part: str) -> int:
        return int(self.part(part)["detail"].partition("pid ")[2].split()[0])

    def end(self, number: signal.Signals) -> float:
        """How long it took, in seconds."""
        began = time.monotonic()
        self.process.send_signal(number)
        self.process.wait(PATIENCE)
        return time.monotonic() - began

    def family(self) -> set[int]:
        """Every process below it, and all that these started."""
        return _descendants(self.process.pid)


def _descendants(pid: int) -> set[int]:
    found: set[int] = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            child = int(stat.parent.name)
            found |= {child} | _descendants(child)
    return found


def alive(pid: int) -> bool:
    """A dead process that nobody has fetched yet is dead."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def until(met: Callable[[], bool], otherwise: object = "not in time", patience: float = PATIENCE) -> None:
    give_up = time.monotonic() + patience
    while not met():
        assert time.monotonic() < give_up, otherwise
        time.sleep(0.05)
