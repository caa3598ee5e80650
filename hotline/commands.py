"""`hotline up` and `hotline serve`. What is wrong is told before most of the program is loaded."""

import typer

from hotline.installation import Installation
from hotline.ready import log_to, ready_machine
from hotline.stopping import until_told_to_stop


async def up() -> None:
    """Raises SetupError."""
    installation = Installation.load()
    log_to(installation)
    with ready_machine(installation) as tools:
        from hotline.people_commands import FIRST_ADMIN, has_staff  # noqa: PLC0415 (see above)
        from hotline.serve import running  # noqa: PLC0415

        async with running(installation, tools, typer.echo) as hotline:
            typer.echo(f"✓ 热线已就绪 · the hotline is up: {hotline.address}")
            if not await has_staff(hotline.database):
                typer.echo(FIRST_ADMIN)
            typer.echo("Ctrl-C 停止 · stops it")
            await until_told_to_stop()


async def serve() -> None:
    """With the demo's centre, staff, seats and customers. Raises SetupError."""
    from hotline.demo import cast  # noqa: PLC0415 (the demo is not part of `up`)
    from hotline.serve import running  # noqa: PLC0415

    installation = cast.demo_installation()
    log_to(installation)
    with ready_machine(installation) as tools:
        logins = await cast.prepare(installation)
        async with running(installation, tools, typer.echo) as hotline:
            typer.echo(f"✓ 热线已就绪 · the hotline is up: {hotline.address}")
            cast.show_logins(logins)
            typer.echo("Ctrl-C 停止 · stops it")
            await until_told_to_stop()
