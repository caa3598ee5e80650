"""What the command on time limits does: a rehearsal on the books as they stand, changing nothing."""

import json
from dataclasses import asdict
from pathlib import Path

import typer

from config.offices import load_policies
from config.settings import SettingsError
from hotline import schema
from hotline.errors import SetupError
from hotline.installation import Installation
from runtime.clock import utc_now
from runtime.requests import RefusedError
from tickets.office import Office, office_of
from tickets.rehearsing import Change, Rehearsal, changed, rehearse
from tickets.rules.explaining import spelled
from tickets.rules.rehearsal import Going

SHOWN = 50


async def what_if(file: Path | None, change: Change, *, as_json: bool) -> None:
    """Raises SetupError."""
    installation = Installation.load()
    installation.prepare_folders()
    office = office_of(installation.settings)
    try:
        rules = load_policies(file) if file else changed(office, change)
    except SettingsError as error:
        raise SetupError(str(error)) from None
    except RefusedError as refused:
        raise SetupError(f"{refused.field}: {refused}") from None
    database = installation.open_database()
    try:
        await schema.migrate(database)
        async with database.read() as session:
            found = await rehearse(session, office, rules, utc_now())
    finally:
        await database.close()
    if as_json:
        typer.echo(json.dumps(asdict(found), ensure_ascii=False, default=str))
    else:
        _show(found, office)


def _show(found: Rehearsal, office: Office) -> None:
    typer.echo(f"{found.tickets} 张未结工单 · open tickets")
    for tally in found.tallies.values():
        typer.echo(
            f"{tally.clock:<12} 提前 {tally.earlier} earlier, 推迟 {tally.later} later, "
            f"将超时 {tally.newly_late} would be late, 不再超时 {tally.no_longer_late} no longer late, "
            f"新开始 {tally.begins} would begin, 不再计时 {tally.ends} would end"
        )
    for one in found.moved[:SHOWN]:
        before, after = _told(one.before, office), _told(one.after, office)
        typer.echo(f"  {one.ticket}  {one.clock:<12} {before} → {after}")
    if len(found.moved) > SHOWN:
        typer.echo(f"  … {len(found.moved) - SHOWN}")


def _told(going: Going | None, office: Office) -> str:
    return f"{spelled(going.due_at, office.zone)}{' !' if going.late else ''}" if going else "–"
