"""What the commands of `hotline` do, one function each; all return an exit code or nothing."""

import asyncio
import json
import urllib.request
from pathlib import Path
from typing import Any

import typer

from hotline import schema
from hotline.errors import SetupError
from hotline.installation import Installation
from hotline.serve import log_to, ready_machine, running, until_told_to_stop
from hotline.wiring import Wiring
from people.customer_list import BadRow, CustomerListError, import_customers, read_customers

PARTS_WIDTH = 12


async def serve(*, with_cast: bool) -> None:
    from hotline.demo import cast  # noqa: PLC0415 (the demo is not part of `up`)

    installation = cast.demo_installation() if with_cast else Installation.load()
    log_to(installation)
    with ready_machine(installation) as tools:
        if with_cast:
            logins = await cast.prepare(installation)
        async with running(installation, tools) as hotline:
            typer.echo(f"✓ 热线已就绪 · the hotline is up: {hotline.address}")
            if with_cast:
                cast.show_logins(logins)
            typer.echo("Ctrl-C 停止 · stops it")
            await until_told_to_stop()
            typer.echo("正在停止 · stopping")


async def work() -> None:
    """One worker; logs to its standard error, which is the log file of whoever started it."""
    installation = Installation.load()
    database = installation.open_database()
    try:
        await Wiring(installation, database).worker().run()
    finally:
        await database.close()


async def status(*, as_json: bool) -> int:
    """0 when every part is well, 1 when one is not, 2 when nothing answers."""
    installation = Installation.load()
    own = installation.settings.console
    address = f"http://{own.host}:{own.port}"
    try:
        told = await asyncio.to_thread(_ask_status, address, installation.secret("status"))
    except (OSError, ValueError) as error:
        if as_json:
            typer.echo(json.dumps({"address": address, "ok": False, "parts": []}))
        else:
            typer.echo(f"✗ {address} 没有应答 / does not answer: {error}", err=True)
        return 2
    well = all(part["ok"] for part in told["parts"])
    if as_json:
        typer.echo(json.dumps({"address": address, "ok": well} | told, ensure_ascii=False))
    else:
        typer.echo(f"{address}  hotline {told['version']}")
        for part in told["parts"]:
            sign = "✓" if part["ok"] else "✗"
            typer.echo(f"  {sign} {part['name']:<{PARTS_WIDTH}} {part['detail'] or ''}")
    return 0 if well else 1


def _ask_status(address: str, secret: str) -> dict[str, Any]:
    request = urllib.request.Request(f"{address}/api/status", headers={"Authorization": f"Bearer {secret}"})  # noqa: S310 (our own address)
    with urllib.request.urlopen(request, timeout=3) as answer:  # noqa: S310 (as above)
        told: dict[str, Any] = json.load(answer)
        return told


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
    await schema.migrate(database)
    async with database.write() as session:
        count = await import_customers(session, [row for row in rows if not isinstance(row, BadRow)])
    await database.close()
    for row in bad:
        typer.echo(f"✗ 第 {row.row} 行 · row {row.row}: {row.problem}", err=True)
    typer.echo(f"✓ 已导入 {count} 位客户 · {count} customers taken in, {len(bad)} rows refused")
    return 1 if bad else 0
