"""`python -m tests.calls.faults [FAULT …]`: fifty calls, a fault in their middle, and what became of each."""

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from tests.calls.faults.exchange import Served
from tests.calls.faults.faults import FAULTS, Fault
from tests.calls.faults.run import FIFTY, Result, play
from tests.databases import PostgresCluster, stopped_cluster


def main() -> int:
    wanted = [fault for fault in FAULTS if not sys.argv[1:] or fault.name in sys.argv[1:]]
    results = [_played(fault) for fault in wanted]
    typer.echo("| fault | what happened | what was lost |\n|---|---|---|")
    for result in results:
        typer.echo(f"| {result.fault.told} | {happened(result)} | {lost(result)} |")
    unexplained = [text for result in results for text in result.books.differences]
    still_open = [result.books.open for result in results if result.books.open]
    return 1 if unexplained or still_open else 0


def _played(fault: Fault) -> Result:
    typer.echo(f"{fault.name} …", err=True)
    with (
        tempfile.TemporaryDirectory(prefix="hotline-faults-") as folder,
        _database(fault) as (cluster, serve),
    ):
        result = asyncio.run(_play(Path(folder), fault, cluster, serve))
    for text in result.books.differences:
        typer.echo(f"  {text}", err=True)
    return result


@contextmanager
def _database(fault: Fault) -> "Iterator[tuple[PostgresCluster | None, Served | None]]":
    if fault.sqlite:
        yield None, None
        return
    with stopped_cluster() as (cluster, serve):
        yield cluster, serve


async def _play(folder: Path, fault: Fault, cluster: PostgresCluster | None, serve: Served | None) -> Result:
    url = None
    if cluster and serve:
        with serve():
            url = await cluster.empty()
    return await play(folder, fault, FIFTY, url, serve)


def happened(result: Result) -> str:
    books = result.books
    known = ", ".join(f"{number} {how}" for how, number in sorted(books.known.items()))
    ends = ", ".join(f"{number} {how}" for how, number in sorted(books.outcomes.items()))
    cut = f", {books.cut} of them cut" if books.cut else ""
    return (
        f"{books.calls} calls ({ends}{cut}), rows {known}; {books.recordings} of {books.talks} talks "
        f"recorded; nothing open {result.closed:.0f} s after the last hang-up"
    )


def lost(result: Result) -> str:
    books = result.books
    told = []
    if books.open:
        told.append("never closed: " + ", ".join(f"{number} {what}" for what, number in books.open.items()))
    if books.differences:
        told.append(f"{len(books.differences)} differences not explained")
    if books.undecided:
        told.append(f"who calls and why this way, of {books.undecided} calls")
    if books.audio_lost:
        most = max(books.audio_lost.values()).total_seconds()
        told.append(f"audio at the end of {len(books.audio_lost)} talks, at most {most:.1f} s")
    return "; ".join(told) or "nothing"


if __name__ == "__main__":
    sys.exit(main())
