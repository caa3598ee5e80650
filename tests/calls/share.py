"""`python -m tests.calls.share`: the processor time of Asterisk and of the product for the same calls.

Sixty callers, one a second, each with a seat for half a minute; then the same with the product killed:
the queue, the recording and the dialplan go on by themselves.
"""

import asyncio
import os
import signal
import socket
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import typer

from tests.calls.faults.crowds import Crowd, seats_on_the_hook
from tests.calls.faults.exchange import Parts, parts_in
from tests.calls.faults.run import DIALS, settled, trunk_ports
from tests.calls.stand import free_ports

CALLS, STAY, SEATS = 60, 30.0, 40
TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds of processor time."""

    asterisk: float
    server: float = 0.0
    worker: float = 0.0

    def __sub__(self, before: "Took") -> "Took":
        return Took(self.asterisk - before.asterisk, self.server - before.server, self.worker - before.worker)


async def measure(home: Path) -> tuple[Took, Took, Took]:
    """Idle for as long as a crowd takes, with the product, without it."""
    async with parts_in(home, SEATS, None, None) as parts:
        (at_seats,) = free_ports(1, socket.SOCK_DGRAM)
        ports = trunk_ports(parts)
        async with seats_on_the_hook(parts.phones, parts.seats, at_seats):
            await _dial(parts, Crowd("first", "13930", 5, 2), ports[0])  # what is done once is done now
            await settled(parts)
            before = _taken(parts)
            await asyncio.sleep(CALLS + STAY)
            idle, before = _taken(parts) - before, _taken(parts)
            await _dial(parts, Crowd("with", "13910", CALLS, STAY, pace=1), ports[1])
            await settled(parts)
            with_it = _taken(parts) - before
            await parts.signal_hotline(signal.SIGKILL)
            before = _taken(parts)
            await _dial(parts, Crowd("without", "13920", CALLS, STAY, pace=1), ports[2])
            return idle, with_it, _taken(parts) - before


async def _dial(parts: Parts, crowd: Crowd, port: int) -> None:
    await crowd.call(parts.phones, DIALS, port)


def _taken(parts: Parts) -> Took:
    asterisk = parts.children["asterisk"].process
    assert asterisk
    assert parts.hotline
    if parts.hotline.returncode is not None:
        return Took(_seconds(asterisk.pid))
    others = sum(map(_seconds, _children(parts.hotline.pid)))
    return Took(_seconds(asterisk.pid), _seconds(parts.hotline.pid), others)


def _seconds(pid: int) -> float:
    """Its own and that of children that are gone."""
    return sum(map(int, _stat(pid)[11:15])) / TICK


def _children(pid: int) -> Iterator[int]:
    for entry in Path("/proc").glob("[0-9]*"):
        with suppress(FileNotFoundError, ProcessLookupError):
            if int(_stat(int(entry.name))[1]) == pid:
                yield int(entry.name)


def _stat(pid: int) -> list[str]:
    """What follows the name, which may hold anything: the state, the parent and so on."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="hotline-share-") as folder:
        idle, with_it, without = asyncio.run(measure(Path(folder)))
    typer.echo("| s of processor time | Asterisk | connector, FastAGI, console | worker |\n|---|---|---|---|")
    for told, took in (
        (f"nobody calls, {CALLS + STAY:.0f} s", idle),
        (f"{CALLS} calls of {STAY:.0f} s", with_it),
        ("the same, product killed", without),
    ):
        typer.echo(f"| {told} | {took.asterisk:.2f} | {took.server:.2f} | {took.worker:.2f} |")


if __name__ == "__main__":
    main()
