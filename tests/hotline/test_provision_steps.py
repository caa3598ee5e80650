"""Steps run side by side; one that fails says what, why and how to mend it, and never with a traceback."""

import io
import threading
import time
from pathlib import Path

from rich.console import Console

from hotline.provision.steps import Step, perform
from hotline.provision.track import Track

MEND = "plug it in"


def told(
    steps: list[Step], logs: Path, *, terminal: str = "", screen: io.StringIO | None = None
) -> tuple[bool, str]:
    """`terminal` is what TERM says; empty: the output is no terminal's."""
    screen = screen or io.StringIO()
    console = Console(
        file=screen, force_terminal=bool(terminal), width=200, color_system=None, _environ={"TERM": terminal}
    )
    return perform(steps, console, logs), screen.getvalue()


def test_steps_run_at_the_same_time(tmp_path: Path) -> None:
    meeting = threading.Barrier(2, timeout=5)

    def meet(_: Track) -> None:
        meeting.wait()

    assert told([Step("a", "A", meet), Step("b", "B", meet)], tmp_path) == (True, "")


def test_a_failed_step_says_what_why_and_how_to_mend(tmp_path: Path) -> None:
    def fail(track: Track) -> None:
        track.run(["sh", "-c", "echo starting; echo no modem >&2; exit 3"], mend=MEND)

    well, said = told([Step("modem", "the modem", fail)], tmp_path)
    assert not well
    for part in ("✗ the modem", "sh → 3", "no modem", MEND, str(tmp_path / "setup-modem.log")):
        assert part in said
    assert "Traceback" not in said
    assert "no modem" in (tmp_path / "setup-modem.log").read_text()


def test_a_fault_in_a_step_itself_stays_off_the_screen_and_goes_to_the_log(tmp_path: Path) -> None:
    def stumble(_: Track) -> None:
        raise ZeroDivisionError

    well, said = told([Step("sum", "the sum", stumble)], tmp_path)
    assert not well
    assert "Traceback" not in said
    assert "Traceback" in (tmp_path / "setup-sum.log").read_text()


def test_the_others_finish_when_one_fails(tmp_path: Path) -> None:
    done = threading.Event()

    def fail(track: Track) -> None:
        track.run(["no-such-program"], mend=MEND)

    def work(_: Track) -> None:
        done.set()

    well, said = told([Step("a", "A", fail), Step("b", "B", work)], tmp_path)
    assert not well
    assert done.is_set()
    assert "no-such-program" in said


def test_a_step_that_takes_its_time_is_shown_in_lines_and_on_every_terminal(tmp_path: Path) -> None:
    screen = io.StringIO()

    def slow(track: Track) -> None:
        """Until it is shown: how soon that is hangs on the machine."""
        track.say("downloading")
        give_up = time.monotonic() + 20
        while "downloading" not in screen.getvalue() and time.monotonic() < give_up:
            time.sleep(0.1)

    for terminal in ("", "xterm", "dumb"):
        screen.seek(0)
        screen.truncate()
        _, said = told([Step("slow", "slow one", slow)], tmp_path, terminal=terminal, screen=screen)
        for part in ("…", "slow one", "downloading", "✓"):
            assert part in said
