"""A dialler that is killed, wherever it stood: no attempt is dialled twice and none is lost."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

import acd.dialler
from acd.adapters.outbound_tables import AttemptRow, ListNumberRow, ListRow
from acd.outbound_lists import Entry, add_list
from runtime.clock import utc_now
from runtime.database import Database
from runtime.jobs import JobRow, JobState
from tests.acd.outbound_worker import Line, dialler_on

NUMBER = "13900000006"


async def planned_list(database: Database) -> None:
    now = utc_now()
    row = ListRow(
        name="t",
        mode="message",
        queue="",
        prompt="goodbye",
        hours="always",
        state="running",
        made_by="t",
        made_at=now,
    )
    async with database.write() as session:
        await add_list(session, row, [Entry(2, NUMBER, "")], now)


async def killed_at(database_url: str, log: Path, point: str) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.acd.outbound_worker", database_url, str(log), point, stdout=PIPE
    )
    assert process.stdout
    async with asyncio.timeout(20):
        assert (await process.stdout.readline()).decode().strip() == point
    process.kill()
    await process.wait()


async def rows(database: Database) -> tuple[list[AttemptRow], ListNumberRow]:
    async with database.read() as session:
        attempts = list(await session.scalars(select(AttemptRow).order_by(AttemptRow.id)))
        return attempts, (await session.scalars(select(ListNumberRow))).one()


@pytest.mark.clause("hot.4.4")
@pytest.mark.parametrize(
    ("point", "dialled_before", "result"),
    [("planned", 0, ""), ("booked", 0, "unknown"), ("dialled", 1, "unknown")],
)
async def test_wherever_it_is_killed_an_attempt_is_dialled_at_most_once_and_settled(  # noqa: PLR0917
    database: Database,
    database_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    point: str,
    dialled_before: int,
    result: str,
) -> None:
    log = tmp_path / "dialled"
    log.touch()
    await planned_list(database)
    await killed_at(database_url, log, point)
    assert len(_dialled(log)) == dialled_before
    async with database.write() as session:  # the dead one's lease is over
        over = utc_now() - timedelta(seconds=1)
        await session.execute(update(JobRow).where(JobRow.state == JobState.RUNNING).values(lease_until=over))
    monkeypatch.setattr(acd.dialler, "NEVER_SEEN", timedelta(seconds=0.3))
    await until_settled(database, log, point)
    (attempt, *_), number = await rows(database)
    told = _dialled(log)
    assert len(told) == len(set(told)), "no attempt twice"
    if result:
        assert (attempt.state, attempt.result, attempt.known) == ("ended", result, "unknown")
        assert (number.state, number.tries) == ("waiting", 1)
    else:
        assert told == [f"out-{attempt.id}"], "what was only planned is dialled by the next one"


async def until_settled(database: Database, log: Path, point: str) -> None:
    dialler = dialler_on(database, Line(log, "free"))
    running = asyncio.create_task(dialler.run())
    try:
        async with asyncio.timeout(15):
            while True:
                attempts, _ = await rows(database)
                if _dialled(log) if point == "planned" else attempts[0].state == "ended":
                    return
                await asyncio.sleep(0.05)
    finally:
        running.cancel()
        await asyncio.wait([running])


def _dialled(log: Path) -> list[str]:
    return log.read_text(encoding="utf-8").split()
