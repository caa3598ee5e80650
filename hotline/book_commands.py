"""What the commands on the books do: taking in a customer list, verifying the recordings."""

from pathlib import Path

import typer

from hotline import schema
from hotline.errors import SetupError
from hotline.installation import Installation
from people.customer_list import BadRow, CustomerListError, import_customers, read_customers
from recordings.verify import verify


async def import_list(file: Path) -> int:
    """Good rows are kept even when others are bad; 1 when there was a bad one."""
    installation = Installation.load()
    installation.prepare_folders()
    try:
        rows = list(read_customers(file))
    except CustomerListError as error:
        raise SetupError(str(error)) from None
    bad = [row for row in rows if isinstance(row, BadRow)]
    database = installation.open_database()
    try:
        await schema.migrate(database)
        async with database.write() as session:
            count = await import_customers(session, [row for row in rows if not isinstance(row, BadRow)])
    finally:
        await database.close()
    for row in bad:
        typer.echo(f"✗ 第 {row.row} 行 · row {row.row}: {row.problem}", err=True)
    typer.echo(f"✓ 已导入 {count} 位客户 · {count} customers taken in, {len(bad)} rows refused")
    return 1 if bad else 0


async def verify_recordings() -> int:
    """1 when a recording is not there, was changed, or the chain is broken. Raises SetupError."""
    installation = Installation.load()
    if installation.settings.database_url is None and not installation.settings.path("hotline.db").exists():
        raise SetupError(
            f"{installation.settings.path()}: 没有热线的数据，请检查 HOTLINE_HOME / no hotline has run here, "
            "check HOTLINE_HOME"
        )
    database = installation.open_database()
    try:
        await schema.migrate(database)
        async with database.read() as session:
            verdict = await verify(session, installation.vault)
    finally:
        await database.close()
    for fault in verdict.faults:
        typer.echo(f"✗ {fault.number} {fault.path}: {fault.why}", err=True)
    if verdict.faults:
        return 1
    typer.echo(f"✓ {verdict.recordings} 个录音完好 · recordings are there, unchanged and in their chain")
    return 0
