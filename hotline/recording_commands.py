"""What the commands on recordings do: verifying, keys, retention, the proof of completeness."""

import getpass
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, timedelta

import typer

from hotline import schema
from hotline.errors import SetupError
from hotline.installation import Installation
from people.handlers import verify_audit
from recordings import completeness, retention, rotation
from recordings.adapters import archive
from recordings.adapters.keys import KeyFileError
from recordings.verify import verify
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer


@asynccontextmanager
async def _books(installation: Installation) -> AsyncIterator[Database]:
    """Raises SetupError where no hotline has run."""
    if installation.settings.database_url is None and not installation.settings.path("hotline.db").exists():
        raise SetupError(
            f"{installation.settings.path()}: 没有热线的数据，请检查 HOTLINE_HOME / no hotline has run here, "
            "check HOTLINE_HOME"
        )
    database = installation.open_database()
    try:
        await schema.migrate(database)
        yield database
    finally:
        await database.close()


async def verify_recordings() -> int:
    """1 when a recording is not there or was changed, or a chain is broken. Raises SetupError."""
    installation = Installation.load()
    async with _books(installation) as database:
        async with database.read() as session:
            verdict = await verify(session, installation.vault)
            broken = await verify_audit(session)
        async with database.write() as session:
            await archive.verified(session, {fault.number for fault in verdict.faults}, utc_now())
    for fault in verdict.faults:
        typer.echo(f"✗ {fault.number} {fault.path}: {fault.why}", err=True)
    if broken is not None:
        typer.echo(f"✗ 审计日志第 {broken} 行已断 / the audit log is broken at line {broken}", err=True)
    if verdict.faults or broken is not None:
        return 1
    deleted = f", {verdict.deleted} 已按期删除 · deleted by retention" if verdict.deleted else ""
    typer.echo(
        f"✓ {verdict.recordings} 个录音完好 · recordings are there, unchanged and in their chain{deleted}"
    )
    return 0


async def rotate_keys() -> int:
    """1 when some recordings still need an older key. Raises SetupError."""
    installation = Installation.load()
    async with _books(installation) as database:
        try:
            done = await rotation.rotate(database, installation.vault, getpass.getuser())
        except KeyFileError as error:
            raise SetupError(str(error)) from None
    for recording, why in done.left:
        typer.echo(f"✗ {recording}: {why}", err=True)
    typer.echo(f"✓ {done.master}: {done.wrapped} 个录音换了密钥 · recordings are under the new key")
    return 1 if done.left else 0


async def apply_retention(*, dry_run: bool) -> int:
    """Delete what is due, or only say what it would be. Raises SetupError."""
    installation = Installation.load()
    policies, now, count = installation.centre.retention, utc_now(), 0
    async with _books(installation) as database:
        async with database.read() as session:
            found = [due async for due in retention.due(session, policies, now)]
        for due in found:
            deleted = dry_run
            if not dry_run:
                async with database.write() as session:
                    deleted = await retention.delete_recording(
                        session, Announcer({}), due.recording, policies, now
                    )
            if deleted:
                count += 1
                typer.echo(f"{due.recording} {due.started_at:%Y-%m-%d} {due.policy}")
    said = "到期，未删除 · are due, nothing was deleted" if dry_run else "已删除 · deleted"
    typer.echo(f"✓ {count} 个录音{said}")
    return 0


async def show_completeness(days: int) -> int:
    """1 when a talk of those days has not all its audio. Raises SetupError."""
    installation = Installation.load()
    zone, faults = installation.settings.zone, 0
    today = utc_now().astimezone(zone).date()
    async with _books(installation) as database, database.read() as session:
        for back in range(days):
            found = await completeness.day_of(session, today - timedelta(days=back), zone)
            faults += found.talks - found.matched
            _show(found.day, found)
    return 1 if faults else 0


def _show(day: date, found: completeness.Day) -> None:
    mark = "✓" if found.matched == found.talks else "✗"
    typer.echo(
        f"{mark} {day} {found.matched}/{found.talks} 通话有录音 · talks recorded, "
        f"{found.missing} missing, {found.short} short, {found.paused_ms / 1000:.0f} s paused"
    )
    for fault in found.faults:
        typer.echo(f"    {fault['call']} {fault['recorded_ms']}/{fault['talk_ms']} ms")
