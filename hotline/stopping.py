"""Told to stop (Ctrl-C, SIGTERM, a closed terminal), a command unwinds cleanly, however far it has come."""

import asyncio
import signal
from collections.abc import Coroutine
from typing import Any, TypeVar

import typer

T = TypeVar("T")
STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


async def stoppable(work: Coroutine[Any, Any, T]) -> T | None:
    """The work's result, or None when it was told to stop."""
    loop, task = asyncio.get_running_loop(), asyncio.ensure_future(work)

    def stop() -> None:
        if not task.cancelling():  # told twice is told once: unwinding is not to be interrupted
            typer.echo("正在停止 · stopping", err=True)
            task.cancel()

    for number in STOPS:
        loop.add_signal_handler(number, stop)
    try:
        return await task
    except asyncio.CancelledError:
        return None


async def until_told_to_stop() -> None:
    """Return at the first signal, so that the caller may still report; later ones change nothing."""
    told, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in STOPS:
        loop.add_signal_handler(number, told.set)
    await told.wait()
    typer.echo("正在停止 · stopping", err=True)
