"""However a hotline ends, nothing of it stays behind, and the next start works at once."""

import json
import os
import signal
import socket
from pathlib import Path

import pytest

from hotline.demo.cast import Login
from hotline.demo.witness import sign_in
from tests.hotline.shell import LOCAL, PORTS, Shell, Up, alive, until

TWO_SECONDS = 2.0
LOADED = 3.0  # times as slow a shared machine may be


def ports_taken(shell: Shell) -> list[str]:
    taken = []
    for name, kind in PORTS.items():
        with socket.socket(socket.AF_INET, kind) as probe:
            if kind is socket.SOCK_STREAM:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((LOCAL, shell.port(name)))
            except OSError:
                taken.append(name)
    return taken


def files_left(home: Path) -> list[str]:
    marks = ("*.pid", "*.ctl", "*.lock", "*.sock", ".write-check", "*.new")
    return [str(path) for mark in marks for path in home.rglob(mark)]


def nothing_stays(shell: Shell, family: set[int], patience: float) -> None:
    until(lambda: not any(map(alive, family)), "processes stay", patience)
    until(lambda: not ports_taken(shell), "ports stay", patience)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_told_to_stop_it_ends_all_of_itself_within_two_seconds(shell: Shell, number: signal.Signals) -> None:
    with shell.up() as up:
        family = up.family()
        assert len(family) >= 3, "Asterisk, the broker, a worker"
        assert up.end(number) < TWO_SECONDS * LOADED
    assert up.process.returncode == 0
    nothing_stays(shell, family, 0.5)
    assert files_left(shell.home) == []
    assert "Traceback" not in up.said + (shell.home / "log" / "hotline.log").read_text()


def test_told_twice_to_stop_it_still_ends_cleanly(shell: Shell) -> None:
    with shell.up() as up:
        family = up.family()
        os.kill(up.process.pid, signal.SIGINT)
        up.end(signal.SIGINT)
    assert up.process.returncode == 0
    nothing_stays(shell, family, 0.5)


def test_stopped_in_the_middle_of_the_start_nothing_stays(shell: Shell) -> None:
    with shell.starting() as up:
        until(lambda: len(up.family()) >= 2, "the first programs")
        family = up.family()
        up.end(signal.SIGINT)
    assert (up.process.returncode, "✓" in up.said) == (0, False), up.said
    nothing_stays(shell, family, 1)
    assert files_left(shell.home) == []
    assert "Traceback" not in up.said


def test_killed_it_leaves_no_process_and_starts_again_at_once(shell: Shell) -> None:
    with shell.up() as killed:
        family = killed.family()
        killed.end(signal.SIGKILL)
    with shell.up() as again:
        assert again.status()[0] == 0
        assert not any(map(alive, family)), "of the first one"
        again.end(signal.SIGTERM)
    assert files_left(shell.home) == []


def test_a_browsers_open_stream_does_not_hold_the_end(shell: Shell) -> None:
    with shell.up("serve") as up:
        address = f"http://{LOCAL}:{shell.port('HOTLINE_CONSOLE__PORT')}/"
        password = json.loads((shell.home / "demo" / "logins.json").read_text())["zhouqiang"]
        browser = sign_in(address, Login("zhouqiang", "", (), password))
        with browser.open(f"{address}api/stream", timeout=10) as stream:
            assert stream.readline().startswith(b"event: heartbeat")
            taken = up.end(signal.SIGTERM)
    assert taken < TWO_SECONDS * LOADED
    log = (shell.home / "log" / "hotline.log").read_text()
    assert "Cancel" not in log
    assert "Traceback" not in log


@pytest.mark.parametrize("part", ["mosquitto", "asterisk", "worker1"])
def test_a_killed_program_is_started_again_and_the_status_tells(up: Up, part: str) -> None:
    shown = {"mosquitto": "bus"}.get(part, part)
    before = up.pid_of(shown)
    os.kill(before, signal.SIGKILL)
    until(lambda: "pid -" not in up.part(shown)["detail"] and up.pid_of(shown) != before)
    until(lambda: up.status()[0] == 0, "all parts well again")
    assert "1 restarts" in up.part(shown)["detail"]
