"""The command `hotline`. Each command loads what it needs when it is called: help is instant."""

import asyncio
import json
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer

from hotline import __version__

app = typer.Typer(
    name="hotline",
    help="电信投诉与建议热线 · complaint and suggestion hotline of a telecom operator",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
customers = typer.Typer(help="客户资料 · the customer register", no_args_is_help=True)
app.add_typer(customers, name="customers")

JsonFlag = Annotated[bool, typer.Option("--json", help="机器可读 · for programs")]


def main() -> None:
    """A user's mistake ends with one clear message and code 1, never with a traceback."""
    from hotline.errors import SetupError  # noqa: PLC0415 (instant help)

    try:
        app()
    except SetupError as error:
        typer.echo(f"✗ {error}", err=True)
        sys.exit(1)


def _run(work: Coroutine[Any, Any, int | None]) -> None:
    code = asyncio.run(work)
    if code:
        raise typer.Exit(code)


@app.command()
def version() -> None:
    """版本 · the version."""
    typer.echo(__version__)


@app.command()
def setup(purpose: Annotated[str, typer.Option("--for", help="demo | test")] = "demo") -> None:
    """安装所需的一切 · install all that is missing."""
    from hotline.provision.commands import setup as install  # noqa: PLC0415

    if purpose not in {"demo", "test"}:
        raise typer.BadParameter("demo or test", param_hint="--for")
    install("test" if purpose == "test" else "demo")


@app.command()
def doctor(as_json: JsonFlag = False) -> None:  # noqa: FBT002 (typer's way)
    """检查本机 · what is missing on this machine and how to mend it."""
    from hotline.provision.commands import doctor as examine  # noqa: PLC0415

    raise typer.Exit(examine(as_json))


@app.command()
def up() -> None:
    """启动全部部件 · run all parts until Ctrl-C."""
    from hotline.commands import serve  # noqa: PLC0415

    _run(serve(with_cast=False))


@app.command()
def serve() -> None:
    """启动并准备演示人员 · like up, with the demo's staff, seats and customers."""
    from hotline.commands import serve as start  # noqa: PLC0415

    _run(start(with_cast=True))


@app.command()
def demo(
    leave: Annotated[bool, typer.Option("--exit", help="完成后退出 · stop after the report")] = False,  # noqa: FBT002
) -> None:
    """真实来电演示 · real calls through the whole chain, reported one by one."""
    from hotline.demo.command import demo as show  # noqa: PLC0415

    _run(show(leave=leave))


@app.command()
def worker() -> None:
    """录音处理进程 · one worker for recordings and transcription."""
    from hotline.commands import work  # noqa: PLC0415

    _run(work())


@app.command()
def status(as_json: JsonFlag = False) -> None:  # noqa: FBT002
    """各部件状态 · address, version and health of every part."""
    from hotline.commands import status as ask  # noqa: PLC0415

    _run(ask(as_json=as_json))


@app.command()
def regulation(
    clause: Annotated[str | None, typer.Argument(help="180.1.3")] = None,
    check: Annotated[bool, typer.Option("--check", help="只检查 · only check")] = False,  # noqa: FBT002
    as_json: JsonFlag = False,  # noqa: FBT002
) -> None:
    """条款 → 代码 → 测试 · clause, function, test."""
    from hotline.regulation import regulation as show  # noqa: PLC0415

    raise typer.Exit(show(check=check, as_json=as_json, clause=clause))


@customers.command("import")
def customers_import(file: Path) -> None:
    """导入客户名单 CSV (name,class,numbers) · take in a customer list; bad rows are told one by one."""
    from hotline.commands import import_list  # noqa: PLC0415

    _run(import_list(file))


def show_json(value: object) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))
