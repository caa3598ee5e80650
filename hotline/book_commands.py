"""What the command on the customer register does."""

from pathlib import Path

import typer

from hotline import schema
from hotline.errors import SetupError
from hotline.installation import Installation
from people.customer_list import BadRow, CustomerListError, import_customers, read_customers


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
