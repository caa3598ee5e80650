"""Set-up as steps that run side by side, each with a voice, a log file and a way to mend it."""

import traceback
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.live import Live
from rich.table import Table
from rich.text import Text

from hotline.provision import places
from hotline.provision.track import StepError, Track

WORTH_SHOWING = 1.0  # seconds


@dataclass(frozen=True)
class Step:
    name: str  # of the log file
    title: str
    run: Callable[[Track], None]


@dataclass
class _Lane:
    step: Step
    track: Track
    future: Future[None]
    told: str = ""

    @property
    def mark(self) -> str:
        if not self.future.done():
            return "…"
        return "✗" if self.future.exception() else "✓"


def perform(steps: Sequence[Step], console: Console, logs: Path | None = None) -> bool:
    """Run all steps side by side and tell of those that take their time. Return whether all went well."""
    with ThreadPoolExecutor(max_workers=len(steps)) as pool:
        lanes = []
        for step in steps:
            track = Track((logs or places.logs()) / f"setup-{step.name}.log")
            lanes.append(_Lane(step, track, pool.submit(_timed, step, track)))
        try:
            redraws = console.is_terminal and not console.is_dumb_terminal
            (_watch_live if redraws else _watch_lines)(lanes, console)
        except KeyboardInterrupt:
            for lane in lanes:
                lane.track.stopped = True
            raise
    failed = [lane for lane in lanes if lane.future.exception()]
    for lane in failed:
        _explain(lane, console)
    return not failed


def _timed(step: Step, track: Track) -> None:
    track.log.unlink(missing_ok=True)
    try:
        step.run(track)
    except StepError:
        raise
    except Exception:
        track.keep(traceback.format_exc())
        raise
    finally:
        track.took = track.elapsed


def _watch_live(lanes: Sequence[_Lane], console: Console) -> None:
    futures = [lane.future for lane in lanes]
    wait(futures, timeout=WORTH_SHOWING)
    if all(future.done() for future in futures):
        return
    with Live(_board(lanes), console=console, refresh_per_second=8) as live:
        while wait(futures, timeout=0.125).not_done:
            live.update(_board(lanes))
        live.update(_board(lanes))


def _board(lanes: Sequence[_Lane]) -> Table:
    board = Table.grid(padding=(0, 1))
    for _ in ("mark", "title", "seconds", "doing"):
        board.add_column(no_wrap=True)
    for lane in lanes:
        if lane.track.elapsed >= WORTH_SHOWING or lane.mark == "✗":
            doing = lane.track.doing if lane.mark == "…" else ""
            board.add_row(lane.mark, lane.step.title, f"{lane.track.elapsed:.0f} s", Text(doing, style="dim"))
    return board


def _watch_lines(lanes: Sequence[_Lane], console: Console) -> None:
    while True:
        running = wait([lane.future for lane in lanes], timeout=0.1).not_done
        for lane in lanes:
            line = f"{lane.mark} {lane.step.title}" + (f": {lane.track.doing}" if lane.mark == "…" else "")
            if lane.track.elapsed >= WORTH_SHOWING and line != lane.told:
                lane.told = line
                print(f"[{lane.track.elapsed:5.1f} s] {line}", file=console.file, flush=True)
        if not running:
            return


def _explain(lane: _Lane, console: Console) -> None:
    error = lane.future.exception()
    known = error if isinstance(error, StepError) else None
    console.print(f"[bold red]✗ {lane.step.title}[/]")
    console.print(Text(f"  原因 · why: {known.why if known else f'{type(error).__name__}: {error}'}"))
    console.print(Text(f"  办法 · mend: {known.mend if known else '见日志 · read the log'}"))
    if lane.track.log.exists():
        console.print(Text(f"  日志 · log: {lane.track.log}"), soft_wrap=True)
